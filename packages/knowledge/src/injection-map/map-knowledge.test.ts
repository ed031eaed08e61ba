import type { Parameter } from "@pistor/core/evidence";
import type { MapRequest } from "@pistor/core/injection-map";
import { drawMap, mirrorRegion, regionChoices, techniqueIds, volumeOf, withoutSide } from "@pistor/core/injection-map";
import { expect, test } from "vitest";
import { sources } from "../evidence/index.ts";
import { chartFiles } from "./charts/index.ts";
import {
  chartIds,
  chartList,
  closedRegions,
  deoxycholicMaximum,
  loadChart,
  mapKnowledgeFrom,
  mapKnowledgeWith,
  mapTexts,
  ruleClaims,
  skinDepth,
  techniques,
  zoneCatalogue,
} from "./index.ts";

const knowledge = mapKnowledgeFrom(chartFiles);
const charts = chartIds.map((id) => {
  const chart = knowledge.chart(id);
  if (chart === undefined) throw new Error(id);
  return chart;
});
const amin: MapRequest = {
  chart: "face-front",
  region: "forehead",
  technique: "nappage",
  depthMm: 1.5,
  spacingMm: 10,
  dropMl: 0.01,
  needleMm: 4,
};
const deoxycholic: MapRequest = {
  chart: "face-front",
  region: "submental",
  technique: "deoxycholic-grid",
  depthMm: 6,
  spacingMm: 10,
  dropMl: 0.2,
  needleMm: 12.7,
};

test("Amin's 200 to 250 points of 0.01 mL are 2.0 to 2.5 mL", () => {
  expect([200, 250].map((count) => volumeOf(count, 0.01))).toEqual([2, 2.5]);
  expect(drawMap(knowledge, amin).verdict).toBe("ok");
});

test("the deoxycholic label agrees with itself: 50 points of 0.2 mL on 50 cm² are 10 mL, 100 mg and 2 mg/cm²", () => {
  const technique = techniques.find(({ id }) => id === "deoxycholic-grid");
  const drop = technique?.dropMl.settled.value.allowed?.to ?? Number.NaN;
  const spacing = technique?.spacingMm.settled.value.allowed?.to ?? Number.NaN;
  const points = technique?.maxPoints?.settled.value ?? Number.NaN;
  expect(points).toBe(deoxycholicMaximum.points);
  expect(volumeOf(points, drop)).toBe(deoxycholicMaximum.ml);
  expect(volumeOf(points, drop) * deoxycholicMaximum.mgPerMl).toBe(100);
  expect((points * spacing * spacing) / 100).toBe(50);
  expect((drop * deoxycholicMaximum.mgPerMl) / ((spacing * spacing) / 100)).toBe(deoxycholicMaximum.mgPerCm2);
});

test("deoxycholic acid goes under the chin, and nowhere else that is drawn", () => {
  expect(drawMap(knowledge, deoxycholic)).toMatchObject({ verdict: "ok", findings: [] });
  for (const chart of charts)
    for (const { id } of regionChoices(chart)) {
      const { verdict } = drawMap(knowledge, { ...deoxycholic, chart: chart.id, region: id });
      if (withoutSide(id) === "submental") expect(verdict, `${chart.id} ${id}`).not.toBe("refused");
      else expect(verdict, `${chart.id} ${id}`).toBe("refused");
    }
  for (const change of [
    { dropMl: 0.19 },
    { spacingMm: 9 },
    { depthMm: 3.9 },
    { depthMm: 13, needleMm: 20 },
    { needleMm: 5 },
  ])
    expect(drawMap(knowledge, { ...deoxycholic, ...change }).verdict, JSON.stringify(change)).toBe("refused");
});

test("no technique of the skin gives a point deeper than 4 mm or shallower than 0.5 mm", () => {
  for (const technique of techniques.filter(({ label }) => label === null))
    for (const depthMm of [0.1, 0.49, 4.01, 6, 13]) {
      const map = drawMap(knowledge, { ...amin, technique: technique.id, depthMm, needleMm: 20 });
      expect(map, `${technique.id} ${depthMm}`).toMatchObject({ verdict: "refused", points: [] });
    }
});

