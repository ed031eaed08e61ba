import type { Point } from "@pistor/core/geometry";
import { similarityWarp } from "@pistor/core/geometry";
import type { PhotoFrame } from "@pistor/core/injection-map";

/** The same place on the chart, mm, and on the picture, pixels from its upper left corner. */
export interface PlacedPair {
  readonly chart: Point;
  readonly px: Point;
}

/** What the scale of a photograph rests on. */
export interface Scale {
  readonly by: PhotoFrame["scaleBy"];
  readonly mmPerPx: number;
}

/** The scale at which the body on the picture is as large as the reference adult; null below two places. */
export function scaleOfChart(pairs: readonly PlacedPair[]): Scale | null {
  const warp = similarityWarp(pairs.map(({ chart, px }) => ({ from: chart, to: px })));
  if (pairs.length < 2 || warp === null) return null;
  const [a, b] = [warp([0, 0]), warp([1, 0])];
  return { by: "chart", mmPerPx: 1 / Math.hypot(b[0] - a[0], b[1] - a[1]) };
}

/** Where a place of the chart would be by the places that are set, pixels; null below two. */
export function expected(pairs: readonly PlacedPair[], chart: Point): Point | null {
  const warp = similarityWarp(pairs.map((pair) => ({ from: pair.chart, to: pair.px })));
  return pairs.length < 2 || warp === null ? null : warp(chart);
}

/** The frame that goes into the record. */
export function frameOf(given: {
  readonly photoId: string;
  readonly base: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scale: Scale;
  readonly how: PhotoFrame["how"];
  readonly pairs: readonly PlacedPair[];
}): PhotoFrame {
  const { scale, pairs, ...rest } = given;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    ...rest,
    mmPerPx: scale.mmPerPx,
    scaleBy: scale.by,
    pairs: pairs.map(({ chart, px }) => ({
      chart: [chart[0], chart[1]],
      photo: [round(px[0] * scale.mmPerPx), round(px[1] * scale.mmPerPx)],
    })),
  };
}
