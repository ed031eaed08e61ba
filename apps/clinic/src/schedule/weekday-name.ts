import { localeOf } from "@pistor/ui";
import { currentLanguage } from "../kit/language.ts";

/** A weekday in the reader's language, in short. @param weekday ISO: 1 is Monday */
export function weekdayName(weekday: number): string {
  // The 5th of January 2026 is a Monday.
  const one = new Date(Date.UTC(2026, 0, 4 + weekday));
  return new Intl.DateTimeFormat(localeOf(currentLanguage()), { weekday: "short", timeZone: "UTC" }).format(one);
}

/** Several of them, as the language lists things. */
export function weekdayNames(weekdays: readonly number[]): string {
  const list = new Intl.ListFormat(localeOf(currentLanguage()), { type: "unit", style: "short" });
  return list.format(weekdays.map(weekdayName));
}
