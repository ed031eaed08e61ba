import { readDocument } from "@pistor/core/basics";
import { treatments } from "@pistor/core/eligibility";
import { layOutCourse, planRequestSchema } from "@pistor/core/plan";
import { planKnowledge } from "@pistor/knowledge/plan";
import type { Command } from "../kit/command.ts";
import { wrapped } from "../kit/wrapped.ts";
import { planText } from "./plan-text.ts";
import type { WordedPlan } from "./worded-plan.ts";
import { wordPlan } from "./worded-plan.ts";

/** `pistor plan`: the dates of a course. */
export const planCommand: Command = {
  verb: "plan",
  does: "lay a course out on the calendar: sessions, checks, trips",
  help: `Reads one document. Dates are YYYY-MM-DD, both ends of a period belong to it. The least that is read:
  { "treatment": "face", "start": "2026-12-01", "today": "2026-11-22", "timeZone": "Europe/Istanbul" }
and a course of somebody who travels, with an absence:
  { "treatment": "face", "start": "2026-12-01", "today": "2026-11-22", "timeZone": "Europe/Istanbul", "country": "TR",
    "absences": [{ "from": "2026-12-14", "to": "2026-12-18", "kind": "member", "reason": "congress" }],
    "travel": { "nights": 5, "items": ["hotel-nights", "interpreter"],
                "languages": { "patient": "de", "clinic": ["tr", "en"] } } }

  treatment            ${treatments.join(" ")}
  protocol             id of a protocol; left out: the treatment's own (see pistor protocols)
  start                the earliest day of session 1; consultation and allergy test come before it
  today                the day on which the plan is made: a start before it is refused;
                       left out: any start is planned, also one in the past
  sessions             how many, inside the protocol's range
  intervalDays         days between two sessions, inside the protocol's range; holds for the whole course
  timeZone             IANA name of the clinic's zone, such as Europe/Istanbul
  time                 when sessions begin by the clinic's clocks, HH:MM; left out: 10:00
  unavailable          [{ from, to }]: no session on these days
  absences             [{ from, to, kind, reason? }]: the same with who or what is missing;
                       kind is clinic, member, room, device or patient
  closedWeekdays       ISO weekdays that are always shut, 1 is Monday, 7 is Sunday
  moves                [{ number, to }]: a day wished for a session; no interval is shortened for it
  given                [{ number, on }]: sessions that were given; they stay on their days
  nsaidLastTaken       the last day of an NSAID without prescription, or null
  isotretinoinStopped  the day on which isotretinoin was stopped, or null
  retinoidLastUsed     the last day of a retinoid on the skin, or null
  country              two capital letters: says where the law forbids the treatment
  travel               { nights?, firstVisit?, windows?, items?, languages? }
    nights             nights of one stay
    firstVisit         true: the first stay begins with the consultation, and may be longer
    windows            [{ from, to }]: the only periods in which the patient can be at the clinic's place
    items              ids of a package's items, each judged:
                       ${wrapped(
                         planKnowledge.items.map(({ item }) => item),
                         23,
                       )}
    languages          { patient, clinic: [] }, two letters each: whether an interpreter is needed
Answers { sessions, notPlaced?, events, spanDays, trips, items, notes, evidence, protocol, knowledge }.
  sessions             [{ number, on, at, phase, movedDays, because }]: because says why a day is later
  notPlaced            sessions that no window of travel holds, with the nearest stay that would
  events               [{ kind, at, session, where }], in the order of time
  trips                [{ arrive, leave, sessions, earliestFlight }]
An interval is never shortened: what is in the way moves a session later, and all after it.`,
  answer: (document, { lang }) =>
    wordPlan(layOutCourse(planKnowledge, readDocument(planRequestSchema, document)), lang),
  text: (answer, { lang }) => planText(answer as WordedPlan, lang),
};
