import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point, Polygon } from "./index.ts";
import {
  distance,
  distanceToSegment,
  firstCrossing,
  joinHalves,
  largestLoop,
  nearestWithin,
  signedArea,
  splitPolygon,
  thin,
  thinOutline,
} from "./index.ts";

const square: Polygon = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const area = (polygon: Polygon) => Math.abs(signedArea(polygon));

/** A star-shaped outline round the origin: simple, whatever the radii. */
const star = fc.array(fc.double({ min: 5, max: 60, noNaN: true }), { minLength: 3, maxLength: 24 }).map(
  (radii): Polygon =>
    radii.map((radius, i): Point => {
      const turn = (i / radii.length) * 2 * Math.PI;
      return [radius * Math.cos(turn), radius * Math.sin(turn)];
    }),
);
const far = fc.tuple(fc.double({ min: -70, max: 70, noNaN: true }), fc.double({ min: -70, max: 70, noNaN: true }));

test("a line across a square leaves two parts whose areas a hand can work out", () => {
  const parts = splitPolygon(square, [
    [4, -5],
    [4, 15],
  ]);
  expect(parts?.map(area).sort((a, b) => a - b)).toEqual([40, 60]);
});

test("a line through two corners cuts a square into two triangles of half its area", () => {
  const parts = splitPolygon(square, [
    [0, 0],
    [10, 10],
  ]);
  expect(parts?.map(area)).toEqual([50, 50]);
  expect(parts?.map((part) => part.length)).toEqual([3, 3]);
});

test("a short stroke goes straight on to the border at both ends, a bent one keeps its bend", () => {
  const short = splitPolygon(square, [
    [4, 4],
    [4, 6],
  ]);
  expect(short?.map(area).sort((a, b) => a - b)).toEqual([40, 60]);
  const bent = splitPolygon(square, [
    [-1, 5],
    [5, 5],
    [5, 11],
  ]);
  expect(bent?.map(area).sort((a, b) => a - b)).toEqual([25, 75]);
});

test("a line beside an outline does not cut it", () => {
  expect(
    splitPolygon(square, [
      [12, -5],
      [12, 15],
    ]),
  ).toBeNull();
  expect(splitPolygon(square, [[5, 5]])).toBeNull();
});

test("whatever is cut, both parts are simple and their areas add up to the whole", () => {
  fc.assert(
    fc.property(star, far, far, (outline, from, to) => {
      if (distance(from, to) < 1) return;
      const parts = splitPolygon(outline, [from, to]);
      if (parts === null) return;
      expect(parts.map(firstCrossing)).toEqual([null, null]);
      expect(area(parts[0]) + area(parts[1])).toBeCloseTo(area(outline), 6);
    }),
    { numRuns: 300 },
  );
});

test("a line through the middle of a star always cuts it", () => {
  fc.assert(
    fc.property(star, fc.double({ min: 0, max: 3, noNaN: true }), (outline, turn) => {
      const way: Point = [100 * Math.cos(turn), 100 * Math.sin(turn)];
      // With three corners the middle may lie outside.
      if (outline.length < 6) return;
      expect(splitPolygon(outline, [[-way[0], -way[1]], way])).not.toBeNull();
    }),
  );
});

test("a bow tie keeps its larger half", () => {
  // Crosses itself at (2, 4): a triangle of 2 × 4 / 2 = 4 mm² and one of 8 × 16 / 2 = 64 mm².
  const bow: Polygon = [
    [0, 0],
    [8, 16],
    [-4 + 0, 16],
    [4, 0],
  ];
  const [x, y] = [2, 4];
  const small = (4 * y) / 2;
  const large = (12 * (16 - y)) / 2;
  const loop = largestLoop(bow);
  expect(area(loop ?? [])).toBeCloseTo(Math.max(small, large), 9);
  expect(loop).toContainEqual([x, y]);
});

test("a simple outline is its own largest loop, and a line there and back has none", () => {
  expect(area(largestLoop(square) ?? [])).toBe(100);
  expect(
    largestLoop([
      [0, 0],
      [5, 5],
      [10, 10],
    ]),
  ).toBeNull();
});

test("whatever is scribbled, the largest loop does not cross itself and is no larger than what encloses it", () => {
  fc.assert(
    fc.property(fc.array(far, { minLength: 3, maxLength: 20 }), (scribble) => {
      const loop = largestLoop(scribble);
      if (loop === null) return;
      expect(firstCrossing(loop)).toBeNull();
      expect(area(loop)).toBeLessThanOrEqual(140 * 140);
    }),
    { numRuns: 300 },
  );
});

test("thinning leaves no corner further away than the tolerance, and keeps both ends", () => {
  fc.assert(
    fc.property(
      fc.array(far, { minLength: 2, maxLength: 60 }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (line, mm) => {
        const thinned = thin(line, mm);
        expect([thinned[0], thinned.at(-1)]).toEqual([line[0], line.at(-1)]);
        for (const point of line) {
          const away = Math.min(...thinned.map((from, i) => distanceToSegment(point, from, thinned[i + 1] ?? from)));
          expect(away).toBeLessThanOrEqual(mm + 1e-9);
        }
      },
    ),
  );
});

test("a circle drawn with 5,000 corners becomes an outline of at most a thousand, and of its area within 1 %", () => {
  const stroke = Array.from({ length: 5_000 }, (_, i): Point => {
    const turn = (i / 5_000) * 2 * Math.PI;
    return [50 * Math.cos(turn), 50 * Math.sin(turn)];
  });
  const outline = thinOutline(stroke, 0.01, 1_000);
  expect(outline.length).toBeLessThanOrEqual(1_000);
  expect(area(outline) / (Math.PI * 2500)).toBeGreaterThan(0.99);
  expect(area(outline) / (Math.PI * 2500)).toBeLessThan(1);
});

test("two halves that share the middle line become one, halves that lie apart do not", () => {
  const right: Polygon = [
    [0, 0],
    [10, 2],
    [10, 8],
    [0, 10],
    [0, 5],
  ];
  const left = right.map(([x, y]): Point => [-x, y]).reverse();
  const joined = joinHalves(left, right);
  expect(area(joined ?? [])).toBeCloseTo(2 * area(right), 9);
  expect(firstCrossing(joined ?? [])).toBeNull();
  expect(
    joinHalves(
      left,
      right.map(([x, y]): Point => [x + 5, y]),
    ),
  ).toBeNull();
});

test("the nearest neighbour within a reach is the one that a comparison with all finds", () => {
  fc.assert(
    fc.property(
      fc.array(far, { maxLength: 60 }),
      far,
      fc.double({ min: 0.5, max: 30, noNaN: true }),
      (points, at, reach) => {
        const all = points.map((point) => distance(point, at)).filter((away) => away <= reach);
        expect(nearestWithin(points, reach)(at)?.distanceMm ?? null).toBe(all.length === 0 ? null : Math.min(...all));
      },
    ),
  );
});
