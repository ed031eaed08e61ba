import { expect, test } from "vitest";
import type { Salt } from "../substances/index.ts";
import { asBase } from "./as-base.ts";
import { quantity, writeQuantity } from "./quantity.ts";

const settled = { how: "arithmetic", why: "mass of a mole", by: "test", on: "2026-11-22" } as const;

/** A salt whose base is this part of it. */
function salt(fraction: number | null): Salt {
  const parameter =
    fraction === null
      ? null
      : { id: "salt.test", title: "base in the salt", unit: "1", claims: [], settled: { value: fraction, ...settled } };
  return { id: "lysine", name: "ketoprofen lysine", words: [], codes: [], baseFraction: parameter };
}

// An ampoule of 160 mg of ketoprofen lysine says "equivalent to 100 mg of ketoprofen": 100/160 = 0.625.
test("an amount of a salt is the amount of base that its label gives", () => {
  expect(writeQuantity(asBase(quantity(160, "mg"), salt(0.625)))).toBe("100 mg");
  expect(writeQuantity(asBase(quantity(80, "mg/mL"), salt(0.625)))).toBe("50 mg/mL");
  expect(writeQuantity(asBase(quantity(20, "mg/mL"), salt(1)))).toBe("20 mg/mL");
});

test("without a fraction nothing is turned, and the salt is named", () => {
  expect(() => asBase(quantity(160, "mg"), salt(null))).toThrow(/^160 mg of ketoprofen lysine cannot be turned/);
});

test("international units and volumes have no base", () => {
  expect(() => asBase(quantity(50, "[iU]"), salt(0.625))).toThrow(/no mass/);
  expect(() => asBase(quantity(1, "mL"), salt(0.625))).toThrow(/no mass/);
});
