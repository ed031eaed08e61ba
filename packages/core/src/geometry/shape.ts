import type { Mm } from "../basics/index.ts";
import { boundingBox, distance, distanceToEdge } from "./polygon.ts";
import { isFree } from "./section.ts";
import type { Box, Circle, Point, Polygon, Shape } from "./shapes.ts";

export function shapeBox(shape: Shape): Box {
  if ("polygon" in shape) return boundingBox(shape.polygon);
  const { centre, radius } = shape.circle;
  return { left: centre[0] - radius, right: centre[0] + radius, top: centre[1] - radius, bottom: centre[1] + radius };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Whether a point lies strictly inside; the border is outside. */
export function contains(shape: Shape, point: Point): boolean {
  return isFree([[shape]], [], point);
}

/** How far a point is from a shape: 0 inside it. */
export function distanceToShape(shape: Shape, point: Point): Mm {
  if ("circle" in shape) return Math.max(0, distance(shape.circle.centre, point) - shape.circle.radius);
  return contains(shape, point) ? 0 : distanceToEdge(shape.polygon, point);
}

/** The reflection in the line x = 0, the middle of a chart. */
export function mirrorPoint([x, y]: Point): Point {
  // Not -0: it would be another key and another text than 0.
  return [x === 0 ? 0 : -x, y];
}

/** The reflection in the line x = 0, with the corners in the order that keeps the turning sense. */
export function mirrorShape(shape: Shape): Shape {
  if ("circle" in shape) return { circle: { ...shape.circle, centre: mirrorPoint(shape.circle.centre) } };
  return { polygon: shape.polygon.map(mirrorPoint).reverse() };
}

/**
 * A regular polygon of the circle's own area.
 *
 * Its corners stand a little outside the circle and its sides a little inside, by at most 0.07 % of the radius.
 */
export function circleAsPolygon({ centre, radius }: Circle, sides = 96): Polygon {
  const step = (2 * Math.PI) / sides;
  const reach = radius * Math.sqrt(step / Math.sin(step));
  return Array.from({ length: sides }, (_, i): Point => {
    const turn = (i + 0.5) * step;
    return [centre[0] + reach * Math.cos(turn), centre[1] + reach * Math.sin(turn)];
  });
}
