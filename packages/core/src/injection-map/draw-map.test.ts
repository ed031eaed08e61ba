import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem, readDocument } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import { applyPolicy } from "../evidence/index.ts";
import type { Point, Polygon } from "../geometry/index.ts";
import { contains, distance, mirrorPoint } from "../geometry/index.ts";
import type { Chart, Limit, MapKnowledge, MapRequest, Technique } from "./index.ts";
import {
  drawMap,
  mapRequestSchema,
  mapTotals,
  mayStand,
  nearestExcludedZone,
  regionChoices,
  sideOfPoint,
  travelOrder,
} from "./index.ts";

const rectangle = (left: number, top: number, right: number, bottom: number): Polygon => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** An invented face: two halves of a brow, one cheek on each side, a mouth; an eye and a vessel on the left cheek. */
const region = (id: string, side: "left" | "right" | null, outline: Polygon) => ({
  id,
  name: id,
  side,
  outline,
  areaCm2: 0,
});
const face: Chart = {
  id: "face",
  viewBox: [-100, -100, 200, 200],
  otherSide: null,
  regions: [
    region("brow-left", "left", rectangle(0, -50, 45, -10)),
    region("brow-right", "right", rectangle(-45, -50, 0, -10)),
    region("cheek-left", "left", rectangle(10, 0, 50, 40)),
    region("cheek-right", "right", rectangle(-50, 0, -10, 40)),
    region("mouth", null, rectangle(-10, 40, 10, 50)),
    region("chin", null, rectangle(-30, 50, 30, 90)),
  ],
  zones: [
    { id: "zone-eye-left", name: "Eye", kind: "excluded", side: "left", outline: rectangle(10, 0, 30, 20) },
    { id: "zone-vessel-left", name: "Vessel", kind: "caution", side: "left", outline: rectangle(41, -1, 60, 60) },
  ],
};
const profile: Chart = { ...face, id: "profile", otherSide: "other-profile" };

const parameter = <Value>(value: Value): Parameter<Value> => ({
  id: "test",
  title: "test",
  unit: "mm",
  claims: [{ source: "T1", at: "page", says: "a" }],
  settled: { value, how: "label", why: "test", by: "test", on: "2026-11-21" },
});
const limit = (from: number, to: number, rest: Partial<Limit> = {}) =>
  parameter<Limit>({ allowed: { from, to }, caution: null, exact: false, start: from, ...rest });

const shallow: Technique = {
  id: "nappage",
  title: "Shallow",
  layer: "dermis",
  label: null,
  pattern: "hexagonal",
  liquid: "drop",
  needle: true,
  depthMm: limit(0.2, 2, { caution: { from: 2, to: 5 } }),
  depthMayOpenToMm: null,
  spacingMm: limit(2, 10),
  dropMl: limit(0.001, 0.02),
  needleMm: limit(2, 13),
  angleDeg: limit(30, 60),
  passes: null,
  maxPoints: null,
  onlyIn: null,
};
const deep: Technique = {
  ...shallow,
  id: "point-by-point",
  depthMm: limit(4, 4),
  depthMayOpenToMm: {
    id: "deep",
    title: "Depth for pain",
    unit: "mm",
    stricter: "lower",
    settled: { value: 4, how: "strictest", why: "test", by: "test", on: "2026-11-21" },
    claims: [{ source: "SFM", at: "point by point", says: 6 }],
  },
};
const dry: Technique = {
  ...shallow,
  id: "dry",
  liquid: "none",
  spacingMm: parameter<Limit>({ allowed: null, caution: null, exact: false, start: null }),
};
const labelled: Technique = {
  ...shallow,
  id: "deoxycholic-grid",
  label: "Label",
  pattern: "square",
  depthMm: limit(4, 12),
  spacingMm: limit(10, 10, { exact: true }),
  dropMl: limit(0.2, 0.2, { exact: true }),
  maxPoints: parameter(11),
  onlyIn: { regions: ["chin"], claims: [] },
};
const knowledge: MapKnowledge = {
  chartIds: ["face", "profile"],
  chart: (id) => [face, profile].find((chart) => chart.id === id),
  techniques: [shallow, deep, dry, labelled],
  depthMm: parameter({ from: 0.5, to: 4 }),
  closedRegions: { regions: ["mouth"], claims: [] },
  measures: {
    betweenLayersMm: parameter(2),
    samePointMm: parameter(1),
    thinningMm: parameter(0.3),
    reachMm: parameter(4),
    graduation: parameter([{ toMl: 5, everyMl: 0.2 }]),
    secondsPerPoint: {
      epidermal: parameter(1),
      nappage: parameter(2),
      papule: parameter(3),
      "sim-intradermal": parameter(6),
      "point-by-point": parameter(5),
      "retrograde-linear": parameter(8),
      dry: parameter(1),
      "deoxycholic-grid": parameter(6),
      "needle-free": parameter(2),
    },
  },
  ruleClaims: {},
};

