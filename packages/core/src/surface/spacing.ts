import type { Mm } from "../basics/index.ts";
import type { Point } from "../geometry/index.ts";
import { liftPoint } from "./lift.ts";
import { NearPoints } from "./near-points.ts";
import type { Surface } from "./surface.ts";

/** How far each point of a layer is from the nearest other one along the skin. */
export interface Spacing {
  readonly meanMm: Mm;
  readonly p5Mm: Mm;
  readonly minMm: Mm;
  readonly maxMm: Mm;
}

/** The spacing on the skin of points of a chart, those that it does not show left out; null for fewer than two. */
export function spacingOnSurface(surface: Surface, chart: string, points: readonly Point[]): Spacing | null {
  const lifted = points.flatMap((point) => liftPoint(surface, chart, point) ?? []);
  if (lifted.length < 2) return null;
  const nearest = new Float64Array(lifted.length).fill(Infinity);
  // Wider and wider cubes, until every point has found another no farther than a cube away.
  for (let size = 2; nearest.some((each) => each === Infinity) && size < 4_000; size *= 2) {
    const cubes = new NearPoints(size);
    for (const point of lifted) cubes.add(point);
    for (const [i, point] of lifted.entries()) {
      if (nearest[i]! < Infinity) continue;
      const { distance } = cubes.nearest(point);
      if (distance <= size) nearest[i] = distance;
    }
  }
  const sorted = [...nearest].filter((each) => each < Infinity).sort((a, b) => a - b);
  if (sorted.length < 2) return null;
  return {
    meanMm: sorted.reduce((sum, each) => sum + each, 0) / sorted.length,
    p5Mm: sorted[Math.floor(sorted.length * 0.05)]!,
    minMm: sorted[0]!,
    maxMm: sorted[sorted.length - 1]!,
  };
}
