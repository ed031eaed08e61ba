import { localeOf } from "@pistor/ui";
import { currentLanguage } from "../kit/language.ts";

/** `10–27 Jan`, in the reader's language. */
export function days(from: string, to: string): string {
  const noon = (date: string) => new Date(`${date.slice(0, 10)}T12:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(currentLanguage()), {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).formatRange(noon(from), noon(to));
}
