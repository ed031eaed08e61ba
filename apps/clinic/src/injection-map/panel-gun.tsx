import type { MapAct } from "@pistor/core/injection-map";
import { shotsOf } from "@pistor/core/injection-map";
import type { SessionMap } from "@pistor/core/session";
import { Icon, TextArea } from "@pistor/ui";
import { figure } from "../kit/format.ts";
import { useFigureWords } from "./figures-words.ts";
import type { MapDeviation } from "./map-props.ts";
import { shots } from "./panel-figures.ts";
import { NumberField } from "./panel-number.tsx";

/** Planned against actual shots: the gun's counter before and after, and for each layer; the difference is kept. */
export function Gun({
  map,
  deviation,
  placeName,
  onAct,
  onReason,
}: {
  map: SessionMap;
  /** Null while nothing differs. */
  deviation: MapDeviation | null;
  placeName: (chart: string, region: string) => string;
  onAct: (act: MapAct) => void;
  onReason: (rule: string, reason: string) => void;
}) {
  const t = useFigureWords();
  const { planned, actual, difference, backwards, byLayers } = shots(map);
  const { counter } = map;
  // What the counter says overrides the map, layer by layer, as soon as it was read twice.
  const read = (next: SessionMap["counter"]) =>
    onAct({ kind: "counter", counter: next, share: next !== null && next.after !== null && next.after >= next.before });
  return (
    <details className="figures__gun" open={counter !== null || byLayers !== null || undefined}>
      <summary className="figures__title">
        <Icon name="down" size={16} /> {t("gun.title")}
      </summary>
      <div className="figures__counter">
        <NumberField
          label={t("gun.before")}
          value={counter?.before ?? null}
          whole
          onChange={(before) => read(before === null ? null : { before, after: counter?.after ?? null })}
        />
        <NumberField
          label={t("gun.after")}
          value={counter?.after ?? null}
          whole
          onChange={(after) =>
            counter === null && after === null ? undefined : read({ before: counter?.before ?? 0, after })
          }
        />
      </div>
      <dl className="figures__shots">
        <dt>{t("gun.planned")}</dt>
        <dd>{figure(planned)}</dd>
        <dt>{t("gun.actual")}</dt>
        <dd data-testid="actual">{actual === null ? t("table.unset") : figure(actual)}</dd>
        <dt>{t("gun.difference")}</dt>
        <dd data-testid="difference">{difference === null ? t("table.unset") : signed(difference)}</dd>
      </dl>
      {backwards ? (
        <p className="figures__said figures__said--stop" role="alert">
          <Icon name="octagon" size={16} /> {t("gun.backwards")}
        </p>
      ) : actual === null ? (
        <p className="figures__small">{t("gun.unread")}</p>
      ) : (
        difference === 0 && (
          <p className="figures__said figures__said--ok">
            <Icon name="circle-tick" size={16} /> {t("gun.equal")}
          </p>
        )
      )}
      <details className="figures__layers">
        <summary>
          <Icon name="down" size={16} /> {t("gun.byLayers")}
        </summary>
        {map.layers.map((layer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: layers are told apart by their order alone
          <div key={index} className="figures__layer">
            <NumberField
              label={t("gun.each", { n: index + 1, place: placeName(layer.chart, layer.region) })}
              value={layer.gunCount}
              whole
              onChange={(gunCount) => onAct({ kind: "count", layer: index, gunCount })}
            />
            <span>{layer.gunCount === null ? figure(shotsOf(layer)) : signed(layer.gunCount - shotsOf(layer))}</span>
          </div>
        ))}
      </details>
      {actual !== null && byLayers !== null && byLayers !== actual && (
        <p className="figures__said figures__said--care">
          <Icon name="warning" size={16} />{" "}
          {t("gun.layersDiffer", { layers: figure(byLayers), counter: figure(actual) })}
        </p>
      )}
      {deviation !== null && (
        <TextArea
          label={t("gun.why")}
          hint={t("gun.whyHow")}
          value={deviation.reason}
          rows={2}
          onChange={(reason) => onReason(deviation.rule, reason)}
        />
      )}
    </details>
  );
}

/** With its sign: a minus that is one, and none before 0. */
export function signed(value: number): string {
  return value === 0 ? "0" : value > 0 ? `+${figure(value)}` : `−${figure(-value)}`;
}
