/** The reference adult's skin as a surface in space: charts lifted onto it, areas and lattices laid on it. */

export type { SurfaceFill } from "./door.ts";
export {
  areaOnSurface,
  buildSurface,
  chartsShowing,
  fillSurface,
  lift,
  normalAt,
  project,
  spacingOnSurface,
  verticesInShapes,
} from "./door.ts";
export type { Form } from "./form.ts";
export type { Mesh } from "./mesh.ts";
export type { Spacing } from "./spacing.ts";
export type { BodyMeasures, ChartView, Surface, ViewSide } from "./surface.ts";
export type { Vec3 } from "./vec3.ts";
