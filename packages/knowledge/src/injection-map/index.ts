/** Charts, zones and techniques, and who says what about them. All charts at once: `@pistor/knowledge/injection-map/charts`. */
import type { TextsByLanguage } from "@pistor/core/evidence";
import { mapTextsEn } from "./texts.en.ts";

export type { ChartId } from "./chart-list.ts";
export { chartIds, chartList } from "./chart-list.ts";
export { loadChart } from "./load-chart.ts";
export { mapKnowledgeFrom, mapKnowledgeWith } from "./map-knowledge.ts";
export { closedRegions, deoxycholicMaximum, ruleClaims } from "./rule-claims.ts";
export { skinDepth } from "./skin-depth.ts";
export { techniques } from "./techniques.ts";
export type { ZoneEntry } from "./zone-catalogue.ts";
export { zoneCatalogue } from "./zone-catalogue.ts";

export const mapTexts: TextsByLanguage = { en: mapTextsEn };
