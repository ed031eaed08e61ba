import type { ChartRegion, MapKnowledge } from "@pistor/core/injection-map";
import { withoutSide } from "@pistor/core/injection-map";
import { useCallback, useEffect, useState } from "react";
import { useCharts } from "../kit/charts.ts";
import { useMapWords, useMapWordsReady } from "./map-words.ts";

/** The name of a region on a chart, by the drawing's own list; its id until the chart is here. */
export function useRegionName(): (chart: string, region: string) => string {
  const t = useMapWords();
  useMapWordsReady();
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [asked] = useState(() => new Set<string>());
  const charts = useCharts(wanted);
  useEffect(() => {
    if (asked.size > wanted.length) setWanted([...asked]);
  });
  return (chart, region) => {
    if (region === "drawn") return t("drawn");
    asked.add(chart);
    return nameIn(charts.get(chart)?.chart.regions ?? [], region);
  };
}

/** The same over charts that are here already. */
export function usePlaceName(knowledge: MapKnowledge | null): (chart: string, region: string) => string {
  const t = useMapWords();
  return useCallback(
    (chart, region) => {
      if (region === "drawn") return t("drawn");
      return nameIn(knowledge?.chart(chart)?.regions ?? [], region);
    },
    [knowledge, t],
  );
}

function nameIn(regions: readonly ChartRegion[], region: string): string {
  const exact = regions.find(({ id }) => id === region)?.name;
  // Both halves together are named without a side.
  return exact ?? regions.find(({ id }) => withoutSide(id) === region)?.name.replace(/, (left|right)$/, "") ?? region;
}
