import { expect, test } from "vitest";
import { decimal, plain } from "./decimal.ts";

test("0.1 and 0.2 are 0.3, and a third times three is not lost before the sixth place", () => {
  expect(plain(decimal(0.1).plus(0.2))).toBe(0.3);
  expect(plain(decimal(1).div(3).times(3))).toBe(1);
});

// Rounding half to even (IEEE 754 roundTiesToEven), worked by hand.
test("a half at the seventh place goes to the even digit", () => {
  expect(plain(decimal("0.0000005"))).toBe(0);
  expect(plain(decimal("0.0000015"))).toBe(0.000002);
  expect(plain(decimal("2.0000025"))).toBe(2.000002);
});
