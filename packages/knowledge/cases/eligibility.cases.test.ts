import { readDocument } from "@pistor/core/basics";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import { eligibilityKnowledge, eligibilityRules } from "@pistor/knowledge/eligibility";
import { describe, expect, test } from "vitest";
import { eligibilityCases } from "./eligibility.cases.ts";

describe("screening answers as the cases say", () => {
  for (const { name, situation, decision, rules, ask, without, until, why } of eligibilityCases)
    test(name, () => {
      const answer = screen(eligibilityKnowledge, readDocument(screenRequestSchema, situation));
      const found = answer.findings.map((finding) => finding.rule);
      expect({ decision: answer.decision, rules: found }, why).toEqual({ decision, rules });
      if (ask !== undefined) expect(answer.ask, why).toEqual(ask);
      if (until !== undefined) expect(answer.findings[0]?.until, why).toBe(until);
      for (const rule of without ?? []) expect(found, why).not.toContain(rule);
    });
});

test("every rule has a case that finds it and a case that comes close and does not", () => {
  const missing = eligibilityRules.flatMap(({ id }) => [
    ...(eligibilityCases.some((one) => one.rules.includes(id)) ? [] : [`${id} is never found`]),
    ...(eligibilityCases.some((one) => one.without?.includes(id)) ? [] : [`${id} is never left out`]),
  ]);
  expect(missing).toEqual([]);
});

test("no two cases have one name, and a rule that a case names exists", () => {
  const names = eligibilityCases.map((one) => one.name);
  expect(names.filter((name, nth) => names.indexOf(name) < nth)).toEqual([]);
  const ids = new Set<string>(eligibilityRules.map((rule) => rule.id));
  const named = eligibilityCases.flatMap((one) => [...one.rules, ...(one.without ?? [])]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
