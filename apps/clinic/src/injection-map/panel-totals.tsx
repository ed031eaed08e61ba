import type { CautionZone, Clearance, MapTotals, Side } from "@pistor/core/injection-map";
import { withoutSide } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { Button, depthClass, Icon } from "@pistor/ui";
import { figure, time } from "../kit/format.ts";
import { DepthMark } from "./depth-mark.tsx";
import { useFigureWords } from "./figures-words.ts";
import { areas } from "./panel-figures.ts";
import { useZoneName } from "./panel-zone-name.ts";

/** How much skin the points cover, and whether it was measured on the drawing or on the skin that it stands for. */
export function AreaLine({ layers }: { layers: readonly MapLayer[] }) {
  const t = useFigureWords();
  const { flatCm2, curvedCm2, unknown } = areas(layers);
  const said = [
    flatCm2 > 0 && t("area.flat", { cm2: figure(flatCm2, 1) }),
    curvedCm2 > 0 && t("area.curved", { cm2: figure(curvedCm2, 1) }),
    unknown > 0 && flatCm2 + curvedCm2 === 0 && t("area.unknown"),
  ].filter((each) => each !== false);
  return said.length === 0 ? null : <p className="figures__area">{said.join(" · ")}</p>;
}

/** How the points stand to excluded zones, and each caution zone to be confirmed by one tap. */
export function Zones({
  nearest,
  caution,
  onConfirm,
}: {
  /** Null without points, or on charts without an excluded zone; at 0 mm the point lies inside. */
  nearest: Clearance | null;
  caution: readonly CautionZone[];
  onConfirm: (chart: string, zone: string) => void;
}) {
  const t = useFigureWords();
  const zoneName = useZoneName();
  const inCaution = caution.reduce((sum, { points }) => sum + points.length, 0);
  const inside = nearest?.distanceMm === 0;
  return (
    <div className="figures__zones">
      {!inside ? (
        <p className="figures__said figures__said--ok">
          <Icon name="circle-tick" size={16} /> {t("zones.none")}
        </p>
      ) : (
        <p className="figures__said figures__said--stop" role="alert">
          <Icon name="octagon" size={16} /> {t("zones.inside", { zone: zoneName(nearest.zone) })}
        </p>
      )}
      {nearest !== null && !inside && (
        <p className="figures__small" data-testid="nearest">
          {t("zones.nearest", { zone: zoneName(nearest.zone), mm: figure(nearest.distanceMm, 1) })}
        </p>
      )}
      {inCaution > 0 && (
        <>
          <p className="figures__said figures__said--care">
            <Icon name="warning" size={16} /> {t("zones.caution", { count: inCaution })}
          </p>
          <ul className="figures__caution">
            {grouped(caution).map(({ key, zones, open }) => (
              <li key={key}>
                <span>
                  {zones
                    .map((each) => t("zones.row", { zone: zoneName(zoneOf(each)), count: each.points.length }))
                    .join(" · ")}
                  {zones.map(
                    ({ zone, confirmed }) =>
                      confirmed !== null && (
                        <small key={zone}>
                          <Icon name="tick" size={16} />{" "}
                          {t("zones.confirmed", { at: time(confirmed.at), by: confirmed.by })}
                        </small>
                      ),
                  )}
                </span>
                {open.length > 0 && (
                  <Button
                    aria-label={t("zones.confirmZone", { zone: open.map((each) => zoneName(zoneOf(each))).join(", ") })}
                    onClick={() => {
                      for (const { chart, zone } of open) onConfirm(chart, zone);
                    }}
                  >
                    {t("zones.confirm")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** How many points lie at each depth, with the glyph that they have on the chart. */
export function Depths({ byDepth }: { byDepth: MapTotals["byDepth"] }) {
  const t = useFigureWords();
  const most = Math.max(1, ...byDepth.map(({ count }) => count));
  return (
    <section aria-label={t("depth.title")}>
      <ul>
        {byDepth.map(({ depthMm, count }) => (
          <li key={depthMm} className="figures__depth">
            <DepthMark depthMm={depthMm} />
            <bdi dir="ltr">{t("depth.of", { mm: figure(depthMm) })}</bdi>
            <span className="figures__bar" aria-hidden="true">
              <span
                data-depth={depthClass(depthMm)}
                style={{ inlineSize: `${(count / most) * 100}%`, background: `var(--d${depthClass(depthMm)})` }}
              />
            </span>
            <span className="figures__count">{figure(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The two sides of one zone stand in one row and are looked at together. */
function grouped(caution: readonly CautionZone[]) {
  const rows = new Map<string, CautionZone[]>();
  for (const each of caution) {
    const key = `${each.chart} ${withoutSide(each.zone)}`;
    rows.set(key, [...(rows.get(key) ?? []), each]);
  }
  return [...rows].map(([key, zones]) => ({ key, zones, open: zones.filter(({ confirmed }) => confirmed === null) }));
}

function zoneOf({ zone: id, name }: CautionZone): { id: string; name: string; side: Side | null } {
  return { id, name, side: id.endsWith("-left") ? "left" : id.endsWith("-right") ? "right" : null };
}
