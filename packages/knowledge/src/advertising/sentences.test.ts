import { checkText } from "@pistor/core/advertising";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { advertisingKnowledge } from "./index.ts";
import { honest, wrong } from "./sentences.cases.ts";

/** The rules that a sentence breaks; what a named benefit must be told with is another matter. */
const broken = (lang: Language, text: string, country?: string) =>
  checkText(advertisingKnowledge, text, { lang, country: country ?? null, channel: "public" })
    .findings.map(({ rule }) => rule.replace("advertising.", ""))
    .filter((rule) => !rule.endsWith("-missing"));

// Every sentence was judged by a reader before it was checked. What the articles claim (S0 to S4) must not be said; what
// the settled conflicts ask for (a medicine goes on, nothing is promised) must stay sayable.
test.each(languages)("what a physician may honestly write is stopped by no word in %s", (lang) => {
  const said = honest.filter(([each]) => each === lang);
  expect(said.length).toBeGreaterThan(20);
  expect(
    said.map(([, text, country]) => [text, broken(lang, text, country)]).filter(([, rules]) => rules?.length !== 0),
  ).toEqual([]);
});

test.each(languages)("what must not be said is found in %s, however it is inflected or joined", (lang) => {
  const said = wrong.filter(([each]) => each === lang);
  expect(said.length).toBeGreaterThan(30);
  const missed = said.filter(([, rule, text, country]) => !broken(lang, text, country).includes(rule));
  expect(missed).toEqual([]);
});

// S0, after the session; the settled conflicts: never tell a patient to stop one.
test("the article's own sentence on blood thinners is refused, to the public and to one person", () => {
  const text = "Blood thinners should not be used before and after the session.";
  for (const channel of ["public", "personal"] as const)
    expect(checkText(advertisingKnowledge, text, { lang: "en", country: null, channel }).findings).toMatchObject([
      { rule: "advertising.stop-medicine", then: "refused" },
    ]);
});

// The literature list, 8: not directed at people under 18 since 25 May 2022, medicines on prescription never (ASA).
test("in the United Kingdom the public is told of no medicine on prescription, and nobody under 18 is spoken to", () => {
  const then = (text: string, channel: "public" | "personal", country: string, on: string) =>
    checkText(advertisingKnowledge, text, { lang: "en", country, channel, on })
      .findings.filter(({ rule }) => !rule.endsWith("-missing"))
      .map((found) => found.then);
  const drug = "Tranexamic acid for dark spots.";
  expect(then(drug, "public", "GB", "2026-11-22")).toEqual(["refused"]);
  expect(then(drug, "personal", "GB", "2026-11-22")).toEqual([]);
  expect(then(drug, "public", "TR", "2026-11-22")).toEqual([]);
  const young = "Teenagers come to us as well.";
  expect(then(young, "public", "GB", "2022-05-25")).toEqual(["refused"]);
  expect(then(young, "public", "GB", "2022-05-24")).toEqual(["caution"]);
  expect(then(young, "public", "TR", "2026-11-22")).toEqual(["caution"]);
});
