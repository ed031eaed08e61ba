import type { WordedFinding } from "@pistor/core/evidence";
import type { MapAnswer, MapRequest, MapVerdict } from "@pistor/core/injection-map";
import type { OnTheSkin } from "./curved-map.ts";

/** A map as the command line prints it: its findings in words, and what was asked, so that the points keep their frame. */
export interface PrintedMap extends Omit<MapAnswer, "findings"> {
  readonly findings: readonly WordedFinding<MapVerdict>[];
  readonly asked: MapRequest;
  /** Only where it was asked for on the skin: what the drawing alone would have got wrong. */
  readonly onSkin?: OnTheSkin;
  readonly knowledge: string;
}
