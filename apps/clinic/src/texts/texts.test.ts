import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { describe, expect, test } from "vitest";

/** The words of the first pages, and those that only some pages need, each in a folder of its own. */
const sets: Readonly<Record<string, string>> = {
  pages: ".",
  ...Object.fromEntries(
    readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => [name, `./${name}`]),
  ),
};

const readSet = (set: string, lang: string): Map<string, string> =>
  flat(JSON.parse(readFileSync(new URL(`${set}/${lang}.json`, import.meta.url), "utf8")) as Tree);

interface Tree {
  readonly [key: string]: string | Tree;
}

function flat(tree: Tree, before = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${before}${key}`, value] as const] : [...flat(value, `${before}${key}.`)],
    ),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;
const placeholders = (text: string) => [...new Set(text.match(/{{\w+}}/g) ?? [])].sort();
const others = languages.filter((lang) => lang !== "en");

/** The words that the voice of Pistor bans. In French a course of treatment is a cure, which is no promise. */
const banned: Readonly<Record<Language, RegExp>> = {
  en: /\b(cure|rejuvenat|miracle|guarantee|only today|painless)/i,
  tr: /mucize|garanti|ağrısız/i,
  de: /wunder|garant|schmerzlos|verjüng/i,
  fr: /guéri(r|son) (sûre|certaine)|miracle|garanti|indolore|rajeun/i,
  ar: /معجزة|مضمون|بلا ألم/,
  ru: /чудо|гарант|безболезн|омолож/i,
};

describe.each(Object.entries(sets))("%s", (_, set) => {
  const read = (lang: string) => readSet(set, lang);
  const en = read("en");
  const counted = new Set([...en.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, "")));

  /** A counted sentence has a form for each of the language's numbers, as CLDR has them. */
  const keysFor = (lang: string) =>
    [...en.keys()]
      .filter((key) => !plural.test(key))
      .concat(
        [...counted].flatMap((key) =>
          new Intl.PluralRules(lang).resolvedOptions().pluralCategories.map((form) => `${key}_${form}`),
        ),
      )
      .sort();

  test.each(others)("every sentence of the clinic's pages is worded in %s, and none that English lacks", (lang) => {
    expect([...read(lang).keys()].sort()).toEqual(keysFor(lang));
  });

  test.each(others)("no sentence in %s leaves out a value that the English one says", (lang) => {
    for (const [key, text] of read(lang)) {
      const original = en.get(key) ?? en.get(key.replace(plural, "_other")) ?? "";
      expect(placeholders(text), `${lang} ${key}`).toEqual(placeholders(original));
    }
  });

  test.each(languages)("no sentence in %s promises or coaxes", (lang) => {
    for (const [key, text] of read(lang)) expect(text, key).not.toMatch(banned[lang]);
  });
});
