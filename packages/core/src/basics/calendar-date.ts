import { Problem } from "./problem.ts";

/** A day without a time, `YYYY-MM-DD`, in the proleptic Gregorian calendar. Always one that exists. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const dayMs = 86_400_000;

/** Whether the text is a day that exists, from year 1000 to 9999. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

/** @throws {Problem} `date.impossible` */
export function calendarDate(text: string, at = ""): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new Problem("date.impossible", at, `${JSON.stringify(text)} is not a day that exists: give it as YYYY-MM-DD.`);
}

/** @example addDays(calendarDate("2026-12-31"), 1) // => "2027-01-01" */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day of a later month; where that month is shorter, its last day.
 *
 * @example addMonths(calendarDate("2026-08-31"), 6) // => "2027-02-28"
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = parts(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function isoWeekday(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Birthdays reached. Where a year lacks the date (29 February), the birthday is the next day.
 *
 * @example ageOn(calendarDate("2008-02-29"), calendarDate("2026-02-28")) // => 17
 * @example ageOn(calendarDate("2008-02-29"), calendarDate("2026-03-01")) // => 18
 */
export function ageOn(birthDate: CalendarDate, on: CalendarDate): number {
  // Comparing month and day as text also puts a missing 29 February before 1 March, which is what the rule asks for.
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Days since 1970-01-01. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = parts(date);
  return Date.UTC(year, month - 1, day) / dayMs;
}

function fromDayNumber(days: number): CalendarDate {
  return new Date(days * dayMs).toISOString().slice(0, 10) as CalendarDate;
}

function parts(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function write(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CalendarDate;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
