import type { Chart, MapKnowledge } from "@pistor/core/injection-map";
import { photoChartId } from "@pistor/core/injection-map";
import type { PhotoFrame } from "@pistor/core/session";
import { ChartGround } from "@pistor/ui";
import type { ReactNode } from "react";
import type { LoadedChart } from "../kit/charts.ts";
import { PhotoArt } from "../photos/photo-art.tsx";

/** A chart to draw points on: our drawing as text, or what lies under the points in its place. */
export interface PictureChart {
  readonly chart: Chart;
  readonly art: string;
  /** The patient's photograph; null under a drawing. */
  readonly ground: ReactNode;
}

/** The charts of a map by their ids, drawings and photographs alike; those that are not here yet are left out. */
export function pictureCharts(
  knowledge: MapKnowledge | null,
  charts: ReadonlyMap<string, LoadedChart>,
  photos: readonly PhotoFrame[],
): (id: string) => PictureChart | undefined {
  return (id) => {
    const drawn = charts.get(id);
    if (drawn !== undefined) return { ...drawn, ground: null };
    const photo = photos.find((each) => photoChartId(each.photoId) === id);
    const chart = knowledge?.chart(id);
    if (photo === undefined || chart === undefined) return undefined;
    const ground = (
      <ChartGround box={chart.viewBox}>
        <PhotoArt photoId={photo.photoId} chart={chart} />
      </ChartGround>
    );
    return { chart, art: "", ground };
  };
}
