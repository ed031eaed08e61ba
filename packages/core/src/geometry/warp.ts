import { boundingBox, distance } from "./polygon.ts";
import type { Point } from "./shapes.ts";

/** The same place in two frames. */
export interface PointPair {
  readonly from: Point;
  readonly to: Point;
}

/** Carries a place of one frame into another. */
export type Warp = (point: Point) => Point;

/** The pairs the other way round: a warp built from them leads back. */
export function swapped(pairs: readonly PointPair[]): PointPair[] {
  return pairs.map(({ from, to }) => ({ from: to, to: from }));
}

/**
 * Turned, enlarged and moved, but neither bent nor mirrored: the least sum of squared distances to the pairs.
 *
 * Two pairs are met exactly. Null where all places of one frame fall together.
 *
 * @source Umeyama 1991, for the plane and without reflection
 */
export function similarityWarp(pairs: readonly PointPair[]): Warp | null {
  const from = middle(pairs.map((pair) => pair.from));
  const to = middle(pairs.map((pair) => pair.to));
  let spread = 0;
  let along = 0;
  let across = 0;
  for (const pair of pairs) {
    const [x, y] = [pair.from[0] - from[0], pair.from[1] - from[1]];
    const [u, v] = [pair.to[0] - to[0], pair.to[1] - to[1]];
    spread += x * x + y * y;
    along += x * u + y * v;
    across += x * v - y * u;
  }
  const cos = along / spread;
  const sin = across / spread;
  if (!(Math.hypot(cos, sin) > 0) || !Number.isFinite(cos + sin)) return null;
  return ([x, y]) => [
    to[0] + cos * (x - from[0]) - sin * (y - from[1]),
    to[1] + sin * (x - from[0]) + cos * (y - from[1]),
  ];
}

/** Straight lines stay straight: the least sum of squared distances. Null where the places lie on one line. */
export function affineWarp(pairs: readonly PointPair[]): Warp | null {
  if (pairs.length < 3) return null;
  const frame = unitFrame(pairs.map((pair) => pair.from));
  if (frame === null) return null;
  // Normal equations of u = a + bx + cy, and of v.
  const sums = Array.from({ length: 3 }, () => [0, 0, 0, 0, 0]);
  for (const pair of pairs) {
    const [x, y] = frame(pair.from);
    const row = [1, x, y];
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) sums[i]![j]! += row[i]! * row[j]!;
      sums[i]![3]! += row[i]! * pair.to[0];
      sums[i]![4]! += row[i]! * pair.to[1];
    }
  }
  const solved = solve(sums, 3);
  if (solved === null) return null;
  const [a, b, c] = solved.rows;
  return (point) => {
    const [x, y] = frame(point);
    return [a![0]! + b![0]! * x + c![0]! * y, a![1]! + b![1]! * x + c![1]! * y];
  };
}

/** A bent warp, and by how much each pair stands out from what all the others say of it, in units of the frame. */
export interface ThinPlate {
  readonly warp: Warp;
  readonly standsOut: readonly number[];
}

/**
 * Passes through every pair and bends as little as it can in between. Null for fewer than three pairs, for places that
 * fall together, and for places on one line.
 *
 * @source Bookstein 1989, thin-plate splines; what leaving one pair out would change, from the diagonal of the inverse
 */
export function thinPlateWarp(pairs: readonly PointPair[]): ThinPlate | null {
  const count = pairs.length;
  if (count < 3) return null;
  const frame = unitFrame(pairs.map((pair) => pair.from));
  if (frame === null) return null;
  const knots = pairs.map((pair) => frame(pair.from));
  const size = count + 3;
  // The right-hand sides: the two coordinates, and the unit matrix for the diagonal of the inverse.
  const rows = Array.from({ length: size }, (_, i) => {
    const row = Array.from({ length: size * 2 + 2 }, () => 0);
    if (i < count) {
      const [x, y] = knots[i]!;
      for (let j = 0; j < count; j++) row[j] = bend(x - knots[j]![0], y - knots[j]![1]);
      row[count] = 1;
      row[count + 1] = x;
      row[count + 2] = y;
      row[size] = pairs[i]!.to[0];
      row[size + 1] = pairs[i]!.to[1];
    } else for (let j = 0; j < count; j++) row[j] = i === count ? 1 : knots[j]![i - count - 1]!;
    row[size + 2 + i] = 1;
    return row;
  });
  const solved = solve(rows, size);
  if (solved === null) return null;
  const weights = solved.rows;
  const [a, b, c] = weights.slice(count);
  return {
    warp: (point) => {
      const [x, y] = frame(point);
      let u = a![0]! + b![0]! * x + c![0]! * y;
      let v = a![1]! + b![1]! * x + c![1]! * y;
      for (let i = 0; i < count; i++) {
        const pull = bend(x - knots[i]![0], y - knots[i]![1]);
        u += weights[i]![0]! * pull;
        v += weights[i]![1]! * pull;
      }
      return [u, v];
    },
    standsOut: pairs.map((_, i) => {
      const own = Math.abs(weights[i]![2 + i]!);
      return own < 1e-12 ? 0 : Math.hypot(weights[i]![0]!, weights[i]![1]!) / own;
    }),
  };
}

/**
 * How a warp changes a small area at a place: 1 keeps it, negative turns it over, so that skin would lie folded.
 *
 * @param step how far apart the warp is probed, in units of the first frame
 */
export function areaFactor(warp: Warp, [x, y]: Point, step: number): number {
  const [left, right, up, down] = [warp([x - step, y]), warp([x + step, y]), warp([x, y - step]), warp([x, y + step])];
  const across = [right[0] - left[0], right[1] - left[1]] as const;
  const along = [down[0] - up[0], down[1] - up[1]] as const;
  return (across[0] * along[1] - across[1] * along[0]) / (4 * step * step);
}

function bend(x: number, y: number): number {
  const square = x * x + y * y;
  return square === 0 ? 0 : (square * Math.log(square)) / 2;
}

function middle(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point[0] / points.length;
    y += point[1] / points.length;
  }
  return [x, y];
}

/** The places about their middle, the farthest at 1, so that the sums below stay well conditioned. */
function unitFrame(points: readonly Point[]): Warp | null {
  const { left, right, top, bottom } = boundingBox(points);
  const centre: Point = [(left + right) / 2, (top + bottom) / 2];
  const reach = Math.max(...points.map((point) => distance(point, centre)));
  if (!(reach > 0) || !Number.isFinite(reach)) return null;
  return ([x, y]) => [(x - centre[0]) / reach, (y - centre[1]) / reach];
}

/** What is left of a pivot that rounding alone made differ from 0; the frames above are of size 1. */
const vanishing = 1e-10;

/** Gauss and Jordan with the largest pivot of each column, in place; null where the system has no one answer. */
function solve(rows: number[][], size: number): { readonly rows: readonly (readonly number[])[] } | null {
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let i = column + 1; i < size; i++) if (Math.abs(rows[i]![column]!) > Math.abs(rows[best]![column]!)) best = i;
    if (!(Math.abs(rows[best]![column]!) > vanishing)) return null;
    [rows[column], rows[best]] = [rows[best]!, rows[column]!];
    const pivot = rows[column]!;
    const by = pivot[column]!;
    for (let j = column; j < pivot.length; j++) pivot[j]! /= by;
    for (let i = 0; i < size; i++) {
      const row = rows[i]!;
      const take = row[column]!;
      if (i === column || take === 0) continue;
      for (let j = column; j < row.length; j++) row[j]! -= take * pivot[j]!;
    }
  }
  return { rows: rows.map((row) => row.slice(size)) };
}
