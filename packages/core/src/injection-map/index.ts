/** Where the needle goes: charts, techniques, and the points that fill a region. */
export type { Chart, ChartRegion, ChartZone, Side, ZoneKind } from "./chart.ts";
export type { MapAnswer, MapVerdict } from "./map-answer.ts";
export type { MapKnowledge } from "./map-knowledge.ts";
export type { MapRequest } from "./map-request.ts";
export { mapRequestSchema } from "./map-request.ts";
export type { ChartFile } from "./read-chart.ts";
export { packOutline, readChart, unpackOutline } from "./read-chart.ts";
export type { Limit, Range, Technique, TechniqueId } from "./technique.ts";
export { techniqueIds } from "./technique.ts";
