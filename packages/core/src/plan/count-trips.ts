import type { CalendarDate, Moment, Zone } from "../basics/index.ts";
import { addDays, dayOf, daysBetween, hourMs, Problem, writeMoment } from "../basics/index.ts";
import type { Trip } from "./answer.ts";
import type { Timed } from "./course-events.ts";
import type { PlanTimes } from "./protocol.ts";

/** A session as a traveller sees it: the day it needs them there, and the moment from which they may fly. */
interface Needed {
  readonly number: number;
  readonly from: CalendarDate;
  readonly flight: Moment;
}

/**
 * The stays that a course takes when each has so many nights, as few as hold it.
 *
 * A stay ends on or after the day of the earliest flight of its last session. What is left of its nights lies after the
 * needle, except for one night before it, and for the first stay, which begins with the consultation where that fits.
 *
 * @param begins when the skin of a session is first needed, the cream or the needle, in the order of `sessions`
 * @throws {Problem} `plan.too-few-nights`
 */
export function countTrips(
  zone: Zone,
  sessions: readonly Timed[],
  begins: readonly Moment[],
  consultation: Moment,
  nights: number,
  times: PlanTimes,
): Trip[] {
  const flightMs = times.flightAfterHours.settled.value * hourMs;
  const needed = sessions.map(({ number, moment }, i) => ({
    number,
    from: dayOf(zone, begins[i] ?? moment),
    flight: moment + flightMs,
  }));
  const trips: Trip[] = [];
  let waiting: readonly Needed[] = needed;
  while (waiting[0] !== undefined) {
    const { from } = waiting[0];
    const end = addDays(from, nights);
    const tooLate = waiting.findIndex(({ flight }) => dayOf(zone, flight) > end);
    const stay = tooLate === -1 ? waiting : waiting.slice(0, tooLate);
    const last = stay.at(-1);
    const fewestNights = daysBetween(from, dayOf(zone, waiting[0].flight));
    if (last === undefined)
      throw new Problem(
        "plan.too-few-nights",
        "/travel/nights",
        `A stay of ${nights} nights holds no session: the earliest flight is ${times.flightAfterHours.settled.value} hours after the needle. Give ${fewestNights} or more nights.`,
      );
    const earliest = [addDays(dayOf(zone, last.flight), -nights), trips.at(-1)?.leave ?? ""].sort().at(-1) ?? "";
    const wished = trips.length === 0 ? [dayOf(zone, consultation), addDays(from, -1)] : [addDays(from, -1)];
    const arrive = wished.find((day) => day >= earliest) ?? from;
    // Nights that reach past the next stay's first need are not slept twice.
    const next = waiting[stay.length]?.from;
    const full = addDays(arrive, nights);
    trips.push({
      arrive,
      leave: next !== undefined && next < full ? next : full,
      sessions: stay.map(({ number }) => number),
      earliestFlight: writeMoment(zone, last.flight),
    });
    waiting = waiting.slice(stay.length);
  }
  return trips;
}
