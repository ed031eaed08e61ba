import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import { describe, expect, test } from "vitest";
import { mixCases, mixThemes, runMixCase } from "./mix.cases.ts";

describe.each(mixThemes)("a mixture is answered as it was counted by hand: $title", ({ cases }) => {
  for (const one of cases)
    test(one.name, () => {
      const { passed, expected, got } = runMixCase(mixKnowledge, one);
      expect(got, one.why).toEqual(expected);
      expect(passed, `one of ${one.without?.join(", ")} was found`).toBe(true);
    });
});

test("a case fails where verdict, rules, a figure, or what must not be found is otherwise", () => {
  const [first] = mixCases;
  if (first === undefined) throw new Error("There is no case.");
  const passes = (otherwise: object) => runMixCase(mixKnowledge, { ...first, ...otherwise }).passed;
  expect(passes({})).toBe(true);
  expect(passes({ verdict: "caution" })).toBe(false);
  expect(passes({ rules: ["dose.over-maximum"] })).toBe(false);
  expect(passes({ gives: { "lidocaine.mg": 145 } })).toBe(false);
  expect(passes({ document: { ...first.document, country: "DE" }, rules: ["law.not-read"] })).toBe(true);
  expect(
    passes({ document: { ...first.document, country: "DE" }, rules: ["law.not-read"], without: ["law.not-read"] }),
  ).toBe(false);
});

test("there are at least 60 mixtures, no two of one name", () => {
  expect(mixCases.length).toBeGreaterThanOrEqual(60);
  const names = mixCases.map(({ name }) => name);
  expect(names.filter((name, nth) => names.indexOf(name) < nth)).toEqual([]);
});

// What needs knowledge that nothing in the catalogue has today; their own tests are beside the engine.
const withoutSubstance = [
  "dose.over-limit",
  "dose.over-year",
  "dose.too-soon",
  "substance.banned",
  "substance.unlicensed",
];

test("every rule that the engine can name has a mixture that finds it", () => {
  const dosing = resolve(import.meta.dirname, "../../core/src/dosing");
  const named = readdirSync(dosing)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => [
      ...readFileSync(join(dosing, file), "utf8").matchAll(/(?:found|say|refuse)\(\s*"([a-z-]+\.[a-z0-9.-]+)"/g),
    ])
    .map((match) => match[1] ?? "");
  const rules = new Set([...named, ...mixKnowledge.laws.flatMap((pack) => pack.rules.map(({ rule }) => rule))]);
  const seen = new Set(mixCases.flatMap((one) => one.rules));
  expect(rules.size).toBeGreaterThan(60);
  expect([...rules].filter((rule) => !seen.has(rule) && !withoutSubstance.includes(rule))).toEqual([]);
});

test("why is a sentence", () => {
  expect(mixCases.filter(({ why }) => !/^\S.{10,}\.$/.test(why)).map(({ name }) => name)).toEqual([]);
});
