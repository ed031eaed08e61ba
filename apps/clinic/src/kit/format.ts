import { localeOf } from "@pistor/ui";
import { currentLanguage } from "./language.ts";

/** `24 Nov 2026`, in the reader's language. @param date `YYYY-MM-DD` or a moment */
export function day(date: string, style: "full" | "short" | "weekday" = "full"): string {
  const options: Intl.DateTimeFormatOptions =
    style === "full"
      ? { day: "numeric", month: "short", year: "numeric" }
      : style === "short"
        ? { day: "numeric", month: "short" }
        : { weekday: "long", day: "numeric", month: "long" };
  // The day as the clinic wrote it: a moment's own offset is kept, not turned into this device's zone.
  const plain = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(currentLanguage()), { ...options, timeZone: "UTC" }).format(plain);
}

/** `10:20` as the clinic's clock shows it: moments from the server carry the clinic's offset. */
export function time(moment: string): string {
  return moment.slice(11, 16);
}

/** A figure with the reader's decimal sign and at most `places` places. */
export function figure(value: number, places = 2): string {
  return new Intl.NumberFormat(localeOf(currentLanguage()), { maximumFractionDigits: places }).format(value);
}

/** `3 min`, `2 h`, `6 d 17 h`: how long it still takes. */
export function hoursLeft(hours: number): { readonly days: number; readonly hours: number } {
  const whole = Math.max(0, Math.ceil(hours));
  return { days: Math.floor(whole / 24), hours: whole % 24 };
}
