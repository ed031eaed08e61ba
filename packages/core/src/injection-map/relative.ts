import type { Point, Polygon } from "../geometry/index.ts";
import { boundingBox } from "../geometry/index.ts";
import type { Chart } from "./chart.ts";
import { regionParts } from "./regions.ts";
import type { MapLayer } from "./session-map.ts";

/** Boxes as x, y, width and height, as a record keeps them: the chart's view box and the box of the place on it. */
export type Frame = NonNullable<MapLayer["frame"]>;

/** Shares of the chart's box and of the region's box, 0 at the left and top; outside them below 0 or above 1. */
export interface RelativePoint {
  readonly chart: Point;
  readonly region: Point;
}

/** The frame of a place on a chart as it is drawn today. Null for a place without any width or height. */
export function frameOf(chart: Chart, place: readonly Polygon[]): Frame | null {
  const { left, right, top, bottom } = boundingBox(place.flat());
  if (!(right > left && bottom > top)) return null;
  return { chart: [...chart.viewBox], region: [left, top, right - left, bottom - top] };
}

/** The frame of a region of a chart, of both halves under an id without its side; null where there is no such region. */
export function regionFrame(chart: Chart, region: string): Frame | null {
  return frameOf(
    chart,
    regionParts(chart, region).map(({ outline }) => outline),
  );
}

/** The frame of points that belong to no region: the chart's own box. */
export function chartFrame({ viewBox }: Chart): Frame {
  return { chart: [...viewBox], region: [...viewBox] };
}

/** Points as shares of their frame, so that they can be laid on a chart that was drawn anew. */
export function relativePoints(frame: Frame, points: readonly Point[]): RelativePoint[] {
  return points.map((point) => ({ chart: share(frame.chart, point), region: share(frame.region, point) }));
}

/** The points in a frame by their shares of its region, or of its chart where the region is gone; six places. */
export function fromRelative(
  frame: Frame,
  relative: readonly RelativePoint[],
  by: "region" | "chart" = "region",
): Point[] {
  const [x, y, width, height] = frame[by];
  return relative.map(({ [by]: [u, v] }): Point => [round(x + u * width), round(y + v * height)]);
}

function share([x, y, width, height]: readonly [number, number, number, number], [px, py]: Point): Point {
  return [(px - x) / width, (py - y) / height];
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
