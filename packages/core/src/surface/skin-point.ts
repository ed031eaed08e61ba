import type { Mesh } from "./mesh.ts";

/** A place on the skin: its triangle and where in it, and the same in space with the skin's outward normal. */
export interface SkinPoint {
  readonly triangle: number;
  /** Weights of the triangle's corners. */
  readonly weights: readonly [number, number, number];
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
}

export function skinPoint(mesh: Mesh, triangle: number, weights: readonly [number, number, number]): SkinPoint {
  const [x, y, z] = between(mesh.vertices, mesh.triangles, triangle, weights);
  const [a, b, c] = between(mesh.normals, mesh.triangles, triangle, weights);
  const long = Math.hypot(a, b, c) || 1;
  return { triangle, weights, x, y, z, nx: a / long, ny: b / long, nz: c / long };
}

/** A triple that each vertex has, at a place of a triangle. */
export function between(
  triples: Float64Array,
  triangles: Uint32Array,
  triangle: number,
  [wa, wb, wc]: readonly [number, number, number],
): [number, number, number] {
  const a = triangles[triangle * 3]! * 3;
  const b = triangles[triangle * 3 + 1]! * 3;
  const c = triangles[triangle * 3 + 2]! * 3;
  return [
    wa * triples[a]! + wb * triples[b]! + wc * triples[c]!,
    wa * triples[a + 1]! + wb * triples[b + 1]! + wc * triples[c + 1]!,
    wa * triples[a + 2]! + wb * triples[b + 2]! + wc * triples[c + 2]!,
  ];
}

/** What a distance on the skin is reckoned from. */
export type Standing = Pick<SkinPoint, "x" | "y" | "z" | "nx" | "ny" | "nz">;

/**
 * How far two places are apart along the skin: the arc that leaves them at right angles to their normals.
 *
 * Exact on planes and along great circles of a sphere; a lower bound within a thousandth elsewhere, as long as the two
 * are near each other.
 *
 * @source an arc of angle a is (a/2) / sin(a/2) times its chord
 */
export function alongSkin(a: Standing, b: Standing): number {
  const chord = Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
  const turn = Math.acos(Math.min(1, Math.max(-1, a.nx * b.nx + a.ny * b.ny + a.nz * b.nz))) / 2;
  return turn < 1e-4 ? chord : (chord * turn) / Math.sin(turn);
}
