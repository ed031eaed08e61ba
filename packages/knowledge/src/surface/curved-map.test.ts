import type { Point } from "@pistor/core/geometry";
import { contains, mirrorPoint } from "@pistor/core/geometry";
import type { MapRequest, Surfaces, TechniqueId } from "@pistor/core/injection-map";
import {
  curvedMatters,
  drawCurved,
  drawMap,
  mirrorRegion,
  onSkin,
  regionParts,
  withoutSide,
} from "@pistor/core/injection-map";
import { buildSurface, lift } from "@pistor/core/surface";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartFiles } from "../injection-map/charts/index.ts";
import { mapKnowledgeFrom } from "../injection-map/index.ts";
import { body } from "./body.ts";
import { head } from "./head.ts";
import { curvedThreshold, formOfChart } from "./index.ts";

const knowledge = mapKnowledgeFrom(chartFiles);
const built = { head: buildSurface(head), body: buildSurface(body) };
const surfaces: Surfaces = (chart) => {
  const form = formOfChart[chart];
  return form === undefined ? undefined : built[form];
};
const chartOf = (id: string) => {
  const chart = knowledge.chart(id);
  if (chart === undefined) throw new Error(id);
  return chart;
};
const places = knowledge.chartIds.flatMap((chart) =>
  chartOf(chart)
    .regions.filter(({ id }) => withoutSide(id) !== "lips")
    .map((region) => ({ chart, region: region.id })),
);
const asked = (chart: string, region: string, more: Partial<MapRequest> = {}): MapRequest => ({
  chart,
  region,
  technique: "papule",
  depthMm: 2,
  spacingMm: 10,
  dropMl: 0.05,
  needleMm: 4,
  ...more,
});
const key = ([x, y]: Point) => `${x.toFixed(4)} ${y.toFixed(4)}`;
const keys = (points: readonly Point[]) => points.map(key).sort();

