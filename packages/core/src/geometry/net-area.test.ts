import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point, Shape } from "./index.ts";
import { contains, netArea } from "./index.ts";

const box = (left: number, top: number, width: number, height: number): Shape => ({
  polygon: [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ],
});
const circle = (x: number, y: number, radius: number): Shape => ({ circle: { centre: [x, y], radius } });

test("what holes take away is taken once, by hand calculation", () => {
  const place = [box(0, 0, 100, 50)];
  expect(netArea(place, [])).toBeCloseTo(5000, 9);
  expect(netArea(place, [box(10, 10, 20, 20)])).toBeCloseTo(4600, 9);
  // Two holes that overlap by 10 × 20, and one that reaches out by half.
  expect(netArea(place, [box(10, 10, 20, 20), box(20, 10, 20, 20)])).toBeCloseTo(4400, 9);
  expect(netArea(place, [box(90, 40, 20, 20)])).toBeCloseTo(4900, 9);
  expect(netArea(place, [box(-10, -10, 200, 200)])).toBe(0);
});

test("shapes that overlap count once, and shapes that touch count both", () => {
  expect(netArea([box(0, 0, 10, 10), box(5, 5, 10, 10)], [])).toBeCloseTo(175, 9);
  expect(netArea([box(-10, 0, 10, 10), box(0, 0, 10, 10)], [])).toBeCloseTo(200, 9);
});

test("sides that cross between two corners are cut where they cross", () => {
  // A 10 × 10 diamond of area 50 over a square of 100 about the same middle, turned by 45°: an octagon is left out.
  const diamond: Shape = {
    polygon: [
      [0, -8],
      [8, 0],
      [0, 8],
      [-8, 0],
    ],
  };
  // By hand: the square [-5, 5]² outside |x| + |y| ≤ 8 is four corner triangles of legs 2.
  expect(netArea([box(-5, -5, 10, 10)], [diamond])).toBeCloseTo(4 * 2, 9);
});

test("a circle takes π r², a half circle half of it to a ten-thousandth of r²", () => {
  expect(netArea([box(-50, -50, 100, 100)], [circle(7, 3, 5)])).toBeCloseTo(10_000 - 25 * Math.PI, 7);
  expect(Math.abs(netArea([box(0, 0, 100, 100)], [circle(0, 50, 10)]) - (10_000 - 50 * Math.PI))).toBeLessThan(0.01);
});

test("the area agrees with counting the cells of a fine grid", () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  const triangle = fc.tuple(corner, corner, corner).map((polygon): Shape => ({ polygon: polygon as Point[] }));
  fc.assert(
    fc.property(
      fc.array(triangle, { minLength: 1, maxLength: 3 }),
      fc.array(triangle, { maxLength: 3 }),
      (shapes, holes) => {
        let cells = 0;
        for (let x = 0.127; x < 40; x += 0.5)
          for (let y = 0.133; y < 40; y += 0.5)
            if (shapes.some((shape) => contains(shape, [x, y])) && !holes.some((hole) => contains(hole, [x, y])))
              cells++;
        // A border of 40 mm passes about 80 cells of 0.25 mm², each counted wrongly by a quarter at most on average.
        expect(Math.abs(netArea(shapes, holes) - cells / 4)).toBeLessThan(40);
      },
    ),
    { numRuns: 60 },
  );
});
