import type { Point } from "@pistor/core/geometry";
import type { Chart } from "@pistor/core/injection-map";
import { regionParts } from "@pistor/core/injection-map";
import type { SurfaceLayer } from "./spots.ts";

interface Mark {
  readonly outline: readonly Point[];
  readonly chosen: boolean;
}

/** A region of a chart. */
export interface RegionOfChart {
  readonly chart: string;
  readonly region: string;
}

/** What is pointed at and what is chosen, for each chart that the figure wears. */
export interface Marks {
  readonly on: ReadonlyMap<string, readonly Mark[]>;
  /** The same as long as a chart's marks are the same. */
  key(chart: string): string;
}

/** Each mark lies as its own chart draws it, wherever that chart sees the skin: there its points lie, too. */
export function marksOf(charts: readonly Chart[], chosen: SurfaceLayer | null, hovered: RegionOfChart | null): Marks {
  const on = new Map<string, readonly Mark[]>();
  for (const chart of charts) {
    const marks: Mark[] = [];
    if (hovered?.chart === chart.id && !(chosen?.chart === chart.id && chosen.region === hovered.region))
      for (const { id, outline } of chart.regions) if (id === hovered.region) marks.push({ outline, chosen: false });
    if (chosen?.chart === chart.id)
      for (const outline of chosen.outline == null
        ? regionParts(chart, chosen.region).map((region) => region.outline)
        : [chosen.outline])
        marks.push({ outline, chosen: true });
    on.set(chart.id, marks);
  }
  return {
    on,
    key: (chart) =>
      (on.get(chart)?.length ?? 0) === 0
        ? ""
        : `${hovered?.region ?? ""}|${chosen?.region ?? ""}|${chosen?.outline?.join() ?? ""}`,
  };
}
