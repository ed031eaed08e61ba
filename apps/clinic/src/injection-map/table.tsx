import { decimal, plain } from "@pistor/core/basics";
import type { Chart, MapAct, TechniqueId } from "@pistor/core/injection-map";
import { handOf, techniqueIds } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { pointsOf } from "@pistor/core/session";
import { Icon, Scrolls } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { figure } from "../kit/format.ts";
import { DepthMark } from "./depth-mark.tsx";
import { useFigureWords, useFigureWordsReady } from "./figures-words.ts";
import { NumberField } from "./panel-number.tsx";
import { areaSum, sideOfLayer } from "./table-places.ts";
import { TablePoints } from "./table-points.tsx";

import "./table.css";

export interface MapTableProps {
  readonly layers: readonly MapLayer[];
  readonly charts: (id: string) => Chart | undefined;
  readonly placeName: (chart: string, region: string) => string;
  /** The layer that is chosen on the map. */
  readonly selected?: number | null;
  readonly onSelect?: (index: number) => void;
  /** Left out: the table is read and not written, as on a signed record. */
  readonly onAct?: (act: MapAct) => void;
  /** In sight. Out of sight it still speaks to a screen reader, and holds nothing to write in. */
  readonly shown: boolean;
}

/** The map as a table: the same layers, the same totals, and what is written in it changes the map. */
export function MapTable(props: MapTableProps) {
  return useFigureWordsReady() ? <Table {...props} /> : null;
}

const heads = [
  "place",
  "side",
  "technique",
  "depth",
  "spacing",
  "drop",
  "needle",
  "angle",
  "gun",
  "points",
  "volume",
  "area",
] as const;

