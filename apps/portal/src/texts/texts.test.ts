import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";

const textsIn = (lang: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${lang}.json`), "utf8")) as Record<string, string>;
// Words that no public page of ours may use, in English; the other languages are read by people.
const banned = /\b(cure|rejuvenat\w*|miracle|guarantee\w*|best|only today|safe|painless|visible results)\b/i;

test.each(languages)("the front door says everything in %s", (lang) => {
  const texts = textsIn(lang);
  expect(Object.keys(texts)).toEqual(Object.keys(textsIn("en")));
  expect(Object.entries(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("the front door promises nothing", () => {
  expect(Object.values(textsIn("en")).filter((text) => banned.test(text))).toEqual([]);
});
