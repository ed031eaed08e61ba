import { Problem } from "@pistor/core/basics";
import type { Chart, LaidPhoto, PhotoFrame } from "@pistor/core/injection-map";
import { layPhoto } from "@pistor/core/injection-map";
import { irisWidth, scaleGive } from "@pistor/knowledge/injection-map";
import type { FaceSeen } from "./face-seen.ts";
import { pairsOfFace, scaleOfIris } from "./lay-face.ts";
import type { PlacedPair, Scale } from "./placed.ts";
import { frameOf, scaleOfChart } from "./placed.ts";

/** How the chart lies on the photograph now, or why it does not. */
export type Lay =
  | { readonly state: "open" }
  | { readonly state: "laid"; readonly frame: PhotoFrame; readonly laid: LaidPhoto }
  | { readonly state: "refused"; readonly problem: Problem };

export interface LayGiven {
  readonly photoId: string;
  readonly base: Chart;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The face, where its landmarks lay the chart; null where a hand does. */
  readonly face: FaceSeen | null;
  readonly pairs: readonly PlacedPair[];
  /** What the scale is to rest on, and the ruler that was laid. */
  readonly scaleBy: Scale["by"];
  readonly ruler: { readonly px: number | null; readonly mm: number | null };
}

/** The scale that was chosen; null while what it needs is missing. */
export function scaleOf({ scaleBy, ruler, face, pairs }: Omit<LayGiven, "photoId" | "base">): Scale | null {
  if (scaleBy === "ruler")
    return ruler.px === null || ruler.mm === null ? null : { by: "ruler", mmPerPx: ruler.mm / ruler.px };
  if (scaleBy === "chart") return scaleOfChart(pairs);
  const mmPerPx = face === null ? null : scaleOfIris(face);
  return mmPerPx === null ? null : { by: "iris", mmPerPx };
}

/** Lays the chart with what is there; words of a refusal are the engine's. */
export function lay(given: LayGiven): Lay {
  const pairs = given.face === null ? given.pairs : pairsOfFace(given.face);
  const scale = scaleOf({ ...given, pairs });
  if (scale === null || pairs.length < 2) return { state: "open" };
  const { photoId, widthPx, heightPx } = given;
  const how = given.face === null ? "clicked" : "landmarks";
  const frame = frameOf({ photoId, base: given.base.id, widthPx, heightPx, scale, how, pairs });
  try {
    return { state: "laid", frame, laid: layPhoto(given.base, frame) };
  } catch (problem) {
    if (problem instanceof Problem) return { state: "refused", problem };
    throw problem;
  }
}

/** How far a scale may be off, in whole percent, where it is known. */
export const giveOfIris = { percent: scaleGive.settled.value, mm: irisWidth.settled.value } as const;
