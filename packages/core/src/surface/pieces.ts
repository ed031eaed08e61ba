import type { Point } from "../geometry/index.ts";
import type { Surface } from "./surface.ts";
import type { VisibleSkin } from "./visible-skin.ts";

/** Skin of some shapes that hangs together. */
export interface Piece {
  readonly triangles: readonly number[];
  readonly holds: (triangle: number) => boolean;
  /** The middle of its area on the chart. */
  readonly middle: Point;
  /** Whether it reaches the middle line of a symmetric chart. */
  readonly joined: boolean;
}

/** The pieces of the triangles that have area within the shapes, from the left of the chart to its right. */
export function piecesOf(
  surface: Surface,
  skin: VisibleSkin,
  areas: ReadonlyMap<number, number>,
  beside: Int32Array,
  symmetric: boolean,
): Piece[] {
  const { triangles } = surface.mesh;
  const middleOf = (t: number): Point => {
    const [a, b, c] = [triangles[t * 3]! * 3, triangles[t * 3 + 1]! * 3, triangles[t * 3 + 2]! * 3];
    const { flat } = skin;
    return [(flat[a]! + flat[b]! + flat[c]!) / 3, (flat[a + 1]! + flat[b + 1]! + flat[c + 1]!) / 3];
  };
  const open = new Set<number>();
  for (const t of areas.keys()) if (!symmetric || middleOf(t)[0] >= 0) open.add(t);
  const pieces: Piece[] = [];
  for (const start of [...open].sort((a, b) => a - b)) {
    if (!open.delete(start)) continue;
    const found = [start];
    for (let next = 0; next < found.length; next++)
      for (let side = 0; side < 3; side++) {
        const other = beside[found[next]! * 3 + side]!;
        if (open.delete(other)) found.push(other);
      }
    pieces.push(pieceOf(found, areas, middleOf, symmetric ? skin.cell : null));
  }
  return pieces.sort((a, b) => a.middle[0] - b.middle[0]);
}

function pieceOf(
  triangles: readonly number[],
  areas: ReadonlyMap<number, number>,
  middleOf: (triangle: number) => Point,
  nearMiddle: number | null,
): Piece {
  let [u, v, area] = [0, 0, 0];
  let least = Infinity;
  for (const t of triangles) {
    const here = areas.get(t) ?? 0;
    const middle = middleOf(t);
    u += middle[0] * here;
    v += middle[1] * here;
    area += here;
    least = Math.min(least, middle[0]);
  }
  const held = new Set(triangles);
  const joined = nearMiddle !== null && least < nearMiddle;
  return { triangles, holds: (t) => held.has(t), middle: [joined ? 0 : u / area, v / area], joined };
}
