import type { CalendarDate } from "@pistor/core/basics";
import { isCalendarDate } from "@pistor/core/basics";

/** The parts of a day as three fields hold them. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
export type DayPart = keyof DayParts;

export const noDay: DayParts = { day: "", month: "", year: "" };

/** The order in which a language writes a day. */
export function partsInOrder(locale: string): readonly DayPart[] {
  const written = new Intl.DateTimeFormat(locale, { day: "numeric", month: "numeric", year: "numeric" });
  return written
    .formatToParts(new Date(0))
    .flatMap(({ type }) => (type === "day" || type === "month" || type === "year" ? [type] : []));
}

/** Digits of any script as Western ones: a phone in Arabic types its own. */
export function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/**
 * A whole day that was pasted or typed into one field; null where it is none.
 *
 * Four digits are the year wherever they stand; a year in front is followed by the month, else day and month stand as
 * the language writes them.
 *
 * @example splitDay("17.05.1988", ["day", "month", "year"]) // => { day: "17", month: "05", year: "1988" }
 */
export function splitDay(text: string, order: readonly DayPart[]): DayParts | null {
  const figures = westernDigits(text)
    .split(/\D+/)
    .filter((part) => part !== "");
  if (figures.length !== 3) return null;
  const [one = "", two = "", three = ""] = figures;
  if (one.length === 4) return { year: one, month: two, day: three };
  if (three.length !== 4) return null;
  return order.indexOf("day") < order.indexOf("month")
    ? { day: one, month: two, year: three }
    : { month: one, day: two, year: three };
}

/** What three fields say: nothing yet, a day, or words that are no day. */
export function readDay({ day, month, year }: DayParts): CalendarDate | "missing" | "impossible" {
  const parts = [year, month, day].map((part) => westernDigits(part.trim()));
  if (parts.some((part) => part === "")) return "missing";
  const [y = "", m = "", d = ""] = parts;
  const text = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return isCalendarDate(text) ? text : "impossible";
}

/** The parts of a day that was given before. */
export function partsOf(date: string): DayParts {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** Today where this device is. */
export function todayHere(now: Date): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