const ask: MapRequest = {
  chart: "face",
  region: "brow-left",
  technique: "nappage",
  depthMm: 1.5,
  spacingMm: 10,
  dropMl: 0.01,
  needleMm: 4,
};
const draw = (change: Partial<MapRequest> = {}) => drawMap(knowledge, { ...ask, ...change });
const outlined = ({ region: _, ...rest }: MapRequest, polygonMm: Point[]): MapRequest => ({ ...rest, polygonMm });
const rules = (answer: ReturnType<typeof drawMap>) => answer.findings.map(({ rule, then }) => `${rule} ${then}`);

test("half a brow of 45 × 40 mm is filled as drawn by hand, and its sums are right", () => {
  const answer = draw();
  // Rows −5 to −2 of 8.660254 mm: −43.3 and −25.98 hold 5, 15, 25, 35 (0 < x < 45), −34.6 and −17.3 hold 10, 20, 30, 40.
  expect(answer.points).toEqual([
    [5, -43.30127],
    [15, -43.30127],
    [25, -43.30127],
    [35, -43.30127],
    [40, -34.641016],
    [30, -34.641016],
    [20, -34.641016],
    [10, -34.641016],
    [5, -25.980762],
    [15, -25.980762],
    [25, -25.980762],
    [35, -25.980762],
    [40, -17.320508],
    [30, -17.320508],
    [20, -17.320508],
    [10, -17.320508],
  ]);
  // 15 steps of 10 mm but for the turn from (10, …) to (5, …), which is a step of the lattice too.
  expect(answer).toMatchObject({ verdict: "ok", count: 16, areaCm2: 18, volumeMl: 0.16, pathMm: 150, findings: [] });
});

test("an id without its side fills both halves as one place, the middle line included", () => {
  const both = draw({ region: "brow" });
  expect(both.areaCm2).toBe(36);
  expect(both.points).toContainEqual([0, -34.641016]);
  expect(both.count).toBe(16 + 16 + 2);
});

test("mirroring adds the reflection of one half, and nothing to a place that has both", () => {
  const half = draw();
  const mirrored = draw({ mirror: true });
  expect(mirrored.areaCm2).toBe(36);
  const key = ([x, y]: Point) => `${x} ${y}`;
  expect(new Set(mirrored.points.map(key))).toEqual(
    new Set([...half.points, ...half.points.map(mirrorPoint)].map(key)),
  );
  expect(draw({ region: "brow", mirror: true })).toMatchObject({ count: draw({ region: "brow" }).count, areaCm2: 36 });
  expect(rules(draw({ region: "chin", mirror: true }))).toEqual(["map.mirror-no-other-side ok"]);
});

test("the reflection keeps clear of what is excluded on its own side", () => {
  const right = draw({ region: "cheek-right" });
  expect(right.areaCm2).toBe(16);
  const both = draw({ region: "cheek-right", mirror: true });
  // The left cheek loses the eye: 16 − 4 cm².
  expect(both.areaCm2).toBe(28);
  expect(both.points.filter(([x, y]) => x >= 10 && x <= 30 && y <= 20)).toEqual([]);
});

test("a side view has its other half on another chart, and says so", () => {
  const answer = draw({ chart: "profile", mirror: true });
  expect(rules(answer)).toEqual(["map.mirror-on-another-chart caution"]);
  expect(answer).toMatchObject({ count: 16, areaCm2: 18 });
});

