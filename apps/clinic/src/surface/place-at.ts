import type { Point } from "@pistor/core/geometry";
import type { Chart, ChartRegion } from "@pistor/core/injection-map";
import { regionsAt } from "@pistor/core/injection-map";
import type { Surface, Vec3 } from "@pistor/core/surface";
import { chartsShowing } from "@pistor/core/surface";

/** A place of the skin as a chart names it. */
export interface PlaceOnChart {
  readonly chart: string;
  readonly point: Point;
  /** Null where the chart draws skin without a name. */
  readonly region: ChartRegion | null;
}

/** How much less a chart of a neighbouring view counts than one of the view that is open. */
export const neighbourWorth = 0.6;

/**
 * The chart that shows a place best, and its region there: the one that looks most straight at it, those of the open
 * view before others, and one that has a name for the place before one that has none. Null where no chart shows it.
 */
export function placeAt(
  surface: Surface,
  charts: readonly Chart[],
  own: readonly string[],
  place: Vec3,
): PlaceOnChart | null {
  const shown = chartsShowing(surface, place)
    .flatMap(({ chart, point, facing }) => {
      const drawn = charts.find(({ id }) => id === chart);
      if (drawn === undefined) return [];
      const region = regionsAt(drawn, point)[0] ?? null;
      return [{ chart, point, region, worth: facing * (own.includes(chart) ? 1 : neighbourWorth) }];
    })
    .sort((a, b) => b.worth - a.worth);
  const best = shown.find(({ region }) => region !== null) ?? shown[0];
  return best === undefined ? null : { chart: best.chart, point: best.point, region: best.region };
}
