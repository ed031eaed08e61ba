import type { Form } from "./form.ts";
import type { FormField } from "./form-field.ts";
import { fieldOf, pushFrom } from "./form-field.ts";
import { surfaceNets } from "./surface-nets.ts";

/** The skin of the reference adult, before any measures: vertices on the form's zero to within a hundredth of a cell. */
export function netOfForm(form: Form): { vertices: Float64Array; triangles: Uint32Array } {
  const field = fieldOf(form);
  const cell = form.cellMm;
  const { left, top, columns, rows, cell: fine } = field.silhouette;
  const right = left + columns * fine;
  const front = form.plane === "front";
  // The middle line runs through the middle of a cell, so that vertices stand on it and no triangle lies across it.
  const sideways = Math.ceil((front ? Math.max(-left, right) : form.deepestMm) / cell) + 1;
  const [x0, nx] = [-sideways - 0.5, 2 * sideways + 2];
  const [z0, nz] = front ? extent(-form.deepestMm, form.deepestMm, cell) : extent(left, right, cell);
  const [y0, ny] = extent(top, Math.min(top + rows * fine, form.cutAtMm + cell), cell);
  const values = new Float32Array(nx * ny * nz);
  // A column runs along the depth: z for a front outline, x for a profile.
  const [us, u0, perU] = front ? [nx, x0, 1] : [nz, z0, nx * ny];
  const [ds, d0, perD] = front ? [nz, z0, nx * ny] : [nx, x0, 1];
  for (let j = 0; j < ny; j++)
    for (let u = 0; u < us; u++) {
      const [atU, atY] = [(u0 + u) * cell, (y0 + j) * cell];
      const column = field.column(atU, atY);
      const start = nx * j + perU * u;
      if (column === null) for (let d = 0; d < ds; d++) values[start + perD * d] = -1;
      else if (!front && form.reliefFront.length > 0 && atU > pushFrom)
        for (let d = 0; d < ds; d++) values[start + perD * d] = field.at((d0 + d) * cell, atY, atU);
      else for (let d = 0; d < ds; d++) values[start + perD * d] = column((d0 + d) * cell);
    }
  const net = surfaceNets({ from: [x0 * cell, y0 * cell, z0 * cell], counts: [nx, ny, nz], cell, values });
  const vertices = Float64Array.from(net.vertices);
  for (let v = 0; v < vertices.length; v += 3) settle(field, vertices, v, cell);
  return cut(vertices, net.triangles, form.cutAtMm);
}

/** The first node and how many there are, so that they reach past both ends. */
function extent(from: number, to: number, cell: number): [first: number, count: number] {
  const first = Math.floor(from / cell) - 1;
  return [first, Math.ceil(to / cell) + 2 - first];
}

/** Walks a vertex onto the skin along the field's steepest way; never farther than a cell in all. */
function settle({ at }: FormField, vertices: Float64Array, v: number, cell: number): void {
  const step = cell / 200;
  let [x, y, z] = [vertices[v]!, vertices[v + 1]!, vertices[v + 2]!];
  const [x0, y0, z0] = [x, y, z];
  const onMiddleLine = Math.abs(x) < 1e-6;
  if (onMiddleLine) vertices[v] = x = 0;
  for (let round = 0; round < 2; round++) {
    const here = at(x, y, z);
    const gx = onMiddleLine ? 0 : (at(x + Math.sign(x) * step, y, z) - here) / (Math.sign(x) * step);
    const gy = (at(x, y + step, z) - here) / step;
    const gz = (at(x, y, z + step) - here) / step;
    const square = gx * gx + gy * gy + gz * gz;
    if (square < 1e-9) return;
    const move = here / square;
    x -= gx * move;
    y -= gy * move;
    z -= gz * move;
    if (Math.hypot(x - x0, y - y0, z - z0) > cell) return;
    vertices[v] = x;
    vertices[v + 1] = y;
    vertices[v + 2] = z;
    if (Math.abs(move) * Math.sqrt(square) < cell / 100) return;
  }
}

/** Leaves out what lies wholly below a level, and vertices that nothing uses any more. */
function cut(vertices: Float64Array, triangles: readonly number[], level: number) {
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    if (corners.some((corner) => vertices[corner * 3 + 1]! <= level)) kept.push(...corners);
  }
  const number = new Int32Array(vertices.length / 3).fill(-1);
  const used: number[] = [];
  const renumbered = Uint32Array.from(kept, (corner) => {
    if (number[corner] === -1) {
      number[corner] = used.length / 3;
      used.push(vertices[corner * 3]!, vertices[corner * 3 + 1]!, vertices[corner * 3 + 2]!);
    }
    return number[corner]!;
  });
  return { vertices: Float64Array.from(used), triangles: renumbered };
}
