import type { Mm } from "../basics/index.ts";
import type { Polygon } from "../geometry/index.ts";
import { boundingBox } from "../geometry/index.ts";

/**
 * An outline blown up like a cushion: a height h in mm² over its plane, 0 on the outline and negative beyond it, whose
 * root is the depth. Over a circle it is the sphere's: r² minus the square of the way from the centre.
 */
export interface SilhouetteField {
  readonly left: Mm;
  readonly top: Mm;
  readonly cell: Mm;
  readonly columns: number;
  readonly rows: number;
  readonly height: Float64Array;
}

/** Far beyond the outline. */
const nowhere = -1e6;
/** An outline that passes closer to a node than this share of a cell is taken as passing there. */
const nearest = 0.05;
/** No crossing was found on the way to a neighbour. */
const uncrossed = 2;
/** Below this a grid is solved from nothing. */
const fewNodes = 3_000;
/** Layers of cells beyond the outline on which the height is carried on. */
const layers = 6;

/**
 * Solves Δh = -4 with h = 0 on the outline (the membrane under even load) on a grid whose nodes include x = 0.
 *
 * Where a step to a neighbour crosses the outline, h falls to 0 at the crossing, not at the neighbour, so the outline
 * keeps its place to well within a cell.
 *
 * @source Gibou et al. 2002: second-order Dirichlet conditions on an irregular domain; successive over-relaxation
 */
export function blowUp(outline: Polygon, cell: Mm): SilhouetteField {
  const box = boundingBox(outline);
  const margin = layers + 2;
  const left = (Math.floor(box.left / cell) - margin) * cell;
  const top = (Math.floor(box.top / cell) - margin) * cell;
  const columns = Math.ceil((box.right - left) / cell) + margin;
  const rows = Math.ceil((box.bottom - top) / cell) + margin;
  const grid = { left, top, cell, columns, rows, height: new Float64Array(columns * rows) };
  const inside = insideNodes(outline, grid);
  const steps = crossings(outline, grid, inside);
  const coarse = columns * rows > fewNodes ? blowUp(outline, cell * 2) : null;
  if (coarse !== null)
    for (const node of nodesOf(inside))
      grid.height[node] = Math.max(
        0,
        heightAt(coarse, left + (node % columns) * cell, top + Math.floor(node / columns) * cell),
      );
  relax(grid, inside, steps, coarse === null ? 250 : 24);
  carryOn(grid, inside, steps);
  return grid;
}

/** The height between the nodes. */
export function heightAt(field: SilhouetteField, u: Mm, y: Mm): number {
  const { columns, rows, height } = field;
  const a = (u - field.left) / field.cell;
  const b = (y - field.top) / field.cell;
  const i = Math.floor(a);
  const j = Math.floor(b);
  if (i < 0 || j < 0 || i >= columns - 1 || j >= rows - 1) return nowhere;
  const s = a - i;
  const t = b - j;
  const n = j * columns + i;
  return (
    (height[n]! * (1 - s) + height[n + 1]! * s) * (1 - t) +
    (height[n + columns]! * (1 - s) + height[n + columns + 1]! * s) * t
  );
}

function insideNodes(outline: Polygon, { left, top, cell, columns, rows }: SilhouetteField): Uint8Array {
  const inside = new Uint8Array(columns * rows);
  for (let j = 0; j < rows; j++) {
    const y = top + j * cell + 1e-7;
    const cuts = cutsAt(outline, y, 0, 1);
    for (let c = 0; c + 1 < cuts.length; c += 2)
      for (let i = Math.ceil((cuts[c]! - left) / cell); left + i * cell < cuts[c + 1]!; i++)
        inside[j * columns + i] = 1;
  }
  return inside;
}

/** Where an outline crosses the line on which one of its coordinates (`across`) is `level`, rising. */
function cutsAt(outline: Polygon, level: number, along: 0 | 1, across: 0 | 1): number[] {
  const cuts: number[] = [];
  let from = outline[outline.length - 1]!;
  for (const to of outline) {
    if (from[across] <= level !== to[across] <= level)
      cuts.push(from[along] + ((level - from[across]) / (to[across] - from[across])) * (to[along] - from[along]));
    from = to;
  }
  return cuts.sort((a, b) => a - b);
}

