import type { CalendarDate } from "@pistor/core/basics";
import { calendarDate } from "@pistor/core/basics";

/** The one place that reads the time; tests give their own. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const days = new Map<string, Intl.DateTimeFormat>();

/** The day that it is in a zone at a moment. */
export function dayIn(timeZone: string, at: Date): CalendarDate {
  let format = days.get(timeZone);
  if (format === undefined) {
    // en-CA is the locale that writes a day as YYYY-MM-DD.
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    days.set(timeZone, format);
  }
  return calendarDate(format.format(at));
}
