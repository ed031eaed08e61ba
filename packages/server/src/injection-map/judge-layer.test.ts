import { drawMap, mapRequestSchema } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { mapLayerSchema, sessionMapSchema } from "@pistor/core/session";
import { expect, test } from "vitest";
import { settledKnowledge } from "../evidence/clinic-knowledge.ts";
import { judgeLayer, judgeMap } from "./judge-layer.ts";

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

test("an outline that crosses itself, passes over a measured drop and points on a mole are refused", () => {
  const bow: [number, number][] = [
    [5, -58],
    [30, -34],
    [30, -58],
    [5, -34],
  ];
  expect(judgeLayer(mapKnowledge, laid({ outline: bow }))).toBe("refused");
  expect(judgeLayer(mapKnowledge, laid({ passes: 2 }))).toBe("refused");
  expect(judgeLayer(mapKnowledge, laid({ technique: "dry", depthMm: 1.5, dropMl: 0, passes: 2 }))).toBe("ok");
  const [x, y] = laid().points[0]!;
  const mole = { chart: "face-front", kind: "mole", circleMm: [x, y, 2], note: "" } as const;
  expect(judgeLayer(mapKnowledge, laid(), {}, [{ ...mole, circleMm: [x, y, 2] }])).toBe("refused");
  expect(judgeLayer(mapKnowledge, laid(), {}, [{ ...mole, circleMm: [x, y, 2], chart: "face-left" }])).toBe("ok");
});

test("an angle beside the published one is a caution", () => {
  expect(judgeLayer(mapKnowledge, laid({ angleDeg: 45 }))).toBe("ok");
  expect(judgeLayer(mapKnowledge, laid({ angleDeg: 80 }))).toBe("caution");
});

test("a part of a region is judged as its region is, and a label's technique only where its points lie", () => {
  const half: [number, number][] = [
    [0, -60],
    [30, -60],
    [30, -30],
    [0, -30],
  ];
  const points = laid().points.filter(([x, y]) => x > 0 && x < 30 && y > -60 && y < -30);
  expect(judgeLayer(mapKnowledge, laid({ outline: half, points }))).toBe("ok");
  const label = { technique: "deoxycholic-grid", depthMm: 6, spacingMm: 10, dropMl: 0.2, needleMm: 12.7 };
  expect(judgeLayer(mapKnowledge, laid({ ...label, outline: half, points, region: "drawn" }))).toBe("refused");
});

test("points that stand apart on the skin may be closer on the drawing", () => {
  const { points } = laid();
  const close: [number, number] = [points[0]![0] + 3, points[0]![1]];
  const more = { points: [...points, close], added: [close] };
  expect(judgeLayer(mapKnowledge, laid(more))).toBe("caution");
  expect(judgeLayer(mapKnowledge, laid({ ...more, surface: "curved" }))).toBe("ok");
});

test("a photograph whose places contradict each other carries no layer", () => {
  const pair = { chart: [0, 0] as [number, number], photo: [0, 0] as [number, number] };
  const map = sessionMapSchema.parse({
    chartVersion: "1",
    layers: [{ ...laid(), chart: "photo:018f0000-0000-7000-8000-000000000001" }],
    photos: [
      {
        photoId: "018f0000-0000-7000-8000-000000000001",
        base: "face-front",
        widthPx: 100,
        heightPx: 100,
        mmPerPx: 1,
        scaleBy: "chart",
        how: "clicked",
        pairs: [pair, pair, pair],
      },
    ],
  });
  expect(judgeMap(mapKnowledge, map).layers.map(({ verdict }) => verdict)).toEqual(["refused"]);
});

test("a map that is larger than any session is refused as a whole, and its answer comes at once", () => {
  const many = Array.from({ length: 100_000 }, (_, i): [number, number] => [(i % 400) / 4, Math.floor(i / 400) / 4]);
  const outline = Array.from({ length: 100_000 }, (_, i): [number, number] => [Math.cos(i) * 50, Math.sin(i) * 50]);
  const crowd = many.slice(0, 10_000);
  const one = laid();
  const map = (layers: readonly Partial<MapLayer>[]) => ({
    ...sessionMapSchema.parse({ chartVersion: "1", layers: [] }),
    layers: layers.map((more) => ({ ...one, ...more })),
  });
  for (const hostile of [
    map([{ points: many, added: many }]),
    map([{ outline }]),
    map(Array.from({ length: 101 }, () => ({ points: [] }))),
  ])
    expect(new Set(judgeMap(mapKnowledge, hostile).layers.map(({ verdict }) => verdict))).toEqual(new Set(["refused"]));
  // As many points as one layer may have, all by hand and far too close: a verdict, not a wait.
  expect(judgeMap(mapKnowledge, map([{ points: crowd, added: crowd }])).layers[0]?.verdict).not.toBe("ok");
});

test("a spared place with more corners than a screen sends is refused before it is looked at", () => {
  const polygonMm = Array.from({ length: 1_001 }, (_, i): [number, number] => [500 + Math.cos(i), 500 + Math.sin(i)]);
  const scar = { chart: "face-front", kind: "scar", polygonMm, note: "" } as const;
  expect(judgeLayer(mapKnowledge, laid(), {}, [scar])).toBe("refused");
  expect(judgeLayer(mapKnowledge, laid(), {}, [{ ...scar, polygonMm: polygonMm.slice(0, 900) }])).toBe("ok");
});
