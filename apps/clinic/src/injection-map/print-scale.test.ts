import type { Chart } from "@pistor/core/injection-map";
import { expect, test } from "vitest";
import { barOf, boxOfPrint, cellOf, scaleOf } from "./print-scale.ts";

const chart = (viewBox: Chart["viewBox"]): Chart => ({ id: "c", viewBox, regions: [], zones: [], otherSide: null });

// A head is 224 by 294 mm; 112 mm of paper are free in height: 294 / 2.5 = 117.6 is too high, 294 / 3 = 98 fits.
test("a head alone is printed at 1 : 3, and at no scale larger than the sheet has room for", () => {
  expect(scaleOf([-112, -116, 224, 294], cellOf(1))).toBe(3);
});

// Three side by side have (180 − 8) / 3 = 57.3 mm each: 226 / 4 = 56.5 fits.
test("three charts stand side by side, the fourth begins a second row", () => {
  expect(cellOf(3)).toEqual({ width: 172 / 3, height: 112 });
  expect(scaleOf([0, 0, 226, 294], cellOf(3))).toBe(4);
  expect(cellOf(4).height).toBe(54);
});

test("of a body what is treated is printed with a hand's breadth around it, and never beyond the chart", () => {
  const body = chart([-470, -40, 940, 1800]);
  expect(
    boxOfPrint(body, [
      {
        points: [
          [0, 800],
          [100, 900],
        ],
      },
    ]),
  ).toEqual([-80, 720, 260, 260]);
  expect(boxOfPrint(body, [{ points: [[0, 0]] }])[1]).toBe(-40);
  expect(boxOfPrint(chart([-112, -116, 224, 294]), [{ points: [[0, 0]] }])).toEqual([-112, -116, 224, 294]);
});

test("the bar is round on the chart and at least 12 mm on paper", () => {
  expect(barOf(3)).toBe(50);
  expect(barOf(1)).toBe(20);
  expect(barOf(25)).toBe(500);
});
