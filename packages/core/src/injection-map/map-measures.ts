import type { Mm } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import type { Graduation } from "./syringe-fill.ts";
import type { TechniqueId } from "./technique.ts";

/** Numbers of the hand and the clock that a map is worked with, and that a clinic may set otherwise. */
export interface MapMeasures {
  /** Two points of two layers that are nearer than this count as one place pricked twice. */
  readonly betweenLayersMm: Parameter<Mm>;
  /** Two points of two sessions that are nearer than this count as the same. */
  readonly samePointMm: Parameter<Mm>;
  /** How far a drawn line may be smoothed. */
  readonly thinningMm: Parameter<Mm>;
  /** How near to a point a tap takes it. */
  readonly reachMm: Parameter<Mm>;
  /** The lines on a syringe, by its capacity. */
  readonly graduation: Parameter<Graduation>;
  /** How long the hand needs for one point, or one pass of one point. */
  readonly secondsPerPoint: Readonly<Record<TechniqueId, Parameter<number>>>;
}
