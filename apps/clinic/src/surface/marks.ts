import type { Point } from "@pistor/core/geometry";
import type { Chart } from "@pistor/core/injection-map";
import { regionParts } from "@pistor/core/injection-map";
import type { SurfaceLayer } from "./spots.ts";

interface Mark {
  readonly outline: readonly Point[];
  readonly chosen: boolean;
}

/** What is pointed at and what is chosen, for each chart that the figure wears. */
export interface Marks {
  readonly on: ReadonlyMap<string, readonly Mark[]>;
  /** The same as long as a chart's marks are the same. */
  key(chart: string): string;
}

/** A region is marked on every chart that draws it: the same id is the same place. A drawn outline is on its own chart. */
export function marksOf(charts: readonly Chart[], chosen: SurfaceLayer | null, hovered: string | null): Marks {
  const on = new Map<string, readonly Mark[]>();
  const keys = new Map<string, string>();
  for (const chart of charts) {
    const marks: Mark[] = [];
    if (hovered !== null && hovered !== chosen?.region)
      for (const { id, outline } of chart.regions) if (id === hovered) marks.push({ outline, chosen: false });
    if (chosen?.outline != null) {
      if (chosen.chart === chart.id) marks.push({ outline: chosen.outline, chosen: true });
    } else if (chosen !== null)
      for (const { outline } of regionParts(chart, chosen.region)) marks.push({ outline, chosen: true });
    on.set(chart.id, marks);
    keys.set(chart.id, `${hovered ?? ""}|${chosen?.region ?? ""}|${chosen?.outline?.join() ?? ""}`);
  }
  return { on, key: (chart) => ((on.get(chart)?.length ?? 0) === 0 ? "" : (keys.get(chart) ?? "")) };
}
