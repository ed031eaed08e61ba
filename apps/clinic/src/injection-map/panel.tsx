import { mapTotals } from "@pistor/core/injection-map";
import type { SessionMap, SessionTotals } from "@pistor/core/session";
import { syringe } from "@pistor/knowledge/dosing";
import { Button, DoseBar, Icon } from "@pistor/ui";
import type { LoadedChart } from "../kit/charts.ts";
import { figure } from "../kit/format.ts";
import { DepthMark } from "./depth-mark.tsx";
import type { MapDoses } from "./map-props.ts";
import { useMapWords } from "./map-words.ts";
import type { Act } from "./use-map.ts";

/** Live figures: points and mL, by depth and by side, mg against each maximum, and how the syringes stand. */
export function MapPanel({
  map,
  doses,
  charts,
  caution,
  sums,
  acts,
  regionName,
  onFinish,
}: {
  map: SessionMap | null;
  doses: MapDoses;
  charts: ReadonlyMap<string, LoadedChart>;
  caution: number;
  sums: SessionTotals;
  acts: readonly Act[];
  regionName: (id: string) => string;
  onFinish: () => void;
}) {
  const t = useMapWords();
  const layers = (map?.layers ?? []).flatMap(({ chart, depthMm, dropMl, points }) => {
    const loaded = charts.get(chart);
    return loaded === undefined ? [] : [{ chart: loaded.chart, depthMm, dropMl, points }];
  });
  const parts = mapTotals(layers);
  const most = Math.max(1, ...parts.byDepth.map(({ count }) => count));
  const size = syringe.sizeMl.settled.value;
  const syringes = Array.from({ length: Math.ceil(sums.volumeMl / size) }, (_, i) =>
    Math.min(size, sums.volumeMl - i * size),
  );
  return (
    <aside className="map-panel" aria-label={t("totals")}>
      <section>
        <div className="map-panel__head">
          <span>{t("thisMap")}</span>
          <span>
            {t("sides", { left: parts.bySide.left.count, right: parts.bySide.right.count })}
            {parts.bySide.middle.count > 0 && ` · ${t("middle", { middle: parts.bySide.middle.count })}`}
          </span>
        </div>
        <p className="map-panel__figures" role="status">
          <strong data-testid="points">{sums.points}</strong> {t("points")}{" "}
          <strong data-testid="volume">{figure(sums.volumeMl)}</strong> mL
        </p>
        <p className="map-panel__ok">
          <Icon name="circle-tick" size={16} /> {t("noneExcluded")}
        </p>
        {caution > 0 && (
          <p className="map-panel__care">
            <Icon name="warning" size={16} /> {t("inCaution", { count: caution })}
          </p>
        )}
      </section>
      {parts.byDepth.length > 0 && (
        <section>
          <ul>
            {parts.byDepth.map(({ depthMm, count }) => (
              <li key={depthMm} className="map-panel__depth">
                <DepthMark depthMm={depthMm} />
                <span>{depthMm} mm</span>
                <span className="map-panel__bar">
                  <span
                    style={{
                      inlineSize: `${(count / most) * 100}%`,
                      background: `var(--d${Math.min(4, Math.max(1, Math.ceil(depthMm)))})`,
                    }}
                  />
                </span>
                <span>{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="map-panel__title">{t("dose")}</h2>
        {doses.answer === null ? (
          <p>{doses.problem ?? t("noMixture")}</p>
        ) : (
          doses.answer.doses
            .filter(({ role }) => role === "active")
            .map((dose) => (
              <DoseBar
                key={dose.substance + dose.from}
                name={dose.substance}
                given={dose.mg ?? dose.iu ?? 0}
                max={dose.maxMg}
                unit={dose.mg === null ? "IU" : "mg"}
                noLimit={t("noLimit")}
              />
            ))
        )}
        {sums.mixedMl > 0 && sums.leftoverMl < 0 && (
          <p className="map-panel__stop">
            <Icon name="octagon" size={16} /> {t("tooLittle", { ml: figure(-sums.leftoverMl) })}
          </p>
        )}
      </section>
      {syringes.length > 0 && (
        <section>
          <h2 className="map-panel__title">{t("syringes", { count: syringes.length, size: figure(size) })}</h2>
          <ul>
            {syringes.map((ml, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: syringes are told apart by their order alone
              <li key={i} className="map-panel__syringe">
                <svg viewBox="0 0 120 16" aria-hidden="true">
                  <path d="M0 8h22M22 5h6v6h-6z" fill="none" stroke="var(--ink-2)" />
                  <rect x="28" y="2.5" width="72" height="11" rx="2" fill="var(--surface)" stroke="var(--ink-2)" />
                  <rect x="28.5" y="3" width={(71 * ml) / size} height="10" fill="var(--d2)" fillOpacity="0.35" />
                  <path
                    d={`M${28 + (71 * ml) / size} 3v10M${28 + (71 * ml) / size} 8H116M116 4v8`}
                    stroke="var(--ink-2)"
                  />
                </svg>
                <bdi dir="ltr">{figure(ml)} mL</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {acts.length > 0 && (
        <section>
          <h2 className="map-panel__title">{t("acted")}</h2>
          <ol>
            {[...acts]
              .reverse()
              .slice(0, 4)
              .map((act) => (
                <li key={act.at + act.kind} className="map-panel__act">
                  <span>
                    {t(`act.${act.kind}`)}
                    {act.region === "" ? "" : `, ${regionName(act.region)}`}
                  </span>
                  <bdi dir="ltr">{act.points > 0 ? `+${act.points}` : act.points === 0 ? "" : `−${-act.points}`}</bdi>
                </li>
              ))}
          </ol>
        </section>
      )}
      <section>
        <Button look="primary" size="large" onClick={onFinish}>
          {t("finish")}
        </Button>
      </section>
    </aside>
  );
}
