import { pricingKnowledge } from "@pistor/knowledge/pricing";
import { expect, test } from "vitest";
import { packageCases, runPackageCase } from "./package.cases.ts";

test.each(packageCases.map((one) => [one.name, one] as const))("%s stands in a quote as it was read", (_, one) => {
  const { passed, expected, got } = runPackageCase(pricingKnowledge, one);
  expect(got, one.why).toEqual(expected);
  expect(passed).toBe(true);
});

test("a case fails where the verdict or the step is another one", () => {
  const [first] = packageCases;
  if (first === undefined) throw new Error("There is no case.");
  expect(runPackageCase(pricingKnowledge, { ...first, verdict: "struck" }).passed).toBe(false);
  expect(runPackageCase(pricingKnowledge, { ...first, step: null }).passed).toBe(false);
});