test("what a patient is spared takes points and area away", () => {
  const spared = draw({
    avoid: [{ circleMm: [20, -17.320508, 5] }, { polygonMm: rectangle(30, -50, 100, -30) }],
  });
  expect(spared.points).not.toContainEqual([20, -17.320508]);
  // Rows −43.3 (x = 35) and −34.6 (x = 30 lies on the border, and 40) lose one and two.
  expect(spared.count).toBe(16 - 1 - 3);
  expect(spared.areaCm2).toBeCloseTo(18 - 0.25 * Math.PI - 3, 6);
});

test("points in a caution zone are counted and said; the chart's excluded zones take them whole", () => {
  const answer = draw({ region: "cheek-left", spacingMm: 5 });
  const inVessel = answer.points.filter(([x]) => x > 41).length;
  expect(inVessel).toBeGreaterThan(0);
  expect(answer.verdict).toBe("caution");
  expect(answer.cautionCount).toBe(inVessel);
  expect(answer.findings).toMatchObject([
    { rule: "map.caution-zone", because: { zone: "zone-vessel-left", points: inVessel } },
  ]);
});

test("a depth that sources dispute is a caution; one outside the range, or above the needle, is refused", () => {
  expect(rules(draw({ depthMm: 2 }))).toEqual([]);
  expect(rules(draw({ depthMm: 3 }))).toEqual(["map.depth-disputed caution"]);
  // The technique's own caution goes to 5 mm, but the skin ends at 4.
  for (const depthMm of [0.4, 4.1, 5]) {
    const refused = draw({ depthMm, needleMm: 13 });
    expect(rules(refused), String(depthMm)).toEqual(["map.depth-out-of-range refused"]);
    expect(refused).toMatchObject({ verdict: "refused", points: [], count: 0, volumeMl: 0, pathMm: 0, areaCm2: 18 });
  }
  expect(rules(draw({ needleMm: 1 }))).toEqual(["map.needle-shorter-than-depth refused"]);
  expect(rules(draw({ needleMm: 1.5 }))).toEqual([]);
  const { needleMm: _, ...without } = ask;
  expect(drawMap(knowledge, without)).toMatchObject({
    verdict: "ok",
    findings: [{ rule: "map.needle-not-given", then: "ok" }],
  });
});

test("a clinic may open point by point for a named reason, and no deeper than it may open", () => {
  const six: MapRequest = { ...ask, technique: "point-by-point", depthMm: 6, needleMm: 13 };
  const opened = (value: number, id = "deep"): MapKnowledge =>
    applyPolicy(knowledge, {
      version: 1,
      overrides: [{ parameter: id, value, reason: "lumbar pain", by: "Dr Aydın", on: "2026-11-22" }],
    });
  const agreed = { agreedDeeper: true };
  expect(drawMap(knowledge, six, agreed).verdict).toBe("refused");
  const answer = drawMap(opened(6), six, agreed);
  expect(rules(answer)).toEqual(["map.depth-opened caution"]);
  expect(answer.findings[0]?.because).toMatchObject({ toMm: 6, by: "Dr Aydın", why: "lumbar pain" });
  expect(rules(drawMap(opened(6), six))).toEqual(["map.depth-not-agreed refused"]);
  expect(drawMap(opened(5), six, agreed).verdict).toBe("refused");
  expect(drawMap(opened(6), { ...six, depthMm: 7 }, agreed).verdict).toBe("refused");
  expect(drawMap(opened(6), { ...six, technique: "nappage" }, agreed).verdict).toBe("refused");
  expect(() => opened(7)).toThrow("give 6 mm");
  // A clinic may as well keep the technique shallower than the skin.
  const four: MapRequest = { ...six, depthMm: 4 };
  expect(drawMap(knowledge, four, agreed).verdict).toBe("ok");
  expect(rules(drawMap(opened(3), four, agreed))).toEqual(["map.depth-out-of-range refused"]);
});

