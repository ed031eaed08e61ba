import type { Chart } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { figure } from "../kit/format.ts";
import { useFigureWords } from "./figures-words.ts";
import { placedPoints } from "./table-places.ts";

/** Every point of a layer: region, side, its place in the region's own box and in millimetres of the chart. */
export function TablePoints({
  layer,
  chart,
  placeName,
}: {
  layer: MapLayer;
  chart: Chart | undefined;
  placeName: (chart: string, region: string) => string;
}) {
  const t = useFigureWords();
  const points = placedPoints(layer, chart);
  const groups = new Map<
    string,
    { name: string; side: (typeof points)[number]["side"]; points: (typeof points)[number][] }
  >();
  for (const point of points) {
    const key = `${point.region} ${point.side}`;
    const group = groups.get(key) ?? { name: placeName(layer.chart, point.region), side: point.side, points: [] };
    group.points.push(point);
    groups.set(key, group);
  }
  return (
    <div className="layer-points">
      <p className="layer-points__how">{t("table.relative")}</p>
      {[...groups].map(([key, group]) => (
        <table key={key} className="layer-points__table">
          <caption>
            {group.name}, {t(`table.${group.side}`)}: {figure(group.points.length)}
          </caption>
          <thead>
            <tr>
              {(["number", "across", "down", "x", "y"] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`table.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.points.map(({ n, at, acrossPercent, downPercent }) => (
              <tr key={n}>
                <th scope="row">{n}</th>
                {[acrossPercent, downPercent, at[0], at[1]].map((value, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the four columns are told apart by their order
                  <td key={i}>
                    <bdi dir="ltr">{value === null ? t("table.unset") : figure(value, 1)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
