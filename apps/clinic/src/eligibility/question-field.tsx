import type { AnswerKey } from "@pistor/core/eligibility";
import { Choice, TextField } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useMe } from "../kit/me.tsx";
import { isAnswered, kindOf } from "./question-kind.ts";
import { choiceOf, helpOf, noDayOf, questionOf } from "./question-words.ts";

/** One question with its answer. "Not asked" is where it starts: no answer is ever taken for no. */
export function QuestionField({
  question,
  value,
  onChange,
}: {
  question: AnswerKey;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const { t } = useTranslation();
  const { today } = useMe();
  const kind = kindOf(question);
  const legend = questionOf(question);
  const hint = helpOf(question);
  const notAsked = { value: "", label: t("common.notAsked") };
  if (kind.as === "count")
    return (
      <TextField
        label={legend}
        hint={hint}
        type="number"
        inputMode="numeric"
        min={0}
        max={99}
        placeholder={t("common.notAsked")}
        value={typeof value === "number" ? String(value) : ""}
        onChange={(typed) => onChange(/^\d{1,2}$/.test(typed) ? Number(typed) : undefined)}
      />
    );
  if (kind.as === "last-day") {
    const onDay = typeof value === "string" && isAnswered(value);
    return (
      <div className="question__two">
        <Choice
          legend={legend}
          hint={hint}
          value={value === null ? "none" : onDay ? "day" : ""}
          options={[
            notAsked,
            { value: "none", label: noDayOf(question) },
            { value: "day", label: t("examination.onDay") },
          ]}
          onChange={(choice) => onChange(choice === "none" ? null : choice === "day" ? today : undefined)}
        />
        {onDay && (
          <TextField
            label={question === "nsaid-last-taken" ? t("examination.lastTaken") : t("examination.onDay")}
            type="date"
            max={today}
            value={value}
            onChange={(typed) => onChange(typed === "" ? undefined : typed)}
          />
        )}
      </div>
    );
  }
  if (kind.as === "one-of")
    return (
      <Choice
        legend={legend}
        hint={hint}
        value={isAnswered(value) ? String(value) : ""}
        options={[notAsked, ...kind.choices.map((choice) => ({ value: choice, label: choiceOf(question, choice) }))]}
        onChange={(choice) => onChange(choice === "" ? undefined : choice)}
      />
    );
  return (
    <Choice
      legend={legend}
      hint={hint}
      value={value === true ? "yes" : value === false ? "no" : ""}
      options={[notAsked, { value: "no", label: t("common.no") }, { value: "yes", label: t("common.yes") }]}
      onChange={(choice) => onChange(choice === "yes" ? true : choice === "no" ? false : undefined)}
    />
  );
}
