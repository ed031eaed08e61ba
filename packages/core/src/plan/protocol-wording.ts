import type { Language, TextsByLanguage } from "../evidence/index.ts";
import { word, writeList } from "../evidence/index.ts";
import type { ChangedValue } from "./diff-protocols.ts";
import type { Interval, Maintenance, Protocol } from "./protocol.ts";

/** How far apart sessions are, in words. */
export function intervalInWords(texts: TextsByLanguage, interval: Interval, lang: Language): string {
  const say = (id: string, values = {}) => word(texts, `protocol.interval.${id}`, values, lang).text;
  if ("daysInTurn" in interval) return say("in-turn", { days: interval.daysInTurn.join(", ") });
  if ("days" in interval) return interval.days === 0 ? say("once") : say("days", { days: interval.days });
  return interval.months === 1
    ? say("month", { days: interval.atLeastDays })
    : say("months", { months: interval.months, days: interval.atLeastDays });
}

/** What comes after the course, in words. */
export function maintenanceInWords(texts: TextsByLanguage, given: Maintenance | null, lang: Language): string {
  if (given === null) return notStated(texts, lang);
  return word(texts, `protocol.maintenance.${given.kind}`, { ...given.months }, lang).text;
}

/** When a course is given up, in words. */
export function stopRuleInWords(texts: TextsByLanguage, rule: Protocol["stopRule"], lang: Language): string {
  return rule === null ? notStated(texts, lang) : word(texts, rule.rule, { reviews: rule.reviews }, lang).text;
}

/** A title in the reader's language; a clinic's own protocol has the one it was given. */
export function protocolTitle(
  texts: TextsByLanguage,
  protocol: Pick<Protocol, "id" | "title">,
  lang: Language,
): string {
  const id = `protocol.title.${protocol.id}`;
  const known = texts.en[id] === protocol.title;
  return known ? word(texts, id, {}, lang).text : protocol.title;
}

/** A value of a change in words; what no source states is told as that. */
export function changedInWords(texts: TextsByLanguage, value: ChangedValue, lang: Language): string {
  if (value === null) return notStated(texts, lang);
  if (typeof value === "boolean") return value ? "✓" : "–";
  if (typeof value === "string") return value.startsWith("protocol.") ? word(texts, value, {}, lang).text : value;
  if (typeof value === "number") return String(value);
  if ("min" in value) return value.min === value.max ? String(value.min) : `${value.min}–${value.max}`;
  if ("days" in value || "months" in value || "daysInTurn" in value) return intervalInWords(texts, value, lang);
  const [first, second] = value;
  if (typeof first === "string" && first.startsWith("protocol.stop."))
    return word(texts, first, { reviews: second }, lang).text;
  return value.length === 0 ? "–" : writeList(value.map(String), lang);
}

function notStated(texts: TextsByLanguage, lang: Language): string {
  return word(texts, "protocol.not-stated", {}, lang).text;
}