/** For each inside node the share of a cell to the outline in the four directions: right, left, down, up; 1 where free. */
function crossings(
  outline: Polygon,
  { left, top, cell, columns, rows }: SilhouetteField,
  inside: Uint8Array,
): Float32Array {
  const steps = new Float32Array(columns * rows * 4).fill(uncrossed);
  const note = (node: number, direction: number, share: number) => {
    if (inside[node] === 1) steps[node * 4 + direction] = Math.min(1, Math.max(nearest, share));
  };
  for (let j = 0; j < rows; j++)
    for (const cut of cutsAt(outline, top + j * cell + 1e-7, 0, 1)) {
      const i = Math.floor((cut - left) / cell);
      const share = (cut - left) / cell - i;
      note(j * columns + i, 0, share);
      note(j * columns + i + 1, 1, 1 - share);
    }
  for (let i = 0; i < columns; i++)
    for (const cut of cutsAt(outline, left + i * cell + 1e-7, 1, 0)) {
      const j = Math.floor((cut - top) / cell);
      const share = (cut - top) / cell - j;
      note(j * columns + i, 2, share);
      note((j + 1) * columns + i, 3, 1 - share);
    }
  // A node that the outline touches may have its crossing noted on the wrong side of it: the outline is at the node.
  const ways = [1, -1, columns, -columns];
  for (let node = 0; node < inside.length; node++)
    for (const [d, way] of ways.entries())
      if (steps[node * 4 + d] === uncrossed)
        steps[node * 4 + d] = inside[node]! > (inside[node + way] ?? 0) ? nearest : 1;
  return steps;
}

/** Over-relaxation until the load is carried; a start from a coarser grid saves most of the rounds. */
function relax(
  { cell, columns, rows, height }: SilhouetteField,
  inside: Uint8Array,
  steps: Float32Array,
  rounds: number,
) {
  const nodes = Int32Array.from(nodesOf(inside));
  const ways = [1, -1, columns, -columns];
  const share = Float64Array.from(nodes, (node) => {
    const weights = ways.map((way, d) => (inside[node + way] === 1 ? 1 : 1 / steps[node * 4 + d]!));
    return 1 / weights.reduce((sum, weight) => sum + weight, 0);
  });
  const load = 4 * cell * cell;
  const over = 2 / (1 + Math.PI / Math.min(columns, rows, 90));
  for (let round = 0; round < rounds; round++)
    for (let n = 0; n < nodes.length; n++) {
      const node = nodes[n]!;
      const sum = height[node + 1]! + height[node - 1]! + height[node + columns]! + height[node - columns]!;
      height[node] = height[node]! * (1 - over) + over * (sum + load) * share[n]!;
    }
}

function* nodesOf(inside: Uint8Array): Generator<number> {
  for (let node = 0; node < inside.length; node++) if (inside[node] === 1) yield node;
}

/** Carries the height on beyond the outline in a straight line, layer by layer, so that a surface net finds the rim. */
function carryOn({ columns, rows, height }: SilhouetteField, inside: Uint8Array, steps: Float32Array): void {
  const ways = [1, -1, columns, -columns];
  const known = Uint8Array.from(inside);
  for (let node = 0; node < height.length; node++) if (inside[node] === 0) height[node] = nowhere;
  for (let layer = 0; layer < layers; layer++) {
    const found: [node: number, value: number][] = [];
    for (let j = 2; j < rows - 2; j++)
      for (let i = 2; i < columns - 2; i++) {
        const node = j * columns + i;
        if (
          known[node] === 1 ||
          (known[node + 1] === 0 && known[node - 1] === 0 && known[node + columns] === 0 && known[node - columns] === 0)
        )
          continue;
        let sum = 0;
        let count = 0;
        for (let d = 0; d < 4; d++) {
          const way = ways[d]!;
          if (known[node + way] !== 1) continue;
          const near = height[node + way]!;
          // The neighbour looks back along the opposite direction.
          const share = inside[node + way] === 1 ? steps[(node + way) * 4 + (d ^ 1)]! : 0;
          if (share > 0) sum += (-near * (1 - share)) / share;
          else if (known[node + 2 * way] === 1) sum += 2 * near - height[node + 2 * way]!;
          else sum += near * 1.5;
          count++;
        }
        if (count > 0) found.push([node, Math.min(-1e-6, sum / count)]);
      }
    for (const [node, value] of found) {
      height[node] = value;
      known[node] = 1;
    }
  }
}
