/**
 * A skin of triangles.
 *
 * Seen from outside and with y turned up, the corners of each triangle run counter-clockwise: what a renderer that draws
 * (x, -y, z) asks for.
 */
export interface Mesh {
  /** x, y, z of each vertex in turn, mm. */
  readonly vertices: Float64Array;
  /** Three vertices of each triangle in turn. */
  readonly triangles: Uint32Array;
  /** Outward unit normal of each vertex: x, y, z in turn. */
  readonly normals: Float64Array;
}

/** Outward unit normals of vertices: those of the triangles about each, weighted by area. */
export function normalsOf(vertices: Float64Array, triangles: Uint32Array): Float64Array {
  const normals = new Float64Array(vertices.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]! * 3;
    const b = triangles[t + 1]! * 3;
    const c = triangles[t + 2]! * 3;
    const ux = vertices[b]! - vertices[a]!;
    const uy = vertices[b + 1]! - vertices[a + 1]!;
    const uz = vertices[b + 2]! - vertices[a + 2]!;
    const vx = vertices[c]! - vertices[a]!;
    const vy = vertices[c + 1]! - vertices[a + 1]!;
    const vz = vertices[c + 2]! - vertices[a + 2]!;
    // y runs down, so the frame is left-handed and the outward normal is the turned product.
    const x = uz * vy - uy * vz;
    const y = ux * vz - uz * vx;
    const z = uy * vx - ux * vy;
    for (const at of [a, b, c]) {
      normals[at] = normals[at]! + x;
      normals[at + 1] = normals[at + 1]! + y;
      normals[at + 2] = normals[at + 2]! + z;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const long = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let d = 0; d < 3; d++) normals[i + d] = normals[i + d]! / long;
  }
  return normals;
}

/** The area of one triangle, mm². */
export function triangleArea(vertices: Float64Array, triangles: Uint32Array, triangle: number): number {
  const [a, b, c] = [0, 1, 2].map((corner) => triangles[triangle * 3 + corner]! * 3) as [number, number, number];
  const ux = vertices[b]! - vertices[a]!;
  const uy = vertices[b + 1]! - vertices[a + 1]!;
  const uz = vertices[b + 2]! - vertices[a + 2]!;
  const vx = vertices[c]! - vertices[a]!;
  const vy = vertices[c + 1]! - vertices[a + 1]!;
  const vz = vertices[c + 2]! - vertices[a + 2]!;
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
}

/** What a closed mesh encloses, mm³. */
export function volumeOfMesh({ vertices, triangles }: Pick<Mesh, "vertices" | "triangles">): number {
  let six = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]! * 3;
    const b = triangles[t + 1]! * 3;
    const c = triangles[t + 2]! * 3;
    six -=
      vertices[a]! * (vertices[b + 1]! * vertices[c + 2]! - vertices[b + 2]! * vertices[c + 1]!) +
      vertices[a + 1]! * (vertices[b + 2]! * vertices[c]! - vertices[b]! * vertices[c + 2]!) +
      vertices[a + 2]! * (vertices[b]! * vertices[c + 1]! - vertices[b + 1]! * vertices[c]!);
  }
  return six / 6;
}