function Table({ layers, charts, placeName, selected = null, onSelect, onAct, shown }: MapTableProps) {
  const t = useFigureWords();
  const { t: common } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  const write = shown ? onAct : undefined;
  const points = layers.reduce((sum, layer) => sum + pointsOf(layer), 0);
  const ml = plain(layers.reduce((sum, layer) => sum.plus(decimal(layer.dropMl).times(pointsOf(layer))), decimal(0)));
  const cm2 = areaSum(layers);
  const sum = {
    count: points,
    ml: figure(ml),
    cm2: cm2 === null ? t("table.unset") : figure(cm2, 1),
    layers: layers.length,
  };
  const table = (
    <table>
      <caption className={shown ? "layer-table__caption" : undefined}>
        <span className="quiet-text">{t("table.title")}: </span>
        <span data-testid="table-caption">{t("table.caption", sum)}</span>
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`table.${head}`)}
            </th>
          ))}
          {shown && (
            <th scope="col">
              <span className="quiet-text">{t("table.acts")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {layers.length === 0 && (
          <tr>
            <td colSpan={heads.length + (shown ? 1 : 0)}>{t("table.empty")}</td>
          </tr>
        )}
        {layers.map((layer, index) => {
          const place = placeName(layer.chart, layer.region);
          const hand = handOf(layer);
          const change = (part: Partial<typeof hand>) =>
            write?.({ kind: "change", layer: index, hand: { ...hand, ...part } });
          const number = (
            key: "depthMm" | "spacingMm" | "dropMl" | "needleMm" | "angleDeg",
            what: "depth" | "spacing" | "drop" | "needle" | "angle",
            step: number,
          ) => {
            const value = hand[key];
            return (
              <td>
                {write === undefined ? (
                  <bdi dir="ltr">{value === null ? t("table.unset") : figure(value, 3)}</bdi>
                ) : (
                  <NumberField
                    label={t("table.of", { what: t(`table.${what}`), place })}
                    quiet
                    value={value}
                    step={step}
                    onChange={(next) =>
                      (next !== null || key === "needleMm" || key === "angleDeg") && change({ [key]: next })
                    }
                  />
                )}
              </td>
            );
          };
          return [
            // biome-ignore lint/suspicious/noArrayIndexKey: layers are told apart by their order
            <tr key={index} data-chosen={selected === index || undefined}>
              <th scope="row">
                {shown && onSelect !== undefined ? (
                  <button
                    type="button"
                    className="layer-table__place"
                    aria-pressed={selected === index}
                    aria-label={t("table.choose", { place })}
                    onClick={() => onSelect(index)}
                  >
                    <DepthMark depthMm={layer.depthMm} />
                    <span>{place}</span>
                  </button>
                ) : (
                  place
                )}
              </th>
              <td>{t(`table.${sideOfLayer(layer, charts(layer.chart))}`)}</td>
              <td>
                {write === undefined ? (
                  common(`session.technique.${layer.technique as "nappage"}`)
                ) : (
                  <select
                    className="layer-table__select"
                    aria-label={t("table.of", { what: t("table.technique"), place })}
                    value={layer.technique}
                    onChange={(event) => change({ technique: event.target.value as TechniqueId })}
                  >
                    {techniqueIds.map((id) => (
                      <option key={id} value={id}>
                        {common(`session.technique.${id}`)}
                      </option>
                    ))}
                  </select>
                )}
              </td>
              {number("depthMm", "depth", 0.5)}
              {number("spacingMm", "spacing", 0.1)}
              {number("dropMl", "drop", 0.01)}
              {number("needleMm", "needle", 1)}
              {number("angleDeg", "angle", 5)}
              <td>
                {write === undefined ? (
                  <bdi dir="ltr">{layer.gunCount === null ? t("table.unset") : figure(layer.gunCount)}</bdi>
                ) : (
                  <NumberField
                    label={t("table.of", { what: t("table.gun"), place })}
                    quiet
                    whole
                    value={layer.gunCount}
                    onChange={(gunCount) => write({ kind: "count", layer: index, gunCount })}
                  />
                )}
              </td>
              <td data-testid="row-points">{figure(pointsOf(layer))}</td>
              <td>
                <bdi dir="ltr">{figure(plain(decimal(layer.dropMl).times(pointsOf(layer))), 3)}</bdi>
              </td>
              <td>
                {layer.areaCm2 === null ? (
                  t("table.unset")
                ) : (
                  <>
                    <bdi dir="ltr">{figure(layer.areaCm2, 1)}</bdi> <small>{t(`table.${layer.surface}`)}</small>
                  </>
                )}
              </td>
              {shown && (
                <td className="layer-table__acts">
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={t("table.more", { place })}
                    title={t("table.more", { place })}
                    aria-expanded={open === index}
                    onClick={() => setOpen(open === index ? null : index)}
                  >
                    <Icon name="list" />
                  </button>
                  {write !== undefined && (
                    <button
                      type="button"
                      className="icon-button"
                      aria-label={t("table.remove", { place })}
                      title={t("table.remove", { place })}
                      onClick={() => write({ kind: "remove", layer: index })}
                    >
                      <Icon name="cross" />
                    </button>
                  )}
                </td>
              )}
            </tr>,
            shown && open === index && (
              // biome-ignore lint/suspicious/noArrayIndexKey: layers are told apart by their order
              <tr key={`${index} points`} className="layer-table__open">
                <td colSpan={heads.length + 1}>
                  <TablePoints layer={layer} chart={charts(layer.chart)} placeName={placeName} />
                </td>
              </tr>
            ),
          ];
        })}
      </tbody>
      {layers.length > 0 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={9}>
              {t("table.total")}
            </th>
            <td data-testid="total-points">{figure(points)}</td>
            <td>
              <bdi dir="ltr">{figure(ml, 3)}</bdi>
            </td>
            <td>
              <bdi dir="ltr">{cm2 === null ? t("table.unset") : figure(cm2, 1)}</bdi>
            </td>
            {shown && <td />}
          </tr>
        </tfoot>
      )}
    </table>
  );
  if (!shown) return <div className="quiet-text">{table}</div>;
  return (
    <Scrolls className="layer-table" label={t("table.title")}>
      {table}
    </Scrolls>
  );
}
