/** Charts, zones and techniques, and who says what about them. All charts at once: `@pistor/knowledge/injection-map/charts`. */
export type { ChartId } from "./chart-list.ts";
export { chartIds, chartList } from "./chart-list.ts";
export type { FaceLandmark } from "./face-landmarks.ts";
export {
  eyeDistance,
  faceGates,
  faceLandmarks,
  faceScore,
  faceSharpness,
  faceYaw,
  irisWidth,
  irisWidths,
  outerCorners,
  scaleGive,
} from "./face-landmarks.ts";
export { loadChart } from "./load-chart.ts";
export { mapKnowledgeFrom, mapKnowledgeWith } from "./map-knowledge.ts";
export { mapMeasures } from "./map-measures.ts";
export type { PhotoPlace } from "./photo-places.ts";
export { photoPlaces } from "./photo-places.ts";
export { placeName } from "./places/index.ts";
export { closedRegions, deoxycholicMaximum, ruleClaims } from "./rule-claims.ts";
export { skinDepth } from "./skin-depth.ts";
export { drawnName, techniqueName } from "./technique-names.ts";
export { techniques } from "./techniques.ts";
export { mapTextsEn } from "./texts.en.ts";
export { mapTexts, mapTranslations } from "./texts.ts";
export type { ZoneEntry } from "./zone-catalogue.ts";
export { zoneCatalogue } from "./zone-catalogue.ts";
