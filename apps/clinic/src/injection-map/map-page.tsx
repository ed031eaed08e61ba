import type { MapAct, TechniqueId } from "@pistor/core/injection-map";
import { emptyMap, mirrorOf, photoChartId } from "@pistor/core/injection-map";
import { version } from "@pistor/knowledge/evidence";
import type { ChartId } from "@pistor/knowledge/injection-map";
import { chartIds } from "@pistor/knowledge/injection-map";
import { Button, Waiting } from "@pistor/ui";
import { Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { figure } from "../kit/format.ts";
import { useWide } from "../kit/use-wide.ts";
import { PhotoArt } from "../photos/photo-art.tsx";
import { PhotoButton, PhotoCharts } from "../photos/photo-charts.tsx";
import { SurfaceView } from "../surface/surface.tsx";
import type { NamedMap } from "./diff.tsx";
import { MapDiff } from "./diff.tsx";
import { pictureCharts } from "./diff-ground.tsx";
import { MapHistory } from "./history.tsx";
import { MapBar } from "./map-bar.tsx";
import { MapDock } from "./map-dock.tsx";
import { MapHelp } from "./map-help.tsx";
import { useSingleKeys } from "./map-keys.ts";
import { MapLayers, shownAtFirst } from "./map-layers.tsx";
import { MapMenu } from "./map-menu.tsx";
import { MapMore } from "./map-more.tsx";
import { MapPicture } from "./map-picture.tsx";
import type { InjectionMapProps } from "./map-props.ts";
import { MapReason } from "./map-reason.tsx";
import { MapStatus } from "./map-status.tsx";
import { MapViews, MapViewsMenu } from "./map-views.tsx";
import { useMapWords } from "./map-words.ts";
import { MapPanel } from "./panel.tsx";
import { MapPrint } from "./print.tsx";
import { RecordPapers } from "./record-papers.tsx";
import { useRegionName } from "./region-name.ts";
import { skinAdvice } from "./skin-advice.ts";
import { MapTable } from "./table.tsx";
import { useActName } from "./use-act-name.ts";
import { useCharting } from "./use-charting.ts";
import { useGround } from "./use-ground.ts";
import { useKeys } from "./use-keys.ts";
import { useMap } from "./use-map.ts";
import { usePageHeight } from "./use-page-height.ts";
import { useSkin } from "./use-skin.ts";
import { useView } from "./use-view.ts";
import { useViews } from "./use-views.ts";
import "./injection-map.css";

/** Where each treatment begins on the body. */
const firstChart: Readonly<Record<string, ChartId>> = {
  face: "face-front",
  hair: "scalp-top",
  "needle-free": "face-front",
};
const noBox = [0, 0, 100, 100] as const;

export function MapPage(props: InjectionMapProps) {
  const { t } = useTranslation();
  const w = useMapWords();
  const layers = props.map?.layers ?? [];
  const [viewId, setView] = useState<string>(layers[0]?.chart ?? firstChart[props.treatment] ?? "body-front");
  // The surface is another look at the map: the chart behind it stays the one that was left.
  const [chartId, setChart] = useState(viewId);
  const [earlierAt, setEarlierAt] = useState(0);
  const earlier = props.earlier[earlierAt];
  const needed = [...layers, ...(earlier?.document.map?.layers ?? [])].map(({ chart }) => chart);
  // The figure names places of every chart that it wears.
  const worn = viewId === "surface" ? chartIds : [];
  const { charts, knowledge } = useGround([chartId, ...needed, ...worn], props.map?.photos, props.policy);
  const policy = { agreedDeeper: props.agreedDeeper };
  const [skinWanted, wantSkin] = useState(false);
  const skin = useSkin(knowledge, chartId, skinWanted || layers.some(({ surface }) => surface === "curved"));
  const context = { chartVersion: version, ...(skin.onSkin === undefined ? {} : { onSkin: skin.onSkin }) };
  const map = useMap({ sessionId: props.sessionId, map: props.map, onMap: props.onMap, knowledge, policy, context });

  const wide = useWide(1280);
  const oneRow = useWide(1160);
  const insets = { top: oneRow ? 68 : 118, bottom: 66, sides: 8 };
  const chart = knowledge?.chart(chartId);
  const lens = useView(chart?.viewBox ?? noBox, chartId, insets);
  const charting = useCharting(map, knowledge, chartId, props.planned, lens.view.scale);
  const { tool, hand, act, refs, chosen } = charting;
  const advice = chosen === undefined || knowledge === null ? null : skinAdvice(knowledge, chosen);
  // The skin takes up to a second to be built: the layer is laid on it as soon as it is there.
  const [laying, setLaying] = useState(false);
  useEffect(() => {
    if (!laying || skin.onSkin === undefined) return;
    setLaying(false);
    act.hand({ surface: "curved" });
  }, [laying, skin.onSkin, act.hand]);
  const [shown, setShown] = useState(shownAtFirst);
  const [compared, setCompared] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const [single, setSingle] = useSingleKeys();
  const page = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLElement>(null);
  usePageHeight(page);
  const under = useRef<HTMLDivElement>(null);
  // The difference stands below the map: whoever asks for it is led there.
  useEffect(() => {
    if (compared !== null) under.current?.scrollIntoView({ block: "start" });
  }, [compared]);
  const placeName = useRegionName();
  const actName = useActName(placeName);
  const views = useViews(map.layers, props.map?.photos ?? []);
  const chartName = (id: string) => views.find((view) => view.id === id)?.name ?? id;
  const go = (id: string) => {
    setView(id);
    if (id !== "surface") setChart(id);
    map.choose(null);
    act.unpick();
  };
  const onZones = () => setShown({ ...shown, zones: !shown.zones });
  const keys = useKeys({ map, charting, lens, viewId, single, go, onZones, onHelp: () => setHelp(true) });

  const mirrored =
    knowledge === null || map.map === null || map.chosen === null
      ? null
      : mirrorOf({ knowledge, policy, map: map.map, context }, map.chosen);
  const waiting = mirrored !== null && "layer" in mirrored && mirrored.layer.points.length > 0 ? mirrored.layer : null;
  const backTo = (keep: number) => map.undo(map.past.length - keep);
  const place = chosen === undefined ? "" : placeName(chosen.chart, chosen.region);
  const how =
    refs.length > 1 || (refs.length === 1 && tool === "pick")
      ? w("chosenPoints", { count: refs.length })
      : tool !== "pick"
        ? w(`how.${tool}`)
        : chosen !== undefined
          ? w("chosen", { region: place, count: chosen.points.length })
          : map.layers.length === 0
            ? w("how.pick")
            : "";
  const photo = props.map?.photos.find(({ photoId }) => photoChartId(photoId) === chartId);
  const [taking, setTaking] = useState(false);
  const photoButton = <PhotoButton small={!wide} onPress={() => setTaking(true)} />;
  // Beside the column there is room above the buttons only, and under the bar below them only.
  const menuSide = wide ? "above" : "below";
  const layersMenu = (
    <MapMenu
      icon="layers"
      label={w("layers")}
      shows={<span>{w("layers")}</span>}
      side={menuSide}
      className="map-layers-menu"
    >
      {() => (
        <MapLayers
          shown={shown}
          onShown={setShown}
          layers={map.layers}
          chosen={map.chosen}
          onChoose={(layer) => {
            const on = map.layers[layer]?.chart;
            if (on !== undefined && on !== viewId) go(on);
            map.choose(layer);
          }}
          placeName={placeName}
          hasEarlier={props.earlier.length > 0}
        />
      )}
    </MapMenu>
  );
  const historyMenu = props.earlier.length > 0 && (
    <MapMenu
      icon="clock"
      label={w("last")}
      shows={<span>{w("last")}</span>}
      side={menuSide}
      className="map-layers-menu"
    >
      {(close) => (
        <MapHistory
          earlier={props.earlier}
          at={earlierAt}
          onAt={setEarlierAt}
          shown={shown.earlier}
          onShown={(on) => setShown({ ...shown, earlier: on })}
          chartId={chartId}
          chartName={chartName}
          onRepeat={(one) => {
            repeat(one);
            close();
          }}
          {...(map.map === null
            ? {}
            : {
                onCompare: (one: { sessionId: string }) => {
                  setCompared(one.sessionId);
                  close();
                },
              })}
        />
      )}
    </MapMenu>
  );
  function repeat(one = earlier) {
    if (one?.document.map !== undefined) map.act({ kind: "repeat", earlier: one.document.map });
  }
  const hasPoints = (id: string) => map.layers.some(({ chart, points }) => chart === id && points.length > 0);
  const pictured = pictureCharts(knowledge, charts, props.map?.photos ?? []);
  const named: NamedMap[] = [
    ...(map.map === null ? [] : [{ id: "now", name: w("thisMap"), map: map.map }]),
    ...props.earlier.flatMap((each) =>
      each.document.map === undefined
        ? []
        : [{ id: each.sessionId, name: w("sessionOf", { number: each.number }), map: each.document.map }],
    ),
  ];
  return (
    <div className="map-page" ref={page} data-view={viewId === "surface" ? "surface" : "chart"}>
      {wide && (
        <div className="map-page__views">
          <MapViews views={views} now={viewId} onView={go} />
          {photoButton}
          {historyMenu}
          {layersMenu}
        </div>
      )}
      <section className="map-page__desk" ref={desk} tabIndex={-1} aria-label={w("map")} onKeyDown={keys}>
        <div className="map-page__top">
          <MapBar hand={hand} onHand={act.hand} />
          {!wide && <MapViewsMenu views={views} now={viewId} onView={go} />}
          {!wide && historyMenu}
          {!wide && layersMenu}
          {!wide && photoButton}
        </div>
        {viewId === "surface" ? (
          <Suspense fallback={<Waiting label={w("loading")} />}>
            <div className="map-page__surface">
              <SurfaceView
                form={chartId.startsWith("body") ? "body" : chartId.startsWith("scalp") ? "scalp" : "face"}
                layers={map.layers}
                faded={shown.earlier ? (earlier?.document.map?.layers ?? []) : []}
                waiting={waiting === null ? [] : [waiting]}
                tool={tool === "pick" || tool === "point" || tool === "erase" ? tool : "flat"}
                zones={shown.zones}
                selected={map.chosen}
                label={w("view3d")}
                regionName={placeName}
                onRegion={(on, region) => act.region(region, on)}
                onPoint={(on, at) =>
                  map.act(
                    tool === "erase"
                      ? { kind: "erase-point", chart: on, at }
                      : { kind: "add-point", chart: on, at, hand },
                  )
                }
                onFlat={() => go(chartId)}
              />
            </div>
          </Suspense>
        ) : knowledge === null || chart === undefined ? (
          <Waiting label={w("loading")} />
        ) : (
          <MapPicture
            chartId={chartId}
            art={
              photo === undefined ? (
                (charts.get(chartId)?.art ?? "")
              ) : (
                <PhotoArt photoId={photo.photoId} chart={chart} />
              )
            }
            label={chartName(chartId)}
            knowledge={knowledge}
            policy={policy}
            lens={lens}
            insets={insets}
            map={map}
            charting={charting}
            shown={shown}
            earlier={earlier}
            waiting={waiting}
            placeName={placeName}
          />
        )}
        <div className="map-page__bottom">
          <MapReason deviations={props.deviations.filter(({ rule }) => asked.has(rule))} onReason={props.onReason} />
          <MapStatus
            said={map.said}
            how={how}
            onHush={map.hush}
            onSuggest={() => map.said?.suggest != null && map.act(map.said.suggest)}
            named={(because) => namedBecause(because, placeName, chartId, (id) => t(`session.technique.${id}`))}
          >
            {chosen !== undefined && (
              <>
                {advice !== null && (
                  <Button
                    busy={laying}
                    onClick={() => {
                      wantSkin(true);
                      setLaying(true);
                    }}
                  >
                    {w("layOnSkin", { skin: figure(advice.skinCm2, 1), flat: figure(advice.flatCm2, 1) })}
                  </Button>
                )}
                <MapMenu icon="pen" label={w("more")} side="above">
                  {(close) => (
                    <MapMore
                      hand={hand}
                      onHand={act.hand}
                      says={skin.onSkin === undefined ? "reading" : skin.says(chosen)}
                      onSkin={() => wantSkin(true)}
                      onAnother={(technique) => {
                        act.another(technique);
                        close();
                      }}
                    />
                  )}
                </MapMenu>
                <Button icon="cross" onClick={act.erase}>
                  {refs.length > 0 ? w("erasePoints") : w("remove")}
                </Button>
              </>
            )}
          </MapStatus>
          <MapDock
            tool={tool}
            onTool={(next) => {
              act.tool(next);
              desk.current?.focus({ preventScroll: true });
            }}
            canUndo={map.past.length > 0}
            canRedo={map.future.length > 0}
            onUndo={() => map.undo()}
            onRedo={map.redo}
            zones={shown.zones}
            onZones={onZones}
            onCloser={() => lens.closer(1.5)}
            onFarther={() => lens.closer(1 / 1.5)}
            onWhole={lens.whole}
            isWhole={lens.isWhole}
            ownZoom={viewId === "surface"}
            spare={charting.spare}
            onSpare={charting.setSpare}
            mirror={waiting === null ? null : { count: waiting.points.length, to: w("mirror") }}
            onMirror={act.mirror}
            onKeys={() => setHelp(true)}
          >
            {map.layers.length === 0 && earlier?.document.map !== undefined && (
              <Button icon="repeat" onClick={() => repeat()}>
                {w("repeat")}
              </Button>
            )}
          </MapDock>
        </div>
        {taking && (
          <PhotoCharts
            patientId={props.patientId}
            sessionId={props.sessionId}
            base={(photo?.base ?? chartId) as ChartId}
            now={() => props.stamp().at}
            onFrame={(frame) => {
              const before = map.map ?? emptyMap(version);
              props.onMap({ ...before, photos: [...before.photos, frame] });
              go(photoChartId(frame.photoId));
            }}
            onClose={() => setTaking(false)}
          />
        )}
        {help && <MapHelp single={single} onSingle={setSingle} onClose={() => setHelp(false)} />}
      </section>
      <MapPanel
        sessionId={props.sessionId}
        map={props.map}
        waiting={waiting}
        knowledge={knowledge}
        dosesOf={props.dosesOf}
        totalsOf={props.totalsOf}
        ingredients={props.ingredients}
        times={props.times}
        deviations={props.deviations}
        onReason={props.onReason}
        acts={map.past.map(({ at, name }) => ({ at, what: actName(name), points: name.points }))}
        onBackTo={backTo}
        onAct={(one: MapAct) => map.act(one)}
        stamp={props.stamp}
        placeName={placeName}
        notes={props.notes}
        onNotes={props.onNotes}
        missing={props.missing}
        onFinish={() => props.onFinish(map.past.length > 0)}
      />
      <div className="map-page__under" ref={under}>
        {compared !== null && knowledge !== null && (
          <MapDiff
            maps={named}
            from={compared}
            to="now"
            charts={pictured}
            measures={knowledge.measures}
            chartName={chartName}
            placeName={placeName}
            onClose={() => setCompared(null)}
          />
        )}
        <MapTable
          layers={map.layers}
          charts={(id) => knowledge?.chart(id)}
          placeName={placeName}
          selected={map.chosen}
          onSelect={(index) => map.choose(index)}
          onAct={(one) => map.act(one)}
          shown={shown.table}
        />
        <RecordPapers
          sessionId={props.sessionId}
          chart={hasPoints(chartId) ? { id: chartId, name: chartName(chartId) } : null}
          onPrint={() => window.print()}
        />
      </div>
      {map.map !== null && (
        <MapPrint
          person={props.person}
          number={props.number}
          on={props.times.on}
          version={props.version}
          signed={false}
          map={map.map}
          sums={props.totalsOf(map.map)}
          doses={props.dosesOf(map.map)}
          ingredients={props.ingredients}
          notes={props.notes}
          charts={pictured}
          chartName={chartName}
          placeName={placeName}
        />
      )}
    </div>
  );
}

/** Deviations whose reason belongs to the map; the count of the gun is asked for beside the count. */
const asked: ReadonlySet<string> = new Set([
  "session.deviation-technique",
  "session.deviation-depth",
  "session.deviation-spacing",
  "session.deviation-drop",
]);

/** Ids stand in a finding; a reader gets their names. */
function namedBecause(
  because: Readonly<Record<string, unknown>>,
  placeName: (chart: string, region: string) => string,
  chartId: string,
  technique: (id: TechniqueId) => string,
): Readonly<Record<string, unknown>> {
  const { technique: used, region, regions, name } = because;
  return {
    ...because,
    ...(typeof used === "string" ? { technique: technique(used as TechniqueId) } : {}),
    ...(typeof region === "string" ? { region: placeName(chartId, region), name: placeName(chartId, region) } : {}),
    ...(typeof regions === "string"
      ? {
          regions: regions
            .split(", ")
            .map((id) => placeName(chartId, id))
            .join(", "),
        }
      : {}),
    ...(region === undefined && typeof name === "string" ? { name } : {}),
  };
}
