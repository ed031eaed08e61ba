import { word } from "@pistor/core/evidence";
import { planTexts } from "@pistor/knowledge/plan";
import { currentLanguage } from "../kit/language.ts";

/** A sentence of the planning knowledge in the reader's language. */
export function planWord(id: string): string {
  return word(planTexts, id, {}, currentLanguage()).text;
}
