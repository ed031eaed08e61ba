import { Problem } from "../basics/index.ts";
import type { Point, Polygon, Shape } from "../geometry/index.ts";
import { firstCrossing, signedArea, withoutRepeats } from "../geometry/index.ts";
import type { Chart, ChartRegion } from "./chart.ts";
import type { MapKnowledge } from "./map-knowledge.ts";
import type { MapRequest } from "./map-request.ts";
import { mirrorShapeOnChart } from "./middle.ts";
import { regionChoices, regionParts, shapesOf } from "./regions.ts";

/** Where the points of a request go. */
export interface Place {
  readonly chart: Chart;
  /** The chart's own regions; empty for an outline of the caller's. */
  readonly regions: readonly ChartRegion[];
  /** What is filled, and beside it the reflection where one was asked for. Shapes that touch within a group are one. */
  readonly groups: readonly (readonly Shape[])[];
  /** What became of `mirror: true`. */
  readonly mirrored: "not-asked" | "added" | "no-other-side" | "on-another-chart";
}

/** @throws {Problem} on a chart or region that is not there, and on an outline that is not simple */
export function placeOf(knowledge: MapKnowledge, request: MapRequest): Place {
  const chart = chartOf(knowledge, request.chart);
  const regions = request.region === undefined ? [] : regionsOf(chart, request.region);
  const shapes =
    request.polygonMm === undefined ? shapesOf(regions) : [{ polygon: simpleOutline(request.polygonMm, "/polygonMm") }];
  for (const [i, each] of (request.avoid ?? []).entries())
    if ("polygonMm" in each) simpleOutline(each.polygonMm, `/avoid/${i}/polygonMm`);

  const mirrored = mirroring(chart, regions, request);
  return {
    chart,
    regions,
    mirrored,
    groups: mirrored === "added" ? [shapes, shapes.map((shape) => mirrorShapeOnChart(chart, shape))] : [shapes],
  };
}

function mirroring(chart: Chart, regions: readonly ChartRegion[], request: MapRequest): Place["mirrored"] {
  if (request.mirror !== true) return "not-asked";
  if (chart.otherSide !== null) return "on-another-chart";
  if (request.polygonMm !== undefined) return "added";
  const [only, ...others] = regions;
  return only !== undefined && others.length === 0 && only.side !== null ? "added" : "no-other-side";
}

function chartOf(knowledge: MapKnowledge, id: string): Chart {
  if (!knowledge.chartIds.includes(id))
    throw new Problem(
      "map.chart-unknown",
      "/chart",
      `There is no chart ${JSON.stringify(id)}: give one of ${knowledge.chartIds.join(", ")}.`,
    );
  const chart = knowledge.chart(id);
  if (chart === undefined) throw new Error(`The chart ${id} was not loaded before it was used.`);
  return chart;
}

function regionsOf(chart: Chart, id: string): ChartRegion[] {
  const parts = regionParts(chart, id);
  if (parts.length > 0) return parts;
  const choices = regionChoices(chart)
    .map((choice) => choice.id)
    .filter((choice) => !/-(left|right)$/.test(choice));
  throw new Problem(
    "map.region-unknown",
    "/region",
    `The chart ${chart.id} has no region ${JSON.stringify(id)}: give one of ${choices.join(", ")}, with -left or -right for one half.`,
  );
}

/**
 * An outline without repeated corners.
 *
 * @throws {Problem} `map.outline-crossed`, `map.outline-encloses-nothing`
 */
export function simpleOutline(outline: readonly Point[], at: string): Polygon {
  const corners = withoutRepeats(outline);
  if (corners.length < 3 || isLine(corners))
    throw new Problem(
      "map.outline-encloses-nothing",
      at,
      "The outline encloses nothing: give at least three corners that do not lie on one line.",
    );
  const side = firstCrossing(corners);
  if (side !== null)
    throw new Problem(
      "map.outline-crossed",
      at,
      `The outline meets itself at the side that starts in [${corners[side]?.join(", ")}]: draw it so that no two sides cross or touch.`,
    );
  return corners;
}

/** Whether all corners lie on one line, as far as a number can tell. */
function isLine([first, ...rest]: Polygon): boolean {
  return rest.every((corner, i) => Math.abs(signedArea([first!, rest[i - 1] ?? first!, corner])) < 1e-9);
}
