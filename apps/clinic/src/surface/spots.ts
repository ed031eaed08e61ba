import type { Point } from "@pistor/core/geometry";
import type { Surface, Vec3 } from "@pistor/core/surface";
import { lift, normalAt } from "@pistor/core/surface";
import { depthClass } from "@pistor/ui";
import type { Place } from "./figure.ts";
import { toScreen } from "./figure.ts";
import type { Spot } from "./stage.ts";

/** Points of one technique and depth on one chart, as they stand in the map. */
export interface SurfaceLayer {
  readonly chart: string;
  readonly region: string;
  readonly depthMm: number;
  readonly spacingMm: number;
  readonly points: readonly Point[];
  readonly outline?: readonly Point[] | null;
  readonly surface?: "flat" | "curved";
}

/** A point of the map on the skin, and which point of which chart it is. */
export interface SkinPoint extends Spot {
  readonly chart: string;
  readonly point: Point;
}

/** How far beside the skin a chart's point may lie and still stand at the skin's edge, mm of the chart. */
const edgeMm = 6;

/** The points that this figure shows; a point of one of its charts that lies beside its skin is left out. */
export function skinPoints(surface: Surface, layers: readonly SurfaceLayer[], look: Spot["look"]): SkinPoint[] {
  return layers.flatMap((layer) => {
    if (!surface.views.some(({ chart }) => chart === layer.chart)) return [];
    const depth = depthClass(layer.depthMm);
    const middle = middleOf(layer.points);
    return layer.points.flatMap((point): SkinPoint[] => {
      const on = onSkin(surface, layer.chart, point, middle);
      if (on === null) return [];
      return [
        {
          place: toScreen(on.place),
          outward: toScreen(on.outward),
          depth,
          look,
          chart: layer.chart,
          point,
        },
      ];
    });
  });
}

/** A drawn edge and the skin's own differ by a hair: what lies just beside stands at the edge, towards its layer's middle. */
function onSkin(
  surface: Surface,
  chart: string,
  [x, y]: Point,
  [mx, my]: Point,
): { place: Vec3; outward: Vec3 } | null {
  const far = Math.hypot(mx - x, my - y);
  for (let way = 0; way <= Math.min(edgeMm, far); way += 1) {
    const at: Point = far === 0 ? [x, y] : [x + ((mx - x) * way) / far, y + ((my - y) * way) / far];
    const place = lift(surface, chart, at);
    if (place !== null) return { place, outward: normalAt(surface, chart, at) ?? [0, 0, 1] };
  }
  return null;
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return [points.reduce((sum, [x]) => sum + x, 0) / count, points.reduce((sum, [, y]) => sum + y, 0) / count];
}

/** The point nearest to a place of the figure, within reach. */
export function nearestSpot(spots: readonly SkinPoint[], to: Place, reachMm: number): SkinPoint | null {
  let best: SkinPoint | null = null;
  let least = reachMm;
  for (const spot of spots) {
    const far = Math.hypot(spot.place[0] - to[0], spot.place[1] - to[1], spot.place[2] - to[2]);
    if (far <= least) [best, least] = [spot, far];
  }
  return best;
}

/** The middle of a layer's points on the figure; null where it has none there. */
export function middleOfSpots(spots: readonly SkinPoint[], layer: SurfaceLayer): Place | null {
  const on = spots.filter(({ chart, point }) => chart === layer.chart && layer.points.includes(point));
  if (on.length === 0) return null;
  const mean = (axis: 0 | 1 | 2) => on.reduce((sum, { place }) => sum + place[axis], 0) / on.length;
  return [mean(0), mean(1), mean(2)];
}
