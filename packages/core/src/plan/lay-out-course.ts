import type { CalendarDate } from "../basics/index.ts";
import { addDays, daysBetween, minuteMs, momentAt, Problem, timeZone, writeMoment } from "../basics/index.ts";
import type { PlanAnswer } from "./answer.ts";
import { chooseProtocol } from "./choose-protocol.ts";
import { countTrips } from "./count-trips.ts";
import { courseEvents } from "./course-events.ts";
import { courseNotes } from "./course-notes.ts";
import { judgeItems } from "./judge-items.ts";
import { prepare } from "./preparation.ts";
import type { PlanEvidence, PlanKnowledge } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";
import { sessionDays } from "./session-days.ts";

/** What is known of a treatment about which nobody wrote anything. */
const nothingKnown: PlanEvidence = { direction: "none", certainty: "very-low", studies: [] };

/**
 * Lays a course out on the calendar, every session at its full interval.
 *
 * `start` is the earliest day of session 1. Consultation and allergy test come before session 1 and so, as a rule, before
 * `start`. Sessions, preparations and reviews keep off shut days; checks do not, for they are asked from afar.
 *
 * @param request as read by `planRequestSchema`
 * @throws {Problem} `plan.…` or `time-zone.unknown`, each with a pointer into the request
 */
export function layOutCourse(knowledge: PlanKnowledge, request: PlanRequest): PlanAnswer {
  return layOut(knowledge, request, new Map());
}

/** The same, with days before which sessions are not wished. */
export function layOut(
  knowledge: PlanKnowledge,
  request: PlanRequest,
  wished: ReadonlyMap<number, CalendarDate>,
): PlanAnswer {
  const protocol = chooseProtocol(knowledge, request);
  const zone = timeZone(request.timeZone, "/timeZone");
  if (new Set(request.closedWeekdays).size === 7)
    throw new Problem(
      "plan.never-open",
      "/closedWeekdays",
      "All seven weekdays are closed: leave at least one of 1 (Monday) to 7 (Sunday) open.",
    );

  const { times } = knowledge;
  const nsaidFreeFrom = request.nsaidLastTaken
    ? addDays(request.nsaidLastTaken, times.nsaidFreeDays.settled.value)
    : undefined;
  const notBefore = new Map(wished);
  const [later] = [notBefore.get(1), nsaidFreeFrom]
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  if (later !== undefined) notBefore.set(1, later);

  const days = sessionDays(protocol, { ...request, notBefore });
  const timed = days.map((day) => ({ ...day, moment: momentAt(zone, day.on, request.time) }));
  const creamMs = protocol.needle ? times.creamMinutesBefore.settled.value * minuteMs : 0;
  const begins = timed.map(({ moment }) => moment - creamMs);
  const [first] = timed;
  const last = timed.at(-1);
  if (first === undefined || last === undefined) throw new RangeError(`The protocol ${protocol.id} has no session.`);

  const preparation = prepare(zone, first.moment, first.moment - creamMs, request.time, request, times);
  const nights = request.travel?.nights;
  const trips = nights === undefined ? [] : countTrips(zone, timed, begins, preparation.consultation, nights, times);

  return {
    sessions: timed.map(({ number, on, moment, phase, movedDays }) => ({
      number,
      on,
      at: writeMoment(zone, moment),
      phase,
      movedDays,
    })),
    events: courseEvents(zone, protocol, timed, preparation, request, times),
    spanDays: daysBetween(first.on, last.on),
    trips,
    items: judgeItems(knowledge.items, request.travel),
    notes: courseNotes(knowledge, protocol, request, { zone, preparation, trips, nsaidFreeFrom }),
    evidence: knowledge.evidence[request.treatment] ?? nothingKnown,
    protocol: { id: protocol.id, version: protocol.version },
    knowledge: knowledge.version,
  };
}
