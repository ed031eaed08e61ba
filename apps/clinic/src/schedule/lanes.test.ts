import type { Visit } from "@pistor/api/schedule";
import { expect, test } from "vitest";
import { axisOf, placeInRows } from "./lanes.ts";

const visit = (at: string, minutes: number, creamAt: string | null = null) =>
  ({ id: at, at: `2026-11-24T${at}:00+03:00`, minutes, creamAt: creamAt && `2026-11-24T${creamAt}:00+03:00` }) as Visit;

test("a visit that starts before the card of the last one ends lies in a row below it", () => {
  const placed = placeInRows([visit("09:00", 30), visit("09:20", 30), visit("09:40", 30)], 40);
  // The third starts when the first card, 40 minutes wide, has just ended.
  expect(placed.map(({ start, row }) => [start, row])).toEqual([
    [540, 0],
    [560, 1],
    [580, 0],
  ]);
});

test("a visit longer than its card keeps its row free until it ends", () => {
  const placed = placeInRows([visit("09:00", 90), visit("10:00", 30)], 40);
  expect(placed.map(({ row }) => row)).toEqual([0, 1]);
});

test("the axis holds cream that goes on before the clinic opens and a visit that ends after it closes", () => {
  expect(axisOf("09:00", "17:00", [visit("09:10", 30, "08:10"), visit("16:50", 25)])).toEqual({ from: 480, to: 1050 });
});

test("an empty day shows the opening hours", () => {
  expect(axisOf("08:30", "18:00", [])).toEqual({ from: 510, to: 1080 });
});
