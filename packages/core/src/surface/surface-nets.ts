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
 * The skin between the nodes inside and those outside: one vertex in each cube that it passes, in the middle of where the
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
  const inside = Uint8Array.from(values, (value) => (value > 0 ? 1 : 0));
  const vertices: number[] = [];
  const triangles: number[] = [];

  for (let k = 0; k + 1 < nz; k++)
    for (let j = 0; j + 1 < ny; j++)
      for (let i = 0; i + 1 < nx; i++) {
        const node = i + j * stepY + k * stepZ;
        const some = inside[node]!;
        if (
          inside[node + 1] === some &&
          inside[node + stepY] === some &&
          inside[node + stepZ] === some &&
          inside[node + 1 + stepY] === some &&
          inside[node + 1 + stepZ] === some &&
          inside[node + stepY + stepZ] === some &&
          inside[node + 1 + stepY + stepZ] === some
        )
          continue;
        let mask = 0;
        for (let c = 0; c < 8; c++) mask |= inside[node + corners[c]!]! << c;
        let x = 0;
        let y = 0;
        let z = 0;
        let count = 0;
        for (const [a, b] of edges) {
          if (((mask >> a) & 1) === ((mask >> b) & 1)) continue;
          const va = values[node + corners[a]!]!;
          const vb = values[node + corners[b]!]!;
          const t = va / (va - vb);
          x += (a & 1) + t * ((b & 1) - (a & 1));
          y += ((a >> 1) & 1) + t * (((b >> 1) & 1) - ((a >> 1) & 1));
          z += (a >> 2) + t * ((b >> 2) - (a >> 2));
          count++;
        }
        vertexOf[node] = vertices.length / 3;
        vertices.push(
          from[0] + (i + x / count) * cell,
          from[1] + (j + y / count) * cell,
          from[2] + (k + z / count) * cell,
        );
      }

  const square = (a: number, b: number, c: number, d: number, inward: boolean) => {
    const [p, q, r, s] = inward ? [a, b, c, d] : [d, c, b, a];
    const longer = apart(vertices, p, r) - apart(vertices, q, s);
    // Of two equal diagonals one is taken on the left and the other on the right, so that the halves mirror each other.
    const equal = Math.abs(longer) < 1e-6 * cell * cell;
    if (equal ? vertices[p * 3]! + vertices[r * 3]! > 0 : longer < 0) triangles.push(p, q, r, p, r, s);
    else triangles.push(q, r, s, q, s, p);
  };
  for (let k = 1; k + 1 < nz; k++)
    for (let j = 1; j + 1 < ny; j++)
      for (let i = 1; i + 1 < nx; i++) {
        const node = i + j * stepY + k * stepZ;
        const here = inside[node] === 1;
        if (inside[node] !== inside[node + 1])
          square(
            vertexOf[node]!,
            vertexOf[node - stepZ]!,
            vertexOf[node - stepY - stepZ]!,
            vertexOf[node - stepY]!,
            here,
          );
        if (inside[node] !== inside[node + stepY])
          square(vertexOf[node]!, vertexOf[node - 1]!, vertexOf[node - 1 - stepZ]!, vertexOf[node - stepZ]!, here);
        if (inside[node] !== inside[node + stepZ])
          square(vertexOf[node]!, vertexOf[node - stepY]!, vertexOf[node - 1 - stepY]!, vertexOf[node - 1]!, here);
      }
  return { vertices, triangles };
}

const edges: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
];

function apart(vertices: readonly number[], a: number, b: number): number {
  const x = vertices[a * 3]! - vertices[b * 3]!;
  const y = vertices[a * 3 + 1]! - vertices[b * 3 + 1]!;
  const z = vertices[a * 3 + 2]! - vertices[b * 3 + 2]!;
  return x * x + y * y + z * z;
}
