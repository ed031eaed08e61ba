import type { Point } from "@pistor/core/geometry";
import type { MapKnowledge, MapPolicy } from "@pistor/core/injection-map";
import { mayStand, withoutSide } from "@pistor/core/injection-map";
import type { MapLayer, Spare } from "@pistor/core/session";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { useWide } from "../kit/use-wide.ts";
import { fadedLooks } from "./history.tsx";
import { labelList } from "./label-list.ts";
import type { CanvasLayer, Hit } from "./map-canvas.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import { MapLabels } from "./map-labels.tsx";
import type { Shown } from "./map-layers.tsx";
import type { EarlierMap } from "./map-props.ts";
import { useMapWords } from "./map-words.ts";
import { useZoneName } from "./panel-zone-name.ts";
import type { useCharting } from "./use-charting.ts";
import type { MapWork } from "./use-map.ts";
import type { Lens } from "./use-view.ts";
import type { Insets } from "./view.ts";

interface PictureProps {
  readonly chartId: string;
  readonly art: string | ReactNode;
  readonly label: string;
  readonly knowledge: MapKnowledge;
  readonly policy: MapPolicy;
  readonly lens: Lens;
  readonly insets: Insets;
  readonly map: MapWork;
  readonly charting: ReturnType<typeof useCharting>;
  readonly shown: Shown;
  readonly earlier: EarlierMap | undefined;
  readonly waiting: MapLayer | null;
  readonly placeName: (chart: string, region: string) => string;
}

const nothingSpared: readonly Spare[] = [];

/** The chart with everything of the map that lies on it. */
export function MapPicture(props: PictureProps) {
  // Without a column of views a second row of buttons lies over the upper corner.
  const wide = useWide(1280);
  const { chartId, knowledge, map, charting, shown, lens, placeName } = props;
  const w = useMapWords();
  const zoneName = useZoneName();
  const { act, refs, chosen } = charting;
  const waiting = props.waiting?.chart === chartId ? props.waiting : null;
  const chart = knowledge.chart(chartId);
  const layers = map.layers;
  const here = useMemo(
    () =>
      layers
        .map((layer, index) => ({ layer, index }))
        .filter(({ layer, index }) => layer.chart === chartId && !shown.hidden.has(index)),
    [layers, chartId, shown.hidden],
  );
  const looks = useMemo<CanvasLayer[]>(
    () => [
      ...(shown.earlier ? fadedLooks(props.earlier, chartId).map((look) => ({ ...look, index: -1 })) : []),
      ...here.map(({ layer, index }) => ({ id: `now${index}`, depthMm: layer.depthMm, points: layer.points, index })),
      ...(waiting === null
        ? []
        : [{ id: "waiting", depthMm: waiting.depthMm, points: waiting.points, look: "waiting" as const, index: -1 }]),
    ],
    [shown.earlier, props.earlier, chartId, here, waiting],
  );
  const regions = useMemo(
    () =>
      (chart?.regions ?? []).map((region) => ({
        id: region.id,
        name: placeName(chartId, region.id),
        outline: region.outline,
        on: here.some(({ layer }) => holds(layer, region.id)),
        chosen: chosen?.chart === chartId && chosen.outline === null && holds(chosen, region.id),
      })),
    [chart, chartId, here, chosen, placeName],
  );
  if (chart === undefined) return null;
  const outlines = [
    ...here.flatMap(({ layer, index }) =>
      layer.outline === null ? [] : [{ points: layer.outline as readonly Point[], dashed: index !== map.chosen }],
    ),
    ...(waiting === null
      ? []
      : [
          {
            points: waiting.outline ?? chart.regions.find(({ id }) => id === waiting.region)?.outline ?? [],
            dashed: true,
          },
        ]),
  ];
  const spared = (map.map?.spared ?? nothingSpared).filter((each) => each.chart === chartId);
  const avoid = [
    ...spared.flatMap(({ circleMm }) => (circleMm === undefined ? [] : [{ circleMm }])),
    ...spared.flatMap(({ polygonMm }) => (polygonMm === undefined ? [] : [{ polygonMm }])),
  ];
  const canStand = (hit: Hit, at: Point): boolean => {
    const layer = map.layers[hit.layer];
    if (layer === undefined) return false;
    const others = layer.points.filter((_, i) => i !== hit.point);
    return mayStand(knowledge, chart, at, others, layer.spacingMm, { policy: props.policy, avoid }).may;
  };
  return (
    <MapCanvas
      lens={lens}
      top={wide ? props.insets.top : 118}
      chart={chart}
      art={props.art}
      label={props.label}
      layers={looks}
      regions={regions}
      outlines={outlines}
      spared={map.map?.spared ?? nothingSpared}
      tool={charting.tool}
      zones={shown.zones}
      regionsShown={shown.regions}
      path={shown.path}
      chosen={map.chosen}
      chosenPoints={new Set(refs.filter(({ layer }) => layer === map.chosen).map(({ point }) => point))}
      cursor={charting.cursor}
      corners={charting.corners}
      mayStand={canStand}
      onRegion={act.region}
      onTap={act.tap}
      onSpot={act.spot}
      onStroke={act.stroke}
      onMove={act.move}
    >
      {shown.labels && (
        <MapLabels
          lens={lens}
          edge={[chart.viewBox[0], chart.viewBox[0] + chart.viewBox[2]]}
          insets={props.insets}
          labels={labelList({
            chart,
            layers: here,
            chosen: map.chosen,
            waiting,
            zones: shown.zones,
            placeName,
            zoneName,
            w,
          })}
        />
      )}
    </MapCanvas>
  );
}

/** Whether a layer fills this region, alone or with its other half. */
function holds({ region, outline }: MapLayer, id: string): boolean {
  return outline === null && (region === id || region === withoutSide(id));
}
