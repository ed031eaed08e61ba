import { expect, test } from "vitest";
import type { Point, Polygon } from "../geometry/index.ts";
import { latticeRows } from "../geometry/index.ts";
import type { Form } from "./index.ts";
import {
  areaOnSurface,
  buildSurface,
  distanceOnSurface,
  fillSurface,
  lift,
  normalAt,
  project,
  spacingOnSurface,
  volumeOfMesh,
  wayOnSurface,
} from "./index.ts";

const packed = (outline: Polygon) => {
  let [x, y] = [0, 0];
  return outline
    .flatMap(([u, v]) => {
      const step = [Math.round(u * 100) - x, Math.round(v * 100) - y];
      [x, y] = [Math.round(u * 100), Math.round(v * 100)];
      return step;
    })
    .join(" ");
};

const cushion = (id: string, outline: Polygon, depth: number): Form => ({
  id,
  views: [
    { chart: "front", side: "front", offset: [0, 0] },
    { chart: "back", side: "back", offset: [0, 0] },
    { chart: "left", side: "left", offset: [0, 0] },
  ],
  plane: "front",
  outline: packed(outline),
  cellMm: 6,
  deepestMm: 120,
  cutAtMm: 5_000,
  roundness: [[0, 2]],
  trunk: { middle: [[0, 0]], near: [[0, depth]], far: [[0, depth]] },
  limb: null,
  reliefNear: [],
  reliefFar: [],
  reliefFront: [],
  measures: null,
});

const circle = (radius: number): Polygon =>
  Array.from({ length: 180 }, (_, i): Point => {
    const turn = (i / 90) * Math.PI;
    return [radius * Math.cos(turn), radius * Math.sin(turn)];
  });
const rectangle = (left: number, top: number, right: number, bottom: number): Polygon => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const radius = 100;
const sphere = buildSurface(cushion("sphere", circle(radius), 1));
/** A strip blown up is higher than wide by the root of two: with that taken off, its middle is a cylinder. */
const cylinder = buildSurface(cushion("cylinder", rectangle(-50, -500, 50, 500), Math.SQRT1_2));

test("a sphere has its volume, and its skin stands where the closed formula says", () => {
  expect(volumeOfMesh(sphere.mesh) / ((4 / 3) * Math.PI * radius ** 3)).toBeCloseTo(1, 2);
  for (const [x, y] of [
    [0, 0],
    [60, 20],
    [-30, 85],
  ] as const) {
    const z = Math.sqrt(radius ** 2 - x ** 2 - y ** 2);
    const place = lift(sphere, "front", [x, y]);
    expect(place?.[2]).toBeCloseTo(z, 0);
    expect(normalAt(sphere, "front", [x, y])?.[2]).toBeCloseTo(z / radius, 1);
    expect(lift(sphere, "back", [-x, y])?.[2]).toBeCloseTo(-z, 0);
  }
});

test.each([30, 60, 90, 97])("the cap of a sphere within %i mm of its axis has the area 2πrh", (within) => {
  const height = radius - Math.sqrt(radius ** 2 - within ** 2);
  const measured = areaOnSurface(sphere, "front", [[{ circle: { centre: [0, 0], radius: within } }]], []);
  expect(measured / (2 * Math.PI * radius * height)).toBeCloseTo(1, 1.7);
});

test("a hole takes its own skin away", () => {
  const hole = { circle: { centre: [20, 10] as const, radius: 15 } };
  const all = [[{ circle: { centre: [0, 0] as const, radius: 60 } }]];
  const left = areaOnSurface(sphere, "front", all, [hole]);
  expect(left + areaOnSurface(sphere, "front", [[hole]], [])).toBeCloseTo(areaOnSurface(sphere, "front", all, []), -1);
});

