import { mapLayerSchema } from "@pistor/core/session";
import { mapKnowledgeFrom } from "@pistor/knowledge/injection-map";
import { chartFiles } from "@pistor/knowledge/injection-map/charts";
import { expect, test } from "vitest";
import { skinAdvice } from "./skin-advice.ts";

const knowledge = mapKnowledgeFrom(chartFiles);
const layer = (more: object) =>
  mapLayerSchema.parse({
    chart: "scalp-top",
    region: "scalp-parietal-left",
    technique: "nappage",
    depthMm: 1.5,
    spacingMm: 10,
    dropMl: 0.01,
    needleMm: 4,
    points: [[0, 0]],
    verdict: "ok",
    areaCm2: 10,
    ...more,
  });

test("a place that the drawing shortens is better laid on the skin, and the skin of both halves is twice that of one", () => {
  const one = skinAdvice(knowledge, layer({}));
  const both = skinAdvice(knowledge, layer({ region: "scalp-parietal", areaCm2: 20 }));
  expect(one?.flatCm2).toBe(10);
  expect(one?.skinCm2).toBeGreaterThan(11);
  expect(both?.skinCm2).toBeCloseTo(2 * (one?.skinCm2 ?? 0), 6);
});

test("nothing is advised where it lies there already, where a label counts by squares, and where nothing is known", () => {
  expect(skinAdvice(knowledge, layer({ surface: "curved" }))).toBeNull();
  expect(skinAdvice(knowledge, layer({ technique: "deoxycholic-grid" }))).toBeNull();
  expect(skinAdvice(knowledge, layer({ areaCm2: null }))).toBeNull();
  expect(
    skinAdvice(
      knowledge,
      layer({
        region: "drawn",
        outline: [
          [0, 0],
          [9, 0],
          [0, 9],
        ],
      }),
    ),
  ).toBeNull();
  expect(skinAdvice(knowledge, layer({ chart: "photo:1" }))).toBeNull();
  // As large as the skin behind it.
  expect(skinAdvice(knowledge, layer({ areaCm2: 500 }))).toBeNull();
});
