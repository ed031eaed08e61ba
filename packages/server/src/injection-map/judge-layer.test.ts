import { drawMap, mapRequestSchema } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { mapLayerSchema } from "@pistor/core/session";
import { expect, test } from "vitest";
import { settledKnowledge } from "../evidence/clinic-knowledge.ts";
import { judgeLayer } from "./judge-layer.ts";

const mapKnowledge = settledKnowledge.map;

/** A layer as the screen lays it. */
function laid(more: Partial<MapLayer> = {}, region = "forehead"): MapLayer {
  const hand = { technique: "nappage", depthMm: 1.5, spacingMm: 10, dropMl: 0.01, needleMm: 4 } as const;
  const request = mapRequestSchema.parse({ chart: "face-front", region, ...hand });
  const points = drawMap(mapKnowledge, request).points.map(([x, y]): [number, number] => [x, y]);
  return mapLayerSchema.parse({ chart: "face-front", region, ...hand, points, verdict: "ok", ...more });
}

test("points that the engine laid are judged as the engine judged them", () => {
  for (const { id } of mapKnowledge.chart("face-front")!.regions) {
    const layer = laid({}, id);
    if (layer.points.length === 0) continue;
    const request = mapRequestSchema.parse({
      chart: layer.chart,
      region: id,
      technique: layer.technique,
      depthMm: layer.depthMm,
      spacingMm: layer.spacingMm,
      dropMl: layer.dropMl,
      needleMm: layer.needleMm,
    });
    expect(judgeLayer(mapKnowledge, layer), id).toBe(drawMap(mapKnowledge, request).verdict);
  }
});

test("one point in an excluded zone refuses the layer, whatever its sender claims", () => {
  const chart = mapKnowledge.chart("face-front")!;
  for (const zone of chart.zones.filter(({ kind }) => kind === "excluded")) {
    const xs = zone.outline.map(([x]) => x);
    const ys = zone.outline.map(([, y]) => y);
    const middle: [number, number] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
    const { points } = laid();
    expect(judgeLayer(mapKnowledge, laid({ points: [...points, middle], added: [middle] })), zone.id).toBe("refused");
  }
});

test("a point beside the drawn skin, or one added too close to another, is a caution", () => {
  const { points } = laid();
  expect(judgeLayer(mapKnowledge, laid({ points: [...points, [500, 500]] }))).toBe("caution");
  const close: [number, number] = [points[0]![0] + 3, points[0]![1]];
  expect(judgeLayer(mapKnowledge, laid({ points: [...points, close], added: [close] }))).toBe("caution");
});

test("a depth below the skin, a needle that does not reach, an unknown chart or technique are refused", () => {
  expect(judgeLayer(mapKnowledge, laid({ depthMm: 9 }))).toBe("refused");
  expect(judgeLayer(mapKnowledge, laid({ needleMm: 1 }))).toBe("refused");
  expect(judgeLayer(mapKnowledge, laid({ chart: "moon" }))).toBe("refused");
  expect(judgeLayer(mapKnowledge, laid({ technique: "guess" }))).toBe("refused");
});

test("an outline drawn by hand is judged by its points", () => {
  expect(judgeLayer(mapKnowledge, laid({ region: "drawn" }))).toBe("ok");
});

test("more points than a session has are refused before they are looked at", () => {
  const points = Array.from({ length: 10_001 }, (_, i): [number, number] => [i / 100, 0]);
  expect(judgeLayer(mapKnowledge, laid({ points, added: points }))).toBe("refused");
});
