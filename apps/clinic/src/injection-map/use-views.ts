import { photoChartId } from "@pistor/core/injection-map";
import type { MapLayer, PhotoFrame } from "@pistor/core/session";
import { chartList } from "@pistor/knowledge/injection-map";
import { useTranslation } from "react-i18next";
import type { MapView } from "./map-views.tsx";
import { useMapWords } from "./map-words.ts";

/** Every way to look at the map: the charts, the patient's photographs that stand as charts, and the surface. */
export function useViews(layers: readonly MapLayer[], photos: readonly PhotoFrame[]): readonly MapView[] {
  const { t } = useTranslation();
  const w = useMapWords();
  const points = (id: string) =>
    layers.reduce((sum, layer) => (layer.chart === id ? sum + layer.points.length : sum), 0);
  return [
    ...chartList.map(
      ({ id }): MapView => ({
        id,
        name: t(`session.chart.${id}`),
        short: w(`view.${id}`),
        kind: "chart",
        points: points(id),
      }),
    ),
    ...photos.map(({ photoId }, i): MapView => {
      const id = photoChartId(photoId);
      const name = w("photoOf", { n: i + 1 });
      return { id, name, short: name, kind: "photo", points: points(id) };
    }),
    { id: "surface", name: w("view3d"), short: w("view3d"), kind: "surface", points: 0 },
  ];
}
