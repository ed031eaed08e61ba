import type { Mm } from "../basics/index.ts";

/** How far each point of a layer is from the nearest other one, straight through space. Null for fewer than two. */
export interface Spacing {
  readonly meanMm: Mm;
  readonly p5Mm: Mm;
  readonly minMm: Mm;
  readonly maxMm: Mm;
}
