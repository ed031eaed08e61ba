import type { Point } from "../../geometry/index.ts";
import { pointsInside, thinOutline, withoutRepeats } from "../../geometry/index.ts";
import type { MapKnowledge } from "../map-knowledge.ts";
import type { MapLayer, SessionMap } from "../session-map.ts";
import type { MapAct, PointRef } from "./act.ts";
import { aroundPoints } from "./change.ts";
import type { Desk, Outcome } from "./desk.ts";
import { among, inOrder, refuse, say, withLayer } from "./desk.ts";
import { besides } from "./fill.ts";
import { handOf, lay, measured, partsOf, placeOfLayer } from "./lay.ts";
import { chosenByLayer, withoutPoints } from "./points.ts";

type Of<Kind extends MapAct["kind"]> = Extract<MapAct, { kind: Kind }>;

/** As many corners as a lasso is read with. */
const mostCorners = 1_000;

/** The points of a chart inside a lasso. One that crosses itself holds what it goes round an odd number of times. */
export function pointsInLasso(
  knowledge: MapKnowledge,
  map: SessionMap,
  chart: string,
  lasso: readonly Point[],
): PointRef[] {
  const outline = thinOutline(withoutRepeats(lasso), knowledge.measures.thinningMm.settled.value, mostCorners);
  if (outline.length < 3) return [];
  return map.layers.flatMap((layer, index) => {
    if (layer.chart !== chart) return [];
    const inside = new Set(pointsInside([{ polygon: outline }], layer.points));
    return layer.points.flatMap((point, i): PointRef[] => (inside.has(point) ? [{ layer: index, point: i }] : []));
  });
}

/** Lays chosen points with another depth or drop, in a layer of their own beside the one that they are taken from. */
export function lift(desk: Desk, { points: refs, depthMm, dropMl }: Of<"lift">): Outcome {
  const chosen = chosenByLayer(desk, refs);
  if (chosen.size === 0) return refuse(desk, "map.nothing-here");
  let map = desk.map;
  let selected: number | null = null;
  const findings = [];
  for (const [index, points] of chosen) {
    const layer = desk.map.layers[index];
    const place = layer === undefined ? undefined : placeOfLayer(desk, layer);
    if (layer === undefined || place === undefined) return refuse(desk, "map.nothing-here");
    const before = handOf(layer);
    const hand = { ...before, depthMm: depthMm ?? before.depthMm, dropMl: dropMl ?? before.dropMl };
    if (hand.depthMm === layer.depthMm && (hand.dropMl === layer.dropMl || !measured(desk, hand))) continue;
    // The rules judge the hand where its points are; the points themselves are those that were chosen.
    const judgedIn = partsOf(place).length > 0 ? place : aroundPoints(place, layer);
    if (judgedIn === null) return refuse(desk, "map.nothing-here");
    const judged = lay(desk, judgedIn, { ...hand, surface: "flat" });
    if (judged.layer === null) return { said: say(judged.findings) };
    findings.push(...judged.findings.filter(({ rule }) => rule !== "map.no-points"));
    const own: MapLayer = {
      ...layer,
      depthMm: hand.depthMm,
      dropMl: judged.layer.dropMl,
      points: inOrder(desk, layer, points),
      added: among(layer.added, points),
      erased: [],
      gunCount: null,
      areaCm2: null,
      verdict: judged.layer.verdict,
    };
    const rest = withoutPoints(desk, layer, points);
    const into = map.layers.findIndex((each, i) => i !== index && isOfKind(each, own));
    const there = map.layers[into];
    map = withLayer(map, index, rest);
    if (there === undefined) map = { ...map, layers: [...map.layers, own] };
    else map = withLayer(map, into, joined(desk, there, own));
    selected = there === undefined ? map.layers.length - 1 : into;
  }
  if (selected === null) return refuse(desk, "map.nothing-changed");
  const layer = map.layers[selected];
  const close = layer === undefined ? [] : besides({ ...desk, map }, layer, selected);
  const kept = map.layers.filter(({ points }) => points.length > 0);
  const at = layer === undefined ? -1 : kept.indexOf(layer);
  return { map: { ...map, layers: kept }, said: say([...findings, ...close]), selected: at < 0 ? null : at };
}

function isOfKind(one: MapLayer, other: MapLayer): boolean {
  const keys = [
    "chart",
    "region",
    "technique",
    "depthMm",
    "dropMl",
    "spacingMm",
    "needleMm",
    "angleDeg",
    "passes",
  ] as const;
  return keys.every((key) => one[key] === other[key]);
}

function joined(desk: Desk, there: MapLayer, more: MapLayer): MapLayer {
  const erased = there.erased.filter((point) => among(more.points, [point]).length === 0);
  return {
    ...there,
    points: inOrder(desk, there, [...there.points, ...more.points]),
    added: [...there.added, ...more.added],
    erased,
  };
}
