import type { Chart } from "@pistor/core/injection-map";
import { withoutSide } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { figure } from "../kit/format.ts";
import type { MapLabel } from "./map-labels.tsx";
import type { MapWords } from "./map-words.ts";

/** As many names as stand beside a chart without becoming a list. */
const most = 12;

interface Sources {
  readonly chart: Chart;
  readonly layers: readonly { readonly layer: MapLayer; readonly index: number }[];
  readonly chosen: number | null;
  /** What a mirror would fill. */
  readonly waiting: MapLayer | null;
  readonly zones: boolean;
  readonly placeName: (chart: string, region: string) => string;
  readonly zoneName: (zone: Chart["zones"][number]) => string;
  readonly w: MapWords;
}

/** The names beside a chart: each layer once, both halves together where they are alike, then the zones without a needle. */
export function labelList({ chart, layers, chosen, waiting, zones, placeName, zoneName, w }: Sources): MapLabel[] {
  const done = new Set<number>();
  const names = layers.flatMap(({ layer, index }): MapLabel[] => {
    if (done.has(index) || layer.points.length === 0) return [];
    const depth = figure(layer.depthMm);
    const twin = layers.find(
      (other) =>
        other.index > index &&
        !done.has(other.index) &&
        other.index !== chosen &&
        index !== chosen &&
        other.layer.region !== layer.region &&
        withoutSide(other.layer.region) === withoutSide(layer.region) &&
        layer.region !== "drawn" &&
        other.layer.points.length === layer.points.length &&
        other.layer.depthMm === layer.depthMm,
    );
    if (twin !== undefined) {
      done.add(twin.index);
      return [
        {
          id: `layer${index}`,
          title: placeName(chart.id, withoutSide(layer.region)),
          text: w("labelEach", { count: layer.points.length, depth }),
          points: index % 2 === 0 ? layer.points : twin.layer.points,
          look: "plain",
        },
      ];
    }
    const area = layer.areaCm2 === null || index !== chosen ? "" : `, ${figure(layer.areaCm2, 1)} cm²`;
    return [
      {
        id: `layer${index}`,
        title: placeName(chart.id, layer.region),
        text: `${w("label", { count: layer.points.length, depth })}${area}`,
        points: oneHalf(layer),
        look: index === chosen ? "chosen" : "plain",
      },
    ];
  });
  const mirrored: MapLabel[] =
    waiting === null || waiting.chart !== chart.id
      ? []
      : [
          {
            id: "waiting",
            title: placeName(chart.id, waiting.region),
            text: w("labelWaiting", { count: waiting.points.length }),
            points: waiting.points,
            look: "chosen",
          },
        ];
  return [...names, ...mirrored, ...(zones ? zoneLabels(chart, zoneName, w) : [])].slice(0, most);
}

/** Each excluded zone once: of a pair the one at the patient's right, where there is more room for words. */
function zoneLabels(chart: Chart, zoneName: Sources["zoneName"], w: MapWords): MapLabel[] {
  const seen = new Set<string>();
  return [...chart.zones]
    .sort((a, b) => Number(b.side === "right") - Number(a.side === "right"))
    .flatMap((zone): MapLabel[] => {
      const base = withoutSide(zone.id);
      if (zone.kind !== "excluded" || seen.has(base)) return [];
      seen.add(base);
      return [
        {
          id: zone.id,
          title: zoneName({ ...zone, side: null, name: zone.name.replace(/, (left|right)$/, "") }),
          text: w("excluded"),
          points: zone.outline,
          look: "quiet",
        },
      ];
    });
}

/** A place of both halves is named on one of them. */
function oneHalf({ region, points }: MapLayer): MapLayer["points"] {
  if (withoutSide(region) !== region) return points;
  const half = points.filter(([x]) => x >= 0);
  return half.length === 0 ? points : half;
}
