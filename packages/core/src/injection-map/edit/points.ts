import type { Point } from "../../geometry/index.ts";
import { distance, distanceToSegment } from "../../geometry/index.ts";
import { mayStand } from "../may-stand.ts";
import { regionsAt } from "../regions.ts";
import { chartFrame } from "../relative.ts";
import type { MapLayer } from "../session-map.ts";
import type { Hand, MapAct, PointRef } from "./act.ts";
import type { Desk, Outcome } from "./desk.ts";
import {
  among,
  avoided,
  chartOf,
  copied,
  holds,
  inOrder,
  note,
  refuse,
  same,
  say,
  withLayer,
  without,
} from "./desk.ts";
import { besides } from "./fill.ts";
import type { Laid } from "./lay.ts";
import { drawnRegion, lay, measured } from "./lay.ts";

type Of<Kind extends MapAct["kind"]> = Extract<MapAct, { kind: Kind }>;

/** How far to look to either side of a seam between regions, mm on the chart. */
const seamMm = 0.5;

/** One more point, in the layer that has this very hand, or in one of its own. */
export function addPoint(desk: Desk, { chart: id, at, hand }: Of<"add-point">): Outcome {
  const chart = chartOf(desk, id);
  if (chart === undefined) return refuse(desk, "map.chart-missing", { chart: id });
  if (!at.every(Number.isFinite)) return refuse(desk, "map.point-outside");
  const index = desk.map.layers.findIndex((layer) => layer.chart === id && isLaidWith(desk, layer, hand));
  const there = desk.map.layers[index];
  const barred = standingOf(desk, id, at, there?.points ?? [], hand.spacingMm);
  if (barred !== null) return barred;
  const judged = judgedAt(desk, id, at, hand);
  if (judged.layer === null) return { said: say(judged.findings) };
  const layer = there ?? { ...judged.layer, region: drawnRegion, points: [], erased: [], areaCm2: null, frame: null };
  const next = withPoint(desk, layer, at);
  const alone = { ...next, points: copied([at]) };
  const said = say([...judged.findings, ...besides(desk, alone, index)]);
  if (there !== undefined) return { map: withLayer(desk.map, index, next), said, selected: index };
  // Single points do not fill a region: their layer must not be taken for one that does.
  const map = { ...desk.map, layers: [...desk.map.layers, { ...next, frame: chartFrame(chart) }] };
  return { map, said, selected: map.layers.length - 1 };
}

/** A point that is dragged: the pattern keeps the place it had as erased, the new one counts as added. */
export function movePoint(desk: Desk, { point: ref, to }: Of<"move-point">): Outcome {
  const { layer, point } = pointOf(desk, ref);
  if (layer === undefined || point === undefined) return refuse(desk, "map.nothing-here");
  if (same(point, to)) return { said: null };
  if (!to.every(Number.isFinite)) return refuse(desk, "map.point-outside");
  const rest = without(layer.points, [point]);
  const barred = standingOf(desk, layer.chart, to, rest, layer.spacingMm);
  if (barred !== null) return barred;
  const moved = withPoint(desk, withoutPoints(desk, layer, [point]), to);
  const said = say(besides(desk, { ...moved, points: copied([to]) }, ref.layer));
  return { map: withLayer(desk.map, ref.layer, moved), said, selected: ref.layer };
}

/** All chosen points by the same way; where one of them may not stand, none is moved. */
export function movePoints(desk: Desk, { points: refs, by }: Of<"move-points">): Outcome {
  let layers = desk.map.layers;
  let refused = 0;
  for (const [index, chosen] of chosenByLayer(desk, refs)) {
    const layer = layers[index];
    if (layer === undefined) continue;
    const targets = chosen.map(([x, y]): Point => [round(x + by[0]), round(y + by[1])]);
    let next = withoutPoints(desk, layer, chosen);
    for (const to of targets)
      if (standingOf(desk, layer.chart, to, next.points, layer.spacingMm) === null) next = withPoint(desk, next, to);
      else refused++;
    layers = layers.map((each, i) => (i === index ? next : each));
  }
  if (refused > 0) return refuse(desk, "map.points-cannot-move", { points: refused });
  return layers === desk.map.layers
    ? refuse(desk, "map.nothing-here")
    : { map: { ...desk.map, layers }, said: null, selected: refs[0]?.layer ?? null };
}

/** The point nearest to a tap, within the reach of a finger. */
export function erasePoint(desk: Desk, { chart, at }: Of<"erase-point">): Outcome {
  const hit = pointNear(desk, chart, at);
  return hit === null ? refuse(desk, "map.nothing-here") : erasePoints(desk, [hit]);
}

/** Every point under a stroke of the rubber, of all layers of the chart. */
export function eraseStroke(desk: Desk, { chart, stroke, widthMm }: Of<"erase-stroke">): Outcome {
  const reach = widthMm / 2;
  const under = (point: Point) => stroke.some((at, i) => distanceToSegment(point, at, stroke[i + 1] ?? at) <= reach);
  const refs = desk.map.layers.flatMap((layer, index) =>
    layer.chart !== chart
      ? []
      : layer.points.flatMap((point, i): PointRef[] => (under(point) ? [{ layer: index, point: i }] : [])),
  );
  return erasePoints(desk, refs);
}

