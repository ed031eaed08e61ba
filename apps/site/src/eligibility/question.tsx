import { Button, Cites, decisionLooks, Icon } from "@pistor/ui";
import type { KeyboardEvent, Ref } from "react";
import { AnswerField } from "./answer-field.tsx";
import type { CheckWords } from "./check-words.tsx";
import { known, Said, say, wordOf } from "./check-words.tsx";
import type { GivenValue, StepKey } from "./given.ts";
import { knowledge } from "./visitor-knowledge.ts";
import { whyAsked } from "./why-asked.ts";

/** One question on one screen, with its help, why it is asked, and how many are left at most. */
export function Question({
  headingRef,
  question,
  value,
  on,
  answered,
  left,
  words,
  onAnswer,
  onBack,
  onStop,
}: {
  headingRef: Ref<HTMLHeadingElement>;
  question: StepKey;
  value: GivenValue | undefined;
  on: string;
  answered: number;
  left: number;
  words: CheckWords;
  onAnswer: (value: GivenValue) => void;
  onBack: () => void;
  onStop: () => void;
}) {
  const help = question === "sex" ? undefined : `ask.${question}.help`;
  const own = wordOf(words, `ask.${question}`);
  return (
    <section
      className="check__question"
      data-question={question}
      aria-labelledby="question"
      // So that a tap beside the answers leaves the keys here.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (isTyped(event)) return;
        if (event.key === "Backspace" && !event.repeat) {
          event.preventDefault();
          onBack();
        } else if (/^[1-9]$/.test(event.key) && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.currentTarget.querySelector<HTMLButtonElement>(`[data-digit="${event.key}"]`)?.click();
        } else if (event.key === "Enter" && isNoControl(event) && value !== undefined) {
          event.preventDefault();
          onAnswer(value);
        }
      }}
    >
      <div className="check__top">
        <Button look="quiet" icon="back" onClick={onBack}>
          {say(words, "back")}
        </Button>
        <p className="check__left">{say(words, "left", { count: left })}</p>
      </div>
      <div className="check__bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * answered) / Math.max(1, answered + left)}%` }} />
      </div>
      <h1 id="question" ref={headingRef} tabIndex={-1}>
        {own ?? <Said wording={known(words, `ask.${question}`)} words={words} />}
      </h1>
      <p className="check__help">
        {help === undefined ? wordOf(words, `help.${question}`) : <Said wording={known(words, help)} words={words} />}
      </p>
      <AnswerField key={question} question={question} value={value} on={on} words={words} onAnswer={onAnswer} />
      <Why key={`why ${question}`} question={question} words={words} />
      <div className="check__stop">
        <Button look="quiet" onClick={onStop}>
          {say(words, "stop")}
        </Button>
        <p>
          <Icon name="lock" size={16} /> {say(words, "privateShort")}
        </p>
      </div>
    </section>
  );
}

/** The decisions that an answer can lead to, with the sources of each. */
function Why({ question, words }: { question: StepKey; words: CheckWords }) {
  const leads = whyAsked(knowledge.rules, question);
  if (leads.length === 0) return null;
  const cites = { agree: "", disagree: "", clinicDefault: say(words, "clinicDefault") };
  return (
    <details className="check__why">
      <summary>{say(words, "why")}</summary>
      <p>{say(words, "whyLeads")}</p>
      <ul>
        {leads.map(({ to, claims }) => (
          <li key={to}>
            <span className={`check__sign check__sign--${decisionLooks[to].tone}`}>
              <Icon name={decisionLooks[to].icon} size={16} /> {say(words, `verdict.${to}`)}
            </span>
            <Cites claims={claims} words={cites} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function isTyped(event: KeyboardEvent): boolean {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** Enter on a button or a summary is that control's own. */
function isNoControl(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest("button, summary, a") === null;
}
