import type { Mm } from "../basics/index.ts";
import { Problem } from "../basics/index.ts";
import type { Point } from "../geometry/index.ts";
import type { ChartView, Surface } from "./surface.ts";
import type { Vec3 } from "./vec3.ts";

/** What a view sees of a place: across, down, and how near to whoever looks. */
export function seen({ side, offset }: ChartView, x: Mm, y: Mm, z: Mm): [u: Mm, v: Mm, near: Mm] {
  const [du, dv] = offset;
  switch (side) {
    case "front":
      return [x + du, y + dv, z];
    case "back":
      return [-x + du, y + dv, -z];
    case "left":
      return [-z + du, y + dv, x];
    case "right":
      return [z + du, y + dv, -x];
    case "top":
      return [-x + du, -z + dv, -y];
  }
}

/** The place that a view sees there, so near. */
export function place({ side, offset }: ChartView, [u0, v0]: Point, near: Mm): Vec3 {
  const u = u0 - offset[0];
  const v = v0 - offset[1];
  switch (side) {
    case "front":
      return [u, v, near];
    case "back":
      return [-u, v, -near];
    case "left":
      return [near, v, -u];
    case "right":
      return [-near, v, u];
    case "top":
      return [-u, -near, -v];
  }
}

/** @throws {Problem} `surface.chart-unknown` on a chart that does not show this form */
export function viewOf(surface: Surface, chart: string): ChartView {
  const view = surface.views.find((each) => each.chart === chart);
  if (view === undefined)
    throw new Problem(
      "surface.chart-unknown",
      "/chart",
      `The form ${surface.form} has no view for the chart ${JSON.stringify(chart)}: give one of ${surface.views.map((each) => each.chart).join(", ")}.`,
    );
  return view;
}
