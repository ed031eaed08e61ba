import type { Mesh } from "./mesh.ts";

/** A traveller on the skin: in which triangle, where, and an arrow in the triangle's plane that is carried along. */
export interface Traveller {
  readonly triangle: number;
  readonly at: readonly [number, number, number];
  /** A unit vector in the plane of the triangle. */
  readonly arrow: readonly [number, number, number];
}

type Triple = readonly [number, number, number];

/**
 * Straight ahead over the skin: from a place, in the direction that stands `angle` to the arrow, as far as `length`.
 *
 * The way is a straight line on the triangles unfolded one after the other, and the arrow keeps its angle to it: the
 * discrete exponential map about the start. Null where the skin ends.
 *
 * @source Polthier and Schmies 1998: straightest geodesics on polyhedral surfaces
 */
export function walk(mesh: Mesh, beside: Int32Array, from: Traveller, angle: number, length: number): Traveller | null {
  const { vertices, triangles } = mesh;
  let triangle = from.triangle;
  let at = from.at;
  let normal = planeOf(vertices, triangles, triangle);
  const across = cross(normal, from.arrow);
  let way = sum(from.arrow, Math.cos(angle), across, Math.sin(angle));
  let left = length;
  let entered = -1;
  for (let steps = 0; steps < most; steps++) {
    let soonest = Infinity;
    let exit = -1;
    let exitEdge: Triple = [0, 0, 0];
    for (let side = 0; side < 3; side++) {
      if (side === entered) continue;
      const a = corner(vertices, triangles, triangle, side);
      const edge = less(corner(vertices, triangles, triangle, (side + 1) % 3), a);
      const inward = cross(normal, edge);
      const speed = dot(way, inward);
      if (speed >= 0) continue;
      const until = Math.max(0, -dot(less(at, a), inward) / speed);
      if (until < soonest) {
        soonest = until;
        exit = side;
        exitEdge = edge;
      }
    }
    if (soonest >= left || exit === -1) {
      const arrow = turned(way, normal, -angle);
      return { triangle, at: sum(at, 1, way, left), arrow };
    }
    const next = beside[triangle * 3 + exit]!;
    if (next === -1) return null;
    at = sum(at, 1, way, soonest);
    left -= soonest;
    const along = unit(exitEdge);
    const out = cross(along, normal);
    const nextNormal = planeOf(vertices, triangles, next);
    const nextOut = cross(along, nextNormal);
    way = unit(sum(along, dot(way, along), nextOut, dot(way, out)));
    entered = sideTowards(beside, next, triangle);
    triangle = next;
    normal = nextNormal;
  }
  return null;
}
/** More triangles than any step of a lattice crosses. */
const most = 4_000;

/** The weights of a triangle's corners at a place in it. */
export function weightsAt(mesh: Mesh, triangle: number, at: Triple): [number, number, number] {
  const a = corner(mesh.vertices, mesh.triangles, triangle, 0);
  const ab = less(corner(mesh.vertices, mesh.triangles, triangle, 1), a);
  const ac = less(corner(mesh.vertices, mesh.triangles, triangle, 2), a);
  const ap = less(at, a);
  const normal = cross(ab, ac);
  const square = dot(normal, normal);
  const wb = dot(cross(ap, ac), normal) / square;
  const wc = dot(cross(ab, ap), normal) / square;
  return [1 - wb - wc, wb, wc];
}

/** A direction of space laid into the plane of a triangle, as a unit vector. */
export function inPlane(mesh: Mesh, triangle: number, direction: Triple): Triple {
  const normal = planeOf(mesh.vertices, mesh.triangles, triangle);
  return unit(sum(direction, 1, normal, -dot(direction, normal)));
}

/** The direction a quarter turn from the arrow in a triangle's plane, in the sense in which `walk` counts angles. */
export function quarterTurn(mesh: Mesh, triangle: number, arrow: Triple): Triple {
  return cross(planeOf(mesh.vertices, mesh.triangles, triangle), arrow);
}

function turned(way: Triple, normal: Triple, angle: number): Triple {
  return sum(way, Math.cos(angle), cross(normal, way), Math.sin(angle));
}

function sideTowards(beside: Int32Array, triangle: number, other: number): number {
  if (beside[triangle * 3] === other) return 0;
  return beside[triangle * 3 + 1] === other ? 1 : 2;
}

function planeOf(vertices: Float64Array, triangles: Uint32Array, triangle: number): Triple {
  const a = corner(vertices, triangles, triangle, 0);
  return unit(
    cross(less(corner(vertices, triangles, triangle, 1), a), less(corner(vertices, triangles, triangle, 2), a)),
  );
}

function corner(vertices: Float64Array, triangles: Uint32Array, triangle: number, which: number): Triple {
  const v = triangles[triangle * 3 + which]! * 3;
  return [vertices[v]!, vertices[v + 1]!, vertices[v + 2]!];
}

const less = (a: Triple, b: Triple): Triple => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const sum = (a: Triple, s: number, b: Triple, t: number): Triple => [
  a[0] * s + b[0] * t,
  a[1] * s + b[1] * t,
  a[2] * s + b[2] * t,
];
function unit(a: Triple): Triple {
  const long = Math.hypot(a[0], a[1], a[2]) || 1;
  return [a[0] / long, a[1] / long, a[2] / long];
}
