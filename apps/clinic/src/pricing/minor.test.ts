import { expect, test } from "vitest";
import { minorOf, writtenMinor } from "./minor.ts";

test("what is typed becomes whole minor units of its currency, with a comma as with a point", () => {
  expect(minorOf("68.50", "EUR")).toBe(6_850);
  expect(minorOf("68,5", "EUR")).toBe(6_850);
  // 1.15 × 100 is 114.99999999999999 in floating point; money is not counted that way.
  expect(minorOf("1.15", "EUR")).toBe(115);
  expect(minorOf(" 1200 ", "JPY")).toBe(1_200);
  expect(minorOf("1.234", "KWD")).toBe(1_234);
});

test("an amount that could mean two things, or has more places than the currency, is asked for again", () => {
  for (const typed of ["1.234", "1,234", "1.234,50", "-5", "12 €", "", "1e3", "."])
    expect(minorOf(typed, "EUR"), typed).toBeNull();
  expect(minorOf("12.5", "JPY")).toBeNull();
});

test("what is kept is written back as it could be typed", () => {
  for (const [amount, currency] of [
    [5, "EUR"],
    [6_850, "EUR"],
    [1_200, "JPY"],
    [1, "KWD"],
    [987_654_321, "TRY"],
  ] as const)
    expect(minorOf(writtenMinor(amount, currency), currency)).toBe(amount);
  expect(writtenMinor(5, "KWD")).toBe("0.005");
  expect(writtenMinor(-150, "EUR")).toBe("-1.50");
});
