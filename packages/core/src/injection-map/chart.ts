import type { Cm2 } from "../basics/index.ts";
import type { Point, Polygon } from "../geometry/index.ts";

export type Side = "left" | "right";

/** A place on a chart with a name. `side` is the patient's side; null where the place has none. */
export interface ChartRegion {
  readonly id: string;
  /** English; screens translate by id. */
  readonly name: string;
  readonly side: Side | null;
  readonly outline: Polygon;
  /** Flat area of the outline on the chart, before zones are taken out. */
  readonly areaCm2: Cm2;
}

/** `excluded`: no needle. `caution`: points count, and are to be confirmed once. */
export type ZoneKind = "excluded" | "caution";

export interface ChartZone {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind;
  readonly side: Side | null;
  readonly outline: Polygon;
}

/** One view of the reference adult. One unit is one millimetre; the frame is the view box of the drawing, y down. */
export interface Chart {
  readonly id: string;
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly regions: readonly ChartRegion[];
  readonly zones: readonly ChartZone[];
  /** The chart that shows the other side, for a side view; null where one chart shows both halves. */
  readonly otherSide: string | null;
  /** Two places on the patient's middle line, the upper one first, where it is not x = 0: on a photograph. */
  readonly middle?: readonly [upper: Point, lower: Point];
}
