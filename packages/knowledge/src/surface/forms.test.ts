import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Point } from "@pistor/core/geometry";
import { latticeRows } from "@pistor/core/geometry";
import type { Surface } from "@pistor/core/surface";
import { areaOnSurface, buildSurface, lift, project, rimMm, shows, volumeOfMesh } from "@pistor/core/surface";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnOutline, silhouettesText } from "../../../../tools/trace-silhouettes.ts";
import { chartFiles } from "../injection-map/charts/index.ts";
import { mapKnowledgeFrom } from "../injection-map/index.ts";
import { body } from "./body.ts";
import { bodyMeasures } from "./body-measures.ts";
import { head } from "./head.ts";
import { curvedThreshold, formIds, formOfChart, loadForm } from "./index.ts";

const surfaces = { head: buildSurface(head), body: buildSurface(body) };
const knowledge = mapKnowledgeFrom(chartFiles);
const charts = knowledge.chartIds.map((id) => {
  const chart = knowledge.chart(id);
  const form = formOfChart[id];
  if (chart === undefined || form === undefined) throw new Error(id);
  return { chart, surface: surfaces[form] };
});

test("every chart is a view of one form, and each form knows its charts", async () => {
  for (const { chart, surface } of charts) expect(surface.views.map((view) => view.chart)).toContain(chart.id);
  for (const id of formIds) expect((await loadForm(id)).id).toBe(id);
});

test("the silhouettes are those of the drawn charts", () => {
  expect(readFileSync(new URL("silhouettes.ts", import.meta.url), "utf8")).toBe(silhouettesText());
});

describe("where a chart draws skin, there is skin", () => {
  test.each(charts.map(({ chart, surface }) => [chart.id, chart, surface] as const))(
    "on %s at least 99 % of every region is lifted, and 93 % without the help of the rim",
    (_, chart, surface) => {
      for (const region of chart.regions) {
        const pitch = Math.sqrt((region.areaCm2 * 100) / 500);
        const points = latticeRows([[{ polygon: region.outline }]], [], pitch, "square").flat();
        const lifted = points.filter((point) => lift(surface, chart.id, point) !== null);
        const shown = points.filter((point) => shows(surface, chart.id, point));
        expect([region.id, lifted.length / points.length >= 0.99]).toEqual([region.id, true]);
        expect([region.id, shown.length / points.length >= 0.93]).toEqual([region.id, true]);
      }
    },
  );
});

/** How far the skin's own silhouette lies outside a corner of the drawn one, along its normal; Infinity beyond 25 mm. */
function offOutline(surface: Surface, chart: string, outline: readonly Point[], i: number): number {
  const [x, y] = outline[i] ?? [0, 0];
  const [ax, ay] = outline.at((i - 2) % outline.length) ?? [0, 0];
  const [bx, by] = outline[(i + 2) % outline.length] ?? [0, 0];
  const long = Math.hypot(bx - ax, by - ay) || 1;
  const at = (t: number) => shows(surface, chart, [x + ((ay - by) / long) * t, y + ((bx - ax) / long) * t]);
  for (let t = 0; t <= 25; t += 0.25) for (const s of [t, -t]) if (at(s) !== at(s + 0.25)) return Math.abs(s + 0.125);
  return Infinity;
}

describe("the skin's silhouette is the drawn one", () => {
  // Left out: fingers (a mitten), the armpit's narrow gap, the ears from the front (their roots are softer than drawn), what the drawing fades out below, and on the head seen from above
  // ears and forehead, which stand out beyond the line of the skull.
  const ear = ([x, y]: Point) => Math.abs(x) > 60 && y > -12 && y < 52;
  const all: [string, string, Surface, (corner: Point) => boolean, p95: number][] = [
    ["face-left", "fpl-head", surfaces.head, ([, y]) => y > 165, 1.5],
    ["face-front", "ff-head", surfaces.head, (corner) => corner[1] > 48 || ear(corner), 1.5],
    ["face-front", "ff-body", surfaces.head, ([, y]) => y < 90 || y > 160, 1.5],
    ["scalp-back", "sb-all", surfaces.head, (corner) => corner[1] > 160 || ear(corner), 1.5],
    ["scalp-top", "st-head", surfaces.head, ([, y]) => y < -20, 4],
    ["body-front", "bfront-c", surfaces.body, ([x, y]) => (y > 842 && Math.abs(x) > 300) || (y > 405 && y < 440), 2.5],
    ["body-back", "bback-c", surfaces.body, ([x, y]) => (y > 842 && Math.abs(x) > 300) || (y > 405 && y < 440), 2.5],
  ];
  test.each(all)("on %s (%s), within a few millimetres", (chart, clip, surface, leftOut, p95) => {
    const outline = drawnOutline(chart, clip);
    const off = outline.flatMap((corner, i) => (leftOut(corner) ? [] : [offOutline(surface, chart, outline, i)]));
    off.sort((a, b) => a - b);
    expect(off.length).toBeGreaterThan(10);
    expect(off[Math.floor(off.length / 2)]).toBeLessThan(p95 / 2);
    expect(off[Math.floor(off.length * 0.95)]).toBeLessThanOrEqual(p95);
  });
});

