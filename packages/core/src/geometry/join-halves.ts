import type { Point, Polygon } from "./shapes.ts";
import { firstCrossing, withoutRepeats } from "./simple.ts";

/** Far below what a drawing shows: corners nearer to the middle line stand on it. */
const onMiddle = 0.02;

/**
 * One outline of two halves that share a stretch of the middle line, x = 0; null where they do not.
 *
 * The stretch itself goes, so that a place that is drawn as two halves can be cut as the one that it is.
 */
export function joinHalves(one: Polygon, other: Polygon): Polygon | null {
  const a = outerArc(one);
  const b = outerArc(other);
  if (a === null || b === null) return null;
  const joined = withoutRepeats([...a, ...b.toReversed()]);
  return joined.length >= 3 && firstCrossing(joined) === null ? joined : null;
}

/** The corners from the highest on the middle line round the outside to the lowest on it. */
function outerArc(polygon: Polygon): Point[] | null {
  const on = polygon.map(([x], i) => ({ x, i })).filter(({ x }) => Math.abs(x) <= onMiddle);
  if (on.length < 2) return null;
  const y = (i: number) => polygon[i]?.[1] ?? Number.NaN;
  const top = on.reduce((best, { i }) => (y(i) < y(best) ? i : best), on[0]?.i ?? 0);
  const bottom = on.reduce((best, { i }) => (y(i) > y(best) ? i : best), on[0]?.i ?? 0);
  const forth = arc(polygon, top, bottom);
  const back = arc(polygon, bottom, top).toReversed();
  const level = (way: readonly Point[]) => way.every(([x]) => Math.abs(x) <= onMiddle);
  if (level(forth) === level(back)) return null;
  return level(forth) ? back : forth;
}

function arc(polygon: Polygon, from: number, to: number): Point[] {
  return from < to ? polygon.slice(from, to + 1) : [...polygon.slice(from), ...polygon.slice(0, to + 1)];
}
