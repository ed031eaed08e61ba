import { eligibilityKnowledge, eligibilityRules } from "@pistor/knowledge/eligibility";
import { describe, expect, test } from "vitest";
import { runCase } from "./eligibility/run-case.ts";
import { eligibilityCases, eligibilityThemes } from "./eligibility.cases.ts";

describe.each(eligibilityThemes)("screening answers as the cases say: $title", ({ cases }) => {
  for (const one of cases)
    test(one.name, () => {
      const { expected, got } = runCase(eligibilityKnowledge, one);
      expect(got, one.why).toEqual(expected);
    });
});

test("a case fails where decision, rules, order of asking or day are not what it says", () => {
  const [plain] = eligibilityCases;
  if (plain === undefined) throw new Error("There is no case.");
  const passes = (otherwise: object) => runCase(eligibilityKnowledge, { ...plain, ...otherwise }).passed;
  expect(passes({})).toBe(true);
  expect(passes({ decision: "not-yet" })).toBe(false);
  expect(passes({ rules: ["pregnancy.now"] })).toBe(false);
  expect(passes({ ask: ["pregnant"] })).toBe(false);
  expect(passes({ until: "2026-11-28" })).toBe(false);
});

test("there are at least 300 cases", () => {
  expect(eligibilityCases.length).toBeGreaterThanOrEqual(300);
});

test("every rule has a case that finds it and a case that comes close and does not", () => {
  const missing = eligibilityRules.flatMap(({ id }) => [
    ...(eligibilityCases.some((one) => one.rules.includes(id)) ? [] : [`${id} is never found`]),
    ...(eligibilityCases.some((one) => one.without?.includes(id)) ? [] : [`${id} is never left out`]),
  ]);
  expect(missing).toEqual([]);
});

test("no two cases have one name, and no two themes one id", () => {
  const twice = (names: readonly string[]) => names.filter((name, nth) => names.indexOf(name) < nth);
  expect(twice(eligibilityCases.map((one) => one.name))).toEqual([]);
  expect(twice(eligibilityThemes.map((theme) => theme.id))).toEqual([]);
});

test("a rule that a case names exists, and what is found is not left out as well", () => {
  const ids = new Set<string>(eligibilityRules.map((rule) => rule.id));
  const named = eligibilityCases.flatMap((one) => [...one.rules, ...(one.without ?? [])]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(eligibilityCases.filter((one) => one.rules.some((rule) => one.without?.includes(rule)))).toEqual([]);
});

test("why is a sentence: a capital or a figure first, a full stop last, four words or more", () => {
  const odd = eligibilityCases.filter(({ why }) => !/^[A-Z0-9]\S*( \S+){2,} \S+\.$/.test(why));
  expect(odd.map(({ name, why }) => `${name}: ${why}`)).toEqual([]);
});
