import { expect, test } from "vitest";
import type { Polygon } from "./index.ts";
import {
  boundingBox,
  circleAsPolygon,
  contains,
  distanceToEdge,
  distanceToShape,
  firstCrossing,
  mirrorShape,
  signedArea,
  withoutRepeats,
} from "./index.ts";

const square: Polygon = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
/** A C that opens to the right: 10 × 10 without the 5 × 4 notch. */
const bay: Polygon = [
  [0, 0],
  [10, 0],
  [10, 3],
  [5, 3],
  [5, 7],
  [10, 7],
  [10, 10],
  [0, 10],
];

test("areas are those of a hand calculation, and the sign tells the turning sense", () => {
  expect(signedArea(square)).toBe(100);
  expect(signedArea([...square].reverse())).toBe(-100);
  expect(signedArea(bay)).toBe(80);
});

test("a point on the border, a corner or a notch is not inside", () => {
  const shape = { polygon: bay };
  for (const outside of [
    [0, 5],
    [10, 5],
    [0, 0],
    [5, 5],
    [5, 3],
    [7, 3],
    [7, 5],
    [3, 10],
    [-1, 3],
    [11, 7],
  ] as const)
    expect(contains(shape, outside), outside.join()).toBe(false);
  for (const inside of [
    [1, 5],
    [4.999, 3],
    [7, 2.999],
    [7, 7.001],
    [3, 3],
    [3, 7],
  ] as const)
    expect(contains(shape, inside), inside.join()).toBe(true);
});

test("distances run to the nearest side, and are 0 inside a shape", () => {
  expect(distanceToEdge(square, [5, 4])).toBe(4);
  expect(distanceToEdge(square, [13, 14])).toBe(5);
  expect(distanceToShape({ polygon: square }, [5, 4])).toBe(0);
  expect(distanceToShape({ polygon: square }, [13, 14])).toBe(5);
  expect(distanceToShape({ circle: { centre: [0, 0], radius: 2 } }, [3, 4])).toBe(3);
});

test("an outline that crosses, touches or retraces itself is found, and a simple one is not", () => {
  expect(firstCrossing(square)).toBeNull();
  expect(firstCrossing(bay)).toBeNull();
  expect(
    firstCrossing([
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ]),
  ).toBe(0);
  // A corner that touches a far side.
  expect(
    firstCrossing([
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 0],
      [0, 10],
    ]),
  ).toBe(0);
  // A spike: out and back on one line.
  expect(
    firstCrossing([
      [0, 0],
      [10, 0],
      [5, 0],
      [5, 8],
    ]),
  ).toBe(0);
  expect(
    firstCrossing([
      [0, 0],
      [5, 0],
      [10, 0],
      [5, 8],
    ]),
  ).toBeNull();
});

test("a corner given twice, or the first one repeated at the end, counts once", () => {
  expect(
    withoutRepeats([
      [0, 0],
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ]),
  ).toEqual([
    [0, 0],
    [4, 0],
    [4, 4],
  ]);
});

test("a circle taken as a polygon keeps its area", () => {
  expect(Math.abs(signedArea(circleAsPolygon({ centre: [3, -2], radius: 5 })))).toBeCloseTo(Math.PI * 25, 9);
});

test("a reflection keeps the turning sense and lands on the other side", () => {
  const mirrored = mirrorShape({ polygon: square });
  if (!("polygon" in mirrored)) throw new Error("a polygon stays a polygon");
  expect(signedArea(mirrored.polygon)).toBe(100);
  expect(boundingBox(mirrored.polygon)).toEqual({ left: -10, right: 0, top: 0, bottom: 10 });
});
