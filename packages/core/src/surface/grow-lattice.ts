import type { Mm } from "../basics/index.ts";
import type { Point, Shape } from "../geometry/index.ts";
import { isFree, rowPitch } from "../geometry/index.ts";
import { NearPoints } from "./near-points.ts";
import type { Piece } from "./pieces.ts";
import { piecesOf } from "./pieces.ts";
import type { SkinPoint, Standing } from "./skin-point.ts";
import { alongSkin, between, skinPoint } from "./skin-point.ts";
import type { Surface } from "./surface.ts";
import { place, viewOf } from "./view.ts";
import { clippedAreas, hitAt, visibleSkin } from "./visible-skin.ts";
import type { Traveller } from "./walk.ts";
import { inPlane, quarterTurn, walk, weightsAt } from "./walk.ts";

/**
 * Steps are a hair longer than the spacing, so that curvature may take that hair before two points come too near: it
 * costs 0.6 % of the points and keeps the lattice from breaking at once.
 */
const slack = 1.003;
/** Nearer to the middle line than this share of a spacing a point is set onto it. */
const onMiddle = 0.3;
/** A step that lands on a point that is there already; only what is farther off is worth turning aside for. */
const samePlace = 0.6;
/** How far a step turns aside to keep the spacing to a third point, and how often it tries. */
const mostAside = Math.PI / 9;
const tries = 4;
/** Farther than this from where a step ended, the chart shows another fold of the skin there, mm. */
const readBackMm = 0.05;

/** A point of the lattice: where it stands on the skin, and where on the lattice unfolded into a plane, in spacings. */
interface Node {
  readonly on: SkinPoint;
  readonly traveller: Traveller;
  readonly point: Point;
  readonly row: number;
  readonly along: number;
}

/** The rows of a lattice grown over one piece of the skin, the uppermost first, each from left to right. */
export interface GrownPiece {
  readonly piece: Piece;
  readonly rows: readonly (readonly Point[])[];
}

/**
 * Grows a hexagonal lattice over the skin that a chart shows within some shapes: from a seed, every point sends six
 * steps straight over the skin, each one spacing long, and a step takes root where no other point is nearer than that.
 *
 * With `symmetric` only the half with x ≥ 0 of the chart is grown and its mirror image kept clear of.
 */
