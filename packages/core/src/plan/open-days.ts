import type { CalendarDate } from "../basics/index.ts";
import { addDays, isoWeekday, Problem } from "../basics/index.ts";
import type { Absence, Period } from "./request.ts";

/** Days on which nothing is done: weekdays that are always shut, and periods with both ends included. */
export interface ShutDays {
  readonly closedWeekdays: readonly number[];
  readonly unavailable: readonly Period[];
  readonly absences: readonly Absence[];
}

/** Where the search for an open day gives up: the calendar ends with the year 9999, and checks follow for a year. */
const lastStart = "9990-01-01";

/** Whether something can be done on a day. */
export function isOpen(day: CalendarDate, shut: ShutDays): boolean {
  return !shut.closedWeekdays.includes(isoWeekday(day)) && shutPeriodOn(day, shut) === undefined;
}

/** The period that shuts a day, the named ones first; undefined where none does. */
export function shutPeriodOn(day: CalendarDate, { unavailable, absences }: ShutDays): Period | Absence | undefined {
  const holds = (period: Period) => period.from <= day && day <= period.to;
  return absences.find(holds) ?? unavailable.find(holds);
}

/**
 * The day itself if it is open, or else the next one that is.
 *
 * @throws {Problem} `plan.no-open-day`, `plan.too-late`
 */
export function firstOpenDay(from: CalendarDate, shut: ShutDays): CalendarDate {
  let day = from;
  while (!isOpen(day, shut)) {
    // A long absence is passed in one step, or a year of it would be a year of steps.
    const period = shutPeriodOn(day, shut);
    if (day > lastStart || period?.to.startsWith("9999")) break;
    day = addDays(period?.to ?? day, 1);
  }
  if (day <= lastStart && isOpen(day, shut)) return day;
  if (from > lastStart)
    throw new Problem(
      "plan.too-late",
      "/start",
      `A session on ${from} is too late to plan: give a start before ${lastStart}.`,
    );
  throw new Problem(
    "plan.no-open-day",
    shut.unavailable.some(({ to }) => to >= day) || shut.absences.length === 0 ? "/unavailable" : "/absences",
    `No open day follows ${from}: shorten a period in unavailable or absences, or open a weekday.`,
  );
}
