import type { Box, Point, Polygon } from "./shapes.ts";

/**
 * The part of an outline that lies in a box. Where the outline leaves the box and comes back, its parts stay joined by
 * lines along the box's edge, which enclose nothing. Fewer than three corners: nothing lies in it.
 *
 * @source Sutherland and Hodgman 1974
 */
export function clipToBox(polygon: Polygon, box: Box): Polygon {
  const cuts = [
    [0, box.left, 1],
    [0, box.right, -1],
    [1, box.top, 1],
    [1, box.bottom, -1],
  ] as const;
  let kept: Polygon = polygon;
  for (const [axis, at, keep] of cuts) {
    const corners: Point[] = [];
    let before = kept.at(-1);
    for (const corner of kept) {
      const isIn = (corner[axis] - at) * keep >= 0;
      const wasIn = before !== undefined && (before[axis] - at) * keep >= 0;
      if (before !== undefined && isIn !== wasIn) corners.push(crossing(before, corner, axis, at));
      if (isIn) corners.push(corner);
      before = corner;
    }
    kept = corners;
  }
  return kept;
}

function crossing(from: Point, to: Point, axis: 0 | 1, at: number): Point {
  const part = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const reached = from[other] + part * (to[other] - from[other]);
  return axis === 0 ? [at, reached] : [reached, at];
}

/**
 * The smallest outline without a notch around some points, clockwise as seen on a screen.
 *
 * @source Andrew 1979, monotone chains
 */
export function convexHull(points: readonly Point[]): Polygon {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (along: readonly Point[]) => {
    const hull: Point[] = [];
    for (const point of along) {
      while (hull.length > 1 && turn(hull.at(-2)!, hull.at(-1)!, point) <= 0) hull.pop();
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
