import type { ActContext, Hand, MapAct, SessionMap } from "@pistor/core/injection-map";
import {
  actOnMap,
  drawMap,
  emptyMap,
  mapRequestSchema,
  nearestZoneOf,
  pointsInLasso,
} from "@pistor/core/injection-map";
import { loadChart, mapKnowledgeWith } from "@pistor/knowledge/injection-map";
import type { Figure } from "./measure.ts";
import { ms, msOf, thousands } from "./measure.ts";

const target = 20;

/** The map in this process, on one core: ten thousand points filled flat, and every act on a map that holds them. */
export async function mapFigures(): Promise<Figure[]> {
  const knowledge = mapKnowledgeWith([await loadChart("body-back"), await loadChart("face-front")]);
  const hand: Hand = {
    technique: "nappage",
    depthMm: 1.5,
    spacingMm: 2.3,
    dropMl: 0.01,
    needleMm: 4,
    angleDeg: null,
    passes: 1,
    surface: "flat",
  };
  const context: ActContext = { chartVersion: "bench" };
  const act = (map: SessionMap, one: MapAct) => actOnMap(knowledge, {}, map, one, context);
  const fill: MapAct = { kind: "fill", chart: "body-back", region: "thigh-back", hand };
  const empty = emptyMap("bench");
  const full = act(empty, fill).map;
  const layer = full.layers[0];
  const count = layer?.points.length ?? 0;
  if (layer === undefined || count < 10_000) throw new Error(`${count} points are too few to measure 10,000 by.`);

  const request = mapRequestSchema.parse({
    chart: "body-back",
    region: "thigh-back",
    technique: "nappage",
    depthMm: 1.5,
    spacingMm: 2.3,
    dropMl: 0.01,
    needleMm: 4,
  });
  const [x, y] = layer.points[5_000] ?? [0, 0];
  const lasso = [
    [x - 30, y - 30],
    [x + 30, y - 30],
    [x + 30, y + 30],
    [x - 30, y + 30],
  ] as const;
  const chosen = pointsInLasso(knowledge, full, "body-back", lasso);
  const mole = { chart: "body-back", kind: "mole", circleMm: [x, y, 10], note: "" } satisfies Extract<
    MapAct,
    { kind: "spare" }
  >["spare"];
  const acts: readonly (readonly [string, () => unknown])[] = [
    ["a point erased", () => act(full, { kind: "erase-point", chart: "body-back", at: [x, y] })],
    ["a point dragged", () => act(full, { kind: "move-point", point: { layer: 0, point: 5_000 }, to: [x, y + 0.001] })],
    ["a lasso drawn", () => pointsInLasso(knowledge, full, "body-back", lasso)],
    [`${chosen.length} chosen points erased`, () => act(full, { kind: "erase-points", points: chosen })],
    ["a mole spared", () => act(full, { kind: "spare", spare: mole })],
    ["another spacing", () => act(full, { kind: "change", layer: 0, hand: { ...hand, spacingMm: 2.4 } })],
    ["the nearest excluded zone", () => nearestZoneOf(knowledge, full.layers)],
  ];
  const drawn = msOf(() => void drawMap(knowledge, request));
  const filled = msOf(() => void act(empty, fill));
  return [
    {
      what: `drawMap, both thighs flat: ${thousands(count)} points`,
      target: `≤ ${target} ms for 10,000`,
      measured: ms(drawn),
      met: drawn <= target,
    },
    {
      what: "the same as an act of the screen, with its layer, frame and neighbours",
      target: `≤ ${target} ms for 10,000`,
      measured: `${ms(filled)} (${(filled / drawn).toFixed(1)} × drawMap)`,
      met: filled <= target,
    },
    ...acts.map(([what, run]) => ({
      what: `${what}, of ${thousands(count)} points`,
      target: "–",
      measured: ms(msOf(() => void run(), 15)),
      met: null,
    })),
  ];
}
