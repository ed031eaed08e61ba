import type { MapMeasures } from "@pistor/core/injection-map";
import type { SessionMap } from "@pistor/core/session";
import { mapMeasures } from "@pistor/knowledge/injection-map";
import { Button, Scrolls, SelectField } from "@pistor/ui";
import { useMemo, useState } from "react";
import { figure } from "../kit/format.ts";
import type { PictureChart } from "./diff-ground.tsx";
import type { MapChange } from "./diff-maps.ts";
import { differenceOf } from "./diff-maps.ts";
import { ChangeMark, DiffPicture } from "./diff-picture.tsx";
import { useFigureWords, useFigureWordsReady } from "./figures-words.ts";
import "./diff.css";

/** A map that can be compared: this one, one of an earlier session, the signed and the amended one. */
export interface NamedMap {
  readonly id: string;
  readonly name: string;
  readonly map: SessionMap;
}

export interface MapDiffProps {
  /** The latest first. */
  readonly maps: readonly NamedMap[];
  /** Ids of the two that are compared at first. */
  readonly from: string;
  readonly to: string;
  readonly charts: (id: string) => PictureChart | undefined;
  /** The clinic's own numbers; while they are not here, those of the knowledge. */
  readonly measures?: MapMeasures | undefined;
  readonly chartName: (id: string) => string;
  readonly placeName: (chart: string, region: string) => string;
  readonly onClose: () => void;
}

/** Any two maps side by side in one picture and one table: what stayed, what is new, what is gone. */
export function MapDiff(props: MapDiffProps) {
  return useFigureWordsReady() ? <Diff {...props} /> : null;
}

function Diff({
  maps,
  from: first,
  to: second,
  charts,
  measures = mapMeasures,
  chartName,
  placeName,
  onClose,
}: MapDiffProps) {
  const t = useFigureWords();
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(second);
  const before = maps.find(({ id }) => id === from)?.map;
  const after = maps.find(({ id }) => id === to)?.map;
  const change = useMemo<MapChange | null>(
    () =>
      before === undefined || after === undefined
        ? null
        : differenceOf(before, after, measures.samePointMm.settled.value),
    [before, after, measures],
  );
  const options = maps.map(({ id, name }) => ({ value: id, label: name }));
  const same =
    change !== null &&
    change.added === 0 &&
    change.gone === 0 &&
    change.rows.every(({ values }) => values.length === 0);
  return (
    <section className="map-diff" aria-label={t("diff.title")}>
      <div className="map-diff__head">
        <h2>{t("diff.title")}</h2>
        <Button icon="cross" onClick={onClose}>
          {t("diff.close")}
        </Button>
      </div>
      <div className="map-diff__which">
        <SelectField label={t("diff.from")} value={from} options={options} onChange={setFrom} />
        <SelectField label={t("diff.to")} value={to} options={options} onChange={setTo} />
      </div>
      {change !== null && (
        <>
          <p className="map-diff__counts" role="status" data-testid="diff-counts">
            {same
              ? t("diff.same")
              : t("diff.counts", {
                  kept: figure(change.kept),
                  added: figure(change.added),
                  gone: figure(change.gone),
                })}
          </p>
          <ul className="map-diff__legend">
            {(["kept", "added", "gone"] as const).map((kind) => (
              <li key={kind}>
                <ChangeMark kind={kind} /> {t(`diff.${kind}`)}
              </li>
            ))}
          </ul>
          <div className="map-diff__both">
            <div className="map-diff__pictures">
              {change.charts.map((each) => {
                const loaded = charts(each.chart);
                return loaded === undefined ? null : (
                  <figure key={each.chart}>
                    <DiffPicture loaded={loaded} change={each} label={chartName(each.chart)} />
                    <figcaption>{chartName(each.chart)}</figcaption>
                  </figure>
                );
              })}
            </div>
            <Scrolls className="layer-table" label={t("diff.table")}>
              <table>
                <caption className="quiet-text">{t("diff.table")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t("diff.region")}</th>
                    {(["kept", "added", "gone"] as const).map((kind) => (
                      <th key={kind} scope="col">
                        {t(`diff.${kind}`)}
                      </th>
                    ))}
                    <th scope="col">{t("diff.changed")}</th>
                  </tr>
                </thead>
                <tbody>
                  {change.rows.map((row) => (
                    <tr key={`${row.chart} ${row.region} ${row.technique}`}>
                      <th scope="row">
                        {placeName(row.chart, row.region)} <small>{chartName(row.chart)}</small>
                      </th>
                      <td>{figure(row.kept)}</td>
                      <td>{figure(row.added)}</td>
                      <td>{figure(row.gone)}</td>
                      <td>
                        {row.values.map(({ what, from: was, to: is }) => (
                          <span key={what} className="map-diff__value">
                            {t(`table.${what}`)}{" "}
                            <bdi dir="ltr">
                              {figure(was, 3)} → {figure(is, 3)}
                            </bdi>
                          </span>
                        ))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scrolls>
          </div>
        </>
      )}
    </section>
  );
}
