import type { Chart } from "@pistor/core/injection-map";
import { mapLayerSchema } from "@pistor/core/session";
import { expect, test } from "vitest";
import { areaSum, placedPoints, sideOfLayer } from "./table-places.ts";

/** Two squares of 20 mm beside the middle line; the patient's left lies at positive x. */
const square = (x: number) =>
  [
    [x, 0],
    [x + 20, 0],
    [x + 20, 20],
    [x, 20],
  ] as const;
const chart: Chart = {
  id: "c",
  viewBox: [-50, -50, 100, 100],
  regions: [
    { id: "cheek-left", name: "Cheek, left", side: "left", outline: square(5), areaCm2: 4 },
    { id: "cheek-right", name: "Cheek, right", side: "right", outline: square(-25), areaCm2: 4 },
  ],
  zones: [],
  otherSide: null,
};
const layer = (region: string, points: [number, number][]) =>
  mapLayerSchema.parse({
    chart: "c",
    region,
    technique: "nappage",
    depthMm: 1,
    spacingMm: 4,
    dropMl: 0.01,
    needleMm: 4,
    points,
    verdict: "ok",
  });

// The left square runs from x 5 to 25 and y 0 to 20: [10, 5] lies a quarter across and a quarter down.
test("a point is placed in the box of its own region, in the order of injection", () => {
  const [first, second] = placedPoints(
    layer("cheek", [
      [10, 5],
      [-20, 15],
    ]),
    chart,
  );
  expect(first).toEqual({ n: 1, side: "left", region: "cheek-left", at: [10, 5], acrossPercent: 25, downPercent: 25 });
  expect(second).toEqual({
    n: 2,
    side: "right",
    region: "cheek-right",
    at: [-20, 15],
    acrossPercent: 25,
    downPercent: 75,
  });
});

test("a layer of both halves says so, and one of a single half names it", () => {
  expect(
    sideOfLayer(
      layer("cheek", [
        [10, 5],
        [-20, 15],
      ]),
      chart,
    ),
  ).toBe("both");
  expect(sideOfLayer(layer("cheek-right", [[-20, 15]]), chart)).toBe("right");
});

test("without its chart the id tells the side, and the points keep their own figures", () => {
  const alone = layer("cheek-left", [[10, 5]]);
  expect(sideOfLayer(alone, undefined)).toBe("left");
  expect(placedPoints(alone, undefined)[0]).toMatchObject({ at: [10, 5], acrossPercent: null });
});

test("an area is summed exactly, and not at all where one layer was never measured", () => {
  expect(areaSum([{ areaCm2: 0.1 }, { areaCm2: 0.2 }])).toBe(0.3);
  expect(areaSum([{ areaCm2: 5.6 }, { areaCm2: null }])).toBeNull();
});
