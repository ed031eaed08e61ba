import type { Mm } from "../basics/index.ts";
import type { Point, Shape } from "../geometry/index.ts";
import { isFree, mirrorPoint, mirrorShape, serpentine } from "../geometry/index.ts";
import { trianglesBeside } from "./connectivity.ts";
import { growLattice } from "./grow-lattice.ts";
import type { Surface, ViewSide } from "./surface.ts";
import { viewOf } from "./view.ts";
import { clippedAreas, visibleSkin } from "./visible-skin.ts";

/** The skin that a chart shows inside one of the groups and outside every hole, mm². */
export function areaOnSurface(
  surface: Surface,
  chart: string,
  groups: readonly (readonly Shape[])[],
  holes: readonly Shape[],
): number {
  const areas = clippedAreas(surface, visibleSkin(surface, chart), groups, holes);
  return [...areas.values()].reduce((sum, area) => sum + area, 0);
}

const besides = new WeakMap<Surface, Int32Array>();

/**
 * Points on the skin that a chart shows, strictly inside one of the groups and outside every hole, no two nearer to each
 * other along the skin than the spacing.
 *
 * A hexagonal lattice grows from the middle of each piece, every point one spacing straight over the skin from the one
 * before; where the skin's curve brings two too near, the later one gives way, and gaps are filled at the spacing. Front,
 * back and top are laid as their own mirror images, and the right side as that of the left, so a mirrored map is the map
 * of the other side.
 */
export function fillSurface(
  surface: Surface,
  chart: string,
  groups: readonly (readonly Shape[])[],
  holes: readonly Shape[],
  spacing: Mm,
): Point[] {
  const twin = twinOf(surface, chart);
  if (twin !== null) {
    const turned = layRows(surface, twin, mirrored(groups), mirrored([holes])[0] ?? [], spacing, false);
    return serpentine(turned.map((row) => row.map(mirrorPoint).reverse()));
  }
  const side = viewOf(surface, chart).side;
  return serpentine(layRows(surface, chart, groups, holes, spacing, side !== "left"));
}

function mirrored(groups: readonly (readonly Shape[])[]): Shape[][] {
  return groups.map((group) => group.map(mirrorShape));
}

/** The chart of the patient's left side for one of the right; null for all others. */
function twinOf(surface: Surface, chart: string): string | null {
  const opposite: Partial<Record<ViewSide, ViewSide>> = { right: "left" };
  const other = opposite[viewOf(surface, chart).side];
  return surface.views.find((view) => view.side === other)?.chart ?? null;
}

function layRows(
  surface: Surface,
  chart: string,
  groups: readonly (readonly Shape[])[],
  holes: readonly Shape[],
  spacing: Mm,
  symmetric: boolean,
): Point[][] {
  const beside = besides.get(surface) ?? trianglesBeside(surface.home.length / 3, surface.mesh.triangles);
  besides.set(surface, beside);
  // Grown without the holes, and on both halves where they mirror each other: a mole moves no other point.
  const grounds = symmetric ? [...groups, ...mirrored(groups)] : groups;
  const free = (rows: readonly (readonly Point[])[]) =>
    rows.map((row) => row.filter((point) => isFree(groups, holes, point))).filter((row) => row.length > 0);
  return growLattice(surface, beside, chart, grounds, spacing, symmetric).flatMap(({ piece, rows }) => {
    if (!symmetric) return free(rows);
    const images = rows.map((row) =>
      row
        .filter(([x]) => x !== 0)
        .map(mirrorPoint)
        .reverse(),
    );
    // Across the middle line a hand goes on in the same row; two pieces apart are walked one after the other.
    if (piece.joined) return free(rows.map((row, i) => [...(images[i] ?? []), ...row]));
    return [...free(images), ...free(rows)];
  });
}
