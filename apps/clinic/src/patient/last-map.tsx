import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";
import { BodyMap, Tabs } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCharts } from "../kit/charts.ts";
import { day, figure } from "../kit/format.ts";

type LastMap = NonNullable<ReplyOf<typeof showPatient>["lastMap"]>;

/** Where the last needles went: the chart, and the figures that follow from it. */
export function LastMapCard({ map }: { map: LastMap }) {
  const { t } = useTranslation();
  const ids = [...new Set(map.layers.map(({ chart }) => chart))];
  const [shown, setShown] = useState(ids[0] ?? "face-front");
  const charts = useCharts(ids);
  const loaded = charts.get(shown);
  return (
    <section className="last-map" aria-label={t("chart.lastMap", { number: map.number, day: day(map.on) })}>
      <p className="last-map__title">{t("chart.lastMap", { number: map.number, day: day(map.on, "short") })}</p>
      {ids.length > 1 && (
        <Tabs
          label={t("chart.charts")}
          now={shown}
          tabs={ids.map((id) => ({ id, name: chartName(id, t) }))}
          onTab={setShown}
        />
      )}
      <div className="last-map__art">
        {loaded !== undefined && (
          <BodyMap
            art={loaded.art}
            label={t("chart.mapOf", { chart: chartName(shown, t), points: map.points })}
            viewBox={loaded.chart.viewBox}
            zones={false}
            layers={map.layers
              .filter(({ chart }) => chart === shown)
              .map(({ depthMm, points }, index) => ({ id: `${depthMm} ${index}`, depthMm, points }))}
          />
        )}
      </div>
      <p className="last-map__foot">
        <span>{t("plan.pointsAndMl", { points: map.points, ml: figure(map.volumeMl) })}</span>
        <Link to="/sessions/$sessionId" params={{ sessionId: map.sessionId }} className="button button--quiet">
          {t("chart.openSession")}
        </Link>
      </p>
    </section>
  );
}

const chartIds = [
  "face-front",
  "face-left",
  "face-right",
  "scalp-top",
  "scalp-back",
  "body-front",
  "body-back",
] as const;

function chartName(id: string, t: ReturnType<typeof useTranslation>["t"]): string {
  const known = chartIds.find((each) => each === id);
  return known === undefined ? id : t(`chart.view.${known}`);
}