/** Takes points away. A layer goes with its last point, unless a spared place holds points that may come back. */
export function erasePoints(desk: Desk, refs: readonly PointRef[]): Outcome {
  const chosen = chosenByLayer(desk, refs);
  if (chosen.size === 0) return refuse(desk, "map.nothing-here");
  const layers = desk.map.layers.map((layer, i) => withoutPoints(desk, layer, chosen.get(i) ?? []));
  const kept = layers.filter((layer, i) => layer.points.length > 0 || !chosen.has(i));
  const [only, ...more] = chosen.keys();
  const selected = kept.length === layers.length && more.length === 0 ? (only ?? null) : null;
  return { map: { ...desk.map, layers: kept }, said: null, selected };
}

/** The point of a chart nearest to a tap, within the reach of a finger; null where there is none. */
export function pointNear(desk: Pick<Desk, "knowledge" | "map">, chart: string, at: Point): PointRef | null {
  let best: (PointRef & { readonly away: number }) | null = null;
  const reach = desk.knowledge.measures.reachMm.settled.value;
  for (const [layer, each] of desk.map.layers.entries())
    if (each.chart === chart)
      for (const [point, place] of each.points.entries()) {
        const away = distance(place, at);
        if (away <= reach && (best === null || away < best.away)) best = { layer, point, away };
      }
  return best === null ? null : { layer: best.layer, point: best.point };
}

/** A layer with one more point: a place of the pattern comes back as such, any other counts as added. */
export function withPoint(desk: Desk, layer: MapLayer, at: Point): MapLayer {
  const back = holds(layer.erased, at);
  return {
    ...layer,
    points: inOrder(desk, layer, [...layer.points, at]),
    added: back ? layer.added : [...layer.added, ...copied([at])],
    erased: back ? without(layer.erased, [at]) : layer.erased,
  };
}

/** A layer without some points: those of the pattern are kept as erased, those that a hand added are gone. */
export function withoutPoints(desk: Desk, layer: MapLayer, gone: readonly Point[]): MapLayer {
  if (gone.length === 0) return layer;
  const byHand = among(layer.added, gone);
  return {
    ...layer,
    points: inOrder(desk, layer, without(layer.points, gone)),
    added: without(layer.added, byHand),
    erased: [...layer.erased, ...without(gone, byHand)],
  };
}

/** The chosen points by the number of their layer. */
export function chosenByLayer({ map }: Desk, refs: readonly PointRef[]): Map<number, Point[]> {
  const chosen = new Map<number, Point[]>();
  for (const { layer, point } of refs) {
    const place = map.layers[layer]?.points[point];
    if (place === undefined) continue;
    const others = chosen.get(layer);
    if (others === undefined) chosen.set(layer, [place]);
    else others.push(place);
  }
  return chosen;
}

/** Why a point may not stand, or null. Nearness counts within its own layer. */
function standingOf(desk: Desk, id: string, at: Point, others: readonly Point[], spacing: number): Outcome | null {
  const chart = chartOf(desk, id);
  if (chart === undefined) return refuse(desk, "map.chart-missing", { chart: id });
  const standing = mayStand(desk.knowledge, chart, at, [], spacing, {
    avoid: avoided(desk.map.spared, id),
    policy: desk.policy,
  });
  if (!standing.may) {
    if (standing.why === "excluded-zone") {
      const zone = chart.zones.find((each) => each.id === standing.zone);
      return refuse(desk, "map.point-in-zone", { zone: standing.zone, name: zone?.name ?? standing.zone });
    }
    if (standing.why === "closed-region")
      return refuse(desk, "map.point-in-closed-region", { region: standing.region });
    return refuse(desk, standing.why === "avoided" ? "map.point-spared" : "map.point-outside");
  }
  const near = others.some((other) => {
    // On the drawing first: it is never longer than the skin that it stands for.
    const flat = distance(at, other);
    return flat < spacing - 1e-6 && (desk.context.onSkin?.distanceMm(id, at, other) ?? flat) < spacing - 1e-6;
  });
  return near ? refuse(desk, "map.point-too-close", { spacingMm: spacing }) : null;
}

/** The first region at a point that takes this hand's needle; what the engine refuses for a region it refuses here. */
function judgedAt(desk: Desk, id: string, at: Point, hand: Hand): Laid {
  const chart = chartOf(desk, id);
  if (chart === undefined)
    return { layer: null, findings: [note(desk, "map.chart-missing", "refused", { chart: id })] };
  const [x, y] = at;
  // On the seam between two halves a point lies in neither: what lies beside it judges it.
  const beside: readonly Point[] = [at, [x - seamMm, y], [x + seamMm, y]];
  const regions = new Set(beside.flatMap((each) => regionsAt(chart, each).map(({ id: region }) => region)));
  const all = [...regions].map((region) => lay(desk, { chart, region, outline: null }, { ...hand, surface: "flat" }));
  const judged = all.find(({ layer }) => layer !== null) ?? all[0];
  if (judged === undefined) return { layer: null, findings: [note(desk, "map.point-outside", "refused")] };
  // The region is looked at for its rules alone: how many points would fill it says nothing about one.
  return { ...judged, findings: judged.findings.filter(({ rule }) => rule !== "map.no-points") };
}

function isLaidWith(desk: Desk, layer: MapLayer, hand: Hand): boolean {
  return (
    layer.technique === hand.technique &&
    layer.depthMm === hand.depthMm &&
    layer.spacingMm === hand.spacingMm &&
    layer.dropMl === (measured(desk, hand) ? hand.dropMl : 0) &&
    layer.needleMm === hand.needleMm &&
    layer.angleDeg === hand.angleDeg &&
    layer.passes === hand.passes
  );
}

function pointOf({ map }: Desk, { layer, point }: PointRef) {
  const of = map.layers[layer];
  return { layer: of, point: of?.points[point] };
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
