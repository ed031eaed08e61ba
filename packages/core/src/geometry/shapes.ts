import type { Mm } from "../basics/index.ts";

/** A place on a chart: x to the right, y down, in millimetres of the chart's own frame. */
export type Point = readonly [x: Mm, y: Mm];

/** The corners of a closed outline, in order, the first not repeated at the end. */
export type Polygon = readonly Point[];

export interface Circle {
  readonly centre: Point;
  readonly radius: Mm;
}

/** A piece of the plane: everything inside an outline or a circle. Several shapes together mean their union. */
export type Shape = { readonly polygon: Polygon } | { readonly circle: Circle };

export interface Box {
  readonly left: Mm;
  readonly right: Mm;
  readonly top: Mm;
  readonly bottom: Mm;
}
