import type { Language } from "@pistor/core/evidence";

/** Western digits in every language: doses and dates must not change their shape with the reader. */
const locale: Readonly<Record<Language, string>> = {
  en: "en-GB",
  tr: "tr",
  de: "de",
  fr: "fr",
  ar: "ar-u-nu-latn-ca-gregory",
  ru: "ru",
};

/** The right-to-left languages. */
export function directionOf(lang: Language): "ltr" | "rtl" {
  return lang === "ar" ? "rtl" : "ltr";
}

/**
 * A day in words, as on paper.
 *
 * @example formatDay("en", "2026-11-24") // => "24 Nov 2026"
 */
export function formatDay(lang: Language, date: string, parts: "day" | "short" | "month" | "long" = "day"): string {
  const shapes: Record<typeof parts, Intl.DateTimeFormatOptions> = {
    day: { day: "numeric", month: "short", year: "numeric" },
    short: { day: "numeric", month: "short" },
    month: { month: "short", year: "numeric" },
    long: { weekday: "long", day: "numeric", month: "long" },
  };
  const day = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  const text = new Intl.DateTimeFormat(locale[lang], { ...shapes[parts], timeZone: "UTC" }).format(day);
  return lang === "en" ? text.replace("Sept", "Sep").replace(",", "") : text;
}

/** The hour of a moment on a clock of 24 hours, in a zone. `seconds` for the time of saving. */
export function formatTime(lang: Language, moment: string | number, timeZone?: string, seconds = false): string {
  return new Intl.DateTimeFormat(locale[lang], {
    hour: "2-digit",
    minute: "2-digit",
    ...(seconds ? { second: "2-digit" as const } : {}),
    hourCycle: "h23",
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(moment));
}

/** A number with the decimal sign of the language and a true minus; `decimals` keeps trailing zeros. */
export function formatNumber(lang: Language, value: number, decimals?: number): string {
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale[lang], digits).format(value).replace("-", "\u2212");
}

/** A number and its unit, a thin space between that does not break. */
export function withUnit(text: string, unit: string): string {
  return unit === "" ? text : `${text}\u202f${unit}`;
}
