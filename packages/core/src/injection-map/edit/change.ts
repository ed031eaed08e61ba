import { nearestWithin } from "../../geometry/index.ts";
import type { MapLayer } from "../session-map.ts";
import type { Hand, MapAct } from "./act.ts";
import type { Desk, MapFinding, Outcome } from "./desk.ts";
import { among, copied, inOrder, note, refuse, say, techniqueOf, withLayer, without } from "./desk.ts";
import { besides } from "./fill.ts";
import type { Place } from "./lay.ts";
import { handOf, lay, partsOf, placeOfLayer } from "./lay.ts";

/**
 * Lays a layer with another hand. Where the grid stays, every point stays; on a new grid, what was erased stays bare and
 * what was added stays where it was put, its neighbours on the grid making room for it.
 */
export function change(desk: Desk, { layer: index, hand }: Extract<MapAct, { kind: "change" }>): Outcome {
  const old = desk.map.layers[index];
  const place = old === undefined ? undefined : placeOfLayer(desk, old);
  if (old === undefined || place === undefined) return refuse(desk, "map.nothing-here");
  if (isLike(desk, old, index, hand)) return refuse(desk, "map.layer-there-already");
  const ownPlace = partsOf(place).length > 0 ? place : aroundPoints(place, old);
  if (ownPlace === null) return refuse(desk, "map.nothing-here");
  const laid = lay(desk, ownPlace, hand);
  if (laid.layer === null) return { said: say(laid.findings) };
  const single = ownPlace !== place;
  if (single && !keepsGrid(desk, old, hand)) return refuse(desk, "map.single-points-keep-their-spacing");
  const { layer, lost } = keepsGrid(desk, old, hand)
    ? { layer: sameGrid(old, laid.layer), lost: 0 }
    : newGrid(desk, old, laid.layer);
  const findings: MapFinding[] = [
    ...laid.findings.filter(({ rule }) => !single || rule !== "map.no-points"),
    ...(lost > 0 ? [note(desk, "map.hand-points-lost", "caution", { points: lost })] : []),
    ...besides(desk, layer, index),
  ];
  return { map: withLayer(desk.map, index, layer), said: say(findings), selected: index };
}

/** Another layer that has the region, technique and depth that this one would get. */
function isLike(desk: Desk, old: MapLayer, index: number, hand: Hand): boolean {
  if (old.outline !== null || partsCount(desk, old) === 0) return false;
  return desk.map.layers.some(
    (each, i) =>
      i !== index &&
      each.chart === old.chart &&
      each.region === old.region &&
      each.outline === null &&
      each.technique === hand.technique &&
      each.depthMm === hand.depthMm,
  );
}

function partsCount(desk: Desk, layer: MapLayer): number {
  const place = placeOfLayer(desk, layer);
  return place === undefined ? 0 : partsOf(place).length;
}

function keepsGrid(desk: Desk, old: MapLayer, hand: Hand): boolean {
  const before = handOf(old);
  return (
    before.spacingMm === hand.spacingMm &&
    before.surface === hand.surface &&
    techniqueOf(desk, before.technique)?.pattern === techniqueOf(desk, hand.technique)?.pattern
  );
}

function sameGrid(old: MapLayer, laid: MapLayer): MapLayer {
  const { technique, depthMm, dropMl, needleMm, angleDeg, passes, verdict } = laid;
  return { ...old, technique, depthMm, dropMl, needleMm, angleDeg, passes, verdict };
}

function newGrid(desk: Desk, old: MapLayer, laid: MapLayer): { layer: MapLayer; lost: number } {
  // Added points that are spared now are in both lists; they come back with the spared place.
  const stands = among(old.added, old.points);
  const kept = spaced(stands, laid.spacingMm);
  const bare = nearestWithin(without(old.erased, old.added), old.spacingMm / 2);
  const besideAdded = nearestWithin(kept, laid.spacingMm);
  const gone = laid.points.filter((point) => {
    const near = besideAdded(point);
    return bare(point) !== null || (near !== null && near.distanceMm < laid.spacingMm - 1e-6);
  });
  const layer: MapLayer = {
    ...laid,
    points: inOrder(desk, laid, [...without(laid.points, gone), ...kept]),
    added: [...kept, ...without(old.added, stands)],
    erased: [...laid.erased, ...copied(gone), ...among(old.added, old.erased)],
    gunCount: null,
  };
  return { layer, lost: stands.length - kept.length };
}

/** The points that keep a distance to all before them. */
function spaced(points: MapLayer["points"], spacing: number): MapLayer["points"] {
  const kept: MapLayer["points"] = [];
  for (const point of points)
    if (kept.every(([x, y]) => Math.hypot(x - point[0], y - point[1]) >= spacing - 1e-6)) kept.push(point);
  return kept;
}

/** A square round the first of some single points, in which their hand is judged; null without a point. */
export function aroundPoints(place: Place, { points: [first], spacingMm }: MapLayer): Place | null {
  if (first === undefined) return null;
  const [x, y] = first;
  const corners = [
    [x - spacingMm, y - spacingMm],
    [x + spacingMm, y - spacingMm],
    [x + spacingMm, y + spacingMm],
    [x - spacingMm, y + spacingMm],
  ] as const;
  return { ...place, outline: corners };
}
