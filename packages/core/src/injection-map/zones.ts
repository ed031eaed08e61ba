import type { Mm } from "../basics/index.ts";
import type { Point } from "../geometry/index.ts";
import { boundingBox, distanceToShape, pointsInside } from "../geometry/index.ts";
import type { Chart, ChartZone } from "./chart.ts";

/** The excluded zone nearest to a point and the skin between; 0 inside it. Null on a chart without one. */
export function nearestExcludedZone(chart: Chart, point: Point): { zone: ChartZone; distanceMm: Mm } | null {
  let nearest: { zone: ChartZone; distanceMm: Mm } | null = null;
  for (const zone of chart.zones) {
    if (zone.kind !== "excluded") continue;
    const distanceMm = distanceToShape({ polygon: zone.outline }, point);
    if (nearest === null || distanceMm < nearest.distanceMm) nearest = { zone, distanceMm };
  }
  return nearest;
}

/** Each caution zone with the points that lie in it; zones without a point are left out. */
export function pointsInCaution(chart: Chart, points: readonly Point[]): { zone: ChartZone; points: Point[] }[] {
  return chart.zones
    .filter((zone) => zone.kind === "caution")
    .map((zone) => ({ zone, points: pointsInZone(zone, points) }))
    .filter(({ points: inside }) => inside.length > 0);
}

function pointsInZone(zone: ChartZone, points: readonly Point[]): Point[] {
  const { left, right, top, bottom } = boundingBox(zone.outline);
  const near = points.filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
  return pointsInside([{ polygon: zone.outline }], near);
}
