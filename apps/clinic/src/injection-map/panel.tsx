import { decimal, plain } from "@pistor/core/basics";
import { cautionZones, mapTotals, nearestZoneOf, syringeFill } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { syringe } from "@pistor/knowledge/dosing";
import { mapMeasures } from "@pistor/knowledge/injection-map";
import { Button, DoseMeter, Icon, TextArea } from "@pistor/ui";
import { useDeferredValue, useMemo, useState } from "react";
import { figure } from "../kit/format.ts";
import { useFigureWords, useFigureWordsReady } from "./figures-words.ts";
import { Clock } from "./panel-clock.tsx";
import { DosesOf } from "./panel-doses.tsx";
import { useNow, usePlannedMinutes, usePrepared } from "./panel-facts.ts";
import type { Limited } from "./panel-figures.ts";
import { limitedDoses, restOf } from "./panel-figures.ts";
import { Gun } from "./panel-gun.tsx";
import type { MapPanelProps } from "./panel-props.ts";
import { LastSteps } from "./panel-steps.tsx";
import { substanceTitle } from "./panel-substance.ts";
import { Syringes } from "./panel-syringes.tsx";
import { AreaLine, Depths, Zones } from "./panel-totals.tsx";
import "./panel.css";

const noLayers: MapLayer[] = [];

/** Live figures of the map, beside it on a desk and below it as a sheet that always shows the heaviest three. */
export function MapPanel(props: MapPanelProps) {
  // While a finger drags, the map moves first and its figures follow.
  const map = useDeferredValue(props.map);
  return useFigureWordsReady() ? (
    <Figures {...props} map={map} />
  ) : (
    <aside className="figures" aria-busy="true" aria-hidden="true" />
  );
}

