import type { Mm } from "../basics/index.ts";
import type { Box, Point } from "../geometry/index.ts";
import { boundingBox, distanceToEdge, pointsInside } from "../geometry/index.ts";
import type { ChartZone } from "./chart.ts";
import type { MapKnowledge } from "./map-knowledge.ts";
import type { MapLayer } from "./session-map.ts";

/** The smallest way from a needle to a zone that takes none. */
export interface Clearance {
  readonly chart: string;
  readonly zone: ChartZone;
  /** On the chart; 0 for a point inside the zone. */
  readonly distanceMm: Mm;
  readonly point: Point;
}

/** The point of a whole map that is nearest to an excluded zone; null where no point or no such zone is. */
export function nearestZoneOf(
  knowledge: Pick<MapKnowledge, "chart">,
  layers: readonly Pick<MapLayer, "chart" | "points">[],
): Clearance | null {
  let nearest: Clearance | null = null;
  for (const layer of layers)
    for (const zone of knowledge.chart(layer.chart)?.zones ?? []) {
      if (zone.kind !== "excluded" || layer.points.length === 0) continue;
      const box = boundingBox(zone.outline);
      const inside = pointsInside([{ polygon: zone.outline }], layer.points)[0];
      if (inside !== undefined) return { chart: layer.chart, zone, distanceMm: 0, point: inside };
      for (const point of layer.points) {
        // The box is never further than what it holds: most points are settled by it.
        if (nearest !== null && distanceToBox(box, point) >= nearest.distanceMm) continue;
        const distanceMm = distanceToEdge(zone.outline, point);
        if (nearest === null || distanceMm < nearest.distanceMm)
          nearest = { chart: layer.chart, zone, distanceMm, point };
      }
    }
  return nearest;
}

function distanceToBox({ left, right, top, bottom }: Box, [x, y]: Point): Mm {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
