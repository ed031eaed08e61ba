import type { Mm } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import type { Range } from "./technique.ts";

/** `surface` to 0.5 mm, `skin` to 4 mm, `deeper` beyond: other kinetics, other consent. */
export type DepthClass = "surface" | "skin" | "deeper";

/** @param skin the depth that holds for all techniques, `MapKnowledge.depthMm` */
export function depthClass(skin: Parameter<Range>, depthMm: Mm): DepthClass {
  const { from, to } = skin.settled.value;
  if (depthMm <= from) return "surface";
  return depthMm <= to ? "skin" : "deeper";
}

/** The mark that a point gets on a chart: that of the next full millimetre, 4 for everything deeper. */
export function depthMark(depthMm: Mm): 1 | 2 | 3 | 4 {
  if (depthMm <= 1) return 1;
  if (depthMm <= 2) return 2;
  return depthMm <= 3 ? 3 : 4;
}
