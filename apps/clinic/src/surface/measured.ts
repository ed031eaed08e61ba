import type { Shape } from "@pistor/core/geometry";
import { netArea } from "@pistor/core/geometry";
import type { Chart } from "@pistor/core/injection-map";
import { regionParts } from "@pistor/core/injection-map";
import type { Spacing, Surface } from "@pistor/core/surface";
import { areaOnSurface, spacingOnSurface } from "@pistor/core/surface";
import type { SurfaceLayer } from "./spots.ts";

/** A layer on the drawing and on the skin that the drawing stands for. */
export interface Measured {
  readonly flatCm2: number;
  readonly skinCm2: number;
  /** By how much the drawing is smaller than the skin, %. */
  readonly shortPercent: number;
  /** Between nearest points of the layer, on the skin; null for fewer than two. */
  readonly spacing: Spacing | null;
}

/** What the drawing of a layer's place hides: its area and its spacing on the skin, zones that take no needle left out. */
export function measured(surface: Surface, chart: Chart, layer: SurfaceLayer): Measured | null {
  const shapes: Shape[] =
    layer.outline != null
      ? [{ polygon: layer.outline }]
      : regionParts(chart, layer.region).map(({ outline }) => ({ polygon: outline }));
  if (shapes.length === 0) return null;
  const holes = chart.zones.filter(({ kind }) => kind === "excluded").map(({ outline }) => ({ polygon: outline }));
  const flat = netArea(shapes, holes);
  const skin = areaOnSurface(surface, layer.chart, [shapes], holes);
  return {
    flatCm2: flat / 100,
    skinCm2: skin / 100,
    shortPercent: skin === 0 ? 0 : (1 - flat / skin) * 100,
    spacing: spacingOnSurface(surface, layer.chart, layer.points),
  };
}
