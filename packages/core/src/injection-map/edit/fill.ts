import {
  firstCrossing,
  largestLoop,
  nearestWithin,
  pointsInside,
  signedArea,
  thinOutline,
} from "../../geometry/index.ts";
import { regionsAt, withoutSide } from "../regions.ts";
import type { MapLayer } from "../session-map.ts";
import type { MapAct } from "./act.ts";
import type { Desk, MapFinding, Outcome } from "./desk.ts";
import { chartOf, note, refuse, say } from "./desk.ts";
import { drawnRegion, lay } from "./lay.ts";

type Of<Kind extends MapAct["kind"]> = Extract<MapAct, { kind: Kind }>;

/** As many corners as the document of a map takes. */
const mostCorners = 1_000;
/** Hundredths of a millimetre: finer than a pen. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;

/** Fills a region, or finds the layer that fills it already with this technique at this depth. */
export function fill(desk: Desk, { chart: id, region, hand }: Of<"fill">): Outcome {
  const chart = chartOf(desk, id);
  if (chart === undefined) return refuse(desk, "map.chart-missing", { chart: id });
  // A layer of both halves holds this half too: a second one would give the same points twice.
  const there = desk.map.layers.findIndex(
    (layer) =>
      layer.chart === id &&
      layer.outline === null &&
      (layer.region === region || layer.region === withoutSide(region)) &&
      layer.technique === hand.technique &&
      layer.depthMm === hand.depthMm,
  );
  if (there >= 0) return { said: null, selected: there };
  const { layer, findings } = lay(desk, { chart, region, outline: null }, hand);
  return added(desk, layer, findings);
}

/** Fills what a stroke goes round: closed, thinned, and said plainly where it crosses itself or encloses nothing. */
export function draw(desk: Desk, act: Of<"draw">): Outcome {
  const { chart: id, hand } = act;
  const chart = chartOf(desk, id);
  if (chart === undefined) return refuse(desk, "map.chart-missing", { chart: id });
  if (act.stroke.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y)))
    return refuse(desk, "map.outline-encloses-nothing");
  const tolerance = desk.knowledge.measures.thinningMm.settled.value;
  const stroke = act.stroke.map(([x, y]) => [round(x), round(y)] as const);
  const outline = thinOutline(stroke, tolerance, mostCorners);
  const mended = outline.length < 3 ? null : largestLoop(outline);
  if (mended === null) return refuse(desk, "map.outline-encloses-nothing");
  if (firstCrossing(outline) !== null) {
    const loop = mended.map(([x, y]) => [round(x), round(y)] as const);
    const areaCm2 = Math.round(Math.abs(signedArea(loop))) / 100;
    // Its rounded corners may cross by a hair: then there is nothing to offer.
    const suggest: MapAct | null = firstCrossing(loop) === null ? { ...act, stroke: loop } : null;
    return { said: say([note(desk, "map.outline-crossed", "refused", { areaCm2 })], suggest) };
  }
  const { layer, findings } = lay(desk, { chart, region: drawnRegion, outline }, hand);
  if (layer === null) return added(desk, layer, findings);
  return added(desk, { ...layer, region: regionAround(chart, layer) }, findings);
}

/**
 * A new layer at the end, with what was found about it and what it does beside the layers that are there. One without a
 * point is no layer: why it has none is said, and the map stays as it is.
 */
export function added(desk: Desk, layer: MapLayer | null, findings: readonly MapFinding[]): Outcome {
  if (layer === null || layer.points.length === 0) return { said: say(findings) };
  const map = { ...desk.map, layers: [...desk.map.layers, layer] };
  return { map, said: say([...findings, ...besides(desk, layer)]), selected: map.layers.length - 1 };
}

/** Points that would prick a place of another layer again: another needle pass, which is a caution and no refusal. */
export function besides(desk: Desk, layer: MapLayer, except = -1): MapFinding[] {
  const reach = desk.knowledge.measures.betweenLayersMm.settled.value;
  const others = desk.map.layers.filter((each, i) => i !== except && each.chart === layer.chart);
  if (others.length === 0) return [];
  const near = nearestWithin(
    others.flatMap(({ points }) => points),
    reach,
  );
  const points = layer.points.filter((point) => {
    const neighbour = near(point);
    return neighbour !== null && neighbour.distanceMm < reach - 1e-6;
  }).length;
  return points === 0 ? [] : [note(desk, "map.layers-close", "caution", { points, mm: reach })];
}

/** The one region of the chart that holds a whole drawn layer, so that it is named by it; otherwise it is `drawn`. */
function regionAround(chart: NonNullable<ReturnType<typeof chartOf>>, { points }: MapLayer): string {
  const first = points[0];
  const [region, ...more] = first === undefined ? [] : regionsAt(chart, first);
  if (region === undefined || more.length > 0) return drawnRegion;
  return pointsInside([{ polygon: region.outline }], points).length === points.length ? region.id : drawnRegion;
}