test("spacing and drop outside the published range are a caution, against a label they are refused", () => {
  expect(rules(draw({ spacingMm: 11, dropMl: 0.03 }))).toEqual([
    "map.spacing-out-of-range caution",
    "map.drop-out-of-range caution",
  ]);
  const chin: MapRequest = {
    ...ask,
    region: "chin",
    technique: "deoxycholic-grid",
    depthMm: 6,
    needleMm: 12.7,
    dropMl: 0.2,
  };
  // 60 × 40 mm in squares of 10, without the border: x −20 … 20, y 60, 70, 80.
  const grid = drawMap(knowledge, { ...chin, avoid: [{ circleMm: [0, 50, 100] }] });
  expect(rules(grid)).toEqual(["map.no-points caution"]);
  expect(rules(drawMap(knowledge, chin))).toEqual(["map.too-many-by-label refused"]);
  expect(drawMap(knowledge, { ...chin, avoid: [{ polygonMm: rectangle(-40, 75, 40, 100) }] })).toMatchObject({
    verdict: "ok",
    count: 10,
    volumeMl: 2,
  });
  const smaller = { ...chin, avoid: [{ polygonMm: rectangle(-40, 75, 40, 100) }] };
  expect(rules(drawMap(knowledge, { ...smaller, spacingMm: 12 }))).toEqual(["map.spacing-not-by-label refused"]);
  expect(rules(drawMap(knowledge, { ...smaller, dropMl: 0.1 }))).toEqual(["map.drop-not-by-label refused"]);
  expect(rules(drawMap(knowledge, { ...smaller, region: "cheek-right" }))).toContain("map.not-by-label-here refused");
  expect(
    rules(
      drawMap(
        knowledge,
        outlined(smaller, [
          [-20, 45],
          [20, 45],
          [20, 75],
          [-20, 75],
        ]),
      ),
    ),
  ).toEqual([]);
  expect(
    rules(
      drawMap(
        knowledge,
        outlined(smaller, [
          [-20, 15],
          [20, 15],
          [20, 75],
          [-20, 75],
        ]),
      ),
    ),
  ).toContain("map.not-by-label-here refused");
});

test("a closed region takes no points until a protocol names it, not even from an outline drawn over it", () => {
  expect(rules(draw({ region: "mouth" }))).toContain("map.region-closed refused");
  expect(
    drawMap(knowledge, { ...ask, region: "mouth", spacingMm: 5 }, { regionsNamed: ["mouth"] }).count,
  ).toBeGreaterThan(0);
  const over = drawMap(
    knowledge,
    outlined({ ...ask, spacingMm: 5 }, [
      [-20, 30],
      [20, 30],
      [20, 60],
      [-20, 60],
    ]),
  );
  expect(over.points.filter(([x, y]) => Math.abs(x) <= 10 && y >= 40 && y <= 50)).toEqual([]);
});

test("a drop may be left out only where none is measured", () => {
  const { dropMl: _, ...without } = ask;
  expect(() => drawMap(knowledge, without)).toThrow(expect.objectContaining({ id: "document.missing", at: "/dropMl" }));
  expect(drawMap(knowledge, { ...without, technique: "dry" })).toMatchObject({ verdict: "ok", volumeMl: 0, count: 16 });
});

test("points that an outline lays beside the drawn skin are said", () => {
  const beside = drawMap(
    knowledge,
    outlined(ask, [
      [-95, -5],
      [95, -5],
      [95, 5],
      [-95, 5],
    ]),
  );
  // Of the points on the one row (y = 0), none lies strictly on skin: the cheeks begin there, the brow ends above.
  expect(beside.findings).toContainEqual(
    expect.objectContaining({ rule: "map.points-outside-regions", then: "caution", because: { points: beside.count } }),
  );
});

