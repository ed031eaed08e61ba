import type { Session } from "@pistor/api/session";
import { mapTotals } from "@pistor/core/injection-map";
import type { SessionTotals } from "@pistor/core/session";
import { syringe } from "@pistor/knowledge/dosing";
import { Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import type { LoadedChart } from "../kit/charts.ts";
import { figure } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { DepthMark } from "./depth-mark.tsx";
import { judgeMixture } from "./judge-mixture.ts";
import { Doses } from "./mixture.step.tsx";
import type { Draft } from "./use-draft.ts";
import type { Act } from "./use-map.ts";

/** Live figures: points and mL, by depth and by side, mg against each maximum, and how the syringes stand. */
export function MapPanel({
  session,
  draft,
  charts,
  caution,
  sums,
  acts,
  regionName,
}: {
  session: Session;
  draft: Draft;
  charts: ReadonlyMap<string, LoadedChart>;
  caution: number;
  sums: SessionTotals;
  acts: readonly Act[];
  regionName: (id: string) => string;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const layers = (draft.document.map?.layers ?? []).flatMap(({ chart, depthMm, dropMl, points }) => {
    const loaded = charts.get(chart);
    return loaded === undefined ? [] : [{ chart: loaded.chart, depthMm, dropMl, points }];
  });
  const map = mapTotals(layers);
  const judged = judgeMixture(draft.document, session, me.clinic?.country);
  const most = Math.max(1, ...map.byDepth.map(({ count }) => count));
  const size = syringe.sizeMl.settled.value;
  const syringes = Array.from({ length: Math.ceil(sums.volumeMl / size) }, (_, i) =>
    Math.min(size, sums.volumeMl - i * size),
  );
  return (
    <aside className="map-panel" aria-label={t("session.map.totals")}>
      <section>
        <div className="map-panel__head">
          <span>{t("session.map.thisMap")}</span>
          <span>
            {t("session.map.sides", { left: map.bySide.left.count, right: map.bySide.right.count })}
            {map.bySide.middle.count > 0 && ` · ${t("session.map.middle", { middle: map.bySide.middle.count })}`}
          </span>
        </div>
        <p className="map-panel__figures" role="status">
          <strong data-testid="points">{sums.points}</strong> {t("session.map.points")}{" "}
          <strong data-testid="volume">{figure(sums.volumeMl)}</strong> mL
        </p>
        <p className="map-panel__ok">
          <Icon name="circle-tick" size={16} /> {t("session.map.noneExcluded")}
        </p>
        {caution > 0 && (
          <p className="map-panel__care">
            <Icon name="warning" size={16} /> {t("session.map.inCaution", { count: caution })}
          </p>
        )}
      </section>
      {map.byDepth.length > 0 && (
        <section>
          <ul>
            {map.byDepth.map(({ depthMm, count }) => (
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
        <h2 className="map-panel__title">{t("session.map.dose")}</h2>
        {judged.answer === null ? (
          <p>{judged.problem?.message ?? t("session.map.noMixture")}</p>
        ) : (
          <Doses answer={judged.answer} />
        )}
        {sums.mixedMl > 0 && sums.leftoverMl < 0 && (
          <p className="map-panel__stop">
            <Icon name="octagon" size={16} /> {t("session.map.tooLittle", { ml: figure(-sums.leftoverMl) })}
          </p>
        )}
      </section>
      {syringes.length > 0 && (
        <section>
          <h2 className="map-panel__title">
            {t("session.map.syringes", { count: syringes.length, size: figure(size) })}
          </h2>
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
          <h2 className="map-panel__title">{t("session.map.acted")}</h2>
          <ol>
            {[...acts]
              .reverse()
              .slice(0, 4)
              .map((act) => (
                <li key={act.at + act.kind} className="map-panel__act">
                  <span>
                    {t(`session.map.act.${act.kind}`)}
                    {act.region === "" ? "" : `, ${regionName(act.region)}`}
                  </span>
                  <bdi dir="ltr">{act.points > 0 ? `+${act.points}` : act.points === 0 ? "" : `−${-act.points}`}</bdi>
                </li>
              ))}
          </ol>
        </section>
      )}
    </aside>
  );
}
