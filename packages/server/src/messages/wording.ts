import type { WordingFinding } from "@pistor/api/messages";
import { checkText } from "@pistor/core/advertising";
import { type Language, word } from "@pistor/core/evidence";
import { openIn } from "@pistor/core/messages";
import { advertisingKnowledge, advertisingTexts } from "@pistor/knowledge/advertising";
import { notPossible } from "../kit/index.ts";

/** What an answer to one person must not say: why, to who writes it; the better sentence, in the text's own language. */
export function checkAnswer(
  text: string,
  lang: Language,
  of: { readonly country: string; readonly on: string },
  wordedIn: Language = lang,
): { findings: WordingFinding[]; sentences: number } {
  const asked = { lang, channel: "personal", country: of.country, on: of.on } as const;
  const { findings, sentences } = checkText(advertisingKnowledge, text, asked);
  return {
    sentences,
    findings: findings.map(({ claims, ...finding }) => ({
      ...finding,
      why: word(advertisingTexts, `${finding.rule}.why`, {}, wordedIn).text,
      instead: word(advertisingTexts, `${finding.rule}.instead`, {}, lang).text,
      claims: claims.map(({ source, at, says, unit }) => ({
        source,
        at,
        says,
        ...(unit === undefined ? {} : { unit }),
      })),
    })),
  };
}

/** @throws {Refusal} 422 where a text is not to be sent, or not unread */
export function mustBeSendable(
  { subject, body }: { readonly subject: string; readonly body: string },
  findings: readonly WordingFinding[],
  inSpite: boolean,
): void {
  const [gap] = openIn(`${subject}\n${body}`);
  if (gap !== undefined) throw notPossible("message.gap-open", `${gap} is still to be filled in.`, "/body");
  const refused = findings.find(({ then }) => then === "refused");
  if (refused !== undefined)
    throw notPossible(
      "message.wording-refused",
      `“${refused.quote}” is not sent. ${refused.why} ${refused.instead}`,
      "/body",
    );
  const [caution] = findings;
  if (caution !== undefined && !inSpite)
    throw notPossible(
      "message.wording-caution",
      `“${caution.quote}”: ${caution.why} Change it, or say that you read this and send it all the same.`,
      "/body",
    );
}
