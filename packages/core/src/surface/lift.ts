import type { Mm } from "../basics/index.ts";
import type { Point, Shape } from "../geometry/index.ts";
import { pointsInside } from "../geometry/index.ts";
import type { SkinPoint } from "./skin-point.ts";
import { skinPoint } from "./skin-point.ts";
import type { Surface } from "./surface.ts";
import type { Vec3 } from "./vec3.ts";
import { seen, viewOf } from "./view.ts";
import type { VisibleSkin } from "./visible-skin.ts";
import { hitAt, visibleSkin } from "./visible-skin.ts";

/**
 * A point this far outside the skin's own silhouette still stands on its rim: the mesh cuts corners off the drawn line
 * by less, mm.
 */
export const rimMm: Mm = 2;

/** The place on the skin that a chart shows at a point; null where it shows none. */
export function lift(surface: Surface, chart: string, point: Point): Vec3 | null {
  const found = liftPoint(surface, chart, point);
  return found === null ? null : [found.x, found.y, found.z];
}

/** Whether the skin itself is seen at a point of a chart; `lift` also answers just beside its rim. */
export function shows(surface: Surface, chart: string, [u, v]: Point): boolean {
  return hitAt(visibleSkin(surface, chart), surface.mesh.triangles, u, v) !== null;
}

/** The outward unit normal of the skin that a chart shows at a point; null where it shows none. */
export function normalAt(surface: Surface, chart: string, point: Point): Vec3 | null {
  const found = liftPoint(surface, chart, point);
  return found === null ? null : [found.nx, found.ny, found.nz];
}

export function liftPoint(surface: Surface, chart: string, [u, v]: Point): SkinPoint | null {
  const skin = visibleSkin(surface, chart);
  const hit = hitAt(skin, surface.mesh.triangles, u, v) ?? hitOnRim(skin, surface.mesh.triangles, u, v);
  return hit === null ? null : skinPoint(surface.mesh, hit.triangle, hit.weights);
}

/** The nearest place of the skin's silhouette, looked for in sixteen directions. */
function hitOnRim(skin: VisibleSkin, triangles: Uint32Array, u: Mm, v: Mm) {
  for (let ring = 1; ring <= rings; ring++)
    for (let d = 0; d < 16; d++) {
      const way = (ring / rings) * rimMm;
      const hit = hitAt(skin, triangles, u + way * Math.cos((d * Math.PI) / 8), v + way * Math.sin((d * Math.PI) / 8));
      if (hit !== null) return hit;
    }
  return null;
}
const rings = 8;

/** Where a chart draws a place of the skin, whether or not another part hides it. */
export function project(surface: Surface, chart: string, place: Vec3): Point {
  const [x, y, z] = surface.shaped === null ? place : surface.shaped.back(place);
  const [u, v] = seen(viewOf(surface, chart), x, y, z);
  return [u, v];
}

/** A chart that shows a place, where on it, and how straight it looks at it: 1 from right above, 0 along the skin. */
export interface Showing {
  readonly chart: string;
  readonly point: Point;
  readonly facing: number;
}

/** The charts that show a place of the skin (a pick in a view of it), the one that looks most straight at it first. */
export function chartsShowing(surface: Surface, place: Vec3): Showing[] {
  const found: Showing[] = [];
  for (const { chart } of surface.views) {
    const point = project(surface, chart, place);
    const on = liftPoint(surface, chart, point);
    if (on === null || Math.hypot(on.x - place[0], on.y - place[1], on.z - place[2]) > sameMm) continue;
    found.push({ chart, point, facing: facingOf(surface, chart, on) });
  }
  return found.sort((a, b) => b.facing - a.facing);
}
/** A pick and a lift this near to each other are the same place, mm. */
const sameMm = 4;

function facingOf(surface: Surface, chart: string, { nx, ny, nz }: SkinPoint): number {
  return seen({ ...viewOf(surface, chart), offset: [0, 0] }, nx, ny, nz)[2];
}

/** For each vertex the number of the first shape that holds it as the chart shows it; -1 for none, or where it is hidden. */
export function verticesInShapes(surface: Surface, chart: string, shapes: readonly Shape[]): Int16Array {
  const skin = visibleSkin(surface, chart);
  const { triangles } = surface.mesh;
  const visible = new Uint8Array(surface.home.length / 3);
  for (const [t, shown] of skin.shown.entries())
    if (shown === 1) for (let corner = 0; corner < 3; corner++) visible[triangles[t * 3 + corner]!] = 1;
  const found = new Int16Array(visible.length).fill(-1);
  const numbers = new Map<Point, number>();
  for (const [v, here] of visible.entries()) if (here === 1) numbers.set([skin.flat[v * 3]!, skin.flat[v * 3 + 1]!], v);
  const points = [...numbers.keys()].sort((a, b) => a[1] - b[1]);
  for (let s = shapes.length - 1; s >= 0; s--)
    for (const point of pointsInside([shapes[s]!], points)) found[numbers.get(point)!] = s;
  return found;
}
