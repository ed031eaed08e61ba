import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@pistor/core/evidence";
import { eligibilityRules } from "@pistor/knowledge/eligibility";
import { describe, expect, test } from "vitest";
import { stepKeys } from "../eligibility/given.ts";

// Words that no public page of ours may use, in English; the other languages are read by people.
const banned = /\b(cure|rejuvenat\w*|miracle|guarantee\w*|best|only today|safe|painless|visible results)\b/i;

describe.each([
  ["the front door", "."],
  ["the self-check", "check"],
  ["the inquiry", "inquiry"],
])("%s", (_, folder) => {
  const textsIn = (lang: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, folder, `${lang}.json`), "utf8")) as Record<string, string>;
  const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

  test.each(languages)("says everything in %s", (lang) => {
    const texts = textsIn(lang);
    expect(Object.keys(texts)).toEqual(Object.keys(textsIn("en")));
    expect(Object.entries(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test.each(languages)("puts the same values into the sentences in %s", (lang) => {
    const en = textsIn("en");
    const other = Object.entries(textsIn(lang)).filter(
      ([id, text]) => `${placesIn(text)}` !== `${placesIn(en[id] ?? "")}`,
    );
    expect(other).toEqual([]);
  });

  test("promises nothing, and asks nobody to stop a medicine", () => {
    const texts = Object.values(textsIn("en"));
    expect(texts.filter((text) => banned.test(text))).toEqual([]);
    expect(texts.filter((text) => /stop/i.test(text))).toEqual(
      folder === "check" ? ["Stop here and show the answer so far"] : [],
    );
  });
});

test("every question that a visitor is asked has a short name for the list of answers", () => {
  const texts = JSON.parse(readFileSync(join(import.meta.dirname, "check/en.json"), "utf8")) as Record<string, string>;
  expect(stepKeys.filter((key) => texts[`label.${key}`] === undefined)).toEqual([]);
});

test("what a claim is translated for is still said by a claim", () => {
  const texts = JSON.parse(readFileSync(join(import.meta.dirname, "check/en.json"), "utf8")) as Record<string, string>;
  const said = new Set(eligibilityRules.flatMap(({ claims }) => claims.map(({ says }) => `says.${says}`)));
  expect(Object.keys(texts).filter((id) => id.startsWith("says.") && !said.has(id))).toEqual([]);
});