function Figures(props: MapPanelProps) {
  const { map, waiting, knowledge, dosesOf, totalsOf, ingredients, times, placeName } = props;
  const t = useFigureWords();
  const nowMs = useNow();
  const prepared = usePrepared(props.sessionId);
  const plannedMin = usePlannedMinutes(props.sessionId, times.on);
  const [open, setOpen] = useState(false);
  const [noting, setNoting] = useState(props.notes !== "");
  const sums = totalsOf(map);
  const { answer: now, problem } = dosesOf(map);
  const after = waiting === null || map === null ? null : dosesOf({ ...map, layers: [...map.layers, waiting] }).answer;
  const layers = map?.layers ?? noLayers;
  const parts = mapTotals(
    layers.flatMap(({ chart, depthMm, dropMl, points }) => {
      const loaded = knowledge?.chart(chart);
      return loaded === undefined ? [] : [{ chart: loaded, depthMm, dropMl, points }];
    }),
  );
  const measures = knowledge?.measures ?? mapMeasures;
  const nearest = useMemo(() => (knowledge === null ? null : nearestZoneOf(knowledge, layers)), [knowledge, layers]);
  const caution = useMemo(
    () => (knowledge === null || map === null ? [] : cautionZones(knowledge, map)),
    [knowledge, map],
  );
  const limited = limitedDoses(now?.doses ?? []);
  const [tightest] = limited;
  const sizeMl = syringe.sizeMl.settled.value;
  const fills = prepared?.fillsMl ?? now?.syringes?.map(({ fillMl }) => fillMl) ?? [];
  const given = prepared === null ? 0 : sums.volumeMl;
  const levels = syringeFill(
    fills.map((filledMl) => ({ capacityMl: Math.max(sizeMl, filledMl), filledMl })),
    given,
    measures.graduation.settled.value,
  );
  const drawnMl = plain(fills.reduce((sum, ml) => sum.plus(ml), decimal(0)));
  const over = limited.find(({ share }) => share > 1);
  const ended = prepared !== null && Date.parse(prepared.useBefore) < nowMs;
  const blocked =
    over !== undefined
      ? t("blocked.over", { substance: substanceTitle(over.dose.substance) })
      : nearest?.distanceMm === 0
        ? t("blocked.excluded")
        : ended
          ? t("blocked.ended")
          : undefined;
  const { left, right, middle } = parts.bySide;
  return (
    <aside className="figures" aria-label={t("label")} data-open={open || undefined}>
      <div className="figures__peek">
        <div className="figures__head">
          <span>{t("thisMap")}</span>
          <span data-testid="sides">
            {t("sides", { left: left.count, right: right.count })}
            {middle.count > 0 && ` · ${t("middle", { middle: middle.count })}`}
          </span>
        </div>
        <p className="figures__large" role="status">
          <span>
            <strong data-testid="points">{figure(sums.points)}</strong> {t("points", { count: sums.points })}
          </span>
          <span>
            <bdi dir="ltr">
              <strong data-testid="volume">{figure(sums.volumeMl)}</strong> mL
            </bdi>
          </span>
        </p>
        {tightest !== undefined && <Tightest limited={tightest} />}
        <button
          type="button"
          className="figures__toggle"
          aria-expanded={open}
          aria-label={t(open ? "close" : "open")}
          onClick={() => setOpen(!open)}
        >
          <Icon name="down" />
        </button>
      </div>
      <div className="figures__all">
        {layers.length > 0 && (
          <section className="figures__first">
            <AreaLine layers={layers} />
            <Zones
              nearest={nearest}
              caution={caution}
              onConfirm={(chart, zone) => props.onAct({ kind: "confirm-zone", chart, zone, ...props.stamp() })}
            />
          </section>
        )}
        {parts.byDepth.length > 0 && <Depths byDepth={parts.byDepth} />}
        <DosesOf
          now={now}
          after={after}
          problem={problem}
          ingredients={ingredients}
          tooLittleMl={sums.mixedMl > 0 && sums.leftoverMl < 0 ? -sums.leftoverMl : 0}
        />
        {levels.length > 0 && (
          <Syringes
            levels={levels}
            missingMl={Math.max(0, plain(decimal(given).minus(drawnMl)))}
            sizeMl={sizeMl}
            needleMm={layers.find(({ needleMm }) => needleMm !== null)?.needleMm ?? null}
            prepared={prepared}
            nowMs={nowMs}
          />
        )}
        <Clock times={times} plannedMin={plannedMin} rest={map === null ? null : restOf(measures, map)} nowMs={nowMs} />
        {map !== null && layers.length > 0 && (
          <section>
            <Gun
              map={map}
              deviation={props.deviations.find(({ rule }) => rule === "session.deviation-count") ?? null}
              placeName={placeName}
              onAct={props.onAct}
              onReason={props.onReason}
            />
          </section>
        )}
        <LastSteps acts={props.acts} onBackTo={props.onBackTo} />
        {noting && (
          <section>
            <TextArea label={t("noteLabel")} value={props.notes} rows={3} onChange={props.onNotes} />
          </section>
        )}
      </div>
      <div className="figures__foot">
        {blocked !== undefined && (
          <p className="figures__said figures__said--stop" data-testid="blocked">
            <Icon name="octagon" size={16} /> {blocked}
          </p>
        )}
        {props.missing.length > 0 && blocked === undefined && (
          <details className="figures__missing">
            <summary>
              <Icon name="down" size={16} /> {t("missing", { count: props.missing.length })}
            </summary>
            <ul>
              {props.missing.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </details>
        )}
        <div className="figures__acts">
          {!noting && (
            <Button
              size="large"
              onClick={() => {
                setNoting(true);
                setOpen(true);
              }}
            >
              {t("note")}
            </Button>
          )}
          <Button size="large" look="primary" icon="forward" blocked={blocked} onClick={props.onFinish}>
            {t("finish")}
          </Button>
        </div>
      </div>
    </aside>
  );
}

/** The dose that comes nearest to its maximum: what a hand must see also where the figures are folded away. */
function Tightest({ limited: { dose, given, max, unit } }: { limited: Limited }) {
  const t = useFigureWords();
  const name = substanceTitle(dose.substance);
  return (
    <div className="figures__tightest" data-over={given > max || undefined}>
      <span className="figures__tightest-words">
        <span>{name}</span>
        <bdi dir="ltr">
          <strong>{figure(given, 1)}</strong> / {figure(max, 1)} {unit}
        </bdi>
      </span>
      <DoseMeter name={t("tightest", { substance: name })} given={given} max={max} unit={unit} />
    </div>
  );
}
