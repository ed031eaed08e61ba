import { expect, test } from "vitest";
import { shareOf } from "./allowed-bar.tsx";

test("each of the three parts is a third of the bar, though the last is five days long", () => {
  expect([0, 24, 48, 168].map(shareOf)).toEqual([0, 1 / 3, 2 / 3, 1]);
  expect(shareOf(12)).toBeCloseTo(1 / 6);
  // 48 h and half of the 120 h after it, by hand: two thirds and half of a third.
  expect(shareOf(108)).toBeCloseTo(2 / 3 + 1 / 6);
});

test("before the needle is the start and after a week the end", () => {
  expect(shareOf(-5)).toBe(0);
  expect(shareOf(1000)).toBe(1);
});
