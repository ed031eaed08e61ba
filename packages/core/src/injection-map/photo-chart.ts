import type { Mm } from "../basics/index.ts";
import { Problem } from "../basics/index.ts";
import type { Box, Point, Polygon, Warp } from "../geometry/index.ts";
import {
  boundingBox,
  boxesMeet,
  clipToBox,
  contains,
  convexHull,
  distance,
  firstCrossing,
  signedArea,
} from "../geometry/index.ts";
import type { Chart, ChartRegion, ChartZone } from "./chart.ts";
import type { MapKnowledge } from "./map-knowledge.ts";
import { photoWarp } from "./photo-warp.ts";
import type { PhotoFrame } from "./session-map.ts";

/** A photograph as a chart, and what of the base chart could not be carried over as it is. */
export interface LaidPhoto {
  readonly chart: Chart;
  readonly leftOut: readonly LeftOut[];
  /** Zones whose outline would have crossed itself: they were drawn wider, never left out. */
  readonly widened: readonly string[];
  /** How far each place stands out from what the others say of it, mm; empty below four places. */
  readonly standsOut: readonly Mm[];
}

/**
 * Why a region is not offered on a photograph: it does not show it, its outline would cross itself, or the middle of the
 * region lies outside all landmarks, where a warp is not a measure but a guess. Places that a hand set are believed.
 */
export interface LeftOut {
  readonly region: string;
  readonly why: "off-picture" | "crossed" | "beyond-landmarks";
}

/** Wider than any photograph of a body: what says more is a slip in the scale. */
const widest: Mm = 5_000;

/** The chart id under which a photograph stands in a map. */
export function photoChartId(photoId: string): string {
  return `photo:${photoId}`;
}

/**
 * The photograph as a chart: `layPhoto` without what was left out.
 *
 * @throws {Problem} as `layPhoto`
 */
export function photoChart(base: Chart, frame: PhotoFrame): Chart {
  return layPhoto(base, frame).chart;
}

/**
 * Lays a chart's regions and zones over a photograph.
 *
 * Regions are cut at the edge of the picture. Every zone is carried over whole, also where it leaves the picture: a
 * region without its zones would let a needle in where there must be none.
 *
 * @param at where the frame stands in the caller's document
 * @throws {Problem} on places that say nothing or contradict each other; its `at` ends in the place to correct
 */
export function layPhoto(base: Chart, frame: PhotoFrame, at = ""): LaidPhoto {
  const known = laid.get(frame);
  if (known?.base === base) return known.photo;
  const photo = lay(base, frame, at);
  laid.set(frame, { base, photo });
  return photo;
}

/** A frame never changes, so what was made of it is kept as long as the frame is. */
const laid = new WeakMap<PhotoFrame, { readonly base: Chart; readonly photo: LaidPhoto }>();

/**
 * The knowledge that also has the charts of some photographs, each made when it is first asked for; a photograph whose
 * base chart is not loaded is not loaded either.
 *
 * @throws {Problem} from `chart(…)`, where a photograph's places cannot carry a chart
 */
export function withPhotos(knowledge: MapKnowledge, frames: readonly PhotoFrame[]): MapKnowledge {
  if (frames.length === 0) return knowledge;
  const known = new Map(frames.map((frame, i) => [photoChartId(frame.photoId), { frame, i }]));
  return {
    ...knowledge,
    chartIds: [...knowledge.chartIds, ...known.keys()],
    chart: (id) => {
      const photo = known.get(id);
      if (photo === undefined) return knowledge.chart(id);
      if (!knowledge.chartIds.includes(photo.frame.base))
        throw new Problem(
          "map.photo-base-unknown",
          `/photos/${photo.i}/base`,
          `The photograph borrows from ${JSON.stringify(photo.frame.base)}, which is no chart: give one of ${knowledge.chartIds.join(", ")}.`,
        );
      const base = knowledge.chart(photo.frame.base);
      return base === undefined ? undefined : layPhoto(base, photo.frame, `/photos/${photo.i}`).chart;
    },
  };
}

