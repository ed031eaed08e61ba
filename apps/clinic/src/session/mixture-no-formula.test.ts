import { facts } from "@pistor/knowledge/evidence";
import { expect, test } from "vitest";
import { noStandardFormula } from "./mixture-no-formula.ts";

test("the session says of formulas what the knowledge says", () => {
  expect(noStandardFormula).toEqual(facts.find(({ id }) => id === "mixture.no-standard-formula")?.claims);
});