test("a place that was lifted is drawn where it was lifted from, by every chart and for every body", () => {
  const tall = buildSurface(body, { heightMm: 1850, sex: "male", waistMm: 900 });
  fc.assert(
    fc.property(
      fc.constantFrom(...charts),
      fc.nat(10_000),
      fc.nat(10_000),
      fc.boolean(),
      ({ chart, surface }, a, b, other) => {
        const region = chart.regions[a % chart.regions.length];
        const skin = other && surface.form === "body" ? tall : surface;
        const corner = region?.outline[b % region.outline.length];
        if (corner === undefined) return;
        const place = lift(skin, chart.id, corner);
        if (place === null) return;
        const [x, y] = project(skin, chart.id, place);
        const off = Math.hypot(x - corner[0], y - corner[1]);
        expect(off).toBeLessThan(shows(skin, chart.id, corner) ? 0.1 : rimMm + 0.1);
      },
    ),
    { numRuns: 200 },
  );
});

test("the halves of a form mirror each other to the last digit that counts", () => {
  for (const { chart, surface } of charts.filter(({ chart: each }) => each.otherSide === null))
    for (const { outline } of chart.regions)
      for (const [x, y] of outline.filter((_, i) => i % 9 === 0)) {
        const here = lift(surface, chart.id, [x, y]);
        const there = lift(surface, chart.id, [-x, y]);
        if (here !== null && there !== null && shows(surface, chart.id, [x, y]))
          expect(there[2]).toBeCloseTo(here[2], 3);
      }
});

describe("the body", () => {
  test("has the volume of a slim adult of its height", () => {
    // 55.7 L at 1,680 mm (design of the first form) is 58.2 L at 1,705 mm, as volume goes with the cube. An adult's density is
    // about 1 kg/L, so 50–62 L are a body mass index of 17.2–21.3: the slim figure that the charts draw.
    const litres = volumeOfMesh(surfaces.body.mesh) / 1e6;
    expect(litres).toBeGreaterThan(50);
    expect(litres).toBeLessThan(62);
  });

  test("is as tall as the charts' adult, and has the girths that its measures start from", () => {
    const { vertices } = surfaces.body.mesh;
    const levels = Array.from({ length: vertices.length / 3 }, (_, v) => vertices[v * 3 + 1] ?? 0);
    expect(Math.max(...levels) - Math.min(...levels)).toBeCloseTo(bodyMeasures.heightMm, -1);
    for (const { girthMm, level } of [bodyMeasures.waist, bodyMeasures.hip, bodyMeasures.bust])
      expect(girthOf(surfaces.body, level) / girthMm).toBeCloseTo(1, 1.5);
  });

  test("takes the measures it is given: a wider waist by as much, a taller body by as much, and less skin on the smaller", () => {
    const wide = buildSurface(body, { waistMm: 850, heightMm: 1600 });
    expect(girthOf(wide, (bodyMeasures.waist.level * 1600) / 1705) / 850).toBeCloseTo(1, 1.5);
    const knee = knowledge.chart("body-front")?.regions.find(({ id }) => id === "knee-left")?.outline ?? [];
    const area = (skin: Surface) => areaOnSurface(skin, "body-front", [[{ polygon: knee }]], []);
    expect(area(wide)).toBeLessThan(area(surfaces.body));
    expect(() => buildSurface(body, { heightMm: 17 })).toThrow("heightMm is 17 mm");
  });
});

test("the skin is never smaller than its drawing, and most of the trunk's front is not far from it", () => {
  const abdomen = knowledge.chart("body-front")?.regions.find(({ id }) => id === "abdomen-upper-left");
  for (const { chart, surface } of charts)
    for (const region of chart.regions) {
      const ratio = areaOnSurface(surface, chart.id, [[{ polygon: region.outline }]], []) / (region.areaCm2 * 100);
      expect([region.id, ratio > 0.99]).toEqual([region.id, true]);
      // Measured on a form of its own: abdomen −22 % of the sites on the drawing; ours bends less, as it has no sides there.
      if (region === abdomen) expect(ratio).toBeLessThan(1.28);
    }
});

test("both forms together are fetched in less than 8 kB, and the threshold is a number with a source", () => {
  const text = ["silhouettes.ts", "body.ts", "head.ts", "body-measures.ts"]
    .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
    .join("");
  expect(gzipSync(text).length).toBeLessThan(8_000);
  expect(curvedThreshold.settled.value).toBeGreaterThan(0);
  expect(curvedThreshold.claims.every(({ source }) => source === "clinic-default")).toBe(true);
});

/** The girth of the trunk at a level: what a level plane cuts out of the skin, arms left out. */
function girthOf({ mesh: { vertices, triangles } }: Surface, level: number): number {
  const wide = level > 700 ? 220 : level < 500 ? 153.5 : 190;
  let girth = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const cuts: [number, number][] = [];
    for (let e = 0; e < 3; e++) {
      const a = (triangles[t + e] ?? 0) * 3;
      const b = (triangles[t + ((e + 1) % 3)] ?? 0) * 3;
      const [ya, yb] = [vertices[a + 1] ?? 0, vertices[b + 1] ?? 0];
      if (ya <= level === yb <= level) continue;
      const f = (level - ya) / (yb - ya);
      const on = (d: number) => (vertices[a + d] ?? 0) * (1 - f) + (vertices[b + d] ?? 0) * f;
      cuts.push([on(0), on(2)]);
    }
    const [p, q] = cuts;
    if (p === undefined || q === undefined || Math.max(Math.abs(p[0]), Math.abs(q[0])) > wide) continue;
    girth += Math.hypot(p[0] - q[0], p[1] - q[1]);
  }
  return girth;
}
