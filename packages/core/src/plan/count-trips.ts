import type { CalendarDate, Moment, Zone } from "../basics/index.ts";
import { addDays, dayOf, daysBetween, hourMs, Problem, writeMoment } from "../basics/index.ts";
import type { Trip } from "./answer.ts";
import type { Timed } from "./course-events.ts";
import type { PlanTimes } from "./protocol.ts";
import type { Period } from "./request.ts";
import type { TravelWindows } from "./travel-windows.ts";
import { windowOf } from "./travel-windows.ts";

/** A session as a traveller sees it: the day it needs them there, and the moment from which they may fly. */
interface Needed {
  readonly number: number;
  readonly from: CalendarDate;
  readonly flight: Moment;
}

/** The nights of a stay, and between which days it has to lie. */
export interface StayLength {
  /** Undefined: as few as its sessions take. */
  readonly nights: number | undefined;
  readonly within: Period | undefined;
  /** Whether the first stay begins with the consultation, however many nights that makes. */
  readonly holdsFirstVisit: boolean;
}

/**
 * The stays that a course takes when each has so many nights, as few as hold it.
 *
 * A stay ends on or after the day of the earliest flight of its last session. What is left of its nights lies after the
 * needle, except for one night before it, and for the first stay, which begins with the consultation where that fits.
 *
 * @param begins when the skin of a session is first needed, the cream or the needle, in the order of `sessions`
 * @param consultation null where an earlier stay has held it
 * @throws {Problem} `plan.too-few-nights`
 */
export function countTrips(
  zone: Zone,
  sessions: readonly Timed[],
  begins: readonly Moment[],
  consultation: Moment | null,
  { nights, within, holdsFirstVisit }: StayLength,
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
    const end = nights === undefined ? (within?.to ?? dayOf(zone, waiting[0].flight)) : addDays(from, nights);
    const tooLate = waiting.findIndex(({ flight }) => dayOf(zone, flight) > end);
    const stay = tooLate === -1 ? waiting : waiting.slice(0, tooLate);
    const last = stay.at(-1);
    const fewestNights = daysBetween(from, dayOf(zone, waiting[0].flight));
    if (last === undefined)
      throw new Problem(
        "plan.too-few-nights",
        "/travel/nights",
        `A stay of ${nights ?? 0} nights holds no session: the earliest flight is ${times.flightAfterHours.settled.value} hours after the needle. Give ${fewestNights} or more nights.`,
      );
    const flightDay = dayOf(zone, last.flight);
    const isLonger = holdsFirstVisit && trips.length === 0 && consultation !== null;
    const earliest = [
      nights === undefined || isLonger ? "" : addDays(flightDay, -nights),
      trips.at(-1)?.leave ?? "",
      within?.from ?? "",
    ].sort();
    const before = addDays(from, -1);
    const wished = trips.length === 0 && consultation !== null ? [dayOf(zone, consultation), before] : [before];
    const arrive = wished.find((day) => day >= (earliest.at(-1) ?? "")) ?? from;
    // Nights that reach past the next stay's first need, or past a window, are not slept.
    const ends = [
      nights === undefined || (isLonger && addDays(arrive, nights) < flightDay) ? flightDay : addDays(arrive, nights),
      waiting[stay.length]?.from,
      within?.to,
    ].filter((day) => day !== undefined);
    trips.push({
      arrive,
      leave: ends.reduce((first, day) => (day < first ? day : first)),
      sessions: stay.map(({ number }) => number),
      earliestFlight: writeMoment(zone, last.flight),
    });
    waiting = waiting.slice(stay.length);
  }
  return trips;
}

/** The same where the patient can come in some periods only: one stay or more in each, none across two. */
export function countTripsInWindows(
  zone: Zone,
  sessions: readonly Timed[],
  begins: readonly Moment[],
  consultation: Moment,
  { nights, holdsFirstVisit }: Omit<StayLength, "within">,
  travel: TravelWindows,
  times: PlanTimes,
): Trip[] {
  // A session that was given outside every window had a stay of its own.
  const groups = new Map<string, { readonly within: Period | undefined; readonly places: number[] }>();
  sessions.forEach(({ on, number }, i) => {
    const within = windowOf(on, travel);
    const key = within?.from ?? `session ${number}`;
    const group = groups.get(key) ?? { within, places: [] };
    group.places.push(i);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ within, places }, i) => {
    const of = <T>(list: readonly T[]) => places.flatMap((place) => list[place] ?? []);
    const held = within === undefined ? undefined : nights;
    return countTrips(
      zone,
      of(sessions),
      of(begins),
      i === 0 ? consultation : null,
      { nights: held, within, holdsFirstVisit },
      times,
    );
  });
}
