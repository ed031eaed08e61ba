import { Problem } from "@pistor/core/basics";
import type { Point, Polygon, Shape } from "@pistor/core/geometry";
import { boundingBox, closestTwo, nearestWithin, pointsInside, shapeBox } from "@pistor/core/geometry";
import type { Chart, MapKnowledge, MapPolicy, MapVerdict, Technique } from "@pistor/core/injection-map";
import {
  isClosed,
  judgeTechnique,
  pointsInCaution,
  regionParts,
  regionsAt,
  simpleOutline,
  withoutSide,
  withPhotos,
} from "@pistor/core/injection-map";
import type { MapLayer, SessionMap, Spare } from "@pistor/core/session";

/** Coordinates are written with six places. */
const rounding = 1e-6;
/** As many as a mixture can be asked for: more in one layer, or twice as many in a map, is no session. */
const mostPoints = 10_000;
const mostInMap = 20_000;
/** As many layers as nine techniques on eleven regions: more is no session. */
const mostLayers = 100;
/** As many corners as a screen ever sends of one outline. */
const mostCorners = 1_000;
/** As many as a hundred outlines have that a hand drew. */
const mostCornersInMap = 10_000;

/**
 * Every layer of a map with the verdict that the engine gives it, whatever its sender claims; photographs stand as charts
 * where their places carry one. A map that is larger than any session is refused before its points are looked at.
 */
export function judgeMap(knowledge: MapKnowledge, map: SessionMap, policy: MapPolicy = {}): SessionMap {
  const { layers, photos, spared } = map;
  const points = layers.reduce((sum, layer) => sum + layer.points.length, 0);
  const outlines = [...layers.map(({ outline }) => outline), ...spared.map(({ polygonMm }) => polygonMm)];
  const corners = outlines.reduce((sum, outline) => sum + (outline?.length ?? 0), 0);
  if (points > mostInMap || layers.length > mostLayers || corners > mostCornersInMap)
    return { ...map, layers: layers.map((layer) => ({ ...layer, verdict: "refused" })) };
  const charts = withPhotos(knowledge, photos);
  return { ...map, layers: layers.map((layer) => ({ ...layer, verdict: judgeLayer(charts, layer, policy, spared) })) };
}

/**
 * The verdict on a layer as it was charted, whatever its sender claims: its technique, depth, spacing, drop, angle and
 * passes by the rules, and every point by the chart and by what the patient is spared. What cannot be read is refused.
 */
export function judgeLayer(
  knowledge: MapKnowledge,
  layer: MapLayer,
  policy: MapPolicy = {},
  spared: readonly Spare[] = [],
): MapVerdict {
  const chart = chartOf(knowledge, layer.chart);
  const technique = knowledge.techniques.find(({ id }) => id === layer.technique);
  if (chart === undefined || technique === undefined || !isSized(layer, technique)) return "refused";
  const place = placeOf(layer, chart);
  if (place === null) return "refused";
  return worst([
    byTechnique(knowledge, layer, technique, policy),
    byLabel(layer, chart, technique, place),
    byPoints(knowledge, layer, chart, policy, spared),
  ]);
}

