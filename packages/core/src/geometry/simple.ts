import type { Point, Polygon } from "./shapes.ts";

/** The corners without one that repeats the one before it, and without a first one repeated at the end. */
export function withoutRepeats(polygon: Polygon): Polygon {
  const same = (a: Point | undefined, b: Point | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
  const kept = polygon.filter((corner, i) => i === 0 || !same(corner, polygon[i - 1]));
  return kept.length > 1 && same(kept[0], kept.at(-1)) ? kept.slice(0, -1) : kept;
}

/**
 * The number of the first side that meets another side where it should not, or null for a simple outline.
 *
 * Side `i` runs from corner `i` to the next. Touching counts: an outline that touches itself has no one inside. Sides are
 * visited from left to right, so that a long outline is compared only with what lies beside it.
 */
export function firstCrossing(polygon: Polygon): number | null {
  const count = polygon.length;
  const sides = polygon.map((from, i) => {
    const to = polygon[(i + 1) % count]!;
    return { i, from, to, left: Math.min(from[0], to[0]), right: Math.max(from[0], to[0]) };
  });
  sides.sort((a, b) => a.left - b.left);
  let first: number | null = null;
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count && sides[b]!.left <= sides[a]!.right; b++) {
      const one = sides[a]!;
      const other = sides[b]!;
      if (meets(one, other, count)) first = Math.min(first ?? Infinity, one.i, other.i);
    }
  return first;
}

interface Side {
  readonly i: number;
  readonly from: Point;
  readonly to: Point;
}

function meets(one: Side, other: Side, count: number): boolean {
  if ((one.i + 1) % count === other.i) return turnsBack(one.from, one.to, other.to);
  if ((other.i + 1) % count === one.i) return turnsBack(other.from, other.to, one.to);
  const a = turn(one.from, one.to, other.from);
  const b = turn(one.from, one.to, other.to);
  const c = turn(other.from, other.to, one.from);
  const d = turn(other.from, other.to, one.to);
  if (a === 0 && within(one, other.from)) return true;
  if (b === 0 && within(one, other.to)) return true;
  if (c === 0 && within(other, one.from)) return true;
  if (d === 0 && within(other, one.to)) return true;
  return a * b < 0 && c * d < 0;
}

/** Two sides that share a corner meet elsewhere only when the second runs back along the first. */
function turnsBack(a: Point, corner: Point, b: Point): boolean {
  const ahead = (corner[0] - a[0]) * (b[0] - corner[0]) + (corner[1] - a[1]) * (b[1] - corner[1]);
  return turn(a, corner, b) === 0 && ahead < 0;
}

/** -1, 0 or 1: which way the path a, b, c turns. */
function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function within({ from, to }: Side, [x, y]: Point): boolean {
  return (
    x >= Math.min(from[0], to[0]) &&
    x <= Math.max(from[0], to[0]) &&
    y >= Math.min(from[1], to[1]) &&
    y <= Math.max(from[1], to[1])
  );
}
