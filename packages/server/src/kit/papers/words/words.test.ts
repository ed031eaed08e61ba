import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { paperWords } from "./index.ts";

const valuesOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(languages)("%s: papers say everything that they say in English, with the same values", (lang) => {
  expect(Object.keys(paperWords[lang])).toEqual(Object.keys(paperWords.en));
  for (const [id, words] of Object.entries(paperWords.en))
    expect(valuesOf(paperWords[lang][id as keyof typeof paperWords.en]), `${lang} ${id}`).toEqual(valuesOf(words));
});

test.each(languages.filter((lang) => lang !== "en"))("%s: no words are left in English", (lang) => {
  const same = Object.entries(paperWords.en).filter(
    // A word that is the same in both: intradermal, total, seal of a form; a value alone.
    ([id, words]) =>
      paperWords[lang][id as keyof typeof paperWords.en] === words && words.replace(/\{\w+\}/g, "").length > 12,
  );
  expect(same).toEqual([]);
});

test.each(languages)("%s: nothing promises, and nobody is told to stop a prescribed medicine", (lang) => {
  for (const words of Object.values(paperWords[lang])) expect(words).not.toMatch(/\bsafe\b|painless|guarantee/i);
});
