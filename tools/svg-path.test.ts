import { expect, test } from "vitest";
import { flattenPath } from "./svg-path.ts";

test("lines are read in every spelling: absolute, relative, level, upright, and without a gap between numbers", () => {
  // By hand: a 10 × 5 rectangle, then one of 2 × 2 that begins where the first was closed.
  expect(flattenPath("M0 0L10,0l0 5H0V0Z m20-1h2v2h-2z", 0.05)).toEqual([
    [
      [0, 0],
      [10, 0],
      [10, 5],
      [0, 5],
      [0, 0],
    ],
    [
      [20, -1],
      [22, -1],
      [22, 1],
      [20, 1],
    ],
  ]);
  expect(flattenPath("M1-.5.5.25", 0.05)).toEqual([
    [
      [1, -0.5],
      [0.5, 0.25],
    ],
  ]);
});

test("no piece of a flattened quarter circle is farther from it than the tolerance", () => {
  // The usual cubic for a quarter of a circle of radius 100 errs by 0.027 mm itself.
  const [outline] = flattenPath("M100 0C100 55.2285 55.2285 100 0 100", 0.05);
  if (outline === undefined) throw new Error("no outline");
  expect(outline.length).toBeGreaterThan(8);
  for (const [i, [x, y]] of outline.entries()) {
    const [nextX, nextY] = outline[i + 1] ?? [x, y];
    for (const t of [0, 0.25, 0.5, 0.75])
      expect(Math.abs(Math.hypot(x + t * (nextX - x), y + t * (nextY - y)) - 100)).toBeLessThan(0.05 + 0.028);
  }
  expect(flattenPath("M5 5c0 55.2285 -44.7715 100 -100 100", 0.05)[0]?.at(-1)).toEqual([-95, 105]);
});

test("a command that is not read, or numbers that do not fit, stop the tool", () => {
  expect(() => flattenPath("M0 0A5 5 0 0 1 10 0", 0.05)).toThrow(/command A/);
  expect(() => flattenPath("M0 0L1 2 3", 0.05)).toThrow(/takes 2 numbers/);
});
