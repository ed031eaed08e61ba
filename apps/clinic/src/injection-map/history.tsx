import type { MapLayerLook } from "@pistor/ui";
import { Button, Icon, IconButton } from "@pistor/ui";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { day, figure, time } from "../kit/format.ts";
import { useFigureWords, useFigureWordsReady } from "./figures-words.ts";
import { givenIn } from "./history-given.ts";
import type { EarlierMap } from "./map-props.ts";
import { substanceTitle } from "./panel-substance.ts";
import "./history.css";

export interface MapHistoryProps {
  /** The latest first. */
  readonly earlier: readonly EarlierMap[];
  /** Which of them lies under the map. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly shown: boolean;
  readonly onShown: (shown: boolean) => void;
  /** The chart in view: an earlier session without points on it says where it has some. */
  readonly chartId: string;
  readonly chartName: (id: string) => string;
  readonly onRepeat: (earlier: EarlierMap) => void;
  /** Opens the difference between this map and that one; left out where there is nothing to compare with. */
  readonly onCompare?: (earlier: EarlierMap) => void;
}

/** The points of an earlier map on one chart, faded, to be laid under the map. */
export function fadedLooks(earlier: EarlierMap | undefined, chartId: string): readonly MapLayerLook[] {
  return (earlier?.document.map?.layers ?? [])
    .filter(({ chart }) => chart === chartId)
    .map(({ depthMm, points }, i) => ({ id: `earlier${i}`, depthMm, points, look: "faded" as const }));
}

/** The last sessions one by one: when, how much of what from which lots, what followed, and the map itself underneath. */
export function MapHistory(props: MapHistoryProps) {
  return useFigureWordsReady() && props.earlier.length > 0 ? <History {...props} /> : null;
}

function History({ earlier, at, onAt, shown, onShown, chartId, chartName, onRepeat, onCompare }: MapHistoryProps) {
  const t = useFigureWords();
  const { t: common, i18n } = useTranslation();
  const index = Math.min(at, earlier.length - 1);
  const one = earlier[index];
  if (one === undefined) return null;
  const given = givenIn(one.document);
  const here = given.charts.includes(chartId);
  // Earlier lies where reading begins: left in English, right in Arabic.
  const back = i18n.dir() === "rtl" ? "ArrowRight" : "ArrowLeft";
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    event.stopPropagation();
    const next = index + (event.key === back ? 1 : -1);
    if (next >= 0 && next < earlier.length) onAt(next);
  };
  return (
    <section className="map-history" aria-label={t("history.title")} onKeyDown={keys}>
      <div className="map-history__bar">
        <IconButton
          icon="back"
          name={t("history.back")}
          off={index >= earlier.length - 1}
          onClick={() => onAt(index + 1)}
        />
        <div className="map-history__which" role="status">
          <strong>
            {t("history.which", { number: one.number, on: day(one.on) })}
            <small> {common(`treatment.${one.treatment as "face"}`)}</small>
          </strong>
          <span>
            <bdi dir="ltr">{t("history.place", { n: index + 1, of: earlier.length })}</bdi>
            {" · "}
            {t("history.given", { points: figure(given.points), ml: figure(given.volumeMl) })}
          </span>
        </div>
        <IconButton icon="forward" name={t("history.forward")} off={index === 0} onClick={() => onAt(index - 1)} />
        <IconButton
          icon="eye"
          name={t(shown ? "history.shown" : "history.show")}
          pressed={shown}
          onClick={() => onShown(!shown)}
        />
      </div>
      {shown && !here && given.charts.length > 0 && (
        <p className="map-history__small">{t("history.notHere", { charts: given.charts.map(chartName).join(", ") })}</p>
      )}
      <dl className="map-history__given">
        <dt>{t("history.lots")}</dt>
        <dd>
          {given.lots.length === 0
            ? t("history.noLots")
            : given.lots.map(({ substance, lot, volumeMl }) => (
                <span key={substance + lot}>
                  {substanceTitle(substance)} <bdi dir="ltr">{lot}</bdi>, <bdi dir="ltr">{figure(volumeMl)} mL</bdi>
                </span>
              ))}
        </dd>
        <dt>{t("history.after")}</dt>
        <dd>
          {one.document.reactions.length === 0 && t("history.noReactions")}
          {one.document.reactions.map((reaction) => (
            <span key={reaction.at + reaction.term} className="map-history__reaction">
              <Icon name="warning" size={16} />
              <span>
                {reaction.term}
                {reaction.severity !== null && `, ${t(`history.severity.${reaction.severity}`)}`}
                {reaction.note !== "" && `, ${reaction.note}`} <bdi dir="ltr">{time(reaction.at)}</bdi>
              </span>
            </span>
          ))}
          {one.document.pain !== null && <span>{t("history.pain", { pain: one.document.pain })}</span>}
        </dd>
      </dl>
      <div className="map-history__acts">
        {given.points > 0 && (
          <Button icon="repeat" onClick={() => onRepeat(one)}>
            {t(index === 0 ? "history.repeatLast" : "history.repeatThis")}
          </Button>
        )}
        {onCompare !== undefined && given.points > 0 && (
          <Button icon="switch" onClick={() => onCompare(one)}>
            {t("history.compare")}
          </Button>
        )}
      </div>
    </section>
  );
}
