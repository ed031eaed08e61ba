import type { ProtocolReply } from "@pistor/api/plan";
import { word, writeList } from "@pistor/core/evidence";
import type { PlanEvidence, Protocol } from "@pistor/core/plan";
import { intervalInWords, protocolTitle } from "@pistor/core/plan";
import { planTexts, protocolTexts } from "@pistor/knowledge/plan";
import type { Tone } from "@pistor/ui";
import { figure } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";

/** A protocol as it comes from the server: the same, with lists of its own. */
export type ToldProtocol = ProtocolReply["protocol"];

/** As the engine takes it: a key without a value is none there. */
export function engineProtocol(told: ToldProtocol): Protocol {
  return told as Protocol;
}

export function titleOf(protocol: Pick<Protocol, "id" | "title">): string {
  return protocolTitle(protocolTexts, protocol, currentLanguage());
}

export function say(id: string, values: Readonly<Record<string, unknown>> = {}): string {
  return word(protocolTexts, id, values, currentLanguage()).text;
}

/** Sessions and intervals, phase by phase: `7 × every 14 days, 3 × every 28 days`. */
export function courseInWords({ phases }: Pick<Protocol, "phases">): string {
  const lang = currentLanguage();
  const parts = phases.map(({ sessions, interval }) =>
    "days" in interval && interval.days === 0
      ? intervalInWords(protocolTexts, interval, lang)
      : `${figure(sessions)} × ${intervalInWords(protocolTexts, interval, lang)}`,
  );
  return writeList(parts, lang);
}

/** How sure what is known is, in words. */
export function certaintyInWords(certainty: PlanEvidence["certainty"]): string {
  return word(planTexts, `evidence.certainty.${certainty}`, {}, currentLanguage()).text;
}

/** What found nothing warns; what found something does not praise. */
export const directionTones = {
  negative: "care",
  mixed: "ask",
  positive: "plain",
  none: "plain",
} as const satisfies Record<PlanEvidence["direction"], Tone>;

const order = ["negative", "mixed", "positive", "none"] as const;

/** What found nothing first, what cannot be laid out last. */
export function inOrder(one: ToldProtocol, other: ToldProtocol): number {
  const rank = ({ notLaidOut, evidence }: ToldProtocol) =>
    (notLaidOut === undefined ? 0 : order.length) + order.indexOf(evidence.direction);
  return rank(one) - rank(other);
}
