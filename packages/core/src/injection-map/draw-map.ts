import type { Mm } from "../basics/index.ts";
import { decimal, Problem, plain } from "../basics/index.ts";
import type { Finding } from "../evidence/index.ts";
import type { Point, Shape } from "../geometry/index.ts";
import {
  boxesMeet,
  cellArea,
  latticeRows,
  netArea,
  pathLength,
  pointsInside,
  rowPitch,
  serpentine,
  shapeBox,
} from "../geometry/index.ts";
import { exclusionsOf, isClosed } from "./exclusions.ts";
import { finding, judgeTechnique } from "./judge-technique.ts";
import type { MapAnswer, MapVerdict } from "./map-answer.ts";
import type { MapKnowledge, MapPolicy } from "./map-knowledge.ts";
import type { MapRequest } from "./map-request.ts";
import type { Place } from "./place.ts";
import { placeOf } from "./place.ts";
import { regionsAt, shapesOf, withoutSide } from "./regions.ts";
import type { Technique } from "./technique.ts";
import { pointsInCaution } from "./zones.ts";

/** More points than a year of sessions: what asks for more is a slip in the spacing, and would only be slow. */
const mostPoints = 100_000;

/**
 * The points that fill a region or an outline, in the order in which a hand travels, and what they add up to.
 *
 * Nodes of a lattice anchored at the chart's origin, strictly inside the place and outside everything that takes no
 * needle. `mirror` adds the reflection of a one-sided region in the chart's middle line, cut by the exclusions of that
 * side. A refused map has no points; its area still stands.
 *
 * @throws {Problem} on what cannot be drawn: an unknown chart or region, an outline that is not simple, a drop that is
 *   missing, a spacing that gives more than 100,000 points
 */
export function drawMap(knowledge: MapKnowledge, request: MapRequest, policy: MapPolicy = {}): MapAnswer {
  return answerMap(knowledge, request, policy, onDrawing);
}

/** How the points of a place are laid and measured: on the drawing, or on the skin. */
export type Laying = (
  place: Place,
  exclusions: readonly Shape[],
  technique: Technique,
  spacing: Mm,
) => { readonly laid: readonly Point[]; readonly areaMm2: number; readonly wayMm: (points: readonly Point[]) => Mm };

const onDrawing: Laying = (place, exclusions, technique, spacing) => {
  const areaMm2 = netArea(place.groups.flat(), exclusions);
  checkSize(place, areaMm2, spacing, technique);
  const laid = serpentine(latticeRows(place.groups, exclusions, spacing, technique.pattern));
  return { laid, areaMm2, wayMm: pathLength };
};

/** A map whose points are laid in some way: what is judged of it does not depend on the way. */
export function answerMap(knowledge: MapKnowledge, request: MapRequest, policy: MapPolicy, laying: Laying): MapAnswer {
  const technique = techniqueOf(knowledge, request);
  const place = placeOf(knowledge, request);
  const exclusions = exclusionsOf(knowledge, place.chart, request.avoid, policy);
  const { laid, areaMm2, wayMm } = laying(place, exclusions, technique, request.spacingMm);
  const caution = pointsInCaution(place.chart, laid);
  const findings = [
    ...judgeTechnique(knowledge, technique, request, policy),
    ...judgePlace(knowledge, technique, place, laid, policy),
    ...caution.map(({ zone, points }) =>
      finding(
        "map.caution-zone",
        "caution",
        { zone: zone.id, name: zone.name, points: points.length },
        knowledge.ruleClaims["map.caution-zone"] ?? [],
      ),
    ),
  ];

  const verdict = worst(findings);
  const points = verdict === "refused" ? [] : laid;
  return {
    verdict,
    points,
    count: points.length,
    areaCm2: plain(decimal(areaMm2).div(100)),
    volumeMl: volumeOf(points.length, request.dropMl),
    pathMm: plain(decimal(wayMm(points))),
    cautionCount: verdict === "refused" ? 0 : new Set(caution.flatMap((each) => each.points)).size,
    findings,
  };
}

