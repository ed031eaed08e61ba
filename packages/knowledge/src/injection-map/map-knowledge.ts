import type { Chart, ChartFile, MapKnowledge } from "@pistor/core/injection-map";
import { readChart } from "@pistor/core/injection-map";
import { chartIds } from "./chart-list.ts";
import { mapMeasures } from "./map-measures.ts";
import { closedRegions, ruleClaims } from "./rule-claims.ts";
import { skinDepth } from "./skin-depth.ts";
import { techniques } from "./techniques.ts";

const shared = { chartIds, techniques, depthMm: skinDepth, closedRegions, ruleClaims, measures: mapMeasures };

/** What a map needs to know, with the charts that a screen has loaded. */
export function mapKnowledgeWith(charts: readonly Chart[]): MapKnowledge {
  return { ...shared, chart: (id) => charts.find((chart) => chart.id === id) };
}

/** The same over packed charts, each unpacked when it is first used: for a program that has them all on disk. */
export function mapKnowledgeFrom(files: readonly ChartFile[]): MapKnowledge {
  const read = new Map<string, Chart>();
  return {
    ...shared,
    chart: (id) => {
      const file = files.find((each) => each.id === id);
      if (file !== undefined && !read.has(id)) read.set(id, readChart(file));
      return read.get(id);
    },
  };
}
