import type { AnswerKey } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { eligibilityTexts } from "@pistor/knowledge/eligibility";
import { currentLanguage } from "../kit/language.ts";
import { noDayId } from "./question-kind.ts";

const say = (id: string, lang: Language) => word(eligibilityTexts, id, {}, lang).text;

/** A question as the patient hears it, in the reader's language. */
export function questionOf(key: string): string {
  return say(`ask.${key}`, currentLanguage());
}

export function helpOf(key: string): string | undefined {
  const id = `ask.${key}.help`;
  return id in eligibilityTexts.en ? say(id, currentLanguage()) : undefined;
}

export function choiceOf(key: string, choice: string): string {
  const own = `ask.${key}.choice.${choice}`;
  return say(own in eligibilityTexts.en ? own : `ask.choice.${choice}`, currentLanguage());
}

/** The answer of a question for a day that there is none. */
export function noDayOf(key: AnswerKey): string {
  return say(noDayId(key), currentLanguage());
}

/** A substance by its name in the reader's language; a patient's own words stay as they are. */
export function substanceName(idOrWords: string): string {
  const id = `substance.${idOrWords}`;
  const named = eligibilityTexts[currentLanguage()]?.[id] ?? eligibilityTexts.en[id];
  return named ?? (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(idOrWords) ? idOrWords.replaceAll("-", " ") : idOrWords);
}
