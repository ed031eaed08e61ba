import { AllergiesQuestion } from "./allergies-question.tsx";
import type { CheckWords } from "./check-words.tsx";
import { choiceOf, idsOf, known, labelOf, say, wordOf } from "./check-words.tsx";
import type { BigChoice } from "./choice-buttons.tsx";
import { ChoiceButtons } from "./choice-buttons.tsx";
import { CountField } from "./count-field.tsx";
import { CountryQuestion } from "./country-question.tsx";
import { DayFields } from "./day-fields.tsx";
import type { GivenValue, StepKey } from "./given.ts";
import { kindOf, valueOfChoice } from "./question-kind.ts";

/** The answer to one question, however it is given: on its own screen, and in place in the list of answers. */
export function AnswerField({
  question,
  value,
  on,
  words,
  onAnswer,
}: {
  question: StepKey;
  value: GivenValue | undefined;
  on: string;
  words: CheckWords;
  onAnswer: (value: GivenValue) => void;
}) {
  const kind = kindOf(question, idsOf(words));
  if (kind.as === "choice") {
    const choices = kind.choices.map((id): BigChoice => {
      const chosen = value === valueOfChoice(id);
      return { id, label: choiceOf(words, question, id), chosen };
    });
    return <ChoiceButtons choices={choices} words={words} onChoose={(id) => onAnswer(valueOfChoice(id))} />;
  }
  const unknown: BigChoice = {
    id: "unknown",
    label: choiceOf(words, question, "unknown"),
    chosen: value === "unknown",
  };
  const label = labelOf(words, question);
  if (kind.as === "last-day") {
    const never: BigChoice = {
      id: "null",
      label: { text: wordOf(words, `null.${question}`) ?? "", lang: words.lang },
      chosen: value === null,
    };
    // Of isotretinoin null says that the day is not known: there is no third answer.
    const choices = question === "isotretinoin-stopped" ? [never] : [never, unknown];
    return (
      <>
        <ChoiceButtons choices={choices} words={words} onChoose={(id) => onAnswer(id === "null" ? null : "unknown")} />
        <p className="check__or">{say(words, "orOnThisDay")}</p>
        <DayFields
          legend={known(words, `ask.${question}`).text}
          value={value}
          on={on}
          words={words}
          onAnswer={onAnswer}
        />
      </>
    );
  }
  if (kind.as === "day")
    return (
      <>
        <DayFields legend={label} value={value} on={on} birth words={words} onAnswer={onAnswer} />
        <ChoiceButtons choices={[unknown]} words={words} onChoose={() => onAnswer("unknown")} />
      </>
    );
  if (kind.as === "allergies") {
    const none: BigChoice = {
      id: "none",
      label: { text: say(words, "allergiesNone"), lang: words.lang },
      chosen: Array.isArray(value) && value.length === 0,
    };
    return (
      <>
        <ChoiceButtons
          choices={[none, unknown]}
          words={words}
          onChoose={(id) => onAnswer(id === "none" ? [] : "unknown")}
        />
        <AllergiesQuestion value={value} words={words} onAnswer={onAnswer} />
      </>
    );
  }
  return (
    <>
      {kind.as === "count" ? (
        <CountField label={label} value={value} words={words} onAnswer={onAnswer} />
      ) : (
        <CountryQuestion value={value} words={words} onAnswer={onAnswer} />
      )}
      <ChoiceButtons choices={[unknown]} words={words} onChoose={() => onAnswer("unknown")} />
    </>
  );
}
