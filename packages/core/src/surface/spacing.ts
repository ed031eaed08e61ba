import type { Mm } from "../basics/index.ts";
import type { Point } from "../geometry/index.ts";
import { liftPoint } from "./lift.ts";
import { NearPoints } from "./near-points.ts";
import { alongSkin } from "./skin-point.ts";
import type { Surface } from "./surface.ts";

/** How far each point of a layer is from the nearest other one along the skin. */
export interface Spacing {
  readonly meanMm: Mm;
  readonly p5Mm: Mm;
  readonly minMm: Mm;
  readonly maxMm: Mm;
}

/** From place to place over the skin; null where the chart does not show one of them. Straight where they are far apart. */
export function distanceOnSurface(surface: Surface, chart: string, a: Point, b: Point): Mm | null {
  const from = liftPoint(surface, chart, a);
  const to = liftPoint(surface, chart, b);
  return from === null || to === null ? null : alongSkin(from, to);
}

/** From the first point to the last over the skin, one after the other; points that the chart does not show are left out. */
export function wayOnSurface(surface: Surface, chart: string, points: readonly Point[]): Mm {
  const lifted = points.flatMap((point) => liftPoint(surface, chart, point) ?? []);
  return lifted.reduce((way, here, i) => way + (i === 0 ? 0 : alongSkin(lifted[i - 1]!, here)), 0);
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