describe("for any region, technique and spacing", () => {
  const requests = fc.record({
    place: fc.constantFrom(...places),
    technique: fc.constantFrom<TechniqueId>("papule", "nappage", "point-by-point", "dry"),
    spacingMm: fc.integer({ min: 5, max: 18 }),
    avoid: fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 2, max: 14 }),
    ),
  });

  test("points lie inside the region, outside what takes no needle, no two nearer on the skin than the spacing", () => {
    fc.assert(
      fc.property(requests, ({ place: { chart, region }, technique, spacingMm, avoid: [a, b, radius] }) => {
        const outline = regionParts(chartOf(chart), region)[0]?.outline ?? [];
        const corner = outline[Math.floor(a * (outline.length - 1))] ?? [0, 0];
        const other = outline[Math.floor(b * (outline.length - 1))] ?? [0, 0];
        const circle = [(corner[0] + other[0]) / 2, (corner[1] + other[1]) / 2, radius] as const;
        const request = asked(chart, region, { technique, spacingMm, avoid: [{ circleMm: circle }] });
        const { answer, spacing } = drawCurved(knowledge, surfaces, request);
        for (const point of answer.points) {
          expect(contains({ polygon: outline }, point)).toBe(true);
          expect(Math.hypot(point[0] - circle[0], point[1] - circle[1])).toBeGreaterThan(radius);
          for (const zone of chartOf(chart).zones)
            if (zone.kind === "excluded") expect(contains({ polygon: zone.outline }, point)).toBe(false);
        }
        expect(answer.count).toBe(answer.points.length);
        if (spacing !== null) expect(spacing.minMm).toBeGreaterThan(spacingMm - 0.001);
        // As dense as a hexagonal lattice may be on as much skin, border points counted in full.
        const border = 4 * Math.sqrt(answer.areaCm2 * 100) * spacingMm;
        expect(answer.count).toBeLessThanOrEqual(
          (answer.areaCm2 * 100 + border) / (spacingMm ** 2 * Math.sqrt(0.75)) + 2,
        );
      }),
      { numRuns: 25 },
    );
  });

  test("the map of one side is the mirror image of the other's, and a mole on one moves no point on the other", () => {
    const sided = places.filter(({ chart, region }) => chartOf(chart).otherSide === null && region.endsWith("-left"));
    fc.assert(
      fc.property(fc.constantFrom(...sided), fc.integer({ min: 6, max: 16 }), ({ chart, region }, spacingMm) => {
        const right = mirrorRegion(chartOf(chart), region) ?? "";
        const draw = (id: string, more: Partial<MapRequest> = {}) =>
          drawCurved(knowledge, surfaces, asked(chart, id, { spacingMm, ...more })).answer.points;
        // Drawn outlines of the two sides differ by hundredths of a millimetre: what lies on the border may differ.
        const here = keys(draw(region));
        const there = new Set(keys(draw(right).map(mirrorPoint)));
        const shared = here.filter((each) => there.has(each)).length;
        expect(shared).toBeGreaterThanOrEqual(Math.min(here.length, there.size) * 0.9 - 2);
        const mole = draw(region, { mirror: true, avoid: [{ circleMm: [...(draw(region)[0] ?? [0, 0]), 3] }] });
        const whole = new Set(keys(draw(region, { mirror: true })));
        for (const each of keys(mole)) expect(whole.has(each)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});

test("the right side of the face is the mirror image of the left, to the last point", () => {
  for (const region of ["cheek", "preauricular", "scalp-temporal"]) {
    const left = drawCurved(knowledge, surfaces, asked("face-left", `${region}-left`, { spacingMm: 6 })).answer.points;
    const right = drawCurved(knowledge, surfaces, asked("face-right", `${region}-right`, { spacingMm: 6 })).answer
      .points;
    expect(left.length).toBeGreaterThan(10);
    expect(keys(right.map(mirrorPoint))).toEqual(keys(left));
  }
});

test("a hand travels by rows: the way is little longer than a spacing from point to point", () => {
  for (const region of ["abdomen-upper", "thigh-front-left", "hip-right"]) {
    const { answer } = drawCurved(knowledge, surfaces, asked("body-front", region));
    // A serpentine's bound is (n - 1) spacings; on the drawing rows of one spacing are 5–7 % over it.
    expect(answer.pathMm / ((answer.count - 1) * 10)).toBeLessThan(1.35);
  }
});

test("where the skin turns away the drawing has fewer points, too far apart, and the answer says by how much", () => {
  // Measured on a form of its own at 10 mm: thigh 391 sites of about 1,000 all round, spacing up to 15–22 mm on the skin.
  const { errors, flatSpacing, spacing, flat, answer } = drawCurved(
    knowledge,
    surfaces,
    asked("body-front", "thigh-outer-left"),
  );
  expect(errors.areaPercent).toBeLessThan(-50);
  expect(errors.areaPercent).toBeCloseTo((flat.areaCm2 / answer.areaCm2 - 1) * 100, 9);
  expect(errors.countPercent).toBeLessThan(-50);
  expect(flatSpacing?.maxMm).toBeGreaterThan(15);
  expect(spacing?.meanMm).toBeCloseTo(10, 0);
  expect(spacing?.p5Mm).toBeGreaterThanOrEqual(10);
  expect(answer.volumeMl).toBeCloseTo(answer.count * 0.05, 9);
});

test("the findings are those of the drawing: same rules, same verdict", () => {
  for (const more of [{ depthMm: 5 }, { needleMm: 1 }, { spacingMm: 30 }]) {
    const request = asked("body-front", "abdomen-upper-left", more);
    const rules = (answer: { findings: readonly { rule: string }[] }) => answer.findings.map(({ rule }) => rule);
    expect(rules(drawCurved(knowledge, surfaces, request).answer)).toEqual(rules(drawMap(knowledge, request)));
  }
});

test("the labelled square grid stays on the drawing, and says so", () => {
  const request = asked("face-front", "submental", {
    technique: "deoxycholic-grid",
    depthMm: 6,
    dropMl: 0.2,
    needleMm: 12.7,
  });
  const { surface, answer } = drawCurved(knowledge, surfaces, request);
  expect(surface).toBe("flat");
  expect(answer.points).toEqual(drawMap(knowledge, request).points);
  expect(answer.findings.map(({ rule }) => rule)).toContain("map.curved-stays-flat");
  expect(onSkin(knowledge, surfaces).fill(request, {})).toBeNull();
  expect(curvedMatters(knowledge, surfaces, curvedThreshold, request)).toBeNull();
});

test("without a surface the drawing stands in, and says so", () => {
  const { surface, answer, spacing } = drawCurved(knowledge, () => undefined, asked("face-front", "forehead"));
  expect([surface, spacing, answer.verdict]).toEqual(["flat", null, "caution"]);
  expect(answer.findings.map(({ rule }) => rule)).toContain("map.curved-not-here");
});

test("the skin matters on the outer thigh and the flank, not on the upper abdomen", () => {
  const matters = (region: string) => curvedMatters(knowledge, surfaces, curvedThreshold, asked("body-front", region));
  expect(matters("thigh-outer")?.matters).toBe(true);
  expect(matters("flank")?.matters).toBe(true);
  expect(matters("abdomen-upper")).toMatchObject({ matters: false });
});

test("a spacing that gives more points than a year of sessions is refused, as on the drawing", () => {
  const request = asked("body-front", "thigh-front", { spacingMm: 0.5 });
  expect(() => drawCurved(knowledge, surfaces, request)).toThrow("gives more than 100000 points");
});

test("a distance between two points is that over the skin, not on the drawing", () => {
  const over = onSkin(knowledge, surfaces).distanceMm("body-front", [166, 1000], [150, 1000]);
  const [a, b] = [lift(built.body, "body-front", [166, 1000]), lift(built.body, "body-front", [150, 1000])];
  const straight = Math.hypot(...(a ?? []).map((each, i) => each - (b?.[i] ?? 0)));
  expect(over).toBeGreaterThan(straight);
  expect(straight).toBeGreaterThan(16 * 1.3);
});
