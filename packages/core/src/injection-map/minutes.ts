import { shotsOf } from "./edit/index.ts";
import type { MapMeasures } from "./map-measures.ts";
import type { MapLayer } from "./session-map.ts";
import type { TechniqueId } from "./technique.ts";

/**
 * How long the hand needs for a map, minutes: each point of each pass by its technique's own time.
 *
 * A layer of an unknown technique counts nothing, as nobody knows its time.
 */
export function minutesFor(
  measures: Pick<MapMeasures, "secondsPerPoint">,
  layers: readonly Pick<MapLayer, "technique" | "points" | "passes">[],
): number {
  const known: Readonly<Partial<Record<string, MapMeasures["secondsPerPoint"][TechniqueId]>>> =
    measures.secondsPerPoint;
  const seconds = layers.reduce((sum, layer) => sum + shotsOf(layer) * (known[layer.technique]?.settled.value ?? 0), 0);
  return seconds / 60;
}
