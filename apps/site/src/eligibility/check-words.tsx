import type { CalendarDate } from "@pistor/core/basics";
import { isCalendarDate } from "@pistor/core/basics";
import type { Language, TextsByLanguage, Wording } from "@pistor/core/evidence";
import { word, writeDate, writeList } from "@pistor/core/evidence";
import { localeOf } from "@pistor/ui";
import type { ReactNode } from "react";
import type { PageWords, VisitorWords } from "../../visitor-extract.ts";
import type { GivenValue, StepKey } from "./given.ts";

/** Everything that the self-check says, in one language: the page's own words, and the knowledge's. */
export interface CheckWords {
  readonly lang: Language;
  readonly page: PageWords;
  /** Of English only what the language lacks. */
  readonly knowledge: TextsByLanguage;
  readonly evidence: VisitorWords["evidence"];
}

/** A sentence of the page with its values put in. */
export function say(words: CheckWords, id: keyof PageWords, values: Readonly<Record<string, ReactNode>> = {}): string {
  return words.page[id].replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole));
}

/** A word of the page by an id that is put together; undefined where the page has none. */
export function wordOf(words: CheckWords, id: string): string | undefined {
  return (words.page as Readonly<Record<string, string | undefined>>)[id];
}

/** A wording of the knowledge, in English where the translation is missing or stale. */
export function known(words: CheckWords, id: string): Wording {
  return word(words.knowledge, id, {}, words.lang);
}

/** Every id that the knowledge words, in the order of the original. */
export function idsOf({ knowledge, lang }: CheckWords): readonly string[] {
  return [...new Set([...Object.keys(knowledge[lang] ?? {}), ...Object.keys(knowledge.en)])];
}

/** The short name of a question. */
export function labelOf(words: CheckWords, key: string): string {
  return wordOf(words, `label.${key}`) ?? known(words, `ask.${key}`).text;
}

/** A choice of a question in words. */
export function choiceOf(words: CheckWords, key: StepKey, choice: string): Wording {
  const own = wordOf(words, `choice.${key}.${choice}`);
  if (own !== undefined) return { text: own, lang: words.lang };
  const id = `ask.${key}.choice.${choice}`;
  return known(words, idsOf(words).includes(id) ? id : `ask.choice.${choice}`);
}

/** A substance or what people are allergic to; the visitor's own words stay as they are. */
export function substanceOf(words: CheckWords, idOrWords: string): string {
  const id = `substance.${idOrWords}`;
  return words.knowledge[words.lang]?.[id] ?? words.knowledge.en[id] ?? idOrWords;
}

/** What was answered, as a person reads it. */
export function answerInWords(words: CheckWords, key: StepKey, value: GivenValue): string {
  if (value === null) return wordOf(words, `null.${key}`) ?? known(words, "ask.choice.no").text;
  if (Array.isArray(value))
    return value.length === 0
      ? say(words, "allergiesNone")
      : writeList(
          value.map((each) => substanceOf(words, each)),
          words.lang,
        );
  if (typeof value === "boolean") return known(words, `ask.choice.${value ? "yes" : "no"}`).text;
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  if (value === "unknown") return choiceOf(words, key, value).text;
  if (key === "country") return countryName(words, value);
  return isCalendarDate(value) ? writeDate(value, words.lang) : choiceOf(words, key, value).text;
}

export function countryName(words: CheckWords, code: string): string {
  return new Intl.DisplayNames(localeOf(words.lang), { type: "region" }).of(code) ?? code;
}

export function dayInWords(words: CheckWords, day: CalendarDate | string): string {
  return isCalendarDate(day) ? writeDate(day, words.lang) : day;
}

/** A wording that may be in English: it says so, to a screen reader by `lang` and to everybody in words. */
export function Said({ wording, words }: { wording: Wording; words: CheckWords }) {
  if (wording.lang === words.lang) return <>{wording.text}</>;
  return (
    <>
      <span lang={wording.lang} dir="ltr">
        {wording.text}
      </span>{" "}
      <span className="check__untranslated">({say(words, "notTranslated")})</span>
    </>
  );
}
