import type { CalendarDate, Moment, Zone } from "../basics/index.ts";
import { dayOf, daysBetween, hourMs, minuteMs, momentAt, timeZone, writeMoment } from "../basics/index.ts";
import type { PlanAnswer, Trip } from "./answer.ts";
import { boundsOf, washoutsOf } from "./bounds.ts";
import { checkRequest } from "./check-request.ts";
import { chooseProtocol } from "./choose-protocol.ts";
import type { StayLength } from "./count-trips.ts";
import { countTrips, countTripsInWindows } from "./count-trips.ts";
import type { Timed } from "./course-events.ts";
import { courseEvents } from "./course-events.ts";
import { courseNotes } from "./course-notes.ts";
import { judgeItems } from "./judge-items.ts";
import { prepare } from "./preparation.ts";
import type { PlanEvidence, PlanKnowledge, PlanTimes, Protocol } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";
import { countOf, sessionDays } from "./session-days.ts";
import type { TravelWindows } from "./travel-windows.ts";
import { joinWindows, noWindowHolds } from "./travel-windows.ts";

/** What is known of a treatment about which nobody wrote anything. */
const nothingKnown: PlanEvidence = { direction: "none", certainty: "very-low", studies: [] };

/**
 * Lays a course out on the calendar, every session at its full interval.
 *
 * `start` is the earliest day of session 1. Consultation and allergy test come before session 1 and so, as a rule, before
 * `start`. Sessions, preparations and reviews keep off shut days; checks do not, for they are asked from afar. Sessions
 * that no window of travel holds are told apart, in `notPlaced`.
 *
 * @param request as read by `planRequestSchema`
 * @throws {Problem} `plan.…` or `time-zone.unknown`, each with a pointer into the request
 */
export function layOutCourse(knowledge: PlanKnowledge, request: PlanRequest): PlanAnswer {
  const protocol = chooseProtocol(knowledge, request);
  const zone = timeZone(request.timeZone, "/timeZone");
  checkRequest(request, countOf(protocol, request.sessions));

  const { times } = knowledge;
  const washouts = washoutsOf(request, times);
  const travel = travelWindows(zone, protocol, request, times);
  const { days, notPlaced } = sessionDays(protocol, {
    ...request,
    bounds: boundsOf(request, washouts),
    given: new Map(request.given.map(({ number, on }) => [number, on])),
    travel,
  });
  const timed = days.map((day) => ({ ...day, moment: momentAt(zone, day.on, request.time) }));
  const creamMs = creamMsOf(protocol, times);
  const [first] = timed;
  const last = timed.at(-1);
  if (first === undefined || last === undefined) {
    if (notPlaced[0] !== undefined && travel !== null) throw noWindowHolds(notPlaced[0], travel.windows);
    throw new RangeError(`The protocol ${protocol.id} has no session.`);
  }

  const windows = travel?.windows;
  const bare = first.moment - creamMs;
  const preparation = prepare(zone, first.moment, bare, request.time, request, times, windows);
  const length = { nights: request.travel?.nights, holdsFirstVisit: request.travel?.firstVisit ?? false };
  const trips = tripsOf(zone, timed, creamMs, preparation.consultation, length, travel, times);

  return {
    sessions: timed.map(({ number, on, moment, phase, movedDays, because }) => ({
      number,
      on,
      at: writeMoment(zone, moment),
      phase,
      movedDays,
      because,
    })),
    ...(notPlaced.length === 0 ? {} : { notPlaced }),
    events: courseEvents(zone, protocol, timed, preparation, request, times, trips),
    spanDays: daysBetween(first.on, last.on),
    trips,
    items: judgeItems(knowledge.items, request.travel),
    notes: courseNotes(knowledge, protocol, request, { zone, preparation, trips, washouts, days, notPlaced }),
    evidence: knowledge.evidence[request.treatment] ?? nothingKnown,
    protocol: { id: protocol.id, version: protocol.version },
    knowledge: knowledge.version,
  };
}

function creamMsOf(protocol: Protocol, times: PlanTimes): number {
  return protocol.needle ? times.creamMinutesBefore.settled.value * minuteMs : 0;
}

/** A session needs the traveller from the cream to the earliest flight. */
function travelWindows(
  zone: Zone,
  protocol: Protocol,
  { travel, time }: PlanRequest,
  times: PlanTimes,
): TravelWindows | null {
  if (travel?.windows === undefined || travel.windows.length === 0) return null;
  const creamMs = creamMsOf(protocol, times);
  const flightMs = times.flightAfterHours.settled.value * hourMs;
  const stayFor = (session: CalendarDate) => {
    const moment = momentAt(zone, session, time);
    return { from: dayOf(zone, moment - creamMs), to: dayOf(zone, moment + flightMs) };
  };
  return { windows: joinWindows(travel.windows), stayFor };
}

function tripsOf(
  zone: Zone,
  sessions: readonly Timed[],
  creamMs: number,
  consultation: Moment,
  length: Omit<StayLength, "within">,
  travel: TravelWindows | null,
  times: PlanTimes,
): Trip[] {
  const begins = sessions.map(({ moment }) => moment - creamMs);
  if (travel !== null) return countTripsInWindows(zone, sessions, begins, consultation, length, travel, times);
  if (length.nights === undefined) return [];
  return countTrips(zone, sessions, begins, consultation, { ...length, within: undefined }, times);
}
