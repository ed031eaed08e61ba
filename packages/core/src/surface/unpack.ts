import type { Point, Polygon } from "../geometry/index.ts";

/** Corners from whole hundredths of a millimetre, x and y in turn, each after the first as the step from the one before. */
export function unpack(packed: string): Polygon {
  const steps = packed.split(" ").map(Number);
  const corners: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    corners.push([x / 100, y / 100]);
  }
  return corners;
}
