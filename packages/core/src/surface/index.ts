/** The reference adult's skin as a surface in space: charts lifted onto it, areas and lattices laid on it. */
export { buildSurface } from "./build-surface.ts";
export { areaOnSurface, fillSurface } from "./fill-surface.ts";
export type { Form, FormMeasures, FormPart, Girth, Relief } from "./form.ts";
export type { Showing } from "./lift.ts";
export { chartsShowing, lift, normalAt, project, rimMm, shows, verticesInShapes } from "./lift.ts";
export type { Mesh } from "./mesh.ts";
export { normalsOf, triangleArea, volumeOfMesh } from "./mesh.ts";
export type { Profile } from "./profile.ts";
export type { Spacing } from "./spacing.ts";
export { distanceOnSurface, spacingOnSurface, wayOnSurface } from "./spacing.ts";
export type { BodyMeasures, ChartView, Surface, ViewSide } from "./surface.ts";
export type { Vec3 } from "./vec3.ts";
