import type { Mm } from "../basics/index.ts";
import type { Shape } from "../geometry/index.ts";
import { freeIntervals } from "../geometry/index.ts";
import { triangleArea } from "./mesh.ts";
import type { Surface } from "./surface.ts";
import { seen, viewOf } from "./view.ts";

/** Where a chart meets the skin: a triangle and the weights of its corners. */
export interface Hit {
  readonly triangle: number;
  readonly weights: readonly [number, number, number];
}

/** The part of a surface that one chart shows, sorted so that a place of the chart is found at once. */
export interface VisibleSkin {
  /** What the chart sees of each vertex: across, down, near. */
  readonly flat: Float64Array;
  /** 1 for each triangle that the chart shows. */
  readonly shown: Uint8Array;
  readonly left: Mm;
  readonly top: Mm;
  readonly cell: Mm;
  readonly columns: number;
  readonly rows: number;
  /** The triangles that reach into each cell. */
  readonly buckets: readonly (readonly number[])[];
}

const kept = new WeakMap<Surface, Map<string, VisibleSkin>>();

/** The skin that a chart shows; reckoned once for each surface and chart. */
export function visibleSkin(surface: Surface, chart: string): VisibleSkin {
  const charts = kept.get(surface) ?? new Map<string, VisibleSkin>();
  kept.set(surface, charts);
  const known = charts.get(chart);
  if (known !== undefined) return known;
  const skin = sortSkin(surface, chart);
  charts.set(chart, skin);
  return skin;
}

function sortSkin(surface: Surface, chart: string): VisibleSkin {
  const view = viewOf(surface, chart);
  const { home } = surface;
  const { triangles } = surface.mesh;
  const flat = new Float64Array(home.length);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = 0; v < home.length; v += 3) {
    const [u, w, near] = seen(view, home[v]!, home[v + 1]!, home[v + 2]!);
    flat[v] = u;
    flat[v + 1] = w;
    flat[v + 2] = near;
    left = Math.min(left, u);
    right = Math.max(right, u);
    top = Math.min(top, w);
    bottom = Math.max(bottom, w);
  }
  const cell = Math.sqrt(((right - left) * (bottom - top)) / Math.max(1, triangles.length / 12));
  const columns = Math.floor((right - left) / cell) + 1;
  const rows = Math.floor((bottom - top) / cell) + 1;
  const buckets: number[][] = Array.from({ length: columns * rows }, () => []);
  const shown = new Uint8Array(triangles.length / 3);
  const skin = { flat, shown, left, top, cell, columns, rows, buckets };
  const area = areaInChart(flat, triangles);
  // Triangles turned towards the viewer have one sign in every view of a kind: that of the nearest vertex of all.
  const facing = signOfNearest(flat, triangles, area);
  const farthest = -(view.depth ?? Infinity);
  for (let t = 0; t < shown.length; t++) {
    if (area(t) * facing <= 1e-9 || nearestOf(flat, triangles, t) < farthest) continue;
    shown[t] = 1;
    eachCell(skin, triangles, t, (bucket) => buckets[bucket]!.push(t));
  }
  for (let t = 0; t < shown.length; t++) {
    if (shown[t] === 0) continue;
    const [a, b, c] = [0, 1, 2].map((corner) => triangles[t * 3 + corner]! * 3) as [number, number, number];
    const at = [0, 1, 2].map((d) => (flat[a + d]! + flat[b + d]! + flat[c + d]!) / 3) as [number, number, number];
    const hit = hitAt(skin, triangles, at[0], at[1]);
    if (hit !== null && hit.triangle !== t && nearOf(skin, triangles, hit) > at[2] + hidden) shown[t] = 2;
  }
  for (let t = 0; t < shown.length; t++) if (shown[t] === 2) shown[t] = 0;
  return skin;
}

/** What lies this much farther from the viewer than something before it is hidden by it, mm. */
const hidden = 2;

function areaInChart(flat: Float64Array, triangles: Uint32Array): (triangle: number) => number {
  return (t) => {
    const a = triangles[t * 3]! * 3;
    const b = triangles[t * 3 + 1]! * 3;
    const c = triangles[t * 3 + 2]! * 3;
    return (
      ((flat[b]! - flat[a]!) * (flat[c + 1]! - flat[a + 1]!) - (flat[c]! - flat[a]!) * (flat[b + 1]! - flat[a + 1]!)) /
      2
    );
  };
}

function nearestOf(flat: Float64Array, triangles: Uint32Array, t: number): number {
  return Math.max(
    flat[triangles[t * 3]! * 3 + 2]!,
    flat[triangles[t * 3 + 1]! * 3 + 2]!,
    flat[triangles[t * 3 + 2]! * 3 + 2]!,
  );
}

function signOfNearest(flat: Float64Array, triangles: Uint32Array, area: (triangle: number) => number): number {
  let nearest = -Infinity;
  let sign = 1;
  for (let t = 0; t < triangles.length / 3; t++) {
    const near = Math.min(
      flat[triangles[t * 3]! * 3 + 2]!,
      flat[triangles[t * 3 + 1]! * 3 + 2]!,
      flat[triangles[t * 3 + 2]! * 3 + 2]!,
    );
    const here = area(t);
    if (near > nearest && Math.abs(here) > 1e-3) [nearest, sign] = [near, Math.sign(here)];
  }
  return sign;
}

