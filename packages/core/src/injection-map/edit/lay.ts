import { decimal, plain, readDocument } from "../../basics/index.ts";
import type { Point, Polygon, Shape } from "../../geometry/index.ts";
import { netArea, pointsInside } from "../../geometry/index.ts";
import type { Chart } from "../chart.ts";
import { drawMap } from "../draw-map.ts";
import { exclusionsOf } from "../exclusions.ts";
import type { MapAnswer } from "../map-answer.ts";
import type { MapRequest } from "../map-request.ts";
import { mapRequestSchema } from "../map-request.ts";
import { regionParts } from "../regions.ts";
import { frameOf } from "../relative.ts";
import type { MapLayer } from "../session-map.ts";
import { mapLayerSchema } from "../session-map.ts";
import type { Hand } from "./act.ts";
import type { Desk, MapFinding } from "./desk.ts";
import { avoided, copied, note, techniqueOf, without } from "./desk.ts";

/** The region of points that lie in an outline drawn by hand. */
export const drawnRegion = "drawn";

/** Where points are laid: a region of a chart, or an outline; an outline may be what was kept of a region. */
export interface Place {
  readonly chart: Chart;
  readonly region: string;
  readonly outline: Polygon | null;
}

/** A layer that a hand fills, or null where it is refused, with everything that was found. */
export interface Laid {
  readonly layer: MapLayer | null;
  readonly findings: readonly MapFinding[];
}

/** Found in every map of its kind: the panel shows it, and an act does not say it again. */
const shownElsewhere = (rule: string) => rule === "map.caution-zone" || rule.endsWith("-not-published");

/**
 * Fills a place by the engine's rules. What the patient is spared is taken out of the points and kept as erased, so
 * that the pattern comes back when it is spared no longer.
 *
 * @throws {Problem} on a number or an outline that no map can be drawn from
 */
export function lay(desk: Desk, place: Place, hand: Hand): Laid {
  const answered = answerOf(desk, place, hand);
  const { answer } = answered;
  const findings = [...answered.findings, ...answer.findings.filter(({ rule }) => !shownElsewhere(rule))];
  if (answer.verdict === "refused") return { layer: null, findings };

  const avoid = avoided(desk.map.spared, place.chart.id);
  const erased = pointsInside(shapesToAvoid(avoid), answer.points);
  const layer = mapLayerSchema.parse({
    chart: place.chart.id,
    region: place.region,
    technique: hand.technique,
    depthMm: hand.depthMm,
    spacingMm: hand.spacingMm,
    dropMl: measured(desk, hand) ? hand.dropMl : 0,
    needleMm: hand.needleMm,
    angleDeg: hand.angleDeg,
    passes: hand.passes,
    surface: answered.surface,
    points: [],
    outline: place.outline === null ? null : copied(place.outline),
    areaCm2: avoid.length === 0 ? answer.areaCm2 : areaWithout(desk, place, hand, answered),
    frame: frameOf(place.chart, partsOf(place)),
    verdict: answer.verdict,
  });
  // The engine's own points need no second reading.
  return { layer: { ...layer, points: without(answer.points, erased), erased: copied(erased) }, findings };
}

/** The outlines that a place is made of. */
export function partsOf({ chart, region, outline }: Place): Polygon[] {
  return outline === null ? regionParts(chart, region).map((part) => part.outline) : [outline];
}

/** Where a layer lies; undefined where its chart is not loaded. */
export function placeOfLayer(desk: Desk, layer: MapLayer): Place | undefined {
  const chart = desk.knowledge.chart(layer.chart);
  return chart === undefined ? undefined : { chart, region: layer.region, outline: layer.outline };
}

/** The area of a place on the chart, net of everything that takes no needle and of what the patient is spared, cm². */
export function chartArea(desk: Desk, place: Place): number {
  const avoid = avoided(desk.map.spared, place.chart.id);
  const exclusions = exclusionsOf(desk.knowledge, place.chart, avoid, desk.policy);
  const shapes = partsOf(place).map((polygon) => ({ polygon }));
  return shapes.length === 0 ? 0 : plain(decimal(netArea(shapes, exclusions)).div(100));
}

export function shapesToAvoid(avoid: NonNullable<MapRequest["avoid"]>): Shape[] {
  return avoid.map((each) =>
    "circleMm" in each
      ? { circle: { centre: [each.circleMm[0], each.circleMm[1]], radius: each.circleMm[2] } }
      : { polygon: each.polygonMm },
  );
}

/** The hand that a layer was laid with. */
export function handOf(layer: MapLayer): Hand {
  return {
    technique: layer.technique as Hand["technique"],
    depthMm: layer.depthMm,
    spacingMm: layer.spacingMm,
    dropMl: layer.dropMl,
    needleMm: layer.needleMm,
    angleDeg: layer.angleDeg,
    passes: layer.passes,
    surface: layer.surface,
  };
}

/** Whether a technique leaves a measured drop at each point. */
export function measured(desk: Pick<Desk, "knowledge">, { technique }: Pick<Hand, "technique">): boolean {
  return techniqueOf(desk, technique)?.liquid === "drop";
}

interface Answered {
  readonly answer: MapAnswer;
  readonly surface: MapLayer["surface"];
  readonly findings: readonly MapFinding[];
}

function answerOf(desk: Desk, place: Place, hand: Hand): Answered {
  const request = requestOf(desk, place, hand);
  const flat = (findings: readonly MapFinding[]): Answered => ({
    answer: drawMap(desk.knowledge, request, desk.policy),
    surface: "flat",
    findings,
  });
  if (hand.surface === "flat") return flat([]);
  if (techniqueOf(desk, hand.technique)?.pattern === "square")
    return flat([note(desk, "map.curved-stays-flat", "ok", {})]);
  const answer = desk.context.onSkin?.fill(request, desk.policy) ?? null;
  if (answer !== null) return { answer, surface: "curved", findings: [] };
  return flat([note(desk, "map.curved-not-here", "caution", { chart: place.chart.id })]);
}

function requestOf(desk: Desk, place: Place, hand: Hand, avoid?: MapRequest["avoid"]): MapRequest {
  return readDocument(mapRequestSchema, {
    chart: place.chart.id,
    ...(place.outline === null ? { region: place.region } : { polygonMm: place.outline }),
    technique: hand.technique,
    depthMm: hand.depthMm,
    spacingMm: hand.spacingMm,
    ...(measured(desk, hand) ? { dropMl: hand.dropMl } : {}),
    ...(hand.needleMm === null ? {} : { needleMm: hand.needleMm }),
    ...(hand.angleDeg === null ? {} : { angleDeg: hand.angleDeg }),
    ...(hand.passes === 1 ? {} : { passes: hand.passes }),
    ...(hand.surface === "flat" ? {} : { surface: hand.surface }),
    ...(avoid === undefined ? {} : { avoid }),
  });
}

function areaWithout(desk: Desk, place: Place, hand: Hand, { answer, surface }: Answered): number {
  if (surface === "flat") return chartArea(desk, place);
  const request = requestOf(desk, place, hand, avoided(desk.map.spared, place.chart.id));
  return desk.context.onSkin?.fill(request, desk.policy)?.areaCm2 ?? answer.areaCm2;
}

/** Points of a list that a place of the patient spares. */
export function sparedPoints(desk: Desk, chart: string, points: readonly Point[]): Point[] {
  const shapes = shapesToAvoid(avoided(desk.map.spared, chart));
  return shapes.length === 0 ? [] : pointsInside(shapes, points);
}
