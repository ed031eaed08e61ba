import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../basics/index.ts";
import type { Point, Polygon, Warp } from "../geometry/index.ts";
import { contains, distance, signedArea } from "../geometry/index.ts";
import type { Chart, MapKnowledge, PhotoFrame } from "./index.ts";
import { layPhoto, mirrorOnChart, photoChart, photoChartId, sideOfPoint, withPhotos } from "./index.ts";

const rectangle = (left: number, top: number, right: number, bottom: number): Polygon => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** An invented front view, 200 × 200 mm: a cheek on each side, a chin, and an eye on the left. */
const face: Chart = {
  id: "face",
  viewBox: [-100, -100, 200, 200],
  otherSide: null,
  regions: [
    { id: "cheek-left", name: "Cheek", side: "left", outline: rectangle(10, 0, 50, 40), areaCm2: 16 },
    { id: "cheek-right", name: "Cheek", side: "right", outline: rectangle(-50, 0, -10, 40), areaCm2: 16 },
    { id: "chin", name: "Chin", side: null, outline: rectangle(-30, 50, 30, 90), areaCm2: 24 },
  ],
  zones: [
    { id: "zone-eye-left", name: "Eye", kind: "excluded", side: "left", outline: rectangle(10, -30, 40, -5) },
    { id: "zone-vessel", name: "Vessel", kind: "caution", side: null, outline: rectangle(-5, 60, 5, 80) },
  ],
};

const corners: Point[] = [
  [-60, -60],
  [60, -60],
  [60, 80],
  [-60, 80],
  [0, 10],
];
const pairsBy = (map: Warp, places: readonly Point[] = corners): PhotoFrame["pairs"] =>
  places.map(([x, y]) => ({ chart: [x, y], photo: [...map([x, y])] }));

