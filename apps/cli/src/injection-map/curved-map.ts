import type { Finding } from "@pistor/core/evidence";
import type { CurvedAnswer, MapAnswer, MapKnowledge, MapRequest, MapVerdict } from "@pistor/core/injection-map";
import { drawCurved } from "@pistor/core/injection-map";
import type { Surface } from "@pistor/core/surface";
import { buildSurface } from "@pistor/core/surface";
import { formOfChart, loadForm } from "@pistor/knowledge/surface";

/** What a map on the skin says beside a map: the drawing's own figures, and how far apart points really are. */
export type OnTheSkin = Pick<CurvedAnswer, "surface" | "flat" | "spacing" | "flatSpacing" | "errors">;

/** Built once: it takes most of a second. */
const built = new Map<string, Promise<Surface>>();

/** The map of a request with its spacing true on the skin, and a finding that tells it from the drawing's. */
export async function curvedMap(
  knowledge: MapKnowledge,
  request: MapRequest,
): Promise<{ readonly answer: MapAnswer; readonly onSkin: OnTheSkin }> {
  const surface = await surfaceOf(request.chart);
  const { answer, ...onSkin } = drawCurved(knowledge, () => surface, request);
  const findings =
    onSkin.surface === "curved" ? [...answer.findings, against(request, answer, onSkin)] : answer.findings;
  return { answer: { ...answer, findings }, onSkin };
}

function against(request: MapRequest, answer: MapAnswer, { flat, flatSpacing }: OnTheSkin): Finding<MapVerdict> {
  return {
    rule: "map.curved-against-flat",
    then: "ok",
    until: null,
    because: {
      areaCm2: tenths(answer.areaCm2),
      count: answer.count,
      flatAreaCm2: tenths(flat.areaCm2),
      flatCount: flat.count,
      flatMeanMm: flatSpacing === null ? "–" : tenths(flatSpacing.meanMm),
      spacingMm: request.spacingMm,
    },
    claims: [],
    disagree: false,
  };
}

function surfaceOf(chart: string): Promise<Surface> | undefined {
  const form = formOfChart[chart];
  if (form === undefined) return undefined;
  const surface = built.get(form) ?? loadForm(form).then((loaded) => buildSurface(loaded));
  built.set(form, surface);
  return surface;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