function eachCell(
  { flat, left, top, cell, columns }: VisibleSkin,
  triangles: Uint32Array,
  t: number,
  found: (bucket: number) => void,
): void {
  let [u0, v0, u1, v1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let corner = 0; corner < 3; corner++) {
    const v = triangles[t * 3 + corner]! * 3;
    u0 = Math.min(u0, flat[v]!);
    u1 = Math.max(u1, flat[v]!);
    v0 = Math.min(v0, flat[v + 1]!);
    v1 = Math.max(v1, flat[v + 1]!);
  }
  for (let j = Math.floor((v0 - top) / cell); j <= Math.floor((v1 - top) / cell); j++)
    for (let i = Math.floor((u0 - left) / cell); i <= Math.floor((u1 - left) / cell); i++) found(j * columns + i);
}

/** The skin nearest to the viewer at a place of the chart; null where the chart shows none. */
export function hitAt(skin: VisibleSkin, triangles: Uint32Array, u: Mm, v: Mm): Hit | null {
  const i = Math.floor((u - skin.left) / skin.cell);
  const j = Math.floor((v - skin.top) / skin.cell);
  if (i < 0 || j < 0 || i >= skin.columns || j >= skin.rows) return null;
  const { flat } = skin;
  let best: Hit | null = null;
  let nearest = -Infinity;
  for (const t of skin.buckets[j * skin.columns + i]!) {
    if (skin.shown[t] === 0) continue;
    const a = triangles[t * 3]! * 3;
    const b = triangles[t * 3 + 1]! * 3;
    const c = triangles[t * 3 + 2]! * 3;
    const bu = flat[b]! - flat[a]!;
    const bv = flat[b + 1]! - flat[a + 1]!;
    const cu = flat[c]! - flat[a]!;
    const cv = flat[c + 1]! - flat[a + 1]!;
    const du = u - flat[a]!;
    const dv = v - flat[a + 1]!;
    const twice = bu * cv - cu * bv;
    const wb = (du * cv - cu * dv) / twice;
    const wc = (bu * dv - du * bv) / twice;
    if (wb < -onSide || wc < -onSide || wb + wc > 1 + onSide) continue;
    const near = flat[a + 2]! + wb * (flat[b + 2]! - flat[a + 2]!) + wc * (flat[c + 2]! - flat[a + 2]!);
    if (near > nearest) {
      nearest = near;
      best = { triangle: t, weights: [1 - wb - wc, wb, wc] };
    }
  }
  return best;
}
const onSide = 1e-9;

export function nearOf({ flat }: VisibleSkin, triangles: Uint32Array, { triangle, weights }: Hit): Mm {
  return weights.reduce((sum, weight, corner) => sum + weight * flat[triangles[triangle * 3 + corner]! * 3 + 2]!, 0);
}

/**
 * How much of each triangle lies inside one of the groups and outside every hole, mm² on the skin, by triangle.
 *
 * The chart is cut into level rows; in each, the free pieces of the row are laid over the triangles that it crosses, so
 * borders run where they are drawn and not along triangles.
 */
export function clippedAreas(
  surface: Surface,
  skin: VisibleSkin,
  groups: readonly (readonly Shape[])[],
  holes: readonly Shape[],
): Map<number, number> {
  const { vertices, triangles } = surface.mesh;
  const areas = new Map<number, number>();
  const chartArea = areaInChart(skin.flat, triangles);
  const pitch = skin.cell / rowsPerCell;
  for (let j = 0; j < skin.rows; j++)
    for (let row = 0; row < rowsPerCell; row++) {
      const v = skin.top + j * skin.cell + (row + 0.5) * pitch;
      const free = freeIntervals(groups, holes, v);
      for (const [from, to] of free)
        for (const t of trianglesOver(skin, j, from, to)) {
          const [enter, leave] = span(skin.flat, triangles, t, v);
          const inside = Math.min(to, leave) - Math.max(from, enter);
          if (inside > 0)
            areas.set(
              t,
              (areas.get(t) ?? 0) + (inside * pitch * triangleArea(vertices, triangles, t)) / Math.abs(chartArea(t)),
            );
        }
    }
  return areas;
}
const rowsPerCell = 12;

function trianglesOver(skin: VisibleSkin, j: number, from: Mm, to: Mm): Set<number> {
  const found = new Set<number>();
  const first = Math.max(0, Math.floor((from - skin.left) / skin.cell));
  const last = Math.min(skin.columns - 1, Math.floor((to - skin.left) / skin.cell));
  for (let i = first; i <= last; i++)
    for (const t of skin.buckets[j * skin.columns + i]!) if (skin.shown[t] === 1) found.add(t);
  return found;
}

/** Where a level line enters and leaves a triangle; empty (leave before enter) where it passes by. */
function span(flat: Float64Array, triangles: Uint32Array, t: number, v: Mm): [enter: Mm, leave: Mm] {
  let enter = Infinity;
  let leave = -Infinity;
  for (let side = 0; side < 3; side++) {
    const a = triangles[t * 3 + side]! * 3;
    const b = triangles[t * 3 + ((side + 1) % 3)]! * 3;
    if (flat[a + 1]! <= v === flat[b + 1]! <= v) continue;
    const u = flat[a]! + ((v - flat[a + 1]!) / (flat[b + 1]! - flat[a + 1]!)) * (flat[b]! - flat[a]!);
    enter = Math.min(enter, u);
    leave = Math.max(leave, u);
  }
  return [enter, leave];
}
