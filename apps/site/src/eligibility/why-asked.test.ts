import { eligibilityRules } from "@pistor/knowledge/eligibility";
import { expect, test } from "vitest";
import { stepKeys } from "./given.ts";
import { whyAsked } from "./why-asked.ts";

test("every question that a visitor can be asked says what it can lead to, with its sources", () => {
  const silent = stepKeys.filter((key) => whyAsked(eligibilityRules, key).length === 0);
  // The sex spares questions; birth control is recorded and lifts nothing (decisions: it counts in no rule).
  expect(silent).toEqual(["sex", "contraception"]);
});

test("diabetes can lead to a no by three articles, or to a physician", () => {
  const [worst, milder] = whyAsked(eligibilityRules, "diabetes");
  expect(worst?.to).toBe("not-eligible");
  expect(worst?.claims.map(({ source }) => source)).toEqual(expect.arrayContaining(["S0", "S1", "S2"]));
  expect(milder?.to).toBe("physician-decides");
});

test("the birth date is asked because of age, and the country because of the law", () => {
  expect(whyAsked(eligibilityRules, "birthDate").map(({ to }) => to)).toEqual(["not-eligible", "physician-decides"]);
  expect(whyAsked(eligibilityRules, "country").map(({ to }) => to)).toEqual(["not-eligible"]);
});
