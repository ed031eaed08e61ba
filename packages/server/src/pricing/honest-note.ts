import { checkText } from "@pistor/core/advertising";
import { type Language, word } from "@pistor/core/evidence";
import { advertisingKnowledge, advertisingTexts } from "@pistor/knowledge/advertising";
import { notPossible } from "../kit/refusal.ts";

/**
 * A note to the patient keeps to what any answer to one person keeps to: no promise, no soothing.
 *
 * @throws {Refusal} 422 with the words, why they are not sent, and a better sentence in the note's own language
 */
export function mustBeHonest(
  note: string,
  lang: Language,
  of: { readonly country: string; readonly on: string },
): void {
  const { findings } = checkText(advertisingKnowledge, note, { lang, channel: "personal", ...of });
  const refused = findings.find(({ then }) => then === "refused");
  if (refused === undefined) return;
  const why = word(advertisingTexts, `${refused.rule}.why`, {}, "en").text;
  const instead = word(advertisingTexts, `${refused.rule}.instead`, {}, lang).text;
  throw notPossible("quote.note-refused", `The note says “${refused.quote}”. ${why} Better: ${instead}`, "/note");
}
