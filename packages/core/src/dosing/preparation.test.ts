import { expect, test } from "vitest";
import { endOfMixture, inMixture, preparationNumber, syringeCode } from "./index.ts";

const nine = Date.parse("2026-12-08T09:40:00Z");
const hour = 3_600_000;

// The label of the drawn mixture card: 5 mL in all, 2.5 mL of 10 mg/mL, 1 mL of 200, 0.5 mL of 20.
test.each([
  ["10 mg/mL", 2.5, 5],
  ["200 mg/mL", 1, 40],
  ["20 mg/mL", 0.5, 2],
  // 1 % w/v is 10 mg/mL; a third of the whole is 3.333 mg/mL by hand.
  ["1 %", 5 / 3, 3.333],
])("%s, %s mL in 5 mL is %s mg/mL in the mixture", (strength, volumeMl, amount) => {
  expect(inMixture(strength, volumeMl, 5)).toEqual({ amount, unit: "mg/mL" });
});

test("units stay units, and what has no strength has none in the mixture", () => {
  expect(inMixture("1500 IU/mL", 1, 5)).toEqual({ amount: 300, unit: "IU/mL" });
  expect(inMixture("sterile", 1, 5)).toBeNull();
});

test("a thin solution is not rounded away to nothing", () => {
  expect(inMixture("0.005 mg/mL", 0.1, 5)).toEqual({ amount: 0.0001, unit: "mg/mL" });
});

test("a mixture ends after its hours, and before them with the vial that ends first", () => {
  expect(endOfMixture(nine, 4, [])).toEqual({ ms: nine + 4 * hour, endsBy: "mixture" });
  expect(endOfMixture(nine, 4, [nine + 6 * hour, nine + 2 * hour])).toEqual({ ms: nine + 2 * hour, endsBy: "vial" });
  expect(endOfMixture(nine, 4, [nine + 4 * hour])).toEqual({ ms: nine + 4 * hour, endsBy: "mixture" });
});

test("numbers sort as they were given and say which syringe", () => {
  expect(preparationNumber(931)).toBe("M-0931");
  expect(preparationNumber(12_345)).toBe("M-12345");
  expect(syringeCode("M-0931", 2)).toBe("M-0931-2");
});
