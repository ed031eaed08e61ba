import { word } from "@pistor/core/evidence";
import type { Point } from "@pistor/core/geometry";
import type { TechniqueId } from "@pistor/core/injection-map";
import { pointsInCaution, withoutSide } from "@pistor/core/injection-map";
import type { ChartId } from "@pistor/knowledge/injection-map";
import { chartList, mapTexts, techniques } from "@pistor/knowledge/injection-map";
import type { MapLayerLook } from "@pistor/ui";
import { BodyMap, Button, Cites, IconButton, Nudge, Waiting } from "@pistor/ui";
import type { KeyboardEvent } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { layOver } from "../evidence/lay-over.ts";
import { useCharts, useMapKnowledge } from "../kit/charts.ts";
import { useCitesWords } from "../kit/cites-words.ts";
import { currentLanguage } from "../kit/language.ts";
import { useWide } from "../kit/use-wide.ts";
import { DepthMark } from "./depth-mark.tsx";
import { MapLabels } from "./map-labels.tsx";
import type { InjectionMapProps } from "./map-props.ts";
import { useMapWords, useMapWordsReady } from "./map-words.ts";
import { MapPanel } from "./panel.tsx";
import { MapTable } from "./table.tsx";
import type { Hand, MapSaid } from "./use-map.ts";
import { handOf, useMap } from "./use-map.ts";

type Tool = "pick" | "point" | "erase" | "draw";

/** Where each treatment begins on the body. */
const firstChart: Readonly<Record<string, ChartId>> = {
  face: "face-front",
  hair: "scalp-top",
  "needle-free": "face-front",
};
const depths = [1, 2, 3, 4] as const;
const techniqueKeys: Readonly<Record<string, TechniqueId>> = { p: "point-by-point", n: "nappage", e: "epidermal" };

/** The injection map: pick a region, points fill it, totals follow. Nobody types a total. */
export function InjectionMap(props: InjectionMapProps) {
  return useMapWordsReady() ? <ReadyMap {...props} /> : null;
}

