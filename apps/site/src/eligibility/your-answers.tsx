import type { Treatment } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import type { Decision, Finding } from "@pistor/core/evidence";
import { Button, decisionLooks, Icon, SelectField } from "@pistor/ui";
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { AnswerField } from "./answer-field.tsx";
import type { CheckWords } from "./check-words.tsx";
import { answerInWords, known, labelOf, Said, say, wordOf } from "./check-words.tsx";
import type { Given, GivenValue, StepKey } from "./given.ts";
import { stepKeys } from "./given.ts";
import { saysNo } from "./question-kind.ts";

/** What was answered, each changed where it stands; what was answered with no is folded away. */
export function YourAnswers({
  given,
  findings,
  needless,
  on,
  words,
  onTreatment,
  onChange,
}: {
  given: Given;
  findings: readonly Finding<Decision>[];
  /** What was not asked because it cannot change the decision: told here, it counts. */
  needless: readonly StepKey[];
  on: string;
  words: CheckWords;
  onTreatment: (treatment: Treatment) => void;
  onChange: (key: StepKey, value: GivenValue) => void;
}) {
  const [editing, setEditing] = useState<StepKey | "treatment" | null>(null);
  const edited = useRef<string | null>(null);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // Back to the pencil of the row that was changed, wherever the row now stands.
    if (editing === null && edited.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-edit="${edited.current}"]`)?.focus();
    else if (editing !== null)
      list.current?.querySelector<HTMLElement>(".check__edit button, .check__edit input, .check__edit select")?.focus();
    edited.current = editing;
  }, [editing]);
  const answered = stepKeys.filter((key) => key in given.values);
  const plain = (key: StepKey) =>
    key !== "isotretinoin-stopped" && saysNo(given.values[key]) && !foundBy(key, findings);
  const row = (key: StepKey) => (
    <Row
      key={key}
      id={key}
      label={labelOf(words, key)}
      text={key in given.values ? answerInWords(words, key, given.values[key] ?? null) : null}
      finding={foundBy(key, findings)}
      words={words}
      open={editing === key}
      onOpen={() => setEditing(editing === key ? null : key)}
    >
      <p className="check__edit-question">
        {wordOf(words, `ask.${key}`) ?? <Said wording={known(words, `ask.${key}`)} words={words} />}
      </p>
      <AnswerField
        question={key}
        value={given.values[key]}
        on={on}
        words={words}
        onAnswer={(value) => {
          onChange(key, value);
          setEditing(null);
        }}
      />
    </Row>
  );
  const no = answered.filter(plain);
  return (
    <section className="check__answers" aria-labelledby="your-answers" ref={list}>
      <h2 id="your-answers">{say(words, "yourAnswers")}</h2>
      <ul>
        <Row
          id="treatment"
          label={say(words, "treatment")}
          text={say(words, `treatment.${given.treatment}`)}
          words={words}
          open={editing === "treatment"}
          onOpen={() => setEditing(editing === "treatment" ? null : "treatment")}
        >
          <SelectField<Treatment>
            label={say(words, "treatment")}
            value={given.treatment}
            options={treatments.map((value) => ({ value, label: say(words, `treatment.${value}`) }))}
            onChange={onTreatment}
          />
          <Button onClick={() => setEditing(null)}>{say(words, "done")}</Button>
        </Row>
        {answered.filter((key) => !plain(key)).map(row)}
      </ul>
      {no.length > 0 && (
        <details className="check__no">
          <summary>{say(words, "answeredNo", { count: no.length })}</summary>
          <ul>{no.map(row)}</ul>
        </details>
      )}
      {needless.length > 0 && (
        <details className="check__no check__needless">
          <summary>{say(words, "needless", { count: needless.length })}</summary>
          <p>{say(words, "needlessNote")}</p>
          <ul>{needless.map(row)}</ul>
        </details>
      )}
      <p className="check__private">
        <Icon name="lock" size={16} /> {say(words, "privateShort")}
      </p>
    </section>
  );
}

function foundBy(key: StepKey, findings: readonly Finding<Decision>[]): Finding<Decision> | undefined {
  return findings.find(({ because }) => key in because || (key === "birthDate" && "age" in because));
}

function Row({
  id,
  label,
  text,
  finding,
  words,
  open,
  onOpen,
  children,
}: {
  id: string;
  label: string;
  /** Null where nothing was said. */
  text: string | null;
  finding?: Finding<Decision> | undefined;
  words: CheckWords;
  open: boolean;
  onOpen: () => void;
  children: ReactNode;
}) {
  const name = say(words, text === null ? "answerOf" : "changeOf", { label });
  const look = finding === undefined ? undefined : decisionLooks[finding.then];
  return (
    <li className="check__row">
      <span className="check__label">{label}</span>
      <span className={look === undefined ? "check__said" : `check__said check__sign--${look.tone}`}>
        {look !== undefined && <Icon name={look.icon} size={16} />}
        <bdi>{text ?? "–"}</bdi>
      </span>
      <button
        type="button"
        className="icon-button"
        data-edit={id}
        aria-expanded={open}
        aria-label={name}
        title={name}
        onClick={onOpen}
      >
        <Icon name={open ? "cross" : text === null ? "plus" : "pen"} size={16} />
      </button>
      {open && <div className="check__edit">{children}</div>}
    </li>
  );
}
