import { expect, test } from "vitest";
import { isPastDay } from "./past-day.ts";

test("a payment came today or earlier, on a day that exists, and a day left empty is none", () => {
  expect(["2026-11-23", "2026-11-22", "2024-02-29"].map((day) => isPastDay(day, "2026-11-23"))).toEqual([
    true,
    true,
    true,
  ]);
  expect(["", "2026-11-24", "2026-02-29", "23.11.2026"].map((day) => isPastDay(day, "2026-11-23"))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
