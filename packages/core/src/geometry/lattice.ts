import type { Mm } from "../basics/index.ts";
import { freeIntervals, isInside } from "./section.ts";
import { boxesMeet, shapeBox } from "./shape.ts";
import type { Point, Shape } from "./shapes.ts";

export type Pattern = "hexagonal" | "square";

/** How far apart the rows of a lattice are. */
export function rowPitch(spacing: Mm, pattern: Pattern): Mm {
  return pattern === "hexagonal" ? (spacing * Math.sqrt(3)) / 2 : spacing;
}

/** The skin that one point of a lattice stands for, mm². */
export function cellArea(spacing: Mm, pattern: Pattern): number {
  return spacing * rowPitch(spacing, pattern);
}

/**
 * The nodes of a lattice strictly inside one of the groups and outside every hole, one list a row, top row first, each
 * from left to right.
 *
 * Rows run along x and the lattice is anchored at the frame's origin, so neighbouring areas of one spacing share one
 * lattice and never place two points closer than that. Odd rows of a hexagonal lattice are moved by half a spacing.
 */
export function latticeRows(
  groups: readonly (readonly Shape[])[],
  holes: readonly Shape[],
  spacing: Mm,
  pattern: Pattern,
): Point[][] {
  const boxes = groups.flat().map(shapeBox);
  const near = holes.filter((hole) => boxes.some((box) => boxesMeet(box, shapeBox(hole))));
  const pitch = rowPitch(spacing, pattern);
  const first = Math.ceil(Math.min(...boxes.map((box) => box.top)) / pitch);
  const last = Math.floor(Math.max(...boxes.map((box) => box.bottom)) / pitch);
  const rows: Point[][] = [];
  for (let row = first; row <= last; row++) {
    const y = round(row * pitch);
    const shift = pattern === "hexagonal" && row % 2 !== 0 ? 0.5 : 0;
    const points: Point[] = [];
    for (const interval of freeIntervals(groups, near, row * pitch)) {
      const [from, to] = interval;
      for (let column = Math.ceil(from / spacing - shift); (column + shift) * spacing <= to; column++) {
        const x = (column + shift) * spacing;
        if (isInside(interval, x)) points.push([round(x), y]);
      }
    }
    if (points.length > 0) rows.push(points);
  }
  return rows;
}

/** Six places, as everything that leaves the engine; never -0. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