test("on a cylinder a distance is that of the unrolled sheet", () => {
  const at = (turn: number, y: number): Point => [50 * Math.sin(turn), y];
  for (const [turn, y] of [
    [0.2, 0],
    [0.15, 6],
    [-0.1, -9],
    [0.25, 4],
  ] as const) {
    const unrolled = Math.hypot(50 * turn, y);
    expect((distanceOnSurface(cylinder, "front", at(0.5, 10), at(0.5 + turn, 10 + y)) ?? 0) / unrolled).toBeCloseTo(
      1,
      1.9,
    );
  }
  const around = Array.from({ length: 31 }, (_, i) => at((i - 15) * 0.08, 0));
  expect(wayOnSurface(cylinder, "front", around) / (50 * 30 * 0.08)).toBeCloseTo(1, 2);
});

test("on a cylinder the lattice is the flat lattice of the unrolled sheet: as many points, six neighbours at one spacing", () => {
  const spacing = 6;
  // 60° to both sides, 200 mm high: unrolled 104.7 by 200 mm.
  const half = (60 / 180) * Math.PI;
  const sheet = rectangle(-50 * half, -100, 50 * half, 100);
  const band = [[{ polygon: rectangle(-50 * Math.sin(half), -100, 50 * Math.sin(half), 100) }]];
  const points = fillSurface(cylinder, "front", band, [], spacing);
  const flat = latticeRows([[{ polygon: sheet }]], [], spacing, "hexagonal").flat();
  expect(points.length / flat.length).toBeGreaterThan(0.97);
  expect(points.length / flat.length).toBeLessThan(1.01);

  const unrolled = points.map(([x, y]): Point => [50 * Math.asin(x / 50), y]);
  for (const [x, y] of unrolled) {
    const apart = unrolled.map(([u, v]) => Math.hypot(u - x, v - y)).filter((each) => each > 0);
    expect(Math.min(...apart)).toBeGreaterThan(spacing * 0.99);
    if (Math.abs(x) > 40 || Math.abs(y) > 85) continue;
    expect(apart.filter((each) => each < spacing * 1.02)).toHaveLength(6);
  }
  // The same rows as on the sheet, each walked the other way than the one before.
  const rows = new Set(points.map(([, y]) => Math.round(y / (spacing * Math.sqrt(0.75)))));
  expect(rows.size).toBe(new Set(flat.map(([, y]) => y)).size);
});

test.each([5, 8, 13])("on a sphere no two points are nearer than %i mm, and no bare place is left", (spacing) => {
  const cap = [[{ circle: { centre: [0, 0] as const, radius: 92 } }]];
  const points = fillSurface(sphere, "front", cap, [], spacing);
  const apart = spacingOnSurface(sphere, "front", points);
  expect(apart?.minMm).toBeGreaterThanOrEqual(spacing - 1e-6);
  expect(apart?.meanMm).toBeLessThan(spacing * 1.02);
  // A hexagon of the spacing for each point, net of the hair that is lost to curvature: of these, dislocations cost some.
  const ideal = (2 * Math.PI * radius * (radius - Math.sqrt(radius ** 2 - 92 ** 2))) / (spacing ** 2 * Math.sqrt(0.75));
  expect(points.length / ideal).toBeGreaterThan(0.84);
  for (const [x, y] of latticeRows(cap, [], 7, "square").flat()) {
    const place = lift(sphere, "front", [x, y]);
    if (place === null || Math.hypot(x, y) > 85) continue;
    const nearest = Math.min(...points.map((point) => distance(lift(sphere, "front", point), place)));
    expect(nearest).toBeLessThan(spacing * 1.05);
  }
});

test("a place of the skin is drawn where it was lifted from, by every view", () => {
  for (const chart of ["front", "back", "left"])
    for (const point of [
      [0, 0],
      [40, -30],
      [-70, 55],
    ] as const) {
      const place = lift(sphere, chart, point);
      if (place === null) throw new Error(chart);
      const [x, y] = project(sphere, chart, place);
      expect(x).toBeCloseTo(point[0], 9);
      expect(y).toBeCloseTo(point[1], 9);
    }
});

function distance(a: readonly number[] | null, b: readonly number[]): number {
  return a === null ? Infinity : Math.hypot(...a.map((each, i) => each - (b[i] ?? 0)));
}
