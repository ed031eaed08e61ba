import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point, PointPair, Warp } from "./index.ts";
import { affineWarp, areaFactor, distance, similarityWarp, swapped, thinPlateWarp } from "./index.ts";

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
/** Places in different cells of a grid, so never on top of each other, and never all on one line. */
const cells = Array.from({ length: 16 }, (_, i): Point => [(i % 4) * 200, Math.floor(i / 4) * 200]);
const off = fc.double({ min: -60, max: 60, noNaN: true });
const spreadPoints = fc
  .record({
    others: fc.shuffledSubarray(cells.slice(4), { minLength: 1, maxLength: 11 }),
    offs: fc.array(fc.tuple(off, off), { minLength: 16, maxLength: 16 }),
  })
  .map(({ others, offs }) => {
    const places = [...cells.slice(0, 3), ...others];
    return places.map(([x, y], i): Point => [x + offs[i]![0], y + offs[i]![1]]);
  });
const turnedBy: fc.Arbitrary<Warp> = fc
  .record({
    turn: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
    by: fc.double({ min: 0.2, max: 5, noNaN: true }),
    at: point,
  })
  .map(({ turn, by, at }) => ([x, y]) => [
    at[0] + by * (Math.cos(turn) * x - Math.sin(turn) * y),
    at[1] + by * (Math.sin(turn) * x + Math.cos(turn) * y),
  ]);

const pairsBy = (map: Warp, places: readonly Point[]): PointPair[] => places.map((from) => ({ from, to: map(from) }));
const near = (a: Point | undefined, b: Point, within: number) => a !== undefined && distance(a, b) <= within;

describe("a similarity", () => {
  test("recovers any turn, size and place from two pairs on, everywhere", () => {
    fc.assert(
      fc.property(turnedBy, spreadPoints, point, (map, places, elsewhere) => {
        for (const used of [places.slice(0, 2), places])
          expect(near(similarityWarp(pairsBy(map, used))?.(elsewhere), map(elsewhere), 1e-6)).toBe(true);
      }),
    );
  });

  test("leads back when the pairs are swapped", () => {
    fc.assert(
      fc.property(turnedBy, spreadPoints, point, (map, places, elsewhere) => {
        const pairs = pairsBy(map, places);
        const back = similarityWarp(swapped(pairs))?.(similarityWarp(pairs)?.(elsewhere) ?? [Number.NaN, 0]);
        expect(near(back, elsewhere, 1e-6)).toBe(true);
      }),
    );
  });

  test("takes the middle of pairs that disagree: a square whose one corner is 4 mm off is moved by 1 mm", () => {
    // By hand: the mean of the four shifts (4,0), (0,0), (0,0), (0,0) is (1,0), and the square's middle goes with it.
    const corners: Point[] = [
      [-10, -10],
      [10, -10],
      [10, 10],
      [-10, 10],
    ];
    const pairs = corners.map((from, i): PointPair => ({ from, to: i === 0 ? [from[0] + 4, from[1]] : from }));
    expect(near(similarityWarp(pairs)?.([0, 0]), [1, 0], 1e-12)).toBe(true);
  });

  test("never mirrors, and says nothing of places that fall together", () => {
    const mirrored = pairsBy(
      ([x, y]) => [-x, y],
      [
        [0, 0],
        [30, 0],
        [0, 10],
      ],
    );
    expect(areaFactor(similarityWarp(mirrored)!, [0, 0], 1)).toBeGreaterThan(0);
    expect(
      similarityWarp([
        { from: [1, 1], to: [0, 0] },
        { from: [1, 1], to: [5, 5] },
      ]),
    ).toBeNull();
    expect(similarityWarp([])).toBeNull();
  });
});

test("an affine warp recovers any shear, and needs places that are not on one line", () => {
  fc.assert(
    fc.property(
      spreadPoints,
      point,
      fc.array(coordinate, { minLength: 6, maxLength: 6 }),
      (places, elsewhere, numbers) => {
        const [a, b, c, d, e, f] = numbers.map((n) => n / 100);
        const map: Warp = ([x, y]) => [a! + b! * x + c! * y, d! + e! * x + f! * y];
        expect(near(affineWarp(pairsBy(map, places))?.(elsewhere), map(elsewhere), 1e-5)).toBe(true);
      },
    ),
  );
  expect(
    affineWarp(
      pairsBy(
        (p) => p,
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [7, 7],
        ],
      ),
    ),
  ).toBeNull();
});

describe("a thin plate", () => {
  test("passes through its pairs, however they are moved", () => {
    fc.assert(
      fc.property(spreadPoints, fc.infiniteStream(point), (places, moved) => {
        const pairs = places.map((from): PointPair => ({ from, to: moved.next().value as Point }));
        const plate = thinPlateWarp(pairs);
        for (const { from, to } of pairs) expect(near(plate?.warp(from), to, 1e-4)).toBe(true);
      }),
    );
  });

  test("does not bend where nothing is bent: an affine map comes back as it is, far outside its places too", () => {
    fc.assert(
      fc.property(turnedBy, spreadPoints, point, (map, places, [x, y]) => {
        const far: Point = [x * 3, y * 3];
        expect(near(thinPlateWarp(pairsBy(map, places))?.warp(far), map(far), 1e-3)).toBe(true);
      }),
    );
  });

  test("leads back to every one of its places when the pairs are swapped", () => {
    fc.assert(
      fc.property(turnedBy, spreadPoints, (map, places) => {
        const pairs = pairsBy(map, places);
        const [there, back] = [thinPlateWarp(pairs), thinPlateWarp(swapped(pairs))];
        for (const { from } of pairs) expect(near(back?.warp(there!.warp(from)), from, 1e-4)).toBe(true);
      }),
    );
  });

  test("names the pair that stands out, by as much as leaving it out would change", () => {
    const places: Point[] = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [50, 50],
    ];
    const pairs = places.map((from, i): PointPair => ({ from, to: i === 4 ? [62, 50] : from }));
    const plate = thinPlateWarp(pairs)!;
    const without = thinPlateWarp(pairs.slice(0, 4))!.warp([50, 50]);
    // Without the fifth the plate is flat, so that its place is (50, 50): it stands out by its own 12 mm.
    expect(near(without, [50, 50], 1e-9)).toBe(true);
    expect(plate.standsOut[4]).toBeCloseTo(12, 6);
  });

  test("has no answer for places on one line, or two that fall together", () => {
    expect(
      thinPlateWarp(
        pairsBy(
          (p) => p,
          [
            [0, 0],
            [1, 1],
            [2, 2],
            [7, 7],
          ],
        ),
      ),
    ).toBeNull();
    expect(
      thinPlateWarp(
        pairsBy(
          (p) => p,
          [
            [0, 0],
            [9, 0],
            [9, 0],
            [0, 9],
          ],
        ),
      ),
    ).toBeNull();
  });
});

test("an area is kept, doubled or turned over as a closed formula says", () => {
  expect(areaFactor(([x, y]) => [y, -x], [3, 4], 1)).toBeCloseTo(1, 12);
  expect(areaFactor(([x, y]) => [2 * x + y, y], [3, 4], 1)).toBeCloseTo(2, 12);
  expect(areaFactor(([x, y]) => [-x, y], [3, 4], 1)).toBeCloseTo(-1, 12);
});
