import type { Moment, Zone } from "../basics/index.ts";
import { addDays, dayOf, daysBetween, hourMs, momentAt, readMoment, timeOf, writeMoment } from "../basics/index.ts";
import type { PlanEvent, Trip } from "../plan/index.ts";
import type { BookedAppointment } from "./course-ahead.ts";

interface Planned {
  readonly trips: readonly Trip[];
  readonly events: readonly PlanEvent[];
}

/** When a session was planned, and the visit that is booked for it. */
interface Booked {
  readonly planned: Moment;
  readonly begins: Moment;
  /** The last needle is not later than this. */
  readonly ends: Moment;
}

/**
 * The stays and checks of a plan by the hours that were really booked: a plan lays every session on the same time of the
 * day, and the hours of a flight count from the needle. A stay keeps its days; what is not booked stays as it was planned.
 *
 * @param flightAfterHours hours from the last needle to a flight; the end of the visit stands for the needle
 */
export function asBooked(
  zone: Zone,
  { trips, events }: Planned,
  visits: readonly BookedAppointment[],
  flightAfterHours: number,
): Planned {
  const sessions = bookedSessions(events, visits);
  return {
    trips: trips.map((trip) => ({ ...trip, earliestFlight: flightOf(zone, trip, sessions, flightAfterHours) })),
    events: events.map((event) => {
      const booked = event.session === null ? undefined : sessions.get(event.session);
      return booked === undefined ? event : { ...event, at: writeMoment(zone, moved(zone, event, booked)) };
    }),
  };
}

/** A plan says when a session is by its check after 24 hours, which every session has. */
function bookedSessions(events: readonly PlanEvent[], visits: readonly BookedAppointment[]): Map<number, Booked> {
  const found = new Map<number, Booked>();
  for (const { kind, session, at } of events) {
    const own = visits.filter(({ purpose, number }) => purpose === "session" && number === session);
    const last = own.at(-1);
    if (kind !== "check-24h" || session === null || last === undefined) continue;
    found.set(session, {
      planned: readMoment(at) - 24 * hourMs,
      begins: readMoment(last.at),
      ends: readMoment(last.leaves),
    });
  }
  return found;
}

function flightOf(zone: Zone, trip: Trip, sessions: ReadonlyMap<number, Booked>, hours: number): string {
  const ends = trip.sessions.flatMap((number) => sessions.get(number)?.ends ?? []);
  const isLastBooked = trip.sessions.length > 0 && sessions.has(trip.sessions.at(-1) ?? 0);
  const flights = ends.map((end) => end + hours * hourMs);
  // Of a last session that is not booked only the plan knows the day.
  if (!isLastBooked) flights.push(readMoment(trip.earliestFlight));
  return writeMoment(zone, Math.max(...flights));
}

/** Hours count from the needle, days and months by the clocks: a check of day 7 is at the hour of the session. */
function moved(zone: Zone, { kind, at }: PlanEvent, { planned, begins }: Booked): Moment {
  const moment = readMoment(at);
  if (kind === "check-24h" || kind === "check-72h") return moment + begins - planned;
  if (!kind.startsWith("check-")) return moment;
  const days = daysBetween(dayOf(zone, planned), dayOf(zone, begins));
  return momentAt(zone, addDays(dayOf(zone, moment), days), timeOf(zone, begins));
}
