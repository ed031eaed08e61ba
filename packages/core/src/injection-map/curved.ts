import type { Cm2, Mm } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import type { Spacing, Surface } from "../surface/index.ts";
import type { MapAnswer } from "./map-answer.ts";
import type { MapKnowledge, MapPolicy } from "./map-knowledge.ts";
import type { MapRequest } from "./map-request.ts";

/** The surface that a chart shows; undefined where it was not built, or the chart has none (a photograph). */
export type Surfaces = (chart: string) => Surface | undefined;

/** A map laid on the skin, beside the same map laid on the drawing. */
export interface CurvedAnswer {
  /** As `drawMap` answers: points in the chart's frame; area and way on the skin. */
  readonly answer: MapAnswer;
  /** The same request on the drawing. */
  readonly flat: { readonly count: number; readonly areaCm2: Cm2 };
  /** On the skin, between nearest points; null for fewer than two. */
  readonly spacing: Spacing | null;
  /** What the points of the flat map are apart on the skin. */
  readonly flatSpacing: Spacing | null;
  readonly errors: FlatErrors;
}

/** What the drawing gets wrong, % of what stands on the skin; negative: the drawing has less. */
export interface FlatErrors {
  readonly areaPercent: number;
  readonly countPercent: number;
  /** Of the mean spacing on the skin against the spacing that was asked for. */
  readonly spacingPercent: number | null;
}

/** From when on the skin's own shape should be used. */
export interface CurvedThreshold {
  /** By how much the drawing's area may fall short of the skin's, %. */
  readonly areaPercent: Parameter<number>;
}

const unbuilt = (): never => {
  throw new Error("The surface is being laid: its shape comes with the next change.");
};

/**
 * The map of a request with its spacing true on the skin: same request, same places that take no needle, same findings
 * as `drawMap`. A square labelled grid stays flat, and the answer says so (`map.curved-stays-flat`), and so does a chart without a surface.
 */
export const drawCurved: (
  knowledge: MapKnowledge,
  surfaces: Surfaces,
  request: MapRequest,
  policy?: MapPolicy,
) => CurvedAnswer = unbuilt;

/** Whether the skin turns away enough, where a request would be drawn, that the drawing's spacing misleads. */
export const curvedMatters: (
  knowledge: MapKnowledge,
  surfaces: Surfaces,
  threshold: CurvedThreshold,
  request: MapRequest,
) => { readonly matters: boolean; readonly areaFlatCm2: Cm2; readonly areaSkinCm2: Cm2; readonly minMm: Mm | null } =
  unbuilt;
