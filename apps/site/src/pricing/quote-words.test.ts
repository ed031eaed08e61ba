import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@pistor/core/evidence";
import { describe, expect, test } from "vitest";
import { reasonOf } from "./no-quote.tsx";
import type { QuoteTexts } from "./quote-words.ts";
import { countedTexts, formsOf, wordsOf } from "./quote-words.ts";

const textsIn = (lang: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../texts/quote/${lang}.json`), "utf8")) as QuoteTexts;
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const en = textsIn("en");

describe.each(languages)("the page of a quote in %s", (lang) => {
  const texts = textsIn(lang);
  test("says everything, with the same values in it", () => {
    expect(Object.keys(texts)).toEqual(Object.keys(en));
    for (const [id, text] of Object.entries(texts)) {
      expect(text.trim(), id).not.toBe("");
      expect(placesIn(text), id).toEqual(placesIn(en[id as keyof QuoteTexts]));
    }
  });

  test("has a form of each counted word for every kind of number that the language has", () => {
    for (const id of countedTexts) expect(texts[id].split("|"), id).toHaveLength(formsOf(lang).length);
  });
});

test("counts as people count: three nights in Russian are not five", () => {
  const { counted } = wordsOf("ru", textsIn("ru"));
  expect([1, 3, 5, 21, 49].map((nights) => counted("nights", nights))).toEqual([
    "1 ночь",
    "3 ночи",
    "5 ночей",
    "21 ночь",
    "49 ночей",
  ]);
});

test("promises nothing, hurries nobody, and asks nobody to stop a medicine", () => {
  const pressing =
    /\b(cure|rejuvenat\w*|miracle|guarantee\w*|best|only today|hurry|safe|painless|visible results|stop)\b/i;
  expect(Object.values(en).filter((text) => pressing.test(text))).toEqual([]);
});

test("a link that ended for a reason which nobody has worded still says what may be done", () => {
  expect(reasonOf("pricing.link-used")).toBe("used");
  expect(reasonOf("pricing.link-superseded")).toBe("superseded");
  expect(reasonOf("access.link-ended")).toBe("ended");
});