test("what cannot be drawn is a problem that names its place", () => {
  const problem = (document: unknown) => {
    try {
      drawMap(knowledge, readDocument(mapRequestSchema, document));
    } catch (thrown) {
      if (thrown instanceof Problem) return `${thrown.id} ${thrown.at}`;
      throw thrown;
    }
    return "none";
  };
  const polygon = (polygonMm: unknown) => ({ ...ask, region: undefined, polygonMm });
  expect(problem(ask)).toBe("none");
  expect(problem({ ...ask, region: "elbow" })).toBe("map.region-unknown /region");
  expect(problem({ ...ask, chart: "moon" })).toBe("map.chart-unknown /chart");
  expect(problem({ ...ask, technique: "gun" })).toBe("document.wrong /technique");
  for (const key of ["depthMm", "spacingMm", "dropMl", "needleMm"])
    for (const value of [0, -1, "2", null, Number.NaN, Infinity])
      expect(problem({ ...ask, [key]: value })).toBe(`document.wrong /${key}`);
  expect(problem({ ...ask, depth: 2 })).toBe("document.unknown-key /depth");
  expect(problem({ ...ask, avoid: [{ circleMm: [0, 0, 0] }] })).toBe("document.wrong /avoid/0/circleMm/2");
  expect(problem({ ...ask, polygonMm: rectangle(0, 0, 1, 1) })).toBe("map.region-or-outline ");
  expect(problem(polygon(undefined))).toBe("map.region-or-outline ");
  expect(
    problem(
      polygon([
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
      ]),
    ),
  ).toBe("map.outline-crossed /polygonMm");
  expect(
    problem(
      polygon([
        [0, 0],
        [10, 10],
        [20, 20],
      ]),
    ),
  ).toBe("map.outline-encloses-nothing /polygonMm");
  expect(
    problem(
      polygon([
        [0, 0],
        [10, 10],
        [0, 0],
      ]),
    ),
  ).toBe("map.outline-encloses-nothing /polygonMm");
  expect(problem(polygon([]))).toBe("map.outline-encloses-nothing /polygonMm");
  expect(
    problem({
      ...ask,
      avoid: [
        {
          polygonMm: [
            [0, 0],
            [9, 9],
            [9, 0],
            [0, 9],
          ],
        },
      ],
    }),
  ).toBe("map.outline-crossed /avoid/0/polygonMm");
  expect(problem({ ...ask, spacingMm: 0.001 })).toBe("map.too-many-points /spacingMm");
});

test("a closed outline given with its first corner again is the same outline", () => {
  const open: Point[] = [
    [0, -50],
    [45, -50],
    [45, -10],
    [0, -10],
  ];
  expect(drawMap(knowledge, outlined(ask, [...open, [0, -50]]))).toEqual(drawMap(knowledge, outlined(ask, open)));
});

const polygon = fc
  .tuple(fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 3, maxLength: 9 }), fc.integer({ min: -40, max: 40 }))
  .map(([reaches, x]): Point[] =>
    reaches.map((reach, i): Point => {
      const turn = (2 * Math.PI * i) / reaches.length;
      return [x + reach * Math.cos(turn), reach * Math.sin(turn)];
    }),
  );

