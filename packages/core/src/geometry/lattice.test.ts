import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point, Polygon, Shape } from "./index.ts";
import { cellArea, contains, distance, latticeRows, pathLength, pointsInside, serpentine } from "./index.ts";

const box = (left: number, top: number, right: number, bottom: number): Shape => ({
  polygon: [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ],
});

test("a 10 mm hexagonal lattice in a small square is the one drawn by hand", () => {
  // Rows at 8.660254 and 17.320508: the odd one at 5 and 15, the even one at 10; 0 and 20 are border.
  expect(latticeRows([[box(0, 0, 20, 20)]], [], 10, "hexagonal")).toEqual([
    [
      [5, 8.660254],
      [15, 8.660254],
    ],
    [[10, 17.320508]],
  ]);
  // A little larger on every side, the border points come in: rows at 0, 8.66 and 17.32.
  const rows = latticeRows([[box(-1, -1, 21, 21)]], [], 10, "hexagonal");
  expect(rows.map((row) => row.map(([x]) => x))).toEqual([
    [0, 10, 20],
    [5, 15],
    [0, 10, 20],
  ]);
});

test("a field of 100 mm at 20 mm has 36 nodes with its edges, and 16 without them", () => {
  expect(latticeRows([[box(-1, -1, 101, 101)]], [], 20, "square").flat()).toHaveLength(36);
  expect(latticeRows([[box(0, 0, 100, 100)]], [], 20, "square").flat()).toHaveLength(16);
});

test("two halves that touch are filled as one, two places that touch are not", () => {
  const halves = [box(-20, -1, 0, 1), box(0, -1, 20, 1)];
  const xs = (groups: Shape[][]) =>
    latticeRows(groups, [], 10, "hexagonal")
      .flat()
      .map(([x]) => x);
  expect(xs([halves])).toEqual([-10, 0, 10]);
  expect(xs(halves.map((half) => [half]))).toEqual([-10, 10]);
});

test("a notch that ends on a lattice point keeps it out", () => {
  const notched: Shape = {
    polygon: [
      [-5, -5],
      [-1, -5],
      [0, 0],
      [1, -5],
      [5, -5],
      [5, 5],
      [-5, 5],
    ],
  };
  expect(latticeRows([[notched]], [], 10, "square")).toEqual([]);
  expect(latticeRows([[box(-5, -5, 5, 5)]], [], 10, "square")).toEqual([[[0, 0]]]);
});

test("the border of a hole takes no point either", () => {
  const hole: Shape = { circle: { centre: [0, 0], radius: 10 } };
  const points = latticeRows([[box(-21, -1, 21, 1)]], [hole], 10, "square").flat();
  expect(points.map(([x]) => x)).toEqual([-20, 20]);
});

test("the first row is walked to the right, the next one back, and empty rows do not turn the hand", () => {
  expect(
    serpentine([
      [
        [0, 0],
        [1, 0],
      ],
      [],
      [
        [0, 2],
        [1, 2],
      ],
    ]),
  ).toEqual([
    [0, 0],
    [1, 0],
    [1, 2],
    [0, 2],
  ]);
  expect(
    pathLength([
      [0, 0],
      [3, 4],
      [3, 5],
    ]),
  ).toBe(6);
  expect(pathLength([[7, 7]])).toBe(0);
});

/** Any simple outline: corners around a middle, each at its own distance. */
const outline = fc
  .tuple(
    fc.array(fc.integer({ min: 5, max: 100 }), { minLength: 3, maxLength: 14 }),
    fc.integer({ min: -60, max: 60 }),
    fc.integer({ min: -60, max: 60 }),
  )
  .map(
    ([reaches, x, y]): Polygon =>
      reaches.map((reach, i): Point => {
        const turn = (2 * Math.PI * i) / reaches.length;
        return [x + reach * Math.cos(turn), y + reach * Math.sin(turn)];
      }),
  );
const spacing = fc.integer({ min: 40, max: 300 }).map((tenths) => tenths / 10);
const hole: fc.Arbitrary<Shape> = fc
  .tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -80, max: 80 }), fc.integer({ min: 1, max: 40 }))
  .map(([x, y, radius]) => ({ circle: { centre: [x, y], radius } }));
const pattern = fc.constantFrom("hexagonal" as const, "square" as const);

test("every point lies inside, outside every hole, and no two are closer than the spacing", () => {
  fc.assert(
    fc.property(outline, fc.array(hole, { maxLength: 3 }), spacing, pattern, (polygon, holes, between, kind) => {
      const points = latticeRows([[{ polygon }]], holes, between, kind).flat();
      expect(pointsInside([{ polygon }], points)).toHaveLength(points.length);
      expect(points.filter((point) => holes.some((each) => contains(each, point)))).toEqual([]);
      // Neighbours are at most a row apart; the far ones cannot be too close.
      const nearest = points.map((a, i) => Math.min(...points.slice(i + 1, i + 80).map((b) => distance(a, b))));
      expect(Math.min(Infinity, ...nearest)).toBeGreaterThanOrEqual(between - 1e-6);
    }),
    { numRuns: 60 },
  );
});

test("no node that has room is forgotten: there are as many points as cells, but for the rim", () => {
  fc.assert(
    fc.property(outline, spacing, pattern, (polygon, between, kind) => {
      const points = latticeRows([[{ polygon }]], [], between, kind).flat();
      // Asked node by node, from a much larger field.
      const field = latticeRows([[box(-200, -200, 200, 200)]], [], between, kind).flat();
      expect(points).toEqual(field.filter((point) => contains({ polygon }, point)));
    }),
    { numRuns: 15 },
  );
  expect(cellArea(10, "hexagonal")).toBeCloseTo(86.6025, 4);
});
