import type { Mm } from "../basics/index.ts";
import { Problem } from "../basics/index.ts";
import type { Point, PointPair, Warp } from "../geometry/index.ts";
import { affineWarp, areaFactor, boundingBox, distance, similarityWarp, thinPlateWarp } from "../geometry/index.ts";

/** Two clicks nearer than this are one click. */
const apart: Mm = 0.5;
/** No body and no photograph of one is wider. */
const farthest: Mm = 10_000;
/** How much larger or smaller than the reference adult a body can be before the scale must be wrong. */
const mostSize = 3;
/** A triangle thinner than this part of its longest side says little across it. */
const thin = 0.15;
/** How finely the skin between the places is searched for folds. */
const probes = 16;

/** The warp from the base chart to a photograph, and how far each place stands out from what the others say of it. */
export interface PhotoWarp {
  readonly warp: Warp;
  /** mm on the photograph; empty for fewer than four places, which can not contradict each other. */
  readonly standsOut: readonly Mm[];
}

/**
 * The warp that a photograph's places give: two turn and enlarge, three also shear, four and more bend.
 *
 * @param at where the pairs stand in the caller's document
 * @throws {Problem} on places that say nothing or contradict each other; `at` is the place to correct
 */
export function photoWarp(places: readonly PointPair[], at: string): PhotoWarp {
  checkPlaces(places, at);
  const similar = similarityWarp(places);
  if (similar === null) throw coinciding(at, 0, 1);
  const size = Math.sqrt(areaFactor(similar, places[0]!.from, 1));
  if (isMirrored(places))
    throw new Problem(
      "map.photo-mirrored",
      at,
      "The places stand mirrored: either left and right were changed over, or the photograph was mirrored. Set left places on the patient's left, or take a photograph that is not mirrored.",
    );
  if (!(size > 1 / mostSize && size < mostSize))
    throw new Problem(
      "map.photo-size-unlikely",
      at,
      `By these places the body would be ${size.toPrecision(2)} times the size of the reference adult: check the length of the ruler, or set the places anew.`,
    );
  if (places.length < 3 || isThin(places)) return { warp: similar, standsOut: [] };
  if (places.length === 3) {
    const straight = affineWarp(places);
    const flat = straight !== null && areaFactor(straight, places[0]!.from, 1) > 0;
    return { warp: flat ? straight : similar, standsOut: [] };
  }
  const bent = thinPlateWarp(places);
  if (bent === null) return { warp: similar, standsOut: [] };
  checkFolds(places, bent.warp, bent.standsOut, at);
  return bent;
}

function checkPlaces(places: readonly PointPair[], at: string): void {
  if (places.length < 2)
    throw new Problem(
      "map.photo-too-few-places",
      at,
      `${places.length} of the places that lay the chart over the photograph are set: set at least two, better four.`,
    );
  for (const [i, { from, to }] of places.entries()) {
    if (![...from, ...to].every((value) => Math.abs(value) <= farthest))
      throw new Problem(
        "map.photo-place-far",
        `${at}/${i}`,
        `Place ${i + 1} is more than ${farthest} mm away: give places on the chart and on the photograph, in millimetres.`,
      );
    const same = places.findIndex(
      (other, j) => j < i && (distance(other.from, from) < apart || distance(other.to, to) < apart),
    );
    if (same >= 0) throw coinciding(at, same, i);
  }
}

function coinciding(at: string, one: number, other: number): Problem {
  return new Problem(
    "map.photo-places-coincide",
    `${at}/${other}`,
    `Places ${one + 1} and ${other + 1} fall together: set one of them somewhere else.`,
  );
}

/** Whether the places fit far better when one frame is turned over; two, and places on a line, fit both ways. */
function isMirrored(places: readonly PointPair[]): boolean {
  if (places.length < 3 || isThin(places)) return false;
  // Half the distance at least: one place that was set wrong can make either fit a little better.
  return 4 * misfit(places.map(({ from, to }) => ({ from: [-from[0], from[1]], to }))) < misfit(places);
}

/** The sum of squared distances that turning and enlarging leaves. */
function misfit(places: readonly PointPair[]): number {
  const warp = similarityWarp(places);
  return warp === null ? Infinity : places.reduce((sum, { from, to }) => sum + distance(warp(from), to) ** 2, 0);
}

/** The place without which the others fit best. */
function worstOf(places: readonly PointPair[]): number {
  const without = places.map((_, i) => misfit(places.filter((_, j) => j !== i)));
  return without.indexOf(Math.min(...without));
}

/** Whether the places lie so close to one line, in either frame, that nothing can be said across it. */
function isThin(places: readonly PointPair[]): boolean {
  return (["from", "to"] as const).some((frame) => {
    const points = places.map((place) => place[frame]);
    let ends: readonly [Point, Point] = [points[0]!, points[1]!];
    for (const a of points) for (const b of points) if (distance(a, b) > distance(...ends)) ends = [a, b];
    const [[x, y], [u, v]] = ends;
    const long = distance(...ends);
    const off = points.map((point) => ((u - x) * (point[1] - y) - (v - y) * (point[0] - x)) / long);
    return Math.max(...off) - Math.min(...off) < thin * long;
  });
}

/** @throws {Problem} where skin between the places would lie folded; `at` is the place without which the others fit best */
function checkFolds(places: readonly PointPair[], warp: Warp, standsOut: readonly Mm[], at: string): void {
  const { left, right, top, bottom } = boundingBox(places.map(({ from }) => from));
  const step = Math.max(right - left, bottom - top) / (4 * probes);
  const probe = Array.from({ length: (probes + 1) ** 2 }, (_, i): Point => {
    const [column, row] = [i % (probes + 1), Math.floor(i / (probes + 1))];
    return [left + ((right - left) * column) / probes, top + ((bottom - top) * row) / probes];
  });
  if ([...probe, ...places.map(({ from }) => from)].every((point) => areaFactor(warp, point, step) > 0)) return;
  const worst = worstOf(places);
  throw new Problem(
    "map.photo-places-fold",
    `${at}/${worst}`,
    `The places contradict each other, so that skin would lie folded: place ${worst + 1} is ${Math.round(standsOut[worst] ?? 0)} mm from where the others would have it. Set it anew, or take it away.`,
  );
}
