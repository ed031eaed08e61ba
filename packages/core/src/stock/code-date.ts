import type { CalendarDate } from "../basics/index.ts";
import { addDays, addMonths, calendarDate, isCalendarDate, Problem } from "../basics/index.ts";

/**
 * The day of six digits, year, month, day.
 *
 * Day 00 is the last day of its month. The century is the one that brings the year nearest to today's: 51 to 99 years
 * ahead is the century before, 50 to 99 behind the one after.
 *
 * @source GS1 General Specifications, sections 3.4.7 and 7.12
 * @throws {Problem} `scan.date-impossible`
 */
export function codeDate(digits: string, today: CalendarDate, at: string): CalendarDate {
  const thisYear = Number(today.slice(0, 4));
  const century = thisYear - (thisYear % 100);
  const ahead = Number(digits.slice(0, 2)) - (thisYear % 100);
  const year = century + Number(digits.slice(0, 2)) + (ahead >= 51 ? -100 : ahead <= -50 ? 100 : 0);
  const month = digits.slice(2, 4);
  const day = digits.slice(4, 6);
  const first = `${year}-${month}-01`;
  if (day === "00" && isCalendarDate(first)) return addDays(addMonths(calendarDate(first), 1), -1);
  const text = `${year}-${month}-${day}`;
  if (isCalendarDate(text)) return text;
  throw new Problem(
    "scan.date-impossible",
    at,
    `The code gives the day ${digits} (year, month, day), which does not exist: scan again, or type lot and expiry from the box.`,
  );
}
