import type { Chart } from "@pistor/core/injection-map";
import { regionChoices } from "@pistor/core/injection-map";
import type { ChartId } from "@pistor/knowledge/injection-map";
import { useTranslation } from "react-i18next";
import { useWords } from "./surface-words.ts";

/** Every region of the figure as a list: the way to pick one without a hand on the picture. */
export function RegionList({
  charts,
  chosen,
  nameOf,
  onRegion,
}: {
  charts: readonly Chart[];
  chosen: { readonly chart: string; readonly region: string } | null;
  nameOf: (chart: string, region: string) => string;
  onRegion: (chart: string, region: string) => void;
}) {
  const t = useWords();
  const { t: pages } = useTranslation();
  return (
    <label className="surface-view__pick">
      <span className="surface-view__small">{t("region")}</span>
      <select
        className="field__input"
        value={chosen === null ? "" : `${chosen.chart} ${chosen.region}`}
        onChange={(event) => {
          const [chart, region] = event.target.value.split(" ");
          if (chart !== undefined && region !== undefined) onRegion(chart, region);
        }}
      >
        <option value="">{t("noRegion")}</option>
        {charts.map((chart) => (
          <optgroup key={chart.id} label={pages(`session.chart.${chart.id as ChartId}`)}>
            {regionChoices(chart).map(({ id }) => (
              <option key={id} value={`${chart.id} ${id}`}>
                {nameOf(chart.id, id)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
