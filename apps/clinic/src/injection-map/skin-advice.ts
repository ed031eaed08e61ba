import type { MapKnowledge } from "@pistor/core/injection-map";
import { regionParts } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { curvedThreshold, skinAreas } from "@pistor/knowledge/surface";

/** Where a drawing falls short of the skin behind it, cm² each. */
export interface SkinAdvice {
  readonly flatCm2: number;
  readonly skinCm2: number;
}

/**
 * Whether a layer is better laid on the skin, by what was measured beforehand: said at once, without building the surface.
 *
 * @returns null where the drawing is near enough, where a label counts by the square, and where nothing was measured
 */
export function skinAdvice(knowledge: Pick<MapKnowledge, "chart" | "techniques">, layer: MapLayer): SkinAdvice | null {
  const chart = knowledge.chart(layer.chart);
  const measured = skinAreas[layer.chart];
  const square = knowledge.techniques.find(({ id }) => id === layer.technique)?.pattern === "square";
  const flatCm2 = layer.areaCm2;
  if (layer.surface === "curved" || layer.outline !== null || square || flatCm2 === null) return null;
  if (chart === undefined || measured === undefined || layer.points.length === 0) return null;
  const parts = regionParts(chart, layer.region);
  const skinCm2 = parts.reduce((sum, { id }) => sum + (measured[id] ?? 0), 0);
  if (skinCm2 === 0) return null;
  const shortPercent = (1 - flatCm2 / skinCm2) * 100;
  return shortPercent >= curvedThreshold.settled.value ? { flatCm2, skinCm2 } : null;
}
