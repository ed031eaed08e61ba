import type { Mm } from "../basics/index.ts";
import type { Pattern, Point, Shape } from "../geometry/index.ts";
import type { Form } from "./form.ts";
import type { Spacing } from "./spacing.ts";
import type { BodyMeasures, Surface } from "./surface.ts";
import type { Vec3 } from "./vec3.ts";

/** What a chart's shapes hold of points laid on the skin. */
export interface SurfaceFill {
  /** In the chart's frame, in the order in which a hand travels. */
  readonly points: readonly Point[];
  /** On the skin, mm². */
  readonly areaMm2: number;
}

const unbuilt = (): never => {
  throw new Error("The surface is being laid: its shape comes with the next change.");
};

/** The skin of a form with a body's measures. Takes up to a second: build it once, when it is first asked for. */
export const buildSurface: (form: Form, measures?: BodyMeasures) => Surface = unbuilt;
/** The place on the skin that a chart shows at a point; null where it shows none. */
export const lift: (surface: Surface, chart: string, point: Point) => Vec3 | null = unbuilt;
/** The outward unit normal of the skin that a chart shows at a point; null where it shows none. */
export const normalAt: (surface: Surface, chart: string, point: Point) => Vec3 | null = unbuilt;
/** Where a chart draws a place of the skin, whether or not another part hides it. */
export const project: (surface: Surface, chart: string, place: Vec3) => Point = unbuilt;
/** The charts that show a place of the skin (a pick in the 3D view), the one that looks most straight at it first. */
export const chartsShowing: (
  surface: Surface,
  place: Vec3,
) => { readonly chart: string; readonly point: Point; readonly facing: number }[] = unbuilt;
/** For each vertex the index of the first shape that holds it as the chart shows it, -1 for none or hidden. */
export const verticesInShapes: (surface: Surface, chart: string, shapes: readonly Shape[]) => Int16Array = unbuilt;
/** The skin that a chart shows inside one of the groups and outside every hole, mm². */
export const areaOnSurface: (
  surface: Surface,
  chart: string,
  groups: readonly (readonly Shape[])[],
  holes: readonly Shape[],
) => number = unbuilt;
/** Points on the skin inside the groups and outside the holes, no two nearer than the spacing. */
export const fillSurface: (
  surface: Surface,
  chart: string,
  groups: readonly (readonly Shape[])[],
  holes: readonly Shape[],
  spacing: Mm,
  pattern: Pattern,
) => SurfaceFill = unbuilt;
/** The spacing on the skin of points of a chart, those that the chart does not show left out. */
export const spacingOnSurface: (surface: Surface, chart: string, points: readonly Point[]) => Spacing | null = unbuilt;
