import type { Language } from "@pistor/core/evidence";
import { localeOf } from "@pistor/ui";

const written = /\b(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d))?(?![\w-])(\.(?!\w))?/g;

/**
 * A sentence with its days as a language writes them: programs read `2026-12-03`, people `3 Dec 2026`. A moment keeps
 * the clock that it was written by.
 *
 * @example datesInWords("Give 2026-12-03 or a later day.", "de") // => "Give 3. Dez. 2026 or a later day."
 */
export function datesInWords(sentence: string, lang: Language): string {
  return sentence.replace(written, (whole, date: string, clock?: string, offset?: string, stop = "") => {
    const midday = new Date(`${date}T12:00:00Z`);
    // A day that no calendar has is shown as it was typed: 2026-02-30.
    if (Number.isNaN(midday.getTime()) || midday.toISOString().slice(0, 10) !== date) return whole;
    const day = new Intl.DateTimeFormat(localeOf(lang), {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    }).format(midday);
    const zone = offset === "Z" ? "UTC" : `UTC${offset}`;
    const said = clock === undefined ? day : `${day} ${clock} (${zone})`;
    // An abbreviation at the end of a sentence has one full stop: 3 дек. 2026 г.
    const end = said.endsWith(".") ? "" : stop;
    return `${lang === "ar" ? `\u2068${said}\u2069` : said}${end}`;
  });
}
