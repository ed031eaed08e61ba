import type { Interval } from "./section.ts";
import { freeIntervals, isInside } from "./section.ts";
import { shapeBox } from "./shape.ts";
import type { Point, Shape } from "./shapes.ts";

/**
 * The points that lie strictly inside the union of some shapes; shapes that touch are one.
 *
 * Points of one height share one cut through the shapes that reach it, so the thousands of a lattice are quick.
 */
export function pointsInside(shapes: readonly Shape[], points: readonly Point[]): Point[] {
  const boxed = shapes.map((shape) => ({ shape, box: shapeBox(shape) }));
  let cutAt = Number.NaN;
  let intervals: readonly Interval[] = [];
  return points.filter(([x, y]) => {
    if (y !== cutAt) {
      cutAt = y;
      const reached = boxed.filter(({ box }) => box.top <= y && y <= box.bottom).map(({ shape }) => shape);
      intervals = freeIntervals([reached], [], y);
    }
    return intervals.some((interval) => isInside(interval, x));
  });
}
