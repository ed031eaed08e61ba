import type { Cm2, Mm } from "../basics/index.ts";
import { decimal, plain } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import { netArea } from "../geometry/index.ts";
import type { Spacing, Surface } from "../surface/index.ts";
import { areaOnSurface, distanceOnSurface, fillSurface, spacingOnSurface, wayOnSurface } from "../surface/index.ts";
import { answerMap, checkSize, drawMap } from "./draw-map.ts";
import type { OnSkin } from "./edit/index.ts";
import { exclusionsOf } from "./exclusions.ts";
import { finding } from "./judge-technique.ts";
import type { MapAnswer } from "./map-answer.ts";
import type { MapKnowledge, MapPolicy } from "./map-knowledge.ts";
import type { MapRequest } from "./map-request.ts";
import { placeOf } from "./place.ts";

/** The surface that a chart shows; undefined where it was not built, or the chart has none (a photograph). */
export type Surfaces = (chart: string) => Surface | undefined;

/** A map laid on the skin, beside the same map laid on the drawing. */
export interface CurvedAnswer {
  /** Whether the points lie on the skin; a square labelled grid and a chart without a surface stay on the drawing. */
  readonly surface: "curved" | "flat";
  /** As `drawMap` answers: points in the chart's frame; area and way on the skin. */
  readonly answer: MapAnswer;
  /** The same request on the drawing. */
  readonly flat: { readonly count: number; readonly areaCm2: Cm2 };
  /** On the skin, between nearest points; null for fewer than two, and without a surface. */
  readonly spacing: Spacing | null;
  /** What the points of the flat map are apart on the skin. */
  readonly flatSpacing: Spacing | null;
  readonly errors: FlatErrors;
}

/** What the drawing gets wrong, % of what stands on the skin; negative: the drawing has less. */
export interface FlatErrors {
  readonly areaPercent: number;
  readonly countPercent: number;
  /** Of the flat map's mean spacing on the skin against the spacing that was asked for. */
  readonly spacingPercent: number | null;
}

/**
 * The map of a request with its spacing true on the skin: the same places that take no needle, the same findings as
 * `drawMap`, and what the drawing would have got wrong.
 *
 * A technique whose label counts squares of a flat grid stays on the drawing and the answer says so
 * (`map.curved-stays-flat`), and so does a chart without a surface (`map.curved-not-here`).
 *
 * @throws {Problem} as `drawMap`
 */
export function drawCurved(
  knowledge: MapKnowledge,
  surfaces: Surfaces,
  request: MapRequest,
  policy: MapPolicy = {},
): CurvedAnswer {
  const flat = drawMap(knowledge, request, policy);
  const surface = surfaces(request.chart);
  const square = isSquare(knowledge, request);
  if (surface === undefined || square) {
    const rule = square ? "map.curved-stays-flat" : "map.curved-not-here";
    const because = square ? { technique: request.technique } : { chart: request.chart };
    const note = finding(rule, square ? "ok" : "caution", because, knowledge.ruleClaims[rule] ?? []);
    const verdict = flat.verdict === "ok" && !square ? "caution" : flat.verdict;
    const spacing = surface === undefined ? null : spacingOnSurface(surface, request.chart, flat.points);
    return {
      surface: "flat",
      answer: { ...flat, verdict, findings: [...flat.findings, note] },
      flat: { count: flat.count, areaCm2: flat.areaCm2 },
      spacing,
      flatSpacing: spacing,
      errors: errorsOf(flat, flat, spacing, request.spacingMm),
    };
  }

  const answer = answerOnSkin(knowledge, surface, request, policy);
  const flatSpacing = spacingOnSurface(surface, request.chart, flat.points);
  return {
    surface: "curved",
    answer,
    flat: { count: flat.count, areaCm2: flat.areaCm2 },
    spacing: spacingOnSurface(surface, request.chart, answer.points),
    flatSpacing,
    errors: errorsOf(flat, answer, flatSpacing, request.spacingMm),
  };
}

function answerOnSkin(knowledge: MapKnowledge, surface: Surface, request: MapRequest, policy: MapPolicy): MapAnswer {
  return answerMap(knowledge, request, policy, (place, exclusions, technique, spacingMm) => {
    const areaMm2 = areaOnSurface(surface, request.chart, place.groups, exclusions);
    checkSize(place, areaMm2, spacingMm, technique);
    const laid = fillSurface(surface, request.chart, place.groups, exclusions, spacingMm);
    return { laid, areaMm2, wayMm: (points) => wayOnSurface(surface, request.chart, points) };
  });
}

/** Places filled and measured on the skin, as the acts on a map ask for them. */
export function onSkin(knowledge: MapKnowledge, surfaces: Surfaces): OnSkin {
  return {
    fill: (request, policy) => {
      const surface = surfaces(request.chart);
      if (surface === undefined || isSquare(knowledge, request)) return null;
      return answerOnSkin(knowledge, surface, request, policy);
    },
    distanceMm: (chart, a, b) => {
      const surface = surfaces(chart);
      return surface === undefined ? null : distanceOnSurface(surface, chart, a, b);
    },
  };
}

/** How much the skin turns away from the drawing where a request would be laid. */
export interface CurvedMatters {
  /** The drawing's area falls short of the skin's by more than the threshold. */
  readonly matters: boolean;
  readonly areaFlatCm2: Cm2;
  readonly areaSkinCm2: Cm2;
  /** By how much the drawing's area falls short, % of the skin's. */
  readonly shortPercent: number;
}

/** Whether the skin turns away enough, where a request would be laid, that the spacing on the drawing misleads. */
export function curvedMatters(
  knowledge: MapKnowledge,
  surfaces: Surfaces,
  shortPercentFrom: Parameter<number>,
  request: MapRequest,
  policy: MapPolicy = {},
): CurvedMatters | null {
  const surface = surfaces(request.chart);
  if (surface === undefined || isSquare(knowledge, request)) return null;
  const place = placeOf(knowledge, request);
  const exclusions = exclusionsOf(knowledge, place.chart, request.avoid, policy);
  const flat = netArea(place.groups.flat(), exclusions);
  const skin = areaOnSurface(surface, request.chart, place.groups, exclusions);
  const shortPercent = skin === 0 ? 0 : (1 - flat / skin) * 100;
  return {
    matters: shortPercent >= shortPercentFrom.settled.value,
    areaFlatCm2: plain(decimal(flat).div(100)),
    areaSkinCm2: plain(decimal(skin).div(100)),
    shortPercent,
  };
}

function isSquare(knowledge: MapKnowledge, { technique }: MapRequest): boolean {
  return knowledge.techniques.find(({ id }) => id === technique)?.pattern === "square";
}

function errorsOf(flat: MapAnswer, skin: MapAnswer, flatSpacing: Spacing | null, spacingMm: Mm): FlatErrors {
  const percent = (one: number, other: number) => (other === 0 ? 0 : (one / other - 1) * 100);
  return {
    areaPercent: percent(flat.areaCm2, skin.areaCm2),
    countPercent: percent(flat.count, skin.count),
    spacingPercent: flatSpacing === null ? null : percent(flatSpacing.meanMm, spacingMm),
  };
}
