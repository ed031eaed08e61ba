import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { evidenceWording } from "@pistor/core/plan";
import { planTexts } from "@pistor/knowledge/plan";
import type { WordedPlan } from "./worded-plan.ts";

/** What is answered rather than done. */
const asked = /^(check-|review$)/;

/** A plan for a person: dates first, then what must be known, then what trials found. */
export function planText(plan: WordedPlan, lang: Language): string {
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) => word(planTexts, id, values, lang).text;
  const day = (date: string) => dayText(date, lang);
  const comma = lang === "ar" ? "، " : ", ";

  const dates = [
    ...plan.sessions.map(({ number, at, movedDays, because }) => ({
      at,
      what: [
        say("line.session", { number }),
        ...(movedDays > 0 ? [say("line.moved", { days: movedDays }), ...because.map(({ tell }) => tell)] : []),
      ].join(comma),
    })),
    ...plan.events.map(({ kind, at, session, where }) => ({
      at,
      what: [
        say(`event.${kind}`) + (session === null ? "" : ` (${session})`),
        ...(plan.trips.length > 0 && where === "home" && asked.test(kind) ? [say("line.from-afar")] : []),
      ].join(comma),
    })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

  const { certainty, studies } = plan.evidence;
  const sections = [
    say("line.span", {
      count: plan.sessions.length,
      days: plan.spanDays,
      protocol: plan.protocol.id,
      version: plan.protocol.version,
    }),
    ...section(
      say("heading.notes"),
      plan.notes.map(({ tell, claims }) => tell + sources(claims)),
    ),
    ...section(
      say("heading.dates"),
      dates.map(({ at, what }) => `${day(at.slice(0, 10))} ${at.slice(11, 16)}  ${what}`),
    ),
    ...section(
      say("heading.trips"),
      plan.trips.map(({ arrive, leave, sessions, earliestFlight }) =>
        [
          say("line.trip", { arrive: day(arrive), leave: day(leave), sessions: sessions.join(comma) }),
          say("line.flight", { at: `${day(earliestFlight.slice(0, 10))} ${earliestFlight.slice(11, 16)}` }),
        ].join(comma),
      ),
    ),
    ...section(
      say("heading.not-placed"),
      (plan.notPlaced ?? []).map(({ number, on, arrive, leave }) =>
        say("line.not-placed", { number, on: day(on), arrive: day(arrive), leave: day(leave) }),
      ),
    ),
    ...section(
      say("heading.items"),
      plan.items.map(({ item, verdict, why }) => `${item}: ${say(`verdict.${verdict}`)}. ${why}`),
    ),
    ...section(say("heading.evidence"), [
      `${say(evidenceWording(plan.evidence))}, ${say(`evidence.certainty.${certainty}`)}`,
      ...studies.map(({ found, source, people }) =>
        people === null ? `${found} (${source})` : say("line.study", { found, source, people }),
      ),
    ]),
  ];
  return `${sections.join("\n")}\n`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
}

function sources(claims: readonly { readonly source: string }[]): string {
  const keys = [...new Set(claims.map(({ source }) => source))];
  return keys.length === 0 ? "" : ` [${keys.join(", ")}]`;
}

function dayText(date: string, lang: Language): string {
  // Western digits in every language, so that a date on paper reads the same to patient and staff.
  const shape = { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(`${lang === "en" ? "en-GB" : lang}-u-nu-latn-ca-gregory`, shape).format(
    new Date(`${date}T00:00:00Z`),
  );
}
