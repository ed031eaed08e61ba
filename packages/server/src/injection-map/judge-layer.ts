import { Problem } from "@pistor/core/basics";
import type { Point, Polygon } from "@pistor/core/geometry";
import { boundingBox, distance, pointsInside } from "@pistor/core/geometry";
import type { Chart, MapKnowledge, MapPolicy, MapVerdict, Technique } from "@pistor/core/injection-map";
import { drawMap, mapRequestSchema, pointsInCaution, regionParts, withoutSide } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";

/** Coordinates are written with six places. */
const rounding = 1e-6;
/** As many as a mixture can be asked for: more in one layer is no session. */
const mostPoints = 10_000;

/** What a map finds in points that it lays itself; here the points are those of the hand, and are judged one by one. */
const ofLaidPoints = ["map.caution-zone", "map.no-points", "map.points-outside-regions", "map.too-many-by-label"];

/**
 * The verdict on a layer as it was charted, whatever its sender claims: its technique, depth, spacing and drop by the
 * rules, and every point by the chart. What cannot be read is refused.
 */
export function judgeLayer(knowledge: MapKnowledge, layer: MapLayer, policy: MapPolicy = {}): MapVerdict {
  const chart = knowledge.chart(layer.chart);
  const technique = knowledge.techniques.find(({ id }) => id === layer.technique);
  if (chart === undefined || technique === undefined) return "refused";
  return worst([byTechnique(knowledge, layer, chart, policy), byPoints(knowledge, layer, chart, technique)]);
}

function byTechnique(knowledge: MapKnowledge, layer: MapLayer, chart: Chart, policy: MapPolicy): MapVerdict {
  const { technique, depthMm, spacingMm, dropMl, needleMm } = layer;
  const request = mapRequestSchema.safeParse({
    chart: chart.id,
    ...around(layer, chart),
    technique,
    depthMm,
    spacingMm,
    ...(dropMl > 0 ? { dropMl } : {}),
    ...(needleMm === null ? {} : { needleMm }),
  });
  if (!request.success) return "refused";
  try {
    const { findings } = drawMap(knowledge, request.data, policy);
    return worst(findings.filter(({ rule }) => !ofLaidPoints.includes(rule)).map((each) => each.then));
  } catch (error) {
    if (error instanceof Problem) return "refused";
    throw error;
  }
}

/** Without a region of the chart it is an outline drawn by hand, of which the record keeps the points alone. */
function around({ region, points, spacingMm }: MapLayer, chart: Chart) {
  if (points.length === 0 || regionParts(chart, region).length > 0) return { region };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - spacingMm, Math.max(...xs) + spacingMm];
  const [top, bottom] = [Math.min(...ys) - spacingMm, Math.max(...ys) + spacingMm];
  return {
    polygonMm: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  };
}

/**
 * Each point by the chart: none in an excluded zone or a closed region, all on drawn skin, and those that a hand added
 * no closer than the spacing. Zone by zone, as point by point would take seconds where a closed lattice has thousands.
 */
function byPoints(
  knowledge: MapKnowledge,
  { points, added, spacingMm }: MapLayer,
  chart: Chart,
  technique: Technique,
): MapVerdict {
  const most = Math.min(technique.maxPoints?.settled.value ?? mostPoints, mostPoints);
  if (points.length > most || added.length > points.length) return "refused";
  const closed = knowledge.closedRegions.regions;
  const shut = [
    ...chart.zones.filter(({ kind }) => kind === "excluded"),
    ...chart.regions.filter(({ id }) => closed.includes(withoutSide(id))),
  ];
  if (shut.some(({ outline }) => touches(outline, points))) return "refused";
  const skin = chart.regions.map(({ outline }) => ({ polygon: outline }));
  const careful =
    pointsInside(skin, points).length < points.length ||
    pointsInCaution(chart, points).length > 0 ||
    added.some((point) => isCrowded(point, points, spacingMm));
  return careful ? "caution" : "ok";
}

function touches(outline: Polygon, points: readonly Point[]): boolean {
  const { left, right, top, bottom } = boundingBox(outline);
  const near = points.filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
  return near.length > 0 && pointsInside([{ polygon: outline }], near).length > 0;
}

/** The pattern keeps its spacing by itself; a point that a hand has added may not. */
function isCrowded(point: Point, points: readonly Point[], spacing: number): boolean {
  return points.some((other) => isOther(other, point) && distance(point, other) < spacing - rounding);
}

function isOther([x, y]: Point, [atX, atY]: Point): boolean {
  return x !== atX || y !== atY;
}

function worst(verdicts: readonly MapVerdict[]): MapVerdict {
  if (verdicts.includes("refused")) return "refused";
  return verdicts.includes("caution") ? "caution" : "ok";
}
