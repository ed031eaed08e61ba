import type { Finding } from "../../evidence/index.ts";
import type { Point } from "../../geometry/index.ts";
import type { Chart } from "../chart.ts";
import { finding } from "../judge-technique.ts";
import type { MapVerdict } from "../map-answer.ts";
import type { MapKnowledge, MapPolicy } from "../map-knowledge.ts";
import type { MapRequest } from "../map-request.ts";
import type { MapLayer, SessionMap, Spare } from "../session-map.ts";
import type { Technique } from "../technique.ts";
import { travelOrder } from "../travel-order.ts";
import type { ActContext, MapAct, MapSaid } from "./act.ts";

/** What an act has before it. */
export interface Desk {
  readonly knowledge: MapKnowledge;
  readonly policy: MapPolicy;
  readonly map: SessionMap;
  readonly context: ActContext;
}

export type MapFinding = Finding<MapVerdict>;

/** What an act came to. Without layers nothing was done, and `said` tells why. */
export interface Outcome {
  readonly map?: SessionMap;
  readonly said: MapSaid | null;
  readonly selected?: number | null;
}

/** A finding of the hand's own rules. */
export function note(
  { knowledge }: Pick<Desk, "knowledge">,
  rule: string,
  then: MapVerdict,
  because: Readonly<Record<string, unknown>> = {},
): MapFinding {
  return finding(rule, then, because, knowledge.ruleClaims[rule] ?? []);
}

const weight = { refused: 0, caution: 1, ok: 2 } as const;

/** The weightiest of some findings with the others behind it; null where there is nothing to say. */
export function say(findings: readonly MapFinding[], suggest: MapAct | null = null): MapSaid | null {
  const [first, ...also] = findings.toSorted((a, b) => weight[a.then] - weight[b.then]);
  return first === undefined ? null : { ...first, also, suggest };
}

/** An act that is not done, and why. */
export function refuse(desk: Desk, rule: string, because: Readonly<Record<string, unknown>> = {}): Outcome {
  return { said: say([note(desk, rule, "refused", because)]) };
}

export function chartOf({ knowledge }: Desk, id: string): Chart | undefined {
  return knowledge.chart(id);
}

export function techniqueOf({ knowledge }: Pick<Desk, "knowledge">, id: string): Technique | undefined {
  return knowledge.techniques.find((technique) => technique.id === id);
}

/** The spared places of a chart, as what a map avoids. */
export function avoided(spared: readonly Spare[], chart: string): NonNullable<MapRequest["avoid"]> {
  return spared.filter((each) => each.chart === chart).flatMap(shapeOf);
}

export function shapeOf({ circleMm, polygonMm }: Spare): NonNullable<MapRequest["avoid"]>[number][] {
  if (circleMm !== undefined) return [{ circleMm }];
  return polygonMm === undefined ? [] : [{ polygonMm }];
}

export function withLayer(map: SessionMap, index: number, layer: MapLayer): SessionMap {
  return { ...map, layers: map.layers.map((each, i) => (i === index ? layer : each)) };
}

/** Points as the record keeps them, in the order in which a hand travels. */
export function inOrder(desk: Desk, layer: MapLayer, points: readonly Point[]): MapLayer["points"] {
  return copied(travelOrder(points, layer.spacingMm, techniqueOf(desk, layer.technique)?.pattern));
}

export function copied(points: readonly Point[]): MapLayer["points"] {
  return points.map(([x, y]) => [x, y]);
}

export function same([x, y]: Point, [atX, atY]: Point): boolean {
  return Math.abs(x - atX) <= sameMm && Math.abs(y - atY) <= sameMm;
}

/** Coordinates are written with six places. */
const sameMm = 1e-6;

export function without(points: readonly Point[], gone: readonly Point[]): MapLayer["points"] {
  if (gone.length === 0) return copied(points);
  const keys = new Set(gone.map(keyOf));
  return copied(points.filter((point) => !keys.has(keyOf(point))));
}

export function holds(points: readonly Point[], point: Point): boolean {
  return points.some((each) => same(each, point));
}

/** The points of `points` that are also in `others`. */
export function among(points: readonly Point[], others: readonly Point[]): MapLayer["points"] {
  if (others.length === 0) return [];
  const keys = new Set(others.map(keyOf));
  return copied(points.filter((point) => keys.has(keyOf(point))));
}

function keyOf([x, y]: Point): string {
  return `${Math.round(x * 1e6)} ${Math.round(y * 1e6)}`;
}