/** A photograph whose places contradict each other carries no chart. */
function chartOf(knowledge: MapKnowledge, id: string): Chart | undefined {
  try {
    return knowledge.chart(id);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Whether there is no more of anything than a session has; what a hand added or erased is never more than it charted. */
function isSized({ points, added, erased, outline }: MapLayer, technique: Technique): boolean {
  const most = Math.min(technique.maxPoints?.settled.value ?? mostPoints, mostPoints);
  return (
    points.length <= most &&
    added.length <= points.length + erased.length &&
    erased.length <= mostPoints &&
    (outline?.length ?? 0) <= mostCorners
  );
}

/** What a hand drew or cut, the chart's own regions, or nothing for points that were set one by one; null: not readable. */
function placeOf({ region, outline }: MapLayer, chart: Chart): readonly Polygon[] | null {
  if (outline === null) return regionParts(chart, region).map((part) => part.outline);
  try {
    return [simpleOutline(outline, "/outline")];
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function byTechnique(knowledge: MapKnowledge, layer: MapLayer, technique: Technique, policy: MapPolicy): MapVerdict {
  const { depthMm, spacingMm, dropMl, needleMm, angleDeg, passes } = layer;
  if (technique.liquid === "drop" && dropMl <= 0) return "refused";
  const hand = {
    depthMm,
    spacingMm,
    passes,
    ...(dropMl > 0 ? { dropMl } : {}),
    ...(needleMm === null ? {} : { needleMm }),
    ...(angleDeg === null ? {} : { angleDeg }),
  };
  return worst(judgeTechnique(knowledge, technique, hand, policy).map(({ then }) => then));
}

/** A label's regions: those that the layer names, or those in which its points lie. */
function byLabel({ points, region, outline }: MapLayer, chart: Chart, technique: Technique, place: readonly Polygon[]) {
  const { onlyIn } = technique;
  if (onlyIn === null) return "ok";
  const named = ({ id }: { readonly id: string }) => onlyIn.regions.includes(withoutSide(id));
  if (outline === null && place.length > 0) return regionParts(chart, region).every(named) ? "ok" : "refused";
  return points.every((point) => regionsAt(chart, point).some(named)) ? "ok" : "refused";
}

/**
 * Each point by the chart: none in an excluded zone, a closed region or a spared place, all on drawn skin, and those that
 * a hand added no closer than the spacing. Zone by zone, as point by point would take seconds where there are thousands.
 */
function byPoints(
  knowledge: MapKnowledge,
  { chart: id, region, outline, points, added, spacingMm, surface }: MapLayer,
  chart: Chart,
  policy: MapPolicy,
  spared: readonly Spare[],
): MapVerdict {
  const shut = [
    ...chart.zones.filter(({ kind }) => kind === "excluded"),
    ...chart.regions.filter((each) => isClosed(knowledge, each.id, policy)),
  ].map(({ outline: polygon }): Shape => ({ polygon }));
  const free = spared.filter((each) => each.chart === id);
  if (free.some(({ polygonMm }) => (polygonMm?.length ?? 0) > mostCorners)) return "refused";
  if ([...shut, ...free.flatMap(shapeOf)].some((shape) => touches(shape, points))) return "refused";
  const inRegion = outline === null ? regionParts(chart, region) : [];
  if (inRegion.some((part) => isClosed(knowledge, part.id, policy))) return "refused";
  const careful =
    isBesideSkin(chart, points) ||
    pointsInCaution(chart, points).length > 0 ||
    // On the skin two points are never nearer than on the drawing; how near they are there, the drawing cannot tell.
    (surface === "flat" && isCrowded(added, points, spacingMm));
  return careful ? "caution" : "ok";
}

function shapeOf({ circleMm, polygonMm }: Spare): Shape[] {
  if (circleMm !== undefined) return [{ circle: { centre: [circleMm[0], circleMm[1]], radius: circleMm[2] } }];
  return polygonMm === undefined ? [] : [{ polygon: polygonMm }];
}

/** Whether a point lies beside the drawn skin. Most lie well within one region; only the rest are compared with all. */
function isBesideSkin({ regions }: Chart, points: readonly Point[]): boolean {
  let rest = points;
  for (const { outline: polygon } of regions) {
    const { left, right, top, bottom } = boundingBox(polygon);
    rest = rest.filter(([x, y]) => x < left || x > right || y < top || y > bottom || !winds(polygon, [x, y]));
  }
  const skin = regions.map(({ outline }) => ({ polygon: outline }));
  return rest.some((point) => pointsInside(skin, [point]).length === 0);
}

/** Whether an outline goes round a point, by the crossings of a line to its right. */
function winds(polygon: Polygon, [x, y]: Point): boolean {
  let inside = false;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before !== undefined && corner[1] <= y !== before[1] <= y) {
      const at = corner[0] + ((y - corner[1]) / (before[1] - corner[1])) * (before[0] - corner[0]);
      if (at > x) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

function touches(shape: Shape, points: readonly Point[]): boolean {
  const { left, right, top, bottom } = shapeBox(shape);
  const near = points.filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
  return near.length > 0 && pointsInside([shape], near).length > 0;
}

/** The pattern keeps its spacing by itself; a point that a hand has added may not. */
function isCrowded(added: readonly Point[], points: readonly Point[], spacing: number): boolean {
  const keys = new Set(added.map(String));
  const pattern = points.filter((point) => !keys.has(String(point)));
  const near = nearestWithin(pattern, spacing);
  const stands = new Set(points.map(String));
  const byHand = added.filter((point) => stands.has(String(point)));
  if (byHand.some((point) => (near(point)?.distanceMm ?? spacing) < spacing - rounding)) return true;
  return closestTwo(byHand, spacing) < spacing - rounding;
}

function worst(verdicts: readonly MapVerdict[]): MapVerdict {
  if (verdicts.includes("refused")) return "refused";
  return verdicts.includes("caution") ? "caution" : "ok";
}
