import type { ItineraryEntryReply, ItineraryReply } from "@pistor/api/travel";
import { calendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word, writeDate, writeList } from "@pistor/core/evidence";
import type { ItineraryEntry, TravelFinding } from "@pistor/core/travel";
import { travelTexts } from "@pistor/knowledge/travel";
import { copyClaims } from "../plan/course-reply.ts";

const say = (id: string, lang: Language, values: Readonly<Record<string, unknown>> = {}) =>
  word(travelTexts, id, values, lang).text;

/** @example momentInWords("2026-11-24T10:00:00+03:00", "en") // => "24 Nov 2026 10:00" */
export function momentInWords(moment: string, lang: Language): string {
  return `${writeDate(calendarDate(moment.slice(0, 10)), lang)} ${moment.slice(11, 16)}`;
}

/** What is open of several trips alike is said once, with the numbers of them all. */
export function wordFindings(findings: readonly TravelFinding[], lang: Language): ItineraryReply["findings"] {
  const alike = (one: TravelFinding) => (other: TravelFinding) => other.rule === one.rule && other.then === "ask";
  return findings.flatMap((finding, i) => {
    if (finding.then !== "ask" || finding.trip === null) return [wordFinding(finding, [finding.trip], lang)];
    if (findings.findIndex(alike(finding)) !== i) return [];
    return [
      wordFinding(
        finding,
        findings.filter(alike(finding)).map(({ trip }) => trip),
        lang,
      ),
    ];
  });
}

function wordFinding(
  finding: TravelFinding,
  trips: readonly (number | null)[],
  lang: Language,
): ItineraryReply["findings"][number] {
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [key, readable(key, value, lang)]),
  );
  const { rule, then, trip, claims } = finding;
  return {
    rule,
    then,
    trip,
    tell: say(rule, lang, { ...values, trip: writeList(trips.map(String), lang) }),
    claims: copyClaims(claims),
  };
}

function readable(key: string, value: string | number, lang: Language): string {
  if (key === "check") return say(`check.${value}`, lang);
  const text = String(value);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? momentInWords(text, lang) : text;
}

/** A line of the journey with what it is. */
export function wordEntry(entry: ItineraryEntry, lang: Language): ItineraryEntryReply {
  const what = entry.check === null ? say(`entry.${entry.kind}`, lang) : nameOfCheck(entry.check, lang);
  const how = entry.by === null ? "" : `, ${say(`by.${entry.by}`, lang)}`;
  return { ...entry, for: [...entry.for], tell: `${what}${how}` };
}

export function nameOfCheck(kind: string, lang: Language): string {
  return say(`check.${kind}`, lang);
}

/** What the letter home says of a thing. */
export function letterSays(id: string, lang: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return say(`letter.${id}`, lang, values);
}