/** Points times drop, exactly. A technique that measures no drop gives 0. */
export function volumeOf(count: number, dropMl: number | undefined): number {
  return plain(decimal(dropMl ?? 0).times(count));
}

function techniqueOf(knowledge: MapKnowledge, request: MapRequest): Technique {
  const technique = knowledge.techniques.find(({ id }) => id === request.technique);
  if (technique === undefined) throw new Error(`The knowledge has no technique ${request.technique}.`);
  if (technique.liquid === "drop" && request.dropMl === undefined)
    throw new Problem(
      "document.missing",
      "/dropMl",
      `/dropMl is missing: ${technique.title} leaves a measured drop at each point, so give it in millilitres.`,
    );
  return technique;
}

/** @throws {Problem} `map.too-many-points` */
export function checkSize(place: Place, areaMm2: number, spacing: number, technique: Technique): void {
  const boxes = place.groups.flat().map(shapeBox);
  const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
  const rows = height / rowPitch(spacing, technique.pattern);
  const nodes = areaMm2 / cellArea(spacing, technique.pattern);
  if (rows > mostPoints || nodes > mostPoints)
    throw new Problem(
      "map.too-many-points",
      "/spacingMm",
      `A spacing of ${spacing} mm gives more than ${mostPoints} points here: give a wider one.`,
    );
}

function judgePlace(
  knowledge: MapKnowledge,
  technique: Technique,
  place: Place,
  laid: readonly Point[],
  policy: MapPolicy,
): Finding<MapVerdict>[] {
  const found: Finding<MapVerdict>[] = [];
  // Claims about a place stand beside one another; it is only about a number that sources disagree.
  const add = (
    rule: string,
    then: MapVerdict,
    because: Readonly<Record<string, unknown>>,
    claims = knowledge.ruleClaims[rule] ?? [],
  ) => found.push({ ...finding(rule, then, because, claims), disagree: false });

  for (const region of place.regions)
    if (isClosed(knowledge, region.id, policy))
      add("map.region-closed", "refused", { region: region.id, name: region.name }, [
        ...knowledge.closedRegions.claims,
      ]);
  if (technique.onlyIn !== null && !staysIn(technique.onlyIn.regions, place, laid))
    add(
      "map.not-by-label-here",
      "refused",
      { technique: technique.id, label: technique.label, regions: technique.onlyIn.regions.join(", ") },
      [...technique.onlyIn.claims],
    );
  const most = technique.maxPoints;
  if (most !== null && laid.length > most.settled.value)
    add(
      "map.too-many-by-label",
      "refused",
      { technique: technique.id, points: laid.length, most: most.settled.value },
      [...most.claims],
    );
  if (laid.length === 0) add("map.no-points", "caution", {});
  if (place.mirrored === "no-other-side") add("map.mirror-no-other-side", "ok", {});
  if (place.mirrored === "on-another-chart")
    add("map.mirror-on-another-chart", "caution", { chart: place.chart.otherSide });
  const outside = place.regions.length > 0 ? 0 : countOutside(place, laid);
  if (outside > 0) add("map.points-outside-regions", "caution", { points: outside });
  return found;
}

/** Whether every point of a place lies in regions with one of these ids, on either side. */
function staysIn(ids: readonly string[], place: Place, laid: readonly Point[]): boolean {
  const named = (id: string) => ids.includes(withoutSide(id));
  if (place.regions.length > 0) return place.regions.every((region) => named(region.id));
  return laid.every((point) => regionsAt(place.chart, point).some((region) => named(region.id)));
}

function countOutside(place: Place, laid: readonly Point[]): number {
  const boxes = place.groups.flat().map(shapeBox);
  const near = shapesOf(place.chart.regions).filter((skin) => boxes.some((box) => boxesMeet(box, shapeBox(skin))));
  return laid.length - pointsInside(near, laid).length;
}

function worst(findings: readonly Finding<MapVerdict>[]): MapVerdict {
  if (findings.some(({ then }) => then === "refused")) return "refused";
  return findings.some(({ then }) => then === "caution") ? "caution" : "ok";
}