/** A picture of 300 × 300 mm at 0.5 mm to the pixel. */
const frame = (pairs: PhotoFrame["pairs"], more: Partial<PhotoFrame> = {}): PhotoFrame => ({
  photoId: "4b5f3a52-6a3f-4a57-9f0e-5f7a3f6b6f10",
  base: "face",
  widthPx: 600,
  heightPx: 600,
  mmPerPx: 0.5,
  scaleBy: "ruler",
  how: "clicked",
  pairs,
  ...more,
});
/** Turned by 90° to the right, half as large again, the nose at (150, 140): x' = 150 − 1.5y, y' = 140 + 1.5x. */
const turned: Warp = ([x, y]) => [150 - 1.5 * y, 140 + 1.5 * x];
const problemOf = (act: () => unknown): Problem => {
  try {
    act();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  throw new Error("nothing was refused");
};

describe.each([2, 3, 5])("with %i places", (count) => {
  const chart = photoChart(face, frame(pairsBy(turned, corners.slice(0, count))));

  test("regions and zones stand where the photograph has them, and cover what they cover there", () => {
    // By hand: (10, 0) lands on (150, 155), (50, 40) on (90, 215); 40 × 40 mm half as large again are 36 cm².
    const cheek = chart.regions.find(({ id }) => id === "cheek-left")!;
    expect(cheek.outline[0]![0]).toBeCloseTo(150, 5);
    expect(cheek.outline[0]![1]).toBeCloseTo(155, 5);
    expect(cheek.outline[2]![0]).toBeCloseTo(90, 5);
    expect(cheek.outline[2]![1]).toBeCloseTo(215, 5);
    expect(cheek.areaCm2).toBeCloseTo(36, 4);
    expect(chart.zones.map(({ id }) => id)).toEqual(["zone-eye-left", "zone-vessel"]);
    expect(chart.viewBox).toEqual([0, 0, 300, 300]);
  });

  test("the patient's sides and the mirror follow the face, however it is turned", () => {
    expect(sideOfPoint(chart, [...turned([30, 20])] as Point)).toBe("left");
    expect(sideOfPoint(chart, [...turned([-30, 20])] as Point)).toBe("right");
    expect(distance(mirrorOnChart(chart, turned([30, 20])), turned([-30, 20]))).toBeLessThan(1e-4);
  });
});

test("a region is cut at the edge of the picture and left out beyond it, but no zone ever is", () => {
  // The picture ends at the middle of the face: x from 0 to 300 shows the chart from 0 on.
  const half = layPhoto(face, frame(pairsBy(([x, y]) => [x, y + 100])));
  expect(half.leftOut).toEqual([{ region: "cheek-right", why: "off-picture" }]);
  const chin = half.chart.regions.find(({ id }) => id === "chin")!;
  expect(chin.areaCm2).toBe(12);
  expect(chin.outline.every(([x]) => x >= 0)).toBe(true);
  // Skin of the right side without a region of its own is still the right side.
  expect(sideOfPoint(half.chart, [-3, 150])).toBe("right");
  expect(sideOfPoint(half.chart, [3, 150])).toBe("left");
  const other = layPhoto(face, frame(pairsBy(([x, y]) => [x + 300, y + 100])));
  expect(other.leftOut).toEqual([{ region: "cheek-left", why: "off-picture" }]);
  expect(sideOfPoint(other.chart, [297, 150])).toBe("right");
  const away = layPhoto(face, frame(pairsBy(([x, y]) => [x + 1_000, y])));
  expect(away.chart.regions).toEqual([]);
  expect(away.chart.zones.length).toBe(2);
});

test("an excluded zone that would cross itself becomes wider, never narrower, and is named", () => {
  // Four true places, and a fifth beside the eye that drags one corner of it across the others.
  const hourglass: Chart = {
    ...face,
    zones: [
      {
        ...face.zones[0]!,
        outline: [
          [10, -30],
          [40, -30],
          [12, -5],
          [38, -5],
        ],
      },
    ],
  };
  const laid = layPhoto(hourglass, frame(pairsBy(turned)));
  expect(laid.widened).toEqual(["zone-eye-left"]);
  const zone = { polygon: laid.chart.zones[0]!.outline };
  // The notch of the hourglass, which even and odd would leave open, takes no needle either.
  expect(contains(zone, turned([25, -10]))).toBe(true);
  expect(contains(zone, turned([12, -20]))).toBe(true);
});

test("no bend of up to 6 mm a place loses a zone or turns skin over", () => {
  const off = fc.double({ min: -6, max: 6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(off, off), { minLength: 5, maxLength: 5 }), (offs) => {
      const pairs = pairsBy(turned).map(({ chart, photo }, i): PhotoFrame["pairs"][number] => ({
        chart,
        photo: [photo[0] + offs[i]![0], photo[1] + offs[i]![1]],
      }));
      const { chart } = layPhoto(face, frame(pairs));
      expect(chart.zones.length).toBe(face.zones.length);
      for (const { outline } of [...chart.regions, ...chart.zones]) expect(signedArea(outline)).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});

describe("refused in words that say what to correct", () => {
  test("one place out of five that was set on the wrong spot, by its number", () => {
    const pairs = pairsBy(turned);
    pairs[2] = { chart: pairs[2]!.chart, photo: [280, 20] };
    const problem = problemOf(() => photoChart(face, frame(pairs)));
    expect(problem.id).toBe("map.photo-places-fold");
    expect(problem.at).toBe("/pairs/2");
    expect(problem.message).toContain("place 3");
  });

  test("left and right changed over, as a mirrored photograph has them", () => {
    for (const count of [3, 5])
      expect(
        problemOf(() => photoChart(face, frame(pairsBy(([x, y]) => [150 - x, y + 100], corners.slice(0, count))))).id,
      ).toBe("map.photo-mirrored");
  });

  test.each<[string, string, PhotoFrame]>([
    ["no place", "map.photo-too-few-places", frame([])],
    ["one place", "map.photo-too-few-places", frame(pairsBy(turned, corners.slice(0, 1)))],
    ["two on one spot", "map.photo-places-coincide", frame(pairsBy(turned, [...corners, [0.1, 10]]))],
    ["places far from any body", "map.photo-place-far", frame(pairsBy(([x, y]) => [x * 1e300, y], corners))],
    ["a body ten times as large", "map.photo-size-unlikely", frame(pairsBy(([x, y]) => [10 * x, 10 * y]))],
    ["a picture of a hundred metres", "map.photo-scale-unlikely", frame(pairsBy(turned), { mmPerPx: 200 })],
  ])("%s", (_, id, hostile) => {
    expect(problemOf(() => photoChart(face, hostile)).id).toBe(id);
  });

  test("any numbers at all: an answer without a hole in it, or a problem", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -300, max: 300, noNaN: true }),
    );
    const place = fc.record({ chart: fc.tuple(number, number), photo: fc.tuple(number, number) });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 8 }),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (pairs, mmPerPx) => {
          try {
            const { chart } = layPhoto(face, frame(pairs, { mmPerPx }));
            expect(chart.zones.length).toBe(face.zones.length);
            for (const { outline } of [...chart.regions, ...chart.zones])
              expect(outline.flat().every(Number.isFinite)).toBe(true);
          } catch (problem) {
            if (!(problem instanceof Problem)) throw problem;
          }
        },
      ),
    );
  });
});

test("places on one line turn and enlarge, since across it they say nothing", () => {
  const line: Point[] = [
    [0, -60],
    [0, -20],
    [0, 30],
    [0, 80],
  ];
  const chart = photoChart(face, frame(pairsBy(turned, line)));
  expect(distance(chart.regions[0]!.outline[0]!, turned([10, 0]))).toBeLessThan(1e-4);
});

test("a knowledge with photographs knows their charts beside its own, and what it does not know it says", () => {
  const knowledge: Pick<MapKnowledge, "chartIds" | "chart"> = {
    chartIds: ["face", "body"],
    chart: (id) => (id === "face" ? face : undefined),
  };
  const own = frame(pairsBy(turned));
  const known = (frames: readonly PhotoFrame[]) => withPhotos(knowledge as MapKnowledge, frames);
  const id = photoChartId(own.photoId);
  expect(known([own]).chartIds).toEqual(["face", "body", id]);
  expect(known([own]).chart(id)?.id).toBe(id);
  expect(known([own]).chart("face")).toBe(face);
  expect(known([]).chart(id)).toBeUndefined();
  expect(known([{ ...own, base: "body" }]).chart(id)).toBeUndefined();
  expect(problemOf(() => known([{ ...own, base: "hand" }]).chart(id)).at).toBe("/photos/0/base");
  expect(problemOf(() => known([own, { ...own, photoId: "2", pairs: [] }]).chart("photo:2")).at).toBe(
    "/photos/1/pairs",
  );
});
