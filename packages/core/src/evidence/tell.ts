import type { CalendarDate } from "../basics/index.ts";
import { isCalendarDate } from "../basics/index.ts";
import type { Finding, WordedFinding } from "./claim.ts";
import type { Language, TextsByLanguage } from "./texts.ts";
import { word } from "./texts.ts";
import { writeList } from "./write-list.ts";

/** For whom a finding is worded: the person it is about, or those who treat. */
export type Audience = "patient" | "staff";

/**
 * A finding with its sentence in a language.
 *
 * The wording's id is the rule's for the patient, and the rule's with `.staff` for staff; where staff has none, both
 * read the same. A missing language falls back to English, days and names in it too, and `tellLang` says so.
 */
export function tell<Then extends string>(
  texts: TextsByLanguage,
  finding: Finding<Then>,
  lang: Language,
  audience: Audience = "patient",
): WordedFinding<Then> {
  const staff = `${finding.rule}.staff`;
  const id = audience === "staff" && staff in texts.en ? staff : finding.rule;
  const spoken = texts[lang]?.[id] === undefined ? "en" : lang;
  const values = readable({ ...finding.because, until: finding.until }, texts, spoken);
  const wording = word(texts, id, values, spoken);
  return { ...finding, tell: wording.text, ...(spoken === lang ? {} : { tellLang: spoken }) };
}

function readable(values: Readonly<Record<string, unknown>>, texts: TextsByLanguage, lang: Language) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, shown(value, texts, lang)]));
}

function shown(value: unknown, texts: TextsByLanguage, lang: Language): string {
  if (Array.isArray(value))
    return writeList(
      value.map((part) => shown(part, texts, lang)),
      lang,
    );
  if (typeof value !== "string") return String(value);
  if (isCalendarDate(value)) return writeDate(value, lang);
  // A substance's id is read as its name; a patient's own words stay as they are.
  const named = texts[lang]?.[`substance.${value}`] ?? texts.en[`substance.${value}`];
  return named ?? (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value.replaceAll("-", " ") : value);
}

const formats = new Map<Language, Intl.DateTimeFormat>();

/** @example writeDate(calendarDate("2026-11-24"), "en") // => "24 Nov 2026" */
export function writeDate(date: CalendarDate, lang: Language): string {
  let format = formats.get(lang);
  if (format === undefined) {
    // Western digits in every language: a day must read the same for everybody.
    const locale = lang === "en" ? "en-GB" : `${lang}-u-nu-latn`;
    format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    formats.set(lang, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}
