import { isCalendarDate } from "@pistor/core/basics";
import { useTranslation } from "react-i18next";
import { day } from "../kit/format.ts";
import { isAnswerKey, kindOf } from "./question-kind.ts";
import { choiceOf, noDayOf, questionOf, substanceName } from "./question-words.ts";

/** The value of an answer or a detail as a reader says it. */
export function useValueWords(): (key: string, given: unknown) => string {
  const { t } = useTranslation();
  return (key, given) => {
    if (Array.isArray(given))
      return given.length === 0 ? t("common.none") : given.map((each) => substanceName(String(each))).join(", ");
    if (given === undefined) return t("common.notAsked");
    if (given === true) return t("common.yes");
    if (given === false) return t("common.no");
    if (given === null) return isAnswerKey(key) && kindOf(key).as === "last-day" ? noDayOf(key) : t("common.none");
    if (typeof given === "string" && isCalendarDate(given)) return day(given);
    return typeof given === "string" ? choiceOf(key, given) : String(given);
  };
}

/** What was said that a finding rests on, as question and answer. */
export function useBecause(): (because: Readonly<Record<string, unknown>>) => string {
  const { t } = useTranslation();
  const value = useValueWords();
  return (because) =>
    Object.entries(because)
      .filter(([key]) => isAnswerKey(key) || key === "age" || key === "allergies" || key === "mixture")
      .map(([key, given]) => {
        if (key === "age") return t("eligibility.age", { age: Number(given) });
        if (key === "allergies") return t("eligibility.allergies", { names: value(key, given) });
        if (key === "mixture") return t("eligibility.mixture", { names: value(key, given) });
        return `${questionOf(key)} ${value(key, given)}`;
      })
      .join(" · ");
}
