import { Problem } from "@pistor/core/basics";
import type { Chart, MapKnowledge, MapVerdict, Technique } from "@pistor/core/injection-map";
import { drawMap, mapRequestSchema, mayStand, pointsInCaution, regionParts } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";
import { mapKnowledgeFrom } from "@pistor/knowledge/injection-map";
import { chartFiles } from "@pistor/knowledge/injection-map/charts";

export const mapKnowledge: MapKnowledge = mapKnowledgeFrom(chartFiles);

/** What a map finds in points that it lays itself; here the points are those of the hand, and are judged one by one. */
const ofLaidPoints = ["map.caution-zone", "map.no-points", "map.points-outside-regions", "map.too-many-by-label"];

/**
 * The verdict on a layer as it was charted, whatever its sender claims: its technique, depth, spacing and drop by the
 * rules, and every point by the chart. What cannot be read is refused.
 */
export function judgeLayer(layer: MapLayer): MapVerdict {
  const chart = mapKnowledge.chart(layer.chart);
  const technique = mapKnowledge.techniques.find(({ id }) => id === layer.technique);
  if (chart === undefined || technique === undefined) return "refused";
  return worst([byTechnique(layer, chart), byPoints(layer, chart, technique)]);
}

function byTechnique(layer: MapLayer, chart: Chart): MapVerdict {
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
    const { findings } = drawMap(mapKnowledge, request.data);
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

function byPoints(layer: MapLayer, chart: Chart, technique: Technique): MapVerdict {
  const { points, added, spacingMm } = layer;
  const most = technique.maxPoints?.settled.value;
  if (most !== undefined && points.length > most) return "refused";
  const isAdded = new Set(added.map(String));
  const verdicts = points.map((point): MapVerdict => {
    // The pattern keeps its spacing by itself; only a point that a hand has added can be too close.
    const others = isAdded.has(String(point)) ? points.filter((other) => other !== point) : [];
    const standing = mayStand(mapKnowledge, chart, point, others, spacingMm);
    if (standing.may) return "ok";
    return standing.why === "excluded-zone" || standing.why === "closed-region" ? "refused" : "caution";
  });
  const caution: MapVerdict = pointsInCaution(chart, points).length > 0 ? "caution" : "ok";
  return worst([...verdicts, caution]);
}

function worst(verdicts: readonly MapVerdict[]): MapVerdict {
  if (verdicts.includes("refused")) return "refused";
  return verdicts.includes("caution") ? "caution" : "ok";
}
