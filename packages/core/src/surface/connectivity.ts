/** For each side of each triangle (corner i to the next) the triangle beyond it, -1 at an open border. */
export function trianglesBeside(vertexCount: number, triangles: Uint32Array): Int32Array {
  const beside = new Int32Array(triangles.length).fill(-1);
  const open = new Map<number, number>();
  for (let side = 0; side < triangles.length; side++) {
    const from = triangles[side]!;
    const to = triangles[side % 3 === 2 ? side - 2 : side + 1]!;
    const key = Math.min(from, to) * vertexCount + Math.max(from, to);
    const other = open.get(key);
    if (other === undefined) open.set(key, side);
    else {
      beside[side] = Math.floor(other / 3);
      beside[other] = Math.floor(side / 3);
    }
  }
  return beside;
}
