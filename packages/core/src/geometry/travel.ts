import type { Mm } from "../basics/index.ts";
import { distance } from "./polygon.ts";
import type { Point } from "./shapes.ts";

/** Rows walked like a ploughed field: the first from left to right, the next back. Rows that hold nothing do not count. */
export function serpentine(rows: readonly (readonly Point[])[]): Point[] {
  const walked: Point[] = [];
  let back = false;
  for (const row of rows) {
    if (row.length === 0) continue;
    if (back) for (let i = row.length - 1; i >= 0; i--) walked.push(row[i]!);
    else walked.push(...row);
    back = !back;
  }
  return walked;
}

/** From the first point to the last, straight from each to the next; 0 for fewer than two. */
export function pathLength(points: readonly Point[]): Mm {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += distance(points[i - 1]!, points[i]!);
  return length;
}
