import type { Language } from "@pistor/core/evidence";
import { localeOf } from "@pistor/ui";
import type en from "../texts/quote/en.json";

export type QuoteTexts = Readonly<Record<keyof typeof en, string>>;

/** What the page of a quote says in one language. */
export interface QuoteWords {
  readonly lang: Language;
  readonly say: (id: keyof QuoteTexts, values?: Readonly<Record<string, string | number>>) => string;
  /** `3 trips`: the form that the language has for the number. */
  readonly counted: (id: Counted, count: number) => string;
  readonly day: (date: string, style?: "full" | "short") => string;
  /** `10–27 Jan` */
  readonly days: (from: string, to: string) => string;
}

export const countedTexts = ["sessions", "trips", "nights", "weeks"] as const;
type Counted = (typeof countedTexts)[number];

const order = ["zero", "one", "two", "few", "many", "other"] as const;
const files = import.meta.glob<{ default: QuoteTexts }>("../texts/quote/*.json");

/** @throws where the words do not load: the page then says so rather than half of it */
export async function quoteWordsIn(lang: Language): Promise<QuoteWords> {
  const load = files[`../texts/quote/${lang}.json`] ?? files["../texts/quote/en.json"];
  if (load === undefined) throw new Error(`There are no words for ${lang}.`);
  return wordsOf(lang, (await load()).default);
}

export function wordsOf(lang: Language, texts: QuoteTexts): QuoteWords {
  const say: QuoteWords["say"] = (id, values = {}) =>
    texts[id].replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
  return {
    lang,
    say,
    counted: (id, count) => {
      const form = formsOf(lang).indexOf(new Intl.PluralRules(localeOf(lang)).select(count));
      const forms = texts[id].split("|");
      return (forms[form] ?? forms.at(-1) ?? "").replace("{n}", String(count));
    },
    day: (date, style = "full") =>
      new Intl.DateTimeFormat(localeOf(lang), {
        day: "numeric",
        month: "short",
        ...(style === "full" ? { year: "numeric" } : {}),
        timeZone: "UTC",
      }).format(noon(date)),
    days: (from, to) =>
      new Intl.DateTimeFormat(localeOf(lang), { day: "numeric", month: "short", timeZone: "UTC" }).formatRange(
        noon(from),
        noon(to),
      ),
  };
}

function noon(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`);
}

/** The forms that a counted text has in a language, in the order in which they are written. */
export function formsOf(lang: Language): readonly Intl.LDMLPluralRule[] {
  const has = new Intl.PluralRules(localeOf(lang)).resolvedOptions().pluralCategories;
  return order.filter((form) => has.includes(form));
}
