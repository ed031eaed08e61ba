import type { SessionMap } from "@pistor/core/injection-map";
import { compareMaps, emptyMap, mapLayerSchema, minutesFor, syringeFill } from "@pistor/core/injection-map";
import { expect, test } from "vitest";
import { mapMeasures } from "./index.ts";

const layer = (more: object) =>
  mapLayerSchema.parse({
    chart: "face-front",
    region: "forehead",
    technique: "nappage",
    depthMm: 1.5,
    spacingMm: 10,
    dropMl: 0.01,
    needleMm: 4,
    areaCm2: 30,
    points: [
      [0, 0],
      [10, 0],
      [20, 0],
    ],
    verdict: "ok",
    ...more,
  });
const map = (...layers: SessionMap["layers"]): SessionMap => ({ ...emptyMap("1"), layers });
const graduation = mapMeasures.graduation.settled.value;

test("two maps differ region by region and technique by technique; points are the same within a millimetre", () => {
  const before = map(layer({}), layer({ region: "malar-left", areaCm2: null }));
  const after = map(
    layer({
      depthMm: 2,
      dropMl: 0.02,
      points: [
        [0.6, 0.6],
        [10, 1.5],
        [30, 0],
        [40, 0],
      ],
    }),
    layer({ region: "malar-left" }),
    layer({ technique: "papule" }),
  );
  const [forehead, malar, papules] = compareMaps(before, after, mapMeasures.samePointMm.settled.value);
  // hypot(0.6, 0.6) = 0.85 mm is the same place, 1.5 mm is another.
  expect(forehead).toEqual({
    chart: "face-front",
    region: "forehead",
    technique: "nappage",
    points: { before: 3, after: 4, change: "more" },
    volumeMl: { before: 0.03, after: 0.08, change: "more" },
    depthMm: { before: 1.5, after: 2, change: "more" },
    areaCm2: { before: 30, after: 30, change: "same" },
    kept: [[0.6, 0.6]],
    fresh: [
      [10, 1.5],
      [30, 0],
      [40, 0],
    ],
    gone: [
      [10, 0],
      [20, 0],
    ],
  });
  expect(malar).toMatchObject({ region: "malar-left", areaCm2: null, points: { change: "same" }, gone: [], fresh: [] });
  expect(papules).toMatchObject({ technique: "papule", points: { before: 0, after: 3, change: "more" }, gone: [] });
});

test("a map compared with itself has nothing new and nothing gone, and one point is the same as one other only", () => {
  const one = map(layer({}), layer({ technique: "papule" }));
  for (const { fresh, gone, points } of compareMaps(one, one, 1))
    expect([fresh, gone, points.change]).toEqual([[], [], "same"]);
  const crowd = map(
    layer({
      points: [
        [0, 0],
        [0.1, 0],
        [0.2, 0],
      ],
    }),
  );
  const [only] = compareMaps(map(layer({ points: [[0, 0]] })), crowd, 1);
  expect([only?.kept.length, only?.fresh.length]).toEqual([1, 2]);
});

test("syringes are emptied one after the other, and their lines stand where a syringe has them", () => {
  const three = [
    { capacityMl: 5, filledMl: 5 },
    { capacityMl: 5, filledMl: 5 },
    { capacityMl: 2, filledMl: 1.5 },
  ];
  expect(syringeFill(three, 7.1, graduation).map(({ leftMl, state }) => [leftMl, state])).toEqual([
    [0, "empty"],
    [2.9, "in-use"],
    [1.5, "full"],
  ]);
  expect(syringeFill(three, 20, graduation).map(({ leftMl }) => leftMl)).toEqual([0, 0, 0]);
  expect(syringeFill(three, 0, graduation).map(({ state }) => state)).toEqual(["full", "full", "full"]);
  // A syringe of 5 mL has a line every 0.2 mL and a number at each whole millilitre.
  const [five] = syringeFill(three, 0, graduation);
  expect(five?.marks).toHaveLength(26);
  expect(five?.marks.filter(({ numbered }) => numbered).map(({ ml }) => ml)).toEqual([0, 1, 2, 3, 4, 5]);
});

test("minutes are the points of each technique by its own seconds, once for each pass", () => {
  const { nappage, dry } = mapMeasures.secondsPerPoint;
  const layers = [layer({}), layer({ technique: "dry", passes: 2 }), layer({ technique: "unknown" })];
  const byHand = (3 * nappage.settled.value + 6 * dry.settled.value) / 60;
  expect(minutesFor(mapMeasures, layers)).toBeCloseTo(byHand, 12);
});
