import type { Mm } from "../basics/index.ts";
import type { Point, Shape } from "../geometry/index.ts";
import { distance, mirrorPoint, mirrorShape } from "../geometry/index.ts";
import type { Chart } from "./chart.ts";

/** How far a place is from the patient's middle line; positive to the right as the chart is seen. */
export function fromMiddle(chart: Chart, point: Point): Mm {
  if (chart.middle === undefined) return point[0];
  const [upper, lower] = chart.middle;
  const [dx, dy] = [lower[0] - upper[0], lower[1] - upper[1]];
  return ((point[0] - upper[0]) * dy - (point[1] - upper[1]) * dx) / distance(upper, lower);
}

/** The reflection in the patient's middle line. */
export function mirrorOnChart(chart: Chart, point: Point): Point {
  if (chart.middle === undefined) return mirrorPoint(point);
  const [upper, lower] = chart.middle;
  const long = distance(upper, lower);
  const twice = 2 * fromMiddle(chart, point);
  return [point[0] - (twice * (lower[1] - upper[1])) / long, point[1] + (twice * (lower[0] - upper[0])) / long];
}

/** The reflection in the patient's middle line, with the corners in the order that keeps the turning sense. */
export function mirrorShapeOnChart(chart: Chart, shape: Shape): Shape {
  if (chart.middle === undefined) return mirrorShape(shape);
  if ("circle" in shape) return { circle: { ...shape.circle, centre: mirrorOnChart(chart, shape.circle.centre) } };
  return { polygon: shape.polygon.map((corner) => mirrorOnChart(chart, corner)).reverse() };
}
