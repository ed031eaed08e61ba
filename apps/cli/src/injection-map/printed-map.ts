import type { WordedFinding } from "@pistor/core/evidence";
import type { MapAnswer, MapRequest, MapVerdict } from "@pistor/core/injection-map";

/** A map as the command line prints it: its findings in words, and what was asked, so that the points keep their frame. */
export interface PrintedMap extends Omit<MapAnswer, "findings"> {
  readonly findings: readonly WordedFinding<MapVerdict>[];
  readonly asked: MapRequest;
  readonly knowledge: string;
}
