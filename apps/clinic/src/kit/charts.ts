import type { Chart, MapKnowledge } from "@pistor/core/injection-map";
import type { ChartId } from "@pistor/knowledge/injection-map";
import { useEffect, useState } from "react";

const drawings: Readonly<Record<ChartId, () => Promise<{ default: string }>>> = {
  "face-front": () => import("@pistor/knowledge/charts/face-front.svg?raw"),
  "face-left": () => import("@pistor/knowledge/charts/face-left.svg?raw"),
  "face-right": () => import("@pistor/knowledge/charts/face-right.svg?raw"),
  "scalp-top": () => import("@pistor/knowledge/charts/scalp-top.svg?raw"),
  "scalp-back": () => import("@pistor/knowledge/charts/scalp-back.svg?raw"),
  "body-front": () => import("@pistor/knowledge/charts/body-front.svg?raw"),
  "body-back": () => import("@pistor/knowledge/charts/body-back.svg?raw"),
};

/** A chart with its drawing, ready for the screen. */
export interface LoadedChart {
  readonly chart: Chart;
  readonly art: string;
}

const kept = new Map<string, Promise<LoadedChart>>();

/** A chart and its drawing, fetched once. */
export function loadChartWithArt(id: ChartId): Promise<LoadedChart> {
  const known = kept.get(id);
  if (known !== undefined) return known;
  const loading = Promise.all([
    import("@pistor/knowledge/injection-map").then((knowledge) => knowledge.loadChart(id)),
    drawings[id](),
  ]).then(([chart, drawing]) => ({ chart, art: forThePage(drawing.default) }));
  kept.set(id, loading);
  // What failed is asked for again at the next try.
  loading.catch(() => kept.delete(id));
  return loading;
}

/**
 * The drawing without its own style sheet: the page's policy refuses inline styles, so `chart.css` has the same rules.
 * Hatches are named on the shapes, since their ids differ from chart to chart.
 */
function forThePage(svg: string): string {
  const view = /data-view="([a-z-]+)"/.exec(svg)?.[1] ?? "";
  return svg
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<title>[\s\S]*?<\/title>/, "")
    .replace(/ style="([^"]*)"/g, (_, style: string) =>
      style
        .split(";")
        .map((each) => each.split(":"))
        .map(([name = "", value = ""]) => (name.startsWith("--") ? "" : ` ${name}="${value}"`))
        .join(""),
    )
    .replaceAll('class="excl"', `class="excl" fill="url(#${view}-x-hatch)"`)
    .replaceAll('class="caut"', `class="caut" fill="url(#${view}-c-hatch)"`);
}

/** Several charts, as they arrive; those that are not here yet are left out. */
export function useCharts(ids: readonly string[]): ReadonlyMap<string, LoadedChart> {
  const [charts, setCharts] = useState<ReadonlyMap<string, LoadedChart>>(new Map());
  const wanted = ids.join(" ");
  useEffect(() => {
    let here = true;
    for (const id of wanted.split(" ").filter((each): each is ChartId => each in drawings))
      loadChartWithArt(id)
        .then((loaded) => here && setCharts((before) => new Map(before).set(id, loaded)))
        .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [wanted]);
  return charts;
}

/** The engine's knowledge of maps over the charts that have arrived; null before the first. */
export function useMapKnowledge(charts: ReadonlyMap<string, LoadedChart>): MapKnowledge | null {
  const [make, setMake] = useState<{ with: (charts: readonly Chart[]) => MapKnowledge } | null>(null);
  useEffect(() => {
    void import("@pistor/knowledge/injection-map").then((knowledge) => setMake({ with: knowledge.mapKnowledgeWith }));
  }, []);
  return make === null || charts.size === 0 ? null : make.with([...charts.values()].map(({ chart }) => chart));
}
