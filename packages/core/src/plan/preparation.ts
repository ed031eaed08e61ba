import type { CalendarDate, Moment, Zone } from "../basics/index.ts";
import { addDays, dayOf, hourMs, minuteMs, momentAt } from "../basics/index.ts";
import type { ShutDays } from "./open-days.ts";
import { isOpen } from "./open-days.ts";
import type { PlanTimes } from "./protocol.ts";
import type { Period } from "./request.ts";

/** What comes before the first needle, in one visit and one reading. */
export interface Preparation {
  readonly consultation: Moment;
  readonly reflectionEnds: Moment;
  readonly test: Moment;
  readonly readings: readonly Moment[];
  /** False when no day of the search has both the visit and the last reading on open days. */
  readonly onOpenDays: boolean;
}

/** How many days back a visit is looked for. */
const searchDays = 90;

/**
 * Consultation and allergy test, on the latest open day from which everything is done in time.
 *
 * The test is placed long enough before session 1, and read for the last time before the cream goes on, for the cream is
 * itself one of the things tested. The consultation is on the same day, before the test, so that one visit serves both.
 *
 * @param first when session 1 begins
 * @param bare until when the skin must be left alone: the cream, or session 1 itself
 * @param windows when a traveller can be there: a visit inside one is taken first, and none is waited for
 */
export function prepare(
  zone: Zone,
  first: Moment,
  bare: Moment,
  time: string,
  shut: ShutDays,
  times: PlanTimes,
  windows: readonly Period[] | undefined,
): Preparation {
  const open = (moment: Moment | undefined) => moment !== undefined && isOpen(dayOf(zone, moment), shut);
  const there = ({ test, readings }: { test: Moment; readings: readonly Moment[] }) =>
    windows?.some(({ from, to }) => from <= dayOf(zone, test) && dayOf(zone, readings.at(-1) ?? test) <= to) ?? true;
  const tried = [];
  const openOnes = [];
  for (const visit of visitsBefore(zone, first, bare, time, times)) {
    const isOpenVisit = open(visit.test) && open(visit.readings.at(-1));
    if (isOpenVisit && there(visit)) return { ...visit, onOpenDays: true };
    if (isOpenVisit) openOnes.push(visit);
    tried.push(visit);
  }
  const elsewhere = openOnes[0];
  if (elsewhere !== undefined) return { ...elsewhere, onOpenDays: true };
  const second = tried.find((visit) => open(visit.test)) ?? tried[0];
  if (second === undefined) throw new RangeError("No day of the search is early enough for the allergy test.");
  return { ...second, onOpenDays: false };
}

/** A visit on each day that is early enough, latest first, shut or not. */
function* visitsBefore(zone: Zone, first: Moment, bare: Moment, time: string, times: PlanTimes) {
  const consultationMs = times.consultationMinutes.settled.value * minuteMs;
  const readingsMs = [
    times.allergyReadingMinutes.settled.value * minuteMs,
    times.allergyReadingHours.settled.value * hourMs,
  ];
  const reflectionMs = times.reflectionHours.settled.value * hourMs;
  const aheadMs = times.allergyTestHoursBefore.settled.value * hourMs;

  let day: CalendarDate = dayOf(zone, first);
  for (let back = 0; back < searchDays; back++, day = addDays(day, -1)) {
    // A clinic that begins at midnight consults first and tests after, or the consultation were on the day before.
    const begins = momentAt(zone, day, time);
    const test = dayOf(zone, begins - consultationMs) === day ? begins : begins + consultationMs;
    const consultation = test - consultationMs;
    const readings = readingsMs.map((length) => test + length);
    const reflectionEnds = consultation + reflectionMs;
    if (first - test >= aheadMs && readings.every((reading) => reading <= bare) && reflectionEnds < first)
      yield { consultation, reflectionEnds, test, readings };
  }
}