test("every technique starts at a depth, spacing and drop that give a map without a finding against them", () => {
  for (const technique of techniques) {
    const { depthMm, spacingMm, dropMl } = technique;
    const start = {
      ...(technique.id === "deoxycholic-grid" ? deoxycholic : amin),
      technique: technique.id,
      depthMm: depthMm.settled.value.start ?? Number.NaN,
      spacingMm: spacingMm.settled.value.start ?? 10,
      needleMm: 12.7,
    };
    const drop = dropMl.settled.value.start;
    const { dropMl: _, ...without } = start;
    const map = drawMap(knowledge, technique.liquid === "drop" ? { ...start, dropMl: drop ?? Number.NaN } : without);
    expect(
      map.findings.filter(({ rule }) => /depth|spacing-out|drop-out|label/.test(rule)),
      technique.id,
    ).toEqual([]);
  }
});

test("the lips take no points, and the thyroid is cut out of the neck", () => {
  expect(drawMap(knowledge, { ...amin, region: "lips" })).toMatchObject({ verdict: "refused", points: [] });
  expect(
    drawMap(knowledge, { ...amin, region: "lips", spacingMm: 5 }, { regionsNamed: ["lips"] }).count,
  ).toBeGreaterThan(0);
  const neck = drawMap(knowledge, { ...amin, region: "neck-anterior" });
  // 26 cm² in the catalogue of charts; the zones take nearly half.
  expect(neck.areaCm2).toBeLessThan(15);
});

test("a side view and its other half name each other, and halves mirror onto halves", () => {
  for (const chart of charts) {
    if (chart.otherSide !== null) expect(charts.find(({ id }) => id === chart.otherSide)?.otherSide).toBe(chart.id);
    for (const { id, side } of chart.regions) {
      const other = mirrorRegion(chart, id);
      expect(other === null, `${chart.id} ${id}`).toBe(side === null || chart.otherSide !== null);
      if (other !== null) expect(mirrorRegion(chart, other)).toBe(id);
    }
  }
});

test("every zone on a chart is in the catalogue with the same kind, and nothing tells a hand to aspirate", () => {
  for (const chart of charts)
    for (const zone of chart.zones)
      expect(zoneCatalogue.find(({ id }) => id === withoutSide(zone.id))?.kind, `${chart.id} ${zone.id}`).toBe(
        zone.kind,
      );
  expect(JSON.stringify([zoneCatalogue, mapTexts])).not.toMatch(/aspirat/i);
});

test("every value has claims whose sources are known", () => {
  const parameters: Parameter<unknown>[] = [
    skinDepth,
    ...techniques.flatMap((each) =>
      [
        each.depthMm,
        each.spacingMm,
        each.dropMl,
        each.needleMm,
        each.angleDeg,
        each.depthMayOpenToMm,
        each.maxPoints,
      ].filter((parameter) => parameter !== null),
    ),
  ];
  const claims = [
    ...parameters.flatMap((parameter) => parameter.claims),
    ...Object.values(ruleClaims).flat(),
    ...closedRegions.claims,
    ...techniques.flatMap(({ onlyIn }) => onlyIn?.claims ?? []),
  ];
  const known: readonly string[] = sources.map(({ key }) => key);
  expect(claims.filter(({ source }) => !known.includes(source))).toEqual([]);
  expect(parameters.filter((parameter) => parameter.claims.length === 0)).toEqual([]);
  expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
  expect(techniques.map(({ id }) => id).sort()).toEqual([...techniqueIds].sort());
});

test("one chart can be loaded alone, and is the one that is loaded with all", async () => {
  for (const id of chartIds) expect(await loadChart(id)).toEqual(knowledge.chart(id));
  const face = await loadChart("face-front");
  expect(mapKnowledgeWith([face]).chart("scalp-top")).toBeUndefined();
  expect(chartList.map(({ viewBox }) => viewBox)).toEqual(charts.map(({ viewBox }) => viewBox));
});
