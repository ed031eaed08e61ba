import type { Cm2, Ml, Mm } from "../basics/index.ts";
import type { Finding } from "../evidence/index.ts";
import type { Point } from "../geometry/index.ts";

/** `refused` has no points. */
export type MapVerdict = "ok" | "caution" | "refused";

/** A map: its points in the order in which a hand travels, and what they add up to. */
export interface MapAnswer {
  readonly verdict: MapVerdict;
  readonly points: readonly Point[];
  readonly count: number;
  /** On the chart, net of everything that takes no needle; not measured on the patient. */
  readonly areaCm2: Cm2;
  readonly volumeMl: Ml;
  /** From the first point to the last, straight from each to the next. */
  readonly pathMm: Mm;
  /** How many of the points lie in a caution zone. */
  readonly cautionCount: number;
  readonly findings: readonly Finding<MapVerdict>[];
}
