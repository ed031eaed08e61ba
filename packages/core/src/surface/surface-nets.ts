import type { Mm } from "../basics/index.ts";

/** A box of cubes in which a skin is looked for; nodes stand at `from + i · cell`. */
export interface NetGrid {
  readonly from: readonly [x: Mm, y: Mm, z: Mm];
  readonly counts: readonly [x: number, y: number, z: number];
  readonly cell: Mm;
  /** The field at each node, x fastest, then y: positive inside. */
  readonly values: Float32Array;
}

/**
 * The skin between the nodes inside and those outside (none of which may lie on the box's own border): one vertex in each cube that it passes, in the middle of where the
 * cube's edges cross it, and a square, cut along its shorter diagonal, about each such edge.
 *
 * @source Gibson 1998: constrained elastic surface nets, in the naive form without relaxation
 */
export function surfaceNets({ from, counts, cell, values }: NetGrid): { vertices: number[]; triangles: number[] } {
  const [nx, ny, nz] = counts;
  const stepY = nx;
  const stepZ = nx * ny;
  const corners = [0, 1, stepY, stepY + 1, stepZ, stepZ + 1, stepZ + stepY, stepZ + stepY + 1];
  const vertexOf = new Int32Array(nx * ny * nz).fill(-1);
  const inside = new Uint8Array(values.length);
  for (let node = 0; node < values.length; node++) if (values[node]! > 0) inside[node] = 1;
  const vertices: number[] = [];
  const triangles: number[] = [];

  const passed: number[] = [];
  for (let k = 0; k + 1 < nz; k++)
    for (let j = 0; j + 1 < ny; j++) {
      const row = j * stepY + k * stepZ;
      // The four corners of a cube that share an x, as bits; those of the next x are read once and kept.
      let here = fourAt(inside, row, stepY, stepZ);
      for (let i = 0; i + 1 < nx; i++) {
        const next = fourAt(inside, row + i + 1, stepY, stepZ);
        if (here !== next || (here !== 0 && here !== 15)) passed.push(row + i);
        here = next;
      }
    }

  for (const node of passed) {
    let x = 0;
    let y = 0;
    let z = 0;
    let count = 0;
    for (let e = 0; e < edges.length; e += 2) {
      const a = edges[e]!;
      const b = edges[e + 1]!;
      const va = values[node + corners[a]!]!;
      const vb = values[node + corners[b]!]!;
      if (va > 0 === vb > 0) continue;
      const t = va / (va - vb);
      x += (a & 1) + t * ((b & 1) - (a & 1));
      y += ((a >> 1) & 1) + t * (((b >> 1) & 1) - ((a >> 1) & 1));
      z += (a >> 2) + t * ((b >> 2) - (a >> 2));
      count++;
    }
    const i = node % stepY;
    const j = ((node - i) / stepY) % ny;
    const k = (node - i - j * stepY) / stepZ;
    vertexOf[node] = vertices.length / 3;
    vertices.push(from[0] + (i + x / count) * cell, from[1] + (j + y / count) * cell, from[2] + (k + z / count) * cell);
  }

  const square = (a: number, b: number, c: number, d: number, inward: boolean) => {
    const [p, q, r, s] = inward ? [a, b, c, d] : [d, c, b, a];
    const longer = apart(vertices, p, r) - apart(vertices, q, s);
    // Of two equal diagonals one is taken on the left and the other on the right, so that the halves mirror each other.
    const equal = Math.abs(longer) < 1e-6 * cell * cell;
    if (equal ? vertices[p * 3]! + vertices[r * 3]! > 0 : longer < 0) triangles.push(p, q, r, p, r, s);
    else triangles.push(q, r, s, q, s, p);
  };
  // An edge that starts at a node and crosses the skin is an edge of that node's own cube.
  for (const node of passed) {
    const here = inside[node] === 1;
    const own = vertexOf[node]!;
    if (inside[node] !== inside[node + 1])
      square(own, vertexOf[node - stepZ]!, vertexOf[node - stepY - stepZ]!, vertexOf[node - stepY]!, here);
    if (inside[node] !== inside[node + stepY])
      square(own, vertexOf[node - 1]!, vertexOf[node - 1 - stepZ]!, vertexOf[node - stepZ]!, here);
    if (inside[node] !== inside[node + stepZ])
      square(own, vertexOf[node - stepY]!, vertexOf[node - 1 - stepY]!, vertexOf[node - 1]!, here);
  }
  return { vertices, triangles };
}

function fourAt(inside: Uint8Array, node: number, stepY: number, stepZ: number): number {
  return (
    inside[node]! | (inside[node + stepY]! << 1) | (inside[node + stepZ]! << 2) | (inside[node + stepY + stepZ]! << 3)
  );
}

/** The twelve edges of a cube, two corners each; a corner's bits are its x, y and z. */
const edges = [0, 1, 2, 3, 4, 5, 6, 7, 0, 2, 1, 3, 4, 6, 5, 7, 0, 4, 1, 5, 2, 6, 3, 7];

function apart(vertices: readonly number[], a: number, b: number): number {
  const x = vertices[a * 3]! - vertices[b * 3]!;
  const y = vertices[a * 3 + 1]! - vertices[b * 3 + 1]!;
  const z = vertices[a * 3 + 2]! - vertices[b * 3 + 2]!;
  return x * x + y * y + z * z;
}
