import type { Mm } from "../basics/index.ts";
import type { Pattern, Point } from "../geometry/index.ts";
import { rowPitch, serpentine } from "../geometry/index.ts";

/**
 * The order in which a hand travels over any points: rows of the lattice from the top, walked to and fro.
 *
 * A point that was set by hand belongs to the nearest row. A filled map keeps the order it has.
 */
export function travelOrder(points: readonly Point[], spacing: Mm, pattern: Pattern = "hexagonal"): Point[] {
  const pitch = rowPitch(spacing, pattern);
  const rows = new Map<number, Point[]>();
  for (const point of points) {
    const row = Math.round(point[1] / pitch);
    const others = rows.get(row);
    if (others === undefined) rows.set(row, [point]);
    else others.push(point);
  }
  return serpentine(
    [...rows].sort(([a], [b]) => a - b).map(([, row]) => row.sort((a, b) => a[0] - b[0] || a[1] - b[1])),
  );
}
