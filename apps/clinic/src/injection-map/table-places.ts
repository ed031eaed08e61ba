import { decimal, plain } from "@pistor/core/basics";
import type { Point } from "@pistor/core/geometry";
import type { Chart, Side } from "@pistor/core/injection-map";
import { regionFrame, regionParts, regionsAt, relativePoints, sideOfPoint } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";

/** One point of a layer: where it lies, by its region and in the chart's frame. */
export interface PlacedPoint {
  /** In the order of injection, from 1. */
  readonly n: number;
  readonly side: Side | "middle";
  /** Id of the region under it; the layer's own where none is. */
  readonly region: string;
  /** mm in the chart's frame. */
  readonly at: Point;
  /** Of the region's own box, %, from its upper left corner on the chart; null where the region is not known. */
  readonly acrossPercent: number | null;
  readonly downPercent: number | null;
}

/** The patient's side of a layer's points. */
export function sideOfLayer(layer: MapLayer, chart: Chart | undefined): Side | "middle" | "both" {
  const sides = new Set(chart === undefined ? [] : layer.points.map((point) => sideOfPoint(chart, point)));
  if (sides.has("left") && sides.has("right")) return "both";
  return sides.has("left") ? "left" : sides.has("right") ? "right" : sides.size > 0 ? "middle" : sideOfId(layer.region);
}

/** The points of a layer with their places, so that they can be read and found again without the picture. */
export function placedPoints(layer: MapLayer, chart: Chart | undefined): readonly PlacedPoint[] {
  const own = chart === undefined ? [] : regionParts(chart, layer.region);
  return layer.points.map((at, i): PlacedPoint => {
    const under = chart === undefined ? [] : regionsAt(chart, at);
    const region = under.find(({ id }) => own.some((part) => part.id === id)) ?? under[0] ?? own[0];
    const frame = chart === undefined || region === undefined ? layer.frame : regionFrame(chart, region.id);
    const [relative] = frame === null ? [] : relativePoints(frame, [at]);
    const percent = (share: number | undefined) => (share === undefined ? null : Math.round(share * 1000) / 10);
    return {
      n: i + 1,
      side: chart === undefined ? "middle" : sideOfPoint(chart, at),
      region: region?.id ?? layer.region,
      at,
      acrossPercent: percent(relative?.region[0]),
      downPercent: percent(relative?.region[1]),
    };
  });
}

/** Area of some layers, cm²; null where one of them was never measured, since a part is not the whole. */
export function areaSum(layers: readonly Pick<MapLayer, "areaCm2">[]): number | null {
  let sum = decimal(0);
  for (const { areaCm2 } of layers) {
    if (areaCm2 === null) return null;
    sum = sum.plus(areaCm2);
  }
  return plain(sum);
}

function sideOfId(id: string): Side | "both" {
  return id.endsWith("-left") ? "left" : id.endsWith("-right") ? "right" : "both";
}
