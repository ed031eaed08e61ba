import type { Mm } from "../basics/index.ts";
import type { Point, Polygon, Shape } from "./shapes.ts";

/** A piece of a horizontal line. */
export type Interval = readonly [from: Mm, to: Mm];

/** Far below what a hand or a printer resolves, far above the rounding of a sum: what lies nearer to a border is on it. */
const onBorder = 1e-9;

/**
 * The pieces of the line at height `y` that lie strictly inside one of the groups and outside every hole.
 *
 * Within a group, shapes that touch are one: the two halves of a forehead have skin between them. Groups only overlap.
 * The line is cut just above and just below `y` and only what both cuts hold is kept, so that corners, level edges and
 * rounding never let a border point in.
 */
export function freeIntervals(groups: readonly (readonly Shape[])[], holes: readonly Shape[], y: Mm): Interval[] {
  const above = groupsAt(groups, y - onBorder);
  if (above.length === 0) return [];
  const inside = intersect(above, groupsAt(groups, y + onBorder));
  if (inside.length === 0) return [];
  const taken = holes.flatMap((hole) => [...sectionOf(hole, y - onBorder), ...sectionOf(hole, y + onBorder)]);
  return subtract(inside, taken);
}

/** Whether a place on the line lies strictly inside an interval. */
export function isInside([from, to]: Interval, x: Mm): boolean {
  return x > from + onBorder && x < to - onBorder;
}

/** Whether a point lies strictly inside one of the groups and outside every hole. */
export function isFree(groups: readonly (readonly Shape[])[], holes: readonly Shape[], [x, y]: Point): boolean {
  return freeIntervals(groups, holes, y).some((interval) => isInside(interval, x));
}

function groupsAt(groups: readonly (readonly Shape[])[], y: Mm): Interval[] {
  let all: Interval[] = [];
  for (const group of groups) {
    let whole: Interval[] = [];
    for (const shape of group) whole = unite(whole, sectionOf(shape, y), onBorder);
    all = unite(all, whole, -onBorder);
  }
  return all;
}

function sectionOf(shape: Shape, y: Mm): Interval[] {
  if ("polygon" in shape) return sectionOfPolygon(shape.polygon, y);
  const { centre, radius } = shape.circle;
  const up = y - centre[1];
  if (Math.abs(up) > radius) return [];
  const half = Math.sqrt(radius * radius - up * up);
  return [[centre[0] - half, centre[0] + half]];
}

function sectionOfPolygon(polygon: Polygon, y: Mm): Interval[] {
  const crossings: number[] = [];
  let [x1, y1] = polygon[polygon.length - 1]!;
  for (const [x2, y2] of polygon) {
    if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    x1 = x2;
    y1 = y2;
  }
  crossings.sort((a, b) => a - b);
  const intervals: Interval[] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) intervals.push([crossings[i]!, crossings[i + 1]!]);
  return intervals;
}

/**
 * Both lists together. Two intervals become one where they overlap, or where the gap between one of `a` and one of `b`
 * is at most `gap`; two of the same list never do, because what parts them there is a notch.
 */
function unite(a: readonly Interval[], b: readonly Interval[], gap: Mm): Interval[] {
  if (a.length === 0) return [...b];
  if (b.length === 0) return [...a];
  const all = [...a.map((each) => [each, 0] as const), ...b.map((each) => [each, 1] as const)];
  all.sort((one, other) => one[0][0] - other[0][0]);
  const united: Interval[] = [];
  let [[from, to], end] = all[0]!;
  for (const [[nextFrom, nextTo], list] of all.slice(1)) {
    if (list !== end ? nextFrom - to <= gap : nextFrom < to) {
      if (nextTo > to) [to, end] = [nextTo, list];
    } else {
      united.push([from, to]);
      [from, to, end] = [nextFrom, nextTo, list];
    }
  }
  united.push([from, to]);
  return united;
}

function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [fromA, toA] = a[i]!;
    const [fromB, toB] = b[j]!;
    const from = Math.max(fromA, fromB);
    const to = Math.min(toA, toB);
    if (from < to) both.push([from, to]);
    if (toA < toB) i++;
    else j++;
  }
  return both;
}

function subtract(intervals: readonly Interval[], taken: readonly Interval[]): Interval[] {
  let left = [...intervals];
  for (const [from, to] of taken)
    left = left.flatMap(([a, b]): Interval[] => {
      if (to < a || from > b) return [[a, b]];
      const kept: Interval[] = [];
      if (from > a) kept.push([a, from]);
      if (to < b) kept.push([to, b]);
      return kept;
    });
  return left;
}
