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
