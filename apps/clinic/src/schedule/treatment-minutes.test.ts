import { expect, test } from "vitest";
import { treatmentMinutesOf, treatmentRange } from "./treatment-minutes.ts";

test("minutes that no visit can have are told from none, so that they are never dropped for the usual length", () => {
  for (const typed of ["3", "4", "-10", "1.5", "1,5", "999", "481", "1e2", "e", "45 min"])
    expect(treatmentMinutesOf(typed), typed).toBeUndefined();
  expect(treatmentMinutesOf("")).toBeNull();
  expect(treatmentMinutesOf("  ")).toBeNull();
  expect(["5", " 45 ", "480"].map(treatmentMinutesOf)).toEqual([5, 45, 480]);
});

test("the range that is told is the one that the server takes", () => {
  expect(treatmentRange).toEqual({ least: 5, most: 480 });
});
