/** Flat geometry in millimetres: outlines, distances, areas and lattices. */
export type { Box, Circle, Point, Polygon, Shape } from "./shapes.ts";
