import type { Mm } from "../basics/index.ts";
import { distance } from "./polygon.ts";
import type { Point } from "./shapes.ts";

/** The nearest of some points within a reach; null where none is. */
export type Nearest = (point: Point) => { readonly index: number; readonly distanceMm: Mm } | null;

/** Sorts points into squares of the reach once, so that thousands can be asked for their nearest neighbour. */
export function nearestWithin(points: readonly Point[], reach: Mm): Nearest {
  const cells = new Map<string, number[]>();
  for (const [index, point] of points.entries()) {
    const key = keyOf(column(point[0], reach), column(point[1], reach));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [index]);
    else cell.push(index);
  }
  return (point) => {
    let best: { index: number; distanceMm: Mm } | null = null;
    const [x, y] = [column(point[0], reach), column(point[1], reach)];
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const index of cells.get(keyOf(x + dx, y + dy)) ?? []) {
          const distanceMm = distance(points[index]!, point);
          if (distanceMm <= reach && (best === null || distanceMm < best.distanceMm)) best = { index, distanceMm };
        }
    return best;
  };
}

/** How near the nearest two of some points are, where they are nearer than `within`; `within` itself otherwise. */
export function closestTwo(points: readonly Point[], within: Mm): Mm {
  const sorted = points.toSorted((a, b) => a[0] - b[0]);
  let least = within;
  for (let i = 0; i < sorted.length; i++)
    for (let j = i + 1; j < sorted.length && sorted[j]![0] - sorted[i]![0] < least; j++)
      least = Math.min(least, distance(sorted[i]!, sorted[j]!));
  return least;
}

function column(value: number, reach: Mm): number {
  return Math.floor(value / reach);
}

function keyOf(x: number, y: number): string {
  return `${x} ${y}`;
}