export function growLattice(
  surface: Surface,
  beside: Int32Array,
  chart: string,
  grounds: readonly (readonly Shape[])[],
  spacing: Mm,
  symmetric: boolean,
): GrownPiece[] {
  const { mesh } = surface;
  const skin = visibleSkin(surface, chart);
  const view = viewOf(surface, chart);
  const origin = place(view, view.offset, 0);
  const direction = (u: number, v: number) => {
    const to = place(view, [view.offset[0] + u, view.offset[1] + v], 0);
    return [to[0] - origin[0], to[1] - origin[1], to[2] - origin[2]] as const;
  };
  const right = direction(1, 0);
  const down = direction(0, 1);
  const planted = new NearPoints(spacing * 1.05);
  const pitch = rowPitch(1, "hexagonal");

  /** Where a traveller stands; null where the chart shows another place there, or none. */
  const standAt = ({ triangle, at }: Traveller): { on: SkinPoint; point: Point } | null => {
    if (skin.shown[triangle] !== 1) return null;
    const [u, v] = between(skin.flat, mesh.triangles, triangle, weightsAt(mesh, triangle, at));
    if (symmetric && u < -onMiddle * spacing) return null;
    const centred = symmetric && u <= onMiddle * spacing;
    const point: Point = [centred ? 0 : round(u), round(v)];
    // Read back from the chart, so that what is measured is what the point is lifted to.
    const hit = hitAt(skin, mesh.triangles, point[0], point[1]);
    if (hit === null) return null;
    const on = skinPoint(mesh, hit.triangle, hit.weights);
    const off = Math.hypot(on.x - at[0], on.y - at[1], on.z - at[2]);
    return off > (centred ? spacing / 2 : readBackMm) ? null : { on, point };
  };
  const travellerAt = (on: SkinPoint, arrow: readonly [number, number, number]): Traveller => ({
    triangle: on.triangle,
    at: [on.x, on.y, on.z],
    arrow: inPlane(mesh, on.triangle, arrow),
  });
  const nearest = (on: SkinPoint, point: Point) => {
    const found = planted.nearest(on);
    if (!symmetric || point[0] === 0) return found;
    const image = mirrored(on);
    const distance = alongSkin(on, image);
    return distance < found.distance ? { distance, other: image } : found;
  };
  const plant = (node: Node): Node => {
    planted.add(node.on);
    if (symmetric && node.point[0] !== 0) planted.add(mirrored(node.on));
    return node;
  };

  /** The node that a step from another leads to, turned aside where it would come too near to a third; null: no room. */
  const stepFrom = (from: Node, direction: number, sense: number): Node | null => {
    const ahead = (direction * Math.PI * sense) / 3;
    let aside = 0;
    let before: { aside: number; distance: number } | null = null;
    for (let round = 0; round < tries; round++) {
      const traveller = walk(mesh, beside, from.traveller, ahead + aside, spacing * slack);
      const stand = traveller === null ? null : standAt(traveller);
      if (traveller === null || stand === null) return null;
      const { distance } = nearest(stand.on, stand.point);
      if (distance >= spacing) {
        if (!isFree(grounds, [], stand.point)) return null;
        return {
          ...stand,
          traveller: stand.point[0] === 0 && symmetric ? travellerAt(stand.on, traveller.arrow) : traveller,
          row: from.row + rowSteps[direction]!,
          along: from.along + alongSteps[direction]!,
        };
      }
      if (distance < samePlace * spacing) return null;
      const missing = (spacing * 1.0005 - distance) / spacing;
      // First a try to one side; then on, or to the other, as far as the try says.
      const slope: number =
        before === null ? 1.15 : (distance - before.distance) / spacing / (aside - before.aside || 1);
      before = { aside, distance };
      aside += Math.abs(slope) < 0.1 ? -2 * aside : missing / slope;
      if (Math.abs(aside) > mostAside) return null;
    }
    return null;
  };

  /** The skin at a point, where it is free and no other point is nearer than the spacing. */
  const bareAt = (point: Point) => {
    const hit = hitAt(skin, mesh.triangles, point[0], point[1]);
    if (hit === null) return null;
    const on = skinPoint(mesh, hit.triangle, hit.weights);
    return nearest(on, point).distance >= spacing && isFree(grounds, [], point) ? { on, point } : null;
  };

  const growFrom = (seed: Node, into: Node[]) => {
    const queue = [seed];
    into.push(seed);
    for (let next = 0; next < queue.length; next++) {
      const from = queue[next]!;
      for (let direction = 0; direction < 6; direction++) {
        const node = stepFrom(from, direction, sense);
        if (node === null) continue;
        queue.push(plant(node));
        into.push(node);
      }
    }
  };

  const areas = clippedAreas(surface, skin, grounds, []);
  const pieces = piecesOf(surface, skin, areas, beside, symmetric);
  let sense = 1;
  return pieces.map((piece) => {
    const nodes: Node[] = [];
    const start = seedOf(piece);
    if (start !== null) growFrom(plant(start), nodes);
    // What no step reached: behind a bay, across a neck too narrow for a step, between two parts of the lattice.
    for (const triangle of piece.triangles)
      for (const weights of looks) {
        const [u, v] = between(skin.flat, mesh.triangles, triangle, weights);
        const bare = bareAt([symmetric && u < spacing / 2 ? 0 : round(u), round(v)]);
        if (bare !== null) growFrom(plant(besideNodes(bare.on, bare.point, nodes)), nodes);
      }
    return { piece, rows: rowsOf(nodes) };
  });

  function seedOf(piece: Piece): Node | null {
    const [u, v] = piece.middle;
    const row = Math.round(v / (spacing * pitch));
    for (let ring = 0; ring < 60; ring++)
      for (let dr = -ring; dr <= ring; dr++)
        for (const dc of ring === Math.abs(dr) ? span(ring) : [-ring, ring]) {
          const r = row + dr;
          const shift = r % 2 === 0 ? 0 : 0.5;
          const c = piece.joined ? dc : Math.round(u / spacing - shift) + dc;
          const at: Point = [(c + shift) * spacing, r * pitch * spacing];
          if (symmetric && at[0] < 0) continue;
          const hit = hitAt(skin, mesh.triangles, at[0], at[1]);
          if (hit === null || !piece.holds(hit.triangle) || !isFree(grounds, [], at)) continue;
          const on = skinPoint(mesh, hit.triangle, hit.weights);
          if (nearest(on, at).distance < spacing) continue;
          const traveller = travellerAt(on, right);
          const quarter = quarterTurn(mesh, hit.triangle, traveller.arrow);
          sense = quarter[0] * down[0] + quarter[1] * down[1] + quarter[2] * down[2] >= 0 ? 1 : -1;
          return { on, point: [round(at[0]), round(at[1])], traveller, row: r, along: c + shift };
        }
    return null;
  }

  /** A node on bare skin, with the row of the nearest one that is there. */
  function besideNodes(on: SkinPoint, point: Point, nodes: readonly Node[]): Node {
    let best: Node | null = null;
    let least = Infinity;
    for (const node of nodes) {
      const apart = (node.on.x - on.x) ** 2 + (node.on.y - on.y) ** 2 + (node.on.z - on.z) ** 2;
      if (apart < least) [best, least] = [node, apart];
    }
    const traveller = travellerAt(on, best?.traveller.arrow ?? right);
    if (best === null) {
      const quarter = quarterTurn(mesh, on.triangle, traveller.arrow);
      sense = quarter[0] * down[0] + quarter[1] * down[1] + quarter[2] * down[2] >= 0 ? 1 : -1;
      return { on, point, traveller, row: Math.round(point[1] / (spacing * pitch)), along: point[0] / spacing };
    }
    const way = [on.x - best.on.x, on.y - best.on.y, on.z - best.on.z] as const;
    const arrow = best.traveller.arrow;
    const quarter = quarterTurn(mesh, best.traveller.triangle, arrow);
    const dot = (a: readonly [number, number, number]) => (a[0] * way[0] + a[1] * way[1] + a[2] * way[2]) / spacing;
    return {
      on,
      point,
      traveller,
      row: best.row + Math.round((dot(quarter) * sense) / pitch),
      along: best.along + dot(arrow),
    };
  }
}

/** Where in a triangle bare skin is looked for. */
const looks = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.8, 0.1, 0.1],
  [0.1, 0.8, 0.1],
  [0.1, 0.1, 0.8],
] as const;

const rowSteps = [0, 1, 1, 0, -1, -1];
const alongSteps = [1, 0.5, -0.5, -1, -0.5, 0.5];

function rowsOf(nodes: readonly Node[]): Point[][] {
  const rows = new Map<number, Node[]>();
  for (const node of nodes) {
    const row = rows.get(node.row);
    if (row === undefined) rows.set(node.row, [node]);
    else row.push(node);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.sort((a, b) => a.along - b.along).map(({ point }) => point));
}

function mirrored<Each extends Standing>(on: Each): Each {
  return { ...on, x: -on.x, nx: -on.nx };
}

function span(ring: number): number[] {
  return Array.from({ length: 2 * ring + 1 }, (_, i) => i - ring);
}

/** Six places, as everything that leaves the engine; never -0. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
