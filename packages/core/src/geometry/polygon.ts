import type { Mm } from "../basics/index.ts";
import type { Box, Point, Polygon } from "./shapes.ts";

/**
 * Enclosed area, mm²; positive when the corners run clockwise as seen on a screen (y down).
 *
 * @source the shoelace formula
 * @example signedArea([[0, 0], [2, 0], [2, 3], [0, 3]]) // => 6
 */
export function signedArea(polygon: Polygon): number {
  let twice = 0;
  for (let i = 0; i < polygon.length; i++) {
    const [x1, y1] = polygon[i]!;
    const [x2, y2] = polygon[(i + 1) % polygon.length]!;
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

/** The smallest upright box around some points. An empty list gives an empty box, left of which nothing lies. */
export function boundingBox(points: readonly Point[]): Box {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, right, top, bottom };
}

/** The shortest way from a point to the outline itself, wherever the point lies. */
export function distanceToEdge(polygon: Polygon, point: Point): Mm {
  let nearest = Infinity;
  for (let i = 0; i < polygon.length; i++)
    nearest = Math.min(nearest, distanceToSegment(point, polygon[i]!, polygon[(i + 1) % polygon.length]!));
  return nearest;
}

export function distance(a: Point, b: Point): Mm {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The shortest way from a point to a stretch of a line. */
export function distanceToSegment(point: Point, from: Point, to: Point): Mm {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / long;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - t * dx, point[1] - from[1] - t * dy);
}