test("whatever is drawn: points inside, outside exclusions, in serpentine rows, at their spacing, and exact in volume", () => {
  fc.assert(
    fc.property(
      polygon,
      fc.integer({ min: 4, max: 20 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (outline, spacingMm, drops, mirror) => {
        const answer = drawMap(knowledge, { ...outlined(ask, outline), spacingMm, dropMl: drops / 1000, mirror });
        const both = mirror ? [outline, outline.map(mirrorPoint)] : [outline];
        for (const point of answer.points) {
          expect(both.some((each) => contains({ polygon: each }, point))).toBe(true);
          expect(face.zones[0] && contains({ polygon: face.zones[0].outline }, point)).toBe(false);
        }
        const close = answer.points.filter((a, i) =>
          answer.points.slice(i + 1).some((b) => distance(a, b) < spacingMm - 1e-6),
        );
        expect(close).toEqual([]);
        // Rows from the top, each walked against the one before.
        const heights = [...new Set(answer.points.map(([, y]) => y))];
        const rows = heights.map((y) => [y, answer.points.filter((point) => point[1] === y)] as const);
        expect(rows.map(([y]) => y)).toEqual(rows.map(([y]) => y).sort((a, b) => a - b));
        for (const [i, [, row]] of rows.entries())
          expect(row.map(([x]) => x)).toEqual(row.map(([x]) => x).sort((a, b) => (i % 2 === 0 ? a - b : b - a)));
        // Whole microlitres are added as whole numbers here, so that the sum is exact without the engine's decimals.
        expect(Math.round(answer.volumeMl * 1000)).toBe(answer.count * drops);
        expect(String(answer.volumeMl)).toBe(String((answer.count * drops) / 1000));
        expect(travelOrder(answer.points, spacingMm)).toEqual(answer.points);
      },
    ),
    { numRuns: 50 },
  );
});

test("mirroring an outline twice gives back the outline's own points", () => {
  fc.assert(
    fc.property(polygon, fc.integer({ min: 4, max: 20 }), (outline, spacingMm) => {
      const { zones: _, ...free } = face;
      const open: MapKnowledge = {
        ...knowledge,
        closedRegions: { regions: [], claims: [] },
        chart: () => ({ ...free, zones: [] }),
      };
      const points = (corners: Point[]) => drawMap(open, { ...outlined(ask, corners), spacingMm }).points;
      const sorted = (list: readonly Point[]) => list.map(([x, y]) => `${y} ${x}`).sort();
      expect(sorted(points(outline.map(mirrorPoint)).map(mirrorPoint))).toEqual(sorted(points(outline)));
    }),
    { numRuns: 40 },
  );
});

test("a single point may stand on free skin, at its distance from the others", () => {
  const stand = (point: Point, others: Point[] = []) => mayStand(knowledge, face, point, others, 10);
  expect(stand([40, 30])).toEqual({ may: true });
  expect(stand([40, 30], [[31, 30]])).toEqual({ may: false, why: "too-close" });
  expect(stand([40, 30], [[30, 30]])).toEqual({ may: true });
  expect(stand([20, 10])).toEqual({ may: false, why: "excluded-zone", zone: "zone-eye-left" });
  expect(stand([0, 45])).toEqual({ may: false, why: "closed-region", region: "mouth" });
  expect(stand([90, 90])).toEqual({ may: false, why: "outside-regions" });
  expect(mayStand(knowledge, face, [40, 30], [], 10, { avoid: [{ circleMm: [41, 30, 3] }] })).toEqual({
    may: false,
    why: "avoided",
  });
  expect(mayStand(knowledge, face, [0, 45], [], 10, { policy: { regionsNamed: ["mouth"] } })).toEqual({ may: true });
  expect(nearestExcludedZone(face, [40, 10])).toMatchObject({ zone: { id: "zone-eye-left" }, distanceMm: 10 });
});

test("layers add up by depth and side, in exact decimals", () => {
  const points: Point[] = [
    [5, 0],
    [15, 0],
    [-5, 0],
    [0, 0],
  ];
  const totals = mapTotals([
    { chart: face, depthMm: 2, dropMl: 0.1, points },
    { chart: face, depthMm: 1, dropMl: 0.2, points: [[1, 1]] },
    { chart: face, depthMm: 1, dropMl: null, points: [[1, 1]] },
  ]);
  expect(totals).toEqual({
    count: 6,
    volumeMl: 0.6,
    byDepth: [
      { depthMm: 1, count: 2, volumeMl: 0.2 },
      { depthMm: 2, count: 4, volumeMl: 0.4 },
    ],
    bySide: {
      left: { count: 4, volumeMl: 0.4 },
      right: { count: 1, volumeMl: 0.1 },
      middle: { count: 1, volumeMl: 0.1 },
    },
  });
  // Seen from behind, the patient's left is on the left.
  const back: Chart = {
    ...face,
    regions: face.regions.map((each) => ({ ...each, outline: each.outline.map(mirrorPoint) })),
  };
  expect(sideOfPoint(back, [5, 0])).toBe("right");
});

test("a chart offers both halves together, then each", () => {
  expect(regionChoices(face).map(({ id, parts }) => [id, parts.length])).toEqual([
    ["brow", 2],
    ["brow-left", 1],
    ["brow-right", 1],
    ["cheek", 2],
    ["cheek-left", 1],
    ["cheek-right", 1],
    ["mouth", 1],
    ["chin", 1],
  ]);
});
