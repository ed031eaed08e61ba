import type { Treatment } from "@pistor/core/eligibility";
import type { Decision } from "@pistor/core/evidence";
import { Button, decisionLooks, Icon } from "@pistor/ui";
import type { Ref } from "react";
import { useEffect, useRef } from "react";
import { AskClinic } from "./ask-clinic.tsx";
import { BeforeYouGoOn } from "./before-you-go-on.tsx";
import type { CheckWords } from "./check-words.tsx";
import { dayInWords, known, Said, say, wordOf } from "./check-words.tsx";
import { FiveAnswers } from "./five-answers.tsx";
import type { Given, GivenValue, StepKey } from "./given.ts";
import { keepAsFile } from "./keep-as-file.ts";
import type { Standing } from "./next-step.ts";
import { PrintedSources } from "./printed-sources.tsx";
import { Reasons } from "./reasons.tsx";
import { YourAnswers } from "./your-answers.tsx";

/** The answer, every reason for it, what was said, and what can be done now. */
export function Verdict({
  headingRef,
  given,
  standing,
  on,
  words,
  onTreatment,
  onChange,
  onAsk,
  onAgain,
}: {
  headingRef: Ref<HTMLHeadingElement>;
  given: Given;
  standing: Standing;
  on: string;
  words: CheckWords;
  onTreatment: (treatment: Treatment) => void;
  onChange: (key: StepKey, value: GivenValue) => void;
  onAsk: (key: StepKey) => void;
  onAgain: () => void;
}) {
  const { decision, findings, knowledge } = standing.answer;
  const { icon, tone } = decisionLooks[decision];
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On paper nothing can be unfolded.
    const unfold = () => {
      for (const folded of page.current?.querySelectorAll<HTMLDetailsElement>(".check__no:not(.check__needless)") ?? [])
        folded.open = true;
    };
    window.addEventListener("beforeprint", unfold);
    return () => window.removeEventListener("beforeprint", unfold);
  }, []);
  return (
    <div className="check__result" ref={page}>
      <YourAnswers
        given={given}
        findings={findings}
        needless={standing.needless}
        on={on}
        words={words}
        onTreatment={onTreatment}
        onChange={onChange}
      />
      <section className={`check__verdict check__verdict--${tone}`} aria-labelledby="verdict">
        <div className={`check__banner banner--${tone}`} role="status" data-decision={decision}>
          <span className="check__icon">
            <Icon name={icon} size={28} />
          </span>
          <div>
            <h1 id="verdict" ref={headingRef} tabIndex={-1}>
              {headlineOf(standing, words)}
            </h1>
            <p>{sentenceOf(standing, words)}</p>
            <StillOpen standing={standing} words={words} onAsk={onAsk} />
          </div>
        </div>
        {findings.length > 0 && (
          <>
            <h2 className="quiet-text">{say(words, "reasons")}</h2>
            <Reasons findings={findings} words={words} />
          </>
        )}
        {decision === "not-eligible" && <StillPossible words={words} />}
        <AskClinic given={given} standing={standing} headline={headlineOf(standing, words)} on={on} words={words} />
        <div className="check__actions">
          <Button look="primary" size="large" icon="print" onClick={() => window.print()}>
            {say(words, "print")}
          </Button>
          <Button size="large" icon="document" onClick={() => keepAsFile(given, on)}>
            {say(words, "file")}
          </Button>
          <Button look="quiet" size="large" icon="repeat" onClick={onAgain}>
            {say(words, "again")}
          </Button>
          <p>{say(words, "fileNote")}</p>
        </div>
        <p className="check__knowledge">
          {say(words, "answeredOn", { day: dayInWords(words, on) })} <bdi dir="ltr">{knowledge}</bdi>
        </p>
      </section>
      <aside className="check__aside">
        <FiveAnswers decision={decision} words={words} />
        <BeforeYouGoOn treatment={given.treatment} words={words} />
      </aside>
      <PrintedSources findings={findings} words={words} />
    </div>
  );
}

/** The verdict in public words; the first possible day where every reason to wait has one. */
export function headlineOf({ answer: { decision, findings } }: Standing, words: CheckWords): string {
  if (decision !== "not-yet") return say(words, `verdict.${decision}`);
  const ends = findings.filter(({ then }) => then === "not-yet").map(({ until }) => until);
  const last = ends.includes(null)
    ? undefined
    : ends
        .flatMap((end) => end ?? [])
        .sort()
        .at(-1);
  return last === undefined
    ? say(words, "verdict.not-yet")
    : say(words, "notYetFrom", { day: dayInWords(words, last).replaceAll(" ", "\u00a0") });
}

function sentenceOf({ answer: { decision }, notAsked, notKnown }: Standing, words: CheckWords): string {
  const forClinicAlone = decision === "incomplete" && notAsked.length + notKnown.length === 0;
  return say(words, forClinicAlone ? "sentence.clinic" : (`sentence.${decision}` as `sentence.${Decision}`));
}

/** The questions that can still change the answer: to be asked here, or for the clinic. */
function StillOpen({
  standing: { notAsked, notKnown, forClinic },
  words,
  onAsk,
}: {
  standing: Standing;
  words: CheckWords;
  onAsk: (key: StepKey) => void;
}) {
  const [first] = [...notAsked, ...notKnown];
  const question = (key: string) =>
    wordOf(words, `ask.${key}`) ?? <Said wording={known(words, `ask.${key}`)} words={words} />;
  const others = notKnown.filter((key) => key !== first);
  return (
    <>
      {first !== undefined && (
        <div className="check__open">
          <p>
            <strong>{question(first)}</strong>
          </p>
          <Button look="primary" size="large" onClick={() => onAsk(first)}>
            {say(words, "answerThis")}
          </Button>
          {notAsked.length > 1 && <p>{say(words, "left", { count: notAsked.length })}</p>}
        </div>
      )}
      {others.length > 0 && (
        <div className="check__open">
          <p>{say(words, "youDoNotKnow")}</p>
          <ul>
            {others.map((key) => (
              <li key={key}>{question(key)}</li>
            ))}
          </ul>
        </div>
      )}
      {forClinic.length > 0 && (
        <div className="check__open">
          <p>{say(words, "clinicAnswers")}</p>
          <ul>
            {forClinic.map((key) => (
              <li key={key}>{question(key)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** What is still possible where the answer is no: talk and information, never a booking. */
function StillPossible({ words }: { words: CheckWords }) {
  return (
    <section className="check__possible" aria-labelledby="possible">
      <h2 id="possible">{say(words, "possible")}</h2>
      <ul>
        <li>{say(words, "possibleTalk")}</li>
        <li>{say(words, "possibleRead")}</li>
        <li>{say(words, "possibleMedicine")}</li>
      </ul>
    </section>
  );
}
