import { mapLayerSchema, sessionMapSchema } from "@pistor/core/session";
import { expect, test } from "vitest";
import { differenceOf } from "./diff-maps.ts";

const layer = (region: string, points: [number, number][], part: object = {}) =>
  mapLayerSchema.parse({
    chart: "face-front",
    region,
    technique: "nappage",
    depthMm: 1,
    spacingMm: 4,
    dropMl: 0.01,
    needleMm: 4,
    points,
    verdict: "ok",
    ...part,
  });
const map = (...layers: object[]) => sessionMapSchema.parse({ chartVersion: "1", layers });

// Three points before, of which one stays, one is moved by 5 mm and one is left out; a second region is new with two.
const before = map(
  layer("malar-left", [
    [0, 0],
    [10, 0],
    [20, 0],
  ]),
);
const after = map(
  layer(
    "malar-left",
    [
      [0.4, 0],
      [15, 0],
    ],
    { depthMm: 2 },
  ),
  layer("forehead", [
    [0, -60],
    [8, -60],
  ]),
);

test("points that stayed, that are new and that are gone add up over places and over charts", () => {
  const found = differenceOf(before, after, 1);
  expect([found.kept, found.added, found.gone]).toEqual([1, 3, 2]);
  expect(found.charts).toHaveLength(1);
  expect(found.charts[0]).toMatchObject({
    kept: [[0.4, 0]],
    gone: [
      [10, 0],
      [20, 0],
    ],
  });
  expect(found.charts[0]?.added).toEqual([
    [15, 0],
    [0, -60],
    [8, -60],
  ]);
});

test("a place says which of its figures changed, and which did not is left out", () => {
  const [malar, forehead] = differenceOf(before, after, 1).rows;
  expect(malar?.values).toEqual([
    { what: "points", from: 3, to: 2 },
    { what: "volume", from: 0.03, to: 0.02 },
    { what: "depth", from: 1, to: 2 },
  ]);
  expect(forehead).toMatchObject({ region: "forehead", kept: 0, added: 2, gone: 0 });
});

test("a map and itself differ in nothing", () => {
  const same = differenceOf(before, before, 1);
  expect([same.kept, same.added, same.gone]).toEqual([3, 0, 0]);
  expect(same.rows.flatMap(({ values }) => values)).toEqual([]);
});
