import type { MapKnowledge, OnSkin } from "@pistor/core/injection-map";
import { curvedMatters, mapRequestSchema, onSkin } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import type { Surface } from "@pistor/core/surface";
import { curvedThreshold, formOfChart } from "@pistor/knowledge/surface";
import { useEffect, useMemo, useState } from "react";
import { loadSurface } from "../surface/surfaces.ts";

/** What the skin's own shape says of a layer: the drawing's area, the skin's, and whether that is worth following. */
export interface SkinSays {
  readonly matters: boolean;
  readonly flatCm2: number;
  readonly skinCm2: number;
}

/**
 * The skin behind a chart, built when it is first asked for: it takes up to a second.
 *
 * @param wanted somebody asked for it, or a layer lies on it already
 */
export function useSkin(
  knowledge: MapKnowledge | null,
  chartId: string,
  wanted: boolean,
): { readonly onSkin: OnSkin | undefined; readonly says: (layer: MapLayer) => SkinSays | null } {
  const [surfaces, setSurfaces] = useState<ReadonlyMap<string, Surface>>(new Map());
  const form = formOfChart[chartId];
  useEffect(() => {
    if (!wanted || form === undefined || surfaces.has(form)) return;
    let here = true;
    loadSurface(form)
      .then((surface) => here && setSurfaces((before) => new Map(before).set(form, surface)))
      // Without it layers stay on the drawing, and say so.
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [wanted, form, surfaces]);
  return useMemo(() => {
    const of = (chart: string) => {
      const its = formOfChart[chart];
      return its === undefined ? undefined : surfaces.get(its);
    };
    return {
      onSkin: knowledge === null || surfaces.size === 0 ? undefined : onSkin(knowledge, of),
      says: (layer) => (knowledge === null ? null : saysOf(knowledge, of, layer)),
    };
  }, [knowledge, surfaces]);
}

function saysOf(
  knowledge: MapKnowledge,
  surfaces: (chart: string) => Surface | undefined,
  layer: MapLayer,
): SkinSays | null {
  const request = mapRequestSchema.safeParse({
    chart: layer.chart,
    ...(layer.outline === null ? { region: layer.region } : { polygonMm: layer.outline }),
    technique: layer.technique,
    depthMm: layer.depthMm,
    spacingMm: layer.spacingMm,
    ...(layer.dropMl > 0 ? { dropMl: layer.dropMl } : {}),
  });
  if (!request.success || surfaces(layer.chart) === undefined || layer.region === "drawn") return null;
  const says = curvedMatters(knowledge, surfaces, curvedThreshold, request.data);
  return says === null ? null : { matters: says.matters, flatCm2: says.areaFlatCm2, skinCm2: says.areaSkinCm2 };
}
