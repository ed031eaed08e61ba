import type { Point, Polygon } from "../../geometry/index.ts";
import { boundingBox, mirrorPoint, pointsInside } from "../../geometry/index.ts";
import type { Chart } from "../chart.ts";
import { exclusionsOf } from "../exclusions.ts";
import { fromMiddle, mirrorOnChart } from "../middle.ts";
import { regionParts, shapesOf, withoutSide } from "../regions.ts";
import { frameOf } from "../relative.ts";
import type { MapLayer } from "../session-map.ts";
import type { Desk, Outcome } from "./desk.ts";
import { copied, inOrder, note, refuse, say, without } from "./desk.ts";
import { besides } from "./fill.ts";
import { chartArea, drawnRegion, sparedPoints } from "./lay.ts";

/** A layer as it would stand on the patient's other side, or why it cannot. `lost`: points that may not stand there. */
export type Mirrored = { readonly layer: MapLayer; readonly lost: number } | { readonly why: string };

/**
 * Lays a layer once more on the patient's other side: its points, those that a hand added and erased, its outline.
 *
 * A side view is mirrored onto the chart of the other side. What is excluded or spared there takes no point.
 */
export function mirror(desk: Desk, index: number): Outcome {
  const mirrored = mirrorOf(desk, index);
  if ("why" in mirrored) return refuse(desk, mirrored.why);
  const { layer, lost } = mirrored;
  const map = { ...desk.map, layers: [...desk.map.layers, layer] };
  const said = say([
    ...(lost > 0 ? [note(desk, "map.mirror-lost", "caution", { points: lost })] : []),
    ...besides(desk, layer),
  ]);
  return { map, said, selected: map.layers.length - 1 };
}

/** What mirroring a layer would give, for a preview with its count. */
export function mirrorOf(desk: Desk, index: number): Mirrored {
  const from = desk.map.layers[index];
  const chart = from === undefined ? undefined : desk.knowledge.chart(from.chart);
  if (from === undefined || chart === undefined) return { why: "map.nothing-here" };
  const onto = chart.otherSide === null ? chart : desk.knowledge.chart(chart.otherSide);
  if (onto === undefined) return { why: "map.mirror-chart-not-loaded" };
  const region = regionOnto(chart, onto, from);
  if (region === null) return { why: "map.mirror-no-other-side" };
  const same = (each: MapLayer) =>
    each.chart === onto.id &&
    each.technique === from.technique &&
    each.depthMm === from.depthMm &&
    (each.region === region || each.region === withoutSide(region)) &&
    (each.outline === null || sameOutline(onto, each.outline, from.outline));
  if (region !== drawnRegion && desk.map.layers.some(same)) return { why: "map.mirror-filled-already" };
  return reflected(desk, from, onto, region);
}

function reflected(desk: Desk, from: MapLayer, onto: Chart, region: string): Mirrored {
  const over = (points: readonly Point[]) => points.map((point) => reflection(onto, point));
  const free = pointsThatStand(desk, onto, over(from.points));
  const spared = sparedPoints(desk, onto.id, free);
  const points = without(free, spared);
  const outline = from.outline === null ? null : over(from.outline).reverse();
  const place = { chart: onto, region, outline };
  const shapes = outline === null ? regionParts(onto, region).map((part) => part.outline) : [outline];
  const layer: MapLayer = {
    ...from,
    chart: onto.id,
    region,
    outline: outline === null ? null : copied(outline),
    points: [],
    added: copied(pointsThatStand(desk, onto, over(from.added))),
    erased: [...copied(pointsThatStand(desk, onto, over(from.erased))), ...copied(spared)],
    gunCount: null,
    areaCm2: from.surface === "curved" || from.areaCm2 === null ? from.areaCm2 : chartArea(desk, place),
    frame: shapes.length === 0 ? null : frameOf(onto, shapes),
  };
  return { layer: { ...layer, points: inOrder(desk, layer, points) }, lost: from.points.length - free.length };
}

/** The region on the other side; `drawn` for what was drawn there; null where the place has no other side. */
function regionOnto(chart: Chart, onto: Chart, from: MapLayer): string | null {
  const named = regionParts(chart, from.region);
  const [only, ...more] = named;
  if (only !== undefined && more.length === 0 && only.side !== null) {
    const other = `${withoutSide(only.id)}-${only.side === "left" ? "right" : "left"}`;
    return onto.regions.some(({ id }) => id === other) ? other : null;
  }
  if (chart !== onto)
    return named.length > 0 && regionParts(onto, from.region).length > 0 ? from.region : onlyDrawn(from);
  return crossesMiddle(chart, from) ? null : (onlyDrawn(from) ?? (from.outline === null ? null : from.region));
}

function onlyDrawn({ region }: MapLayer): string | null {
  return region === drawnRegion ? drawnRegion : null;
}

/** A place that lies on both sides already holds its own reflection, or part of it. */
function crossesMiddle(chart: Chart, { points, outline }: MapLayer): boolean {
  const sides = new Set((outline ?? points).map((point) => Math.sign(fromMiddle(chart, point))));
  return sides.has(-1) && sides.has(1);
}

/** In the middle line of the chart that shows both sides; the two side views are each other's reflection in x = 0. */
function reflection(onto: Chart, point: Point): Point {
  if (onto.middle === undefined) return mirrorPoint(point);
  const [x, y] = mirrorOnChart(onto, point);
  return [Math.round(x * 1e6) / 1e6 + 0, Math.round(y * 1e6) / 1e6 + 0];
}

function pointsThatStand(desk: Desk, chart: Chart, points: readonly Point[]): Point[] {
  const onSkin = pointsInside(shapesOf(chart.regions), points);
  const shut = pointsInside(exclusionsOf(desk.knowledge, chart, [], desk.policy), onSkin);
  return without(onSkin, shut);
}

function sameOutline(onto: Chart, one: Polygon, other: Polygon | null): boolean {
  if (other === null) return false;
  const [a, b] = [boundingBox(one), boundingBox(other.map((point) => reflection(onto, point)))];
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}
