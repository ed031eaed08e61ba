import { expect, test } from "vitest";
import { quantityInWords } from "./index.ts";

test("a quantity is written with a unit that a reader knows, a count and a yes without", () => {
  expect(quantityInWords(18, "a")).toBe("18 years");
  expect(quantityInWords(3, "mg/kg")).toBe("3 mg/kg");
  expect(quantityInWords(3, "1")).toBe("3");
  expect(quantityInWords("all ages", undefined)).toBe("all ages");
  expect(quantityInWords(true, "1")).toBe("yes");
  expect(quantityInWords({ from: 0.5, to: 4 }, "mm")).toBe("0.5 to 4 mm");
  expect(quantityInWords([1, 2], "mm")).toBe("1, 2 mm");
});

test("a limit of a technique is written by what it allows, and one that nobody published says so", () => {
  const limit = { allowed: { from: 1, to: 2 }, caution: null, exact: false, start: 1 };
  expect(quantityInWords(limit, "mm")).toBe("1 to 2 mm");
  expect(quantityInWords({ ...limit, caution: { from: 1, to: 4 } }, "mm")).toBe("1 to 2, with a caution 1 to 4 mm");
  expect(quantityInWords({ ...limit, allowed: { from: 2, to: 2 }, exact: true }, "mm")).toBe("exactly 2 mm");
  expect(quantityInWords({ ...limit, allowed: null }, "mm")).toBe("nothing published; screens begin at 1");
});
