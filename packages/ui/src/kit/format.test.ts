import { expect, test } from "vitest";
import { formatDay, formatNumber, formatTime, withUnit } from "./format.ts";

test("a day is written as on paper, with Western digits in every language", () => {
  expect(formatDay("en", "2026-11-24")).toBe("24 Nov 2026");
  expect(formatDay("en", "2026-09-08", "short")).toBe("8 Sep");
  expect(formatDay("ar", "2026-11-24")).toMatch(/24.*2026/);
});

test("a time is on a 24-hour clock in the zone that was asked for", () => {
  expect(formatTime("en", "2026-11-24T22:05:00Z", "Europe/Istanbul")).toBe("01:05");
});

test("a number has the language's decimal sign, a true minus and the zeros that were asked for", () => {
  expect(formatNumber("de", -1.5, 2)).toBe("\u22121,50");
  expect(formatNumber("en", 3.56)).toBe("3.56");
  expect(withUnit("3.56", "mL")).toBe("3.56\u202fmL");
});
