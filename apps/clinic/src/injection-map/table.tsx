import { decimal, plain } from "@pistor/core/basics";
import type { MapLayer } from "@pistor/core/session";
import { pointsOf } from "@pistor/core/session";
import { Button } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { figure } from "../kit/format.ts";
import { useMapWords } from "./map-words.ts";
import { useRegionName } from "./region-name.ts";

/** The map as a table: the same points, row by row. Out of sight it still speaks to a screen reader. */
export function MapTable({
  layers,
  selected = null,
  onSelect,
  onRemove,
  shown,
}: {
  layers: readonly MapLayer[];
  selected?: number | null;
  onSelect?: (index: number) => void;
  onRemove?: (index: number) => void;
  shown: boolean;
}) {
  const { t: common } = useTranslation();
  const t = useMapWords();
  const regionName = useRegionName();
  return (
    // What scrolls sideways on a phone must be reachable by keyboard.
    <div
      className={shown ? "map-table" : "quiet-text"}
      {...(shown ? { tabIndex: 0, role: "region", "aria-label": t("table") } : {})}
    >
      <table>
        <caption className="quiet-text">{t("table")}</caption>
        <thead>
          <tr>
            {(["region", "technique", "depth", "spacing", "drop", "points", "volume"] as const).map((head) => (
              <th key={head} scope="col">
                {t(`${head}`)}
              </th>
            ))}
            {shown && onRemove !== undefined && <th scope="col">{t("acts")}</th>}
          </tr>
        </thead>
        <tbody>
          {layers.map((layer, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: layers are told apart by their order
            <tr key={index} aria-selected={selected === index}>
              <th scope="row">{regionName(layer.chart, layer.region)}</th>
              <td>{common(`session.technique.${layer.technique as "nappage"}`)}</td>
              <td>{figure(layer.depthMm)} mm</td>
              <td>{figure(layer.spacingMm)} mm</td>
              <td>{figure(layer.dropMl)} mL</td>
              <td>{pointsOf(layer)}</td>
              <td>{figure(plain(decimal(layer.dropMl).times(pointsOf(layer))))} mL</td>
              {shown && onRemove !== undefined && (
                <td>
                  <Button look="quiet" onClick={() => onSelect?.(index)}>
                    {t("select")}
                  </Button>
                  <Button look="quiet" onClick={() => onRemove(index)}>
                    {t("remove")}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