function ReadyMap(props: InjectionMapProps) {
  const { t } = useTranslation();
  const w = useMapWords();
  const citesWords = useCitesWords();
  const used = props.map?.layers.map(({ chart }) => chart) ?? [];
  const [chartId, setChart] = useState<string>(used[0] ?? firstChart[props.treatment] ?? "body-front");
  const charts = useCharts([chartId, ...used]);
  const settled = useMapKnowledge(charts);
  const knowledge = settled === null ? null : layOver(settled, props.policy);
  const map = useMap(props.map, props.onMap, knowledge, { agreedDeeper: props.agreedDeeper });
  const [tool, setTool] = useState<Tool>("pick");
  const [hand, setHand] = useState<Hand>(() =>
    startHand(props.planned.technique as TechniqueId | undefined, props.planned),
  );
  const [stroke, setStroke] = useState<readonly Point[]>([]);
  const [shown, setShown] = useState({ zones: true, last: true, path: false, table: false });
  const loaded = charts.get(chartId);
  const roomy = useWide(1180);

  // A selected layer shows its own values, so that a change is seen where it is made.
  const chosen = map.selected === null ? undefined : map.layers[map.selected];
  const values = chosen === undefined ? hand : handOf(chosen);
  const change = (part: Partial<Hand>) => {
    const next =
      part.technique === undefined ? { ...values, ...part } : reaching(startHand(part.technique), values.needleMm);
    setHand(next);
    if (chosen !== undefined) map.refill(next);
  };
  const keys = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const command = event.metaKey || event.ctrlKey;
    if (command && key === "z") {
      event.preventDefault();
      return event.shiftKey ? map.redo() : map.undo();
    }
    if (command || event.altKey || (event.target as HTMLElement).closest("input, select, textarea")) return;
    const technique = techniqueKeys[key];
    if (technique !== undefined) change({ technique });
    else if (["1", "2", "3", "4"].includes(key)) change({ depthMm: Number(key) });
    else if (key === "m") map.mirror();
    else if (key === "r") setTool("draw");
    else if (key === "x") setTool("erase");
    else if (key === "h") setShown((before) => ({ ...before, zones: !before.zones }));
    else if (key === "[") change({ spacingMm: rounded(values.spacingMm - 0.1) });
    else if (key === "]") change({ spacingMm: rounded(values.spacingMm + 0.1) });
    else if (key === ",") change({ dropMl: rounded(values.dropMl - 0.01) });
    else if (key === ".") change({ dropMl: rounded(values.dropMl + 0.01) });
    else if (key === "escape") {
      setTool("pick");
      map.select(null);
    } else if ((key === "delete" || key === "backspace") && map.selected !== null) map.remove(map.selected);
  };

  const here = map.layers.map((layer, index) => ({ layer, index })).filter(({ layer }) => layer.chart === chartId);
  const last = props.earlier[0]?.document.map?.layers ?? [];
  const looks: MapLayerLook[] = [
    ...(shown.last
      ? last
          .filter(({ chart }) => chart === chartId)
          .map((layer, i) => ({ id: `last${i}`, depthMm: layer.depthMm, points: layer.points, look: "faded" as const }))
      : []),
    ...here.map(({ layer, index }) => ({ id: `now${index}`, depthMm: layer.depthMm, points: layer.points })),
    ...(map.mirrored === null
      ? []
      : [{ id: "mirrored", depthMm: map.mirrored.depthMm, points: map.mirrored.points, look: "waiting" as const }]),
  ];
  const caution =
    loaded === undefined
      ? 0
      : pointsInCaution(
          loaded.chart,
          here.flatMap(({ layer }) => layer.points),
        ).reduce((sum, { points }) => sum + points.length, 0);
  const regionName = (id: string) =>
    (
      loaded?.chart.regions.find((region) => region.id === id) ??
      loaded?.chart.regions.find((region) => withoutSide(region.id) === id)
    )?.name ?? w("drawn");

  // Both halves together are named without a side.
  const placeName = (id: string) =>
    loaded?.chart.regions.some((region) => region.id === id) === false
      ? regionName(id).replace(/, (left|right)$/, "")
      : regionName(id);
  // Ids stand in a finding; a reader gets their names.
  const named = (values: Readonly<Record<string, unknown>>) => ({
    ...values,
    ...(typeof values.technique === "string"
      ? { technique: t(`session.technique.${values.technique as TechniqueId}`) }
      : {}),
    ...(typeof values.regions === "string"
      ? {
          regions: values.regions
            .split(", ")
            .map((id) => placeName(id))
            .join(", "),
        }
      : {}),
  });
  const saidWords = (said: MapSaid) =>
    "message" in said
      ? said.message
      : "rule" in said
        ? word(mapTexts, said.rule, named(said.values), currentLanguage()).text
        : w(`refused.${said.point}`);
  const labels = here.map(({ layer, index }) => ({
    id: String(index),
    title: placeName(layer.region),
    text: w("label", { count: layer.points.length, depth: layer.depthMm }),
    // A place of both halves is named on one of them.
    points: withoutSide(layer.region) === layer.region ? layer.points.filter(([x]) => x >= 0) : layer.points,
    chosen: map.selected === index,
  }));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work wherever the focus is inside the map's page, also after a tap on the chart
    <div className="map-page" tabIndex={-1} onKeyDown={keys}>
      <div className="map-page__bars">
        <label className="map-page__chart">
          <span className="quiet-text">{w("technique")}</span>
          <select
            className="field__input"
            value={values.technique}
            onChange={(event) => change({ technique: event.target.value as TechniqueId })}
          >
            {techniques.map(({ id }) => (
              <option key={id} value={id}>
                {t(`session.technique.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="depths">
          <legend className="quiet-text">{w("depth")}</legend>
          {[...new Set([...depths, values.depthMm])]
            .sort((a, b) => a - b)
            .map((depth) => (
              <button
                key={depth}
                type="button"
                className="depths__one"
                aria-pressed={depth === values.depthMm}
                onClick={() => change({ depthMm: depth })}
              >
                <DepthMark depthMm={depth} />
                <span>
                  <bdi dir="ltr">{depth} mm</bdi>
                </span>
              </button>
            ))}
        </fieldset>
        <Nudge
          label={w("spacing")}
          value={values.spacingMm}
          unit="mm"
          step={0.5}
          min={0.5}
          max={60}
          places={1}
          lessName={w("closer")}
          moreName={w("wider")}
          onChange={(spacingMm) => change({ spacingMm })}
        />
        <Nudge
          label={w("drop")}
          value={values.dropMl}
          unit="mL"
          step={0.01}
          min={0.01}
          max={0.5}
          places={2}
          lessName={w("lessDrop")}
          moreName={w("moreDrop")}
          onChange={(dropMl) => change({ dropMl })}
        />
        <label className="map-page__chart">
          <span className="quiet-text">{w("needle")}</span>
          <select
            className="field__input"
            value={values.needleMm}
            onChange={(event) => change({ needleMm: Number(event.target.value) })}
          >
            {needleLengths(values.needleMm).map((length) => (
              <option key={length} value={length}>
                {w("needleOf", { length })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="map-page__work">
        <div className="map-page__over">
          <label className="map-page__chart">
            <span className="quiet-text">{w("chart")}</span>
            <select
              className="field__input"
              value={chartId}
              onChange={(event) => {
                setChart(event.target.value);
                map.select(null);
              }}
            >
              {chartList.map(({ id }) => (
                <option key={id} value={id}>
                  {t(`session.chart.${id}`)}
                </option>
              ))}
            </select>
          </label>
          <p className="map-page__said" role="status">
            {map.said !== null
              ? saidWords(map.said)
              : chosen === undefined
                ? w("how")
                : w("chosen", { region: placeName(chosen.region), count: chosen.points.length })}
            {map.said !== null && "rule" in map.said && (
              <>
                {" "}
                <Cites claims={map.said.claims} disagree={map.said.disagree} words={citesWords} />
              </>
            )}
          </p>
        </div>
        <div className="map-page__sheet">
          {loaded === undefined ? (
            <Waiting label={w("loading")} />
          ) : (
            <BodyMap
              art={loaded.art}
              label={t(`session.chart.${chartId as ChartId}`)}
              viewBox={loaded.chart.viewBox}
              layers={looks}
              zones={shown.zones}
              path={shown.path}
              tool={tool}
              pointMm={chartId.startsWith("body") ? 7 : 2.6}
              outline={stroke}
              regions={loaded.chart.regions.map((region) => ({
                id: region.id,
                name: region.name,
                outline: region.outline,
                on: here.some(({ layer }) => layer.region === region.id),
              }))}
              onRegion={(id) => map.fill(chartId, id, hand)}
              onPlace={(at) => (tool === "point" ? map.addPoint(chartId, at, values) : map.erasePoint(chartId, at))}
              onStroke={(points, done) => {
                setStroke(done ? [] : points);
                if (done && points.length > 3) {
                  map.drawn(chartId, thinned(points), hand);
                  setTool("pick");
                }
              }}
            >
              <MapLabels labels={labels} viewBox={loaded.chart.viewBox} outside={roomy} />
            </BodyMap>
          )}
        </div>
        <div className="map-page__tools" role="toolbar" aria-label={w("tools")}>
          <IconButton icon="undo" name={w("undo")} off={map.steps === 0} onClick={map.undo} />
          <IconButton icon="redo" name={w("redo")} off={map.undone === 0} onClick={map.redo} />
          <IconButton icon="hand" name={w("pick")} pressed={tool === "pick"} onClick={() => setTool("pick")} />
          <IconButton icon="plus" name={w("point")} pressed={tool === "point"} onClick={() => setTool("point")} />
          <IconButton icon="lasso" name={w("draw")} pressed={tool === "draw"} onClick={() => setTool("draw")} />
          <IconButton icon="eraser" name={w("erase")} pressed={tool === "erase"} onClick={() => setTool("erase")} />
          <IconButton
            icon="eye"
            name={w("zones")}
            pressed={shown.zones}
            onClick={() => setShown({ ...shown, zones: !shown.zones })}
          />
          <IconButton
            icon="layers"
            name={w("last")}
            pressed={shown.last && last.length > 0}
            off={last.length === 0}
            onClick={() => setShown({ ...shown, last: !shown.last })}
          />
          <IconButton
            icon="switch"
            name={w("path")}
            pressed={shown.path}
            onClick={() => setShown({ ...shown, path: !shown.path })}
          />
          <IconButton
            icon="list"
            name={w("table")}
            pressed={shown.table}
            onClick={() => setShown({ ...shown, table: !shown.table })}
          />
          {last.length > 0 && map.layers.length === 0 && (
            <Button icon="repeat" onClick={() => map.repeat(last)}>
              {w("repeat")}
            </Button>
          )}
          {chosen !== undefined && (
            <>
              <Button
                icon="mirror"
                look="primary"
                blocked={map.mirrored === null ? w("noMirror") : undefined}
                onClick={map.mirror}
              >
                {w("mirror")}
                {map.mirrored === null ? "" : ` +${map.mirrored.points.length}`}
              </Button>
              <Button icon="cross" onClick={() => map.selected !== null && map.remove(map.selected)}>
                {w("remove")}
              </Button>
            </>
          )}
        </div>
        {(shown.table || map.layers.length > 0) && (
          <MapTable
            layers={map.layers}
            selected={map.selected}
            onSelect={map.select}
            onRemove={map.remove}
            shown={shown.table}
          />
        )}
      </div>
      <MapPanel
        map={props.map}
        doses={props.dosesOf(props.map)}
        charts={charts}
        caution={caution}
        sums={props.totalsOf(props.map)}
        acts={map.acts}
        regionName={placeName}
        onFinish={() => props.onFinish(map.acts.length > 0)}
      />
    </div>
  );
}

/** Where a technique begins: what the plan foresaw, else the technique's own start. */
function startHand(
  technique: TechniqueId | undefined,
  planned: { depthMm?: number | undefined; spacingMm?: number | undefined; dropMl?: number | undefined } = {},
): Hand {
  const found = techniques.find(({ id }) => id === (technique ?? "nappage"));
  if (found === undefined) throw new Error(`The knowledge has no technique ${technique}.`);
  const start = (
    limit: { settled: { value: { start: number | null; allowed: { from: number } | null } } },
    otherwise: number,
  ) => limit.settled.value.start ?? limit.settled.value.allowed?.from ?? otherwise;
  return {
    technique: found.id,
    depthMm: planned.depthMm ?? start(found.depthMm, 1),
    spacingMm: planned.spacingMm ?? start(found.spacingMm, 10),
    dropMl: planned.dropMl ?? start(found.dropMl, 0.01),
    needleMm: start(found.needleMm, 4),
  };
}

/** The hand with a needle that reaches: the one in use where it does, else the shortest that does. */
function reaching(hand: Hand, needleMm: number): Hand {
  if (needleMm >= hand.depthMm) return { ...hand, needleMm };
  if (hand.needleMm >= hand.depthMm) return hand;
  return { ...hand, needleMm: needleLengths(hand.needleMm).find((length) => length >= hand.depthMm) ?? hand.needleMm };
}

/** A drawn line without the tremble: a corner each 2 mm at the most. */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const before = kept.at(-1);
    if (before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= 2) kept.push(point);
  }
  return kept;
}

/** Lengths in use, by the technique's own list of them. */
function needleLengths(now: number): number[] {
  const all = techniques.flatMap(({ needleMm }) => needleMm.settled.value.allowed ?? []);
  const from = Math.min(...all.map((range) => range.from));
  const to = Math.max(...all.map((range) => range.to));
  const lengths = Array.from({ length: Math.floor(to - from) + 1 }, (_, i) => from + i);
  return lengths.includes(now) ? lengths : [...lengths, now].sort((a, b) => a - b);
}

function rounded(value: number): number {
  return Math.max(0.01, Math.round(value * 100) / 100);
}