function lay(base: Chart, frame: PhotoFrame, at: string): LaidPhoto {
  const [width, height] = [frame.widthPx * frame.mmPerPx, frame.heightPx * frame.mmPerPx];
  if (!(width > 0 && width <= widest && height > 0 && height <= widest))
    throw new Problem(
      "map.photo-scale-unlikely",
      `${at}/mmPerPx`,
      `By this scale the photograph shows ${width.toPrecision(3)} × ${height.toPrecision(3)} mm: check the length of the ruler.`,
    );
  const { warp, standsOut } = photoWarp(
    frame.pairs.map((pair) => ({ from: pair.chart, to: pair.photo })),
    `${at}/pairs`,
  );
  const picture: Box = { left: 0, right: width, top: 0, bottom: height };
  const regions: ChartRegion[] = [];
  const leftOut: LeftOut[] = [];
  const known = frame.how === "landmarks" ? { polygon: convexHull(frame.pairs.map((pair) => pair.chart)) } : null;
  for (const region of base.regions) {
    if (known !== null && !contains(known, middleOfOutline(region.outline))) {
      leftOut.push({ region: region.id, why: "beyond-landmarks" });
      continue;
    }
    const carried = carry(region.outline, warp);
    if (carried === null || !boxesMeet(boundingBox(carried.outline), picture))
      leftOut.push({ region: region.id, why: "off-picture" });
    // A few drawn outlines touch themselves by a hair; that is no fault of the photograph.
    else if (carried.turnedOver || (carried.crossed && firstCrossing(region.outline) === null))
      leftOut.push({ region: region.id, why: "crossed" });
    else {
      const outline = clipToBox(carried.outline, picture).map(rounded);
      const areaCm2 = Math.round(Math.abs(signedArea(outline)) * 1e4) / 1e6;
      if (areaCm2 > 0) regions.push({ ...region, outline, areaCm2 });
      else leftOut.push({ region: region.id, why: "off-picture" });
    }
  }
  const widened: string[] = [];
  const zones = base.zones.map((zone): ChartZone => {
    const carried = carry(zone.outline, warp);
    if (carried === null)
      throw new Problem(
        "map.photo-places-fold",
        `${at}/pairs`,
        `With these places the zone ${zone.name} cannot be laid over the photograph: set the places anew.`,
      );
    const wide = carried.turnedOver || carried.crossed;
    if (wide) widened.push(zone.id);
    return { ...zone, outline: (wide ? convexHull(carried.outline) : carried.outline).map(rounded) };
  });
  const middle = base.otherSide === null ? middleOf(frame, warp) : null;
  const chart: Chart = {
    id: photoChartId(frame.photoId),
    viewBox: [0, 0, width, height],
    regions,
    zones,
    otherSide: null,
    ...(middle === null ? {} : { middle }),
  };
  return { chart, leftOut, widened, standsOut };
}

/** An outline on the photograph, and whether it crosses itself or was turned over; null where no number can say it. */
function carry(
  outline: Polygon,
  warp: Warp,
): { readonly outline: Polygon; readonly turnedOver: boolean; readonly crossed: boolean } | null {
  const carried = outline.map(warp);
  if (!carried.every(([x, y]) => Math.abs(x) < 1e7 && Math.abs(y) < 1e7)) return null;
  const turnedOver = signedArea(carried) > 0 !== signedArea(outline) > 0;
  return { outline: carried, turnedOver, crossed: firstCrossing(carried) !== null };
}

/** The middle of the box around an outline. */
function middleOfOutline(outline: Polygon): Point {
  const { left, right, top, bottom } = boundingBox(outline);
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Where x = 0 of the base chart runs between the places: straight, which a face seen from the front nearly is. */
function middleOf(frame: PhotoFrame, warp: Warp): readonly [Point, Point] | null {
  const { top, bottom } = boundingBox(frame.pairs.map(({ chart }) => chart));
  const half = Math.max((bottom - top) / 2, 10);
  const at = (top + bottom) / 2;
  const [upper, lower] = [warp([0, at - half]), warp([0, at + half])];
  return distance(upper, lower) > 1 ? [rounded(upper), rounded(lower)] : null;
}

/** Six places, as everything that leaves the engine; never -0. */
function rounded([x, y]: Point): Point {
  return [Math.round(x * 1e6) / 1e6 + 0, Math.round(y * 1e6) / 1e6 + 0];
}
