import { decimal, plain } from "@pistor/core/basics";
import type { MixtureIngredient, SessionMap, SessionTotals } from "@pistor/core/session";
import { pointsOf } from "@pistor/core/session";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { day, figure } from "../kit/format.ts";
import { DepthMark } from "./depth-mark.tsx";
import type { PictureChart } from "./diff-ground.tsx";
import { useFigureWords, useFigureWordsReady } from "./figures-words.ts";
import type { MapDoses, MapPerson } from "./map-props.ts";
import { substanceTitle } from "./panel-substance.ts";
import { PrintChart } from "./print-chart.tsx";
import { boxOfPrint, cellOf, scaleOf } from "./print-scale.ts";
import { areaSum, sideOfLayer } from "./table-places.ts";
import "./print.css";

export interface MapPrintProps {
  readonly person: MapPerson;
  readonly number: number;
  /** The day of the session, `YYYY-MM-DD`. */
  readonly on: string;
  /** Of the draft, or of the signed record. */
  readonly version: number;
  readonly signed: boolean;
  readonly map: SessionMap;
  readonly sums: SessionTotals;
  readonly doses: MapDoses;
  readonly ingredients: readonly MixtureIngredient[];
  readonly notes: string;
  readonly charts: (id: string) => PictureChart | undefined;
  readonly chartName: (id: string) => string;
  readonly placeName: (chart: string, region: string) => string;
}

/**
 * The map on one A4: charts at a stated scale, table, lots, lines to sign on. It exists only while the browser prints, so
 * that the page itself carries no second drawing.
 */
export function MapPrint(props: MapPrintProps) {
  const ready = useFigureWordsReady();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const turn = (on: boolean) => () => flushSync(() => setPrinting(on));
    const [start, end] = [turn(true), turn(false)];
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", start);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return ready && printing ? <Sheet {...props} /> : null;
}

function Sheet(props: MapPrintProps) {
  const { person, map, sums, doses, ingredients, charts, chartName, placeName } = props;
  const t = useFigureWords();
  const { t: common } = useTranslation();
  const drawn = [...new Set(map.layers.map(({ chart }) => chart))].flatMap((id) => charts(id) ?? []);
  const cell = cellOf(drawn.length);
  const cm2 = areaSum(map.layers);
  const depths = [...new Set(map.layers.map(({ depthMm }) => depthMm))].sort((a, b) => a - b);
  return (
    <article className="map-print" data-theme="light">
      <header>
        <h1>{t("print.title")}</h1>
        <p>
          <strong>{person.name}</strong>, {t("print.born", { born: day(person.birthDate) })} ·{" "}
          {t("print.file", { fileNo: person.fileNo })}
        </p>
        <p>
          {t("print.session", { number: props.number, on: day(props.on) })} ·{" "}
          {t(props.signed ? "print.signed" : "print.draft", { version: props.version })} ·{" "}
          {t("print.charts", { version: map.chartVersion })}
        </p>
      </header>
      <div className="map-print__charts">
        {drawn.map(({ art, chart, ground }) => {
          const layers = map.layers.filter((layer) => layer.chart === chart.id);
          const box = boxOfPrint(chart, layers);
          return (
            <PrintChart
              key={chart.id}
              art={art}
              ground={ground}
              box={box}
              scale={scaleOf(box, cell)}
              name={chartName(chart.id)}
              layers={layers}
            />
          );
        })}
      </div>
      <p className="map-print__legend">
        {t("print.legend")}:
        {depths.map((depthMm) => (
          <span key={depthMm}>
            <DepthMark depthMm={depthMm} /> <bdi dir="ltr">{t("depth.of", { mm: figure(depthMm) })}</bdi>
          </span>
        ))}
        <span>
          <i className="map-print__hatch" /> {t("print.excluded")}
        </span>
        <span>
          <i className="map-print__hatch map-print__hatch--caution" /> {t("print.caution")}
        </span>
      </p>
      <table>
        <thead>
          <tr>
            {(
              ["place", "side", "technique", "depth", "spacing", "drop", "needle", "points", "volume", "area"] as const
            ).map((head) => (
              <th key={head} scope="col">
                {t(`table.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.layers.map((layer, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: layers are told apart by their order
            <tr key={i}>
              <th scope="row">{placeName(layer.chart, layer.region)}</th>
              <td>{t(`table.${sideOfLayer(layer, charts(layer.chart)?.chart)}`)}</td>
              <td>{common(`session.technique.${layer.technique as "nappage"}`)}</td>
              {[
                layer.depthMm,
                layer.spacingMm,
                layer.dropMl,
                layer.needleMm,
                pointsOf(layer),
                plain(decimal(layer.dropMl).times(pointsOf(layer))),
                layer.areaCm2,
              ].map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their order
                <td key={column}>
                  <bdi dir="ltr">{value === null ? t("table.unset") : figure(value, 3)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={10}>
              {t("print.totals", {
                points: figure(sums.points),
                ml: figure(sums.volumeMl, 3),
                cm2: cm2 === null ? t("table.unset") : figure(cm2, 1),
              })}
            </th>
          </tr>
        </tfoot>
      </table>
      {ingredients.length > 0 && (
        <table>
          <thead>
            <tr>
              {(["substance", "strength", "lot", "expires", "mg", "max"] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`print.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ingredients.map((each) => {
              const dose = doses.answer?.doses.find(
                ({ substance, from }) => substance === each.substance && from === "injected",
              );
              const unit = dose?.mg === null ? "IU" : "mg";
              const given = dose?.role === "active" ? (dose.mg ?? dose.iu) : null;
              return (
                <tr key={`${each.substance} ${each.lot}`}>
                  <th scope="row">{substanceTitle(each.substance)}</th>
                  {[
                    each.strength,
                    each.lot ?? t("table.unset"),
                    each.expires ?? t("table.unset"),
                    given === null ? t("table.unset") : `${figure(given, 1)} ${unit}`,
                    dose === undefined || dose.maxMg === null ? t("table.unset") : `${figure(dose.maxMg, 1)} ${unit}`,
                  ].map((value, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their order
                    <td key={column}>
                      <bdi dir="ltr">{value}</bdi>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {props.notes !== "" && (
        <p className="map-print__notes">
          <strong>{t("print.notes")}:</strong> {props.notes}
        </p>
      )}
      <div className="map-print__sign">
        {(["physician", "performer", "second"] as const).map((who) => (
          <div key={who}>
            <span />
            <p>
              {t(`print.${who}`)}
              <br />
              <small>
                {t("print.signature")}, {t("print.date")}
              </small>
            </p>
          </div>
        ))}
      </div>
      <footer>
        {person.name} · {t("print.file", { fileNo: person.fileNo })} ·{" "}
        {t("print.session", { number: props.number, on: day(props.on) })}
      </footer>
    </article>
  );
}
