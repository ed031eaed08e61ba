import { expect, test } from "vitest";
import { lanesOf } from "./ribbon-lanes.ts";

test("words that would touch stand in lanes of their own, and those that would not stay in the nearest", () => {
  // 50 to 150 and 120 to 220 overlap; 300 to 400 has the first lane to itself again.
  const words = [
    { at: 100, width: 100 },
    { at: 170, width: 100 },
    { at: 350, width: 100 },
  ];
  expect(lanesOf(words, 2)).toEqual([0, 1, 0]);
});

test("where every lane is taken, a word stands in the last one rather than nowhere", () => {
  const words = [1, 2, 3].map(() => ({ at: 100, width: 80 }));
  expect(lanesOf(words, 2)).toEqual([0, 1, 1]);
});
