/** Flat geometry in millimetres: outlines, distances, areas and lattices. */
export { clipToBox, convexHull } from "./clip.ts";
export type { Pattern } from "./lattice.ts";
export { cellArea, latticeRows, rowPitch } from "./lattice.ts";
export { netArea } from "./net-area.ts";
export { pointsInside } from "./points-inside.ts";
export { boundingBox, distance, distanceToEdge, signedArea } from "./polygon.ts";
export { isFree } from "./section.ts";
export { boxesMeet, circleAsPolygon, contains, distanceToShape, mirrorPoint, mirrorShape, shapeBox } from "./shape.ts";
export type { Box, Circle, Point, Polygon, Shape } from "./shapes.ts";
export { firstCrossing, withoutRepeats } from "./simple.ts";
export { pathLength, serpentine } from "./travel.ts";
export type { PointPair, ThinPlate, Warp } from "./warp.ts";
export { affineWarp, areaFactor, similarityWarp, swapped, thinPlateWarp } from "./warp.ts";
