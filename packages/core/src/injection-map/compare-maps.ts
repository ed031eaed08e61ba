import type { Cm2, Ml, Mm } from "../basics/index.ts";
import { decimal, plain } from "../basics/index.ts";
import type { Point } from "../geometry/index.ts";
import { nearestWithin } from "../geometry/index.ts";
import { shotsOf } from "./edit/index.ts";
import type { MapLayer, SessionMap } from "./session-map.ts";

/** One figure of an earlier and of a later map. */
export interface Figure<Value = number> {
  readonly before: Value;
  readonly after: Value;
  readonly change: "more" | "less" | "same";
}

/** What became of one region with one technique. */
export interface RegionChange {
  readonly chart: string;
  readonly region: string;
  readonly technique: string;
  readonly points: Figure;
  readonly volumeMl: Figure<Ml>;
  /** The deepest of its layers; 0 where it had none. */
  readonly depthMm: Figure<Mm>;
  /** Null where one of the two was not computed. */
  readonly areaCm2: Figure<Cm2> | null;
  /** Points of the later map; `kept` stand where they stood, within the tolerance. */
  readonly fresh: readonly Point[];
  readonly kept: readonly Point[];
  /** Points of the earlier map that the later one has not. */
  readonly gone: readonly Point[];
}

/**
 * What a later map does otherwise than an earlier one, region by region and technique by technique, in the order of the
 * earlier map, and then what the later one has beyond it.
 *
 * Points are compared on the chart. Each point of one map is the same as at most one of the other.
 */
export function compareMaps(
  earlier: Pick<SessionMap, "layers">,
  later: Pick<SessionMap, "layers">,
  sameWithinMm: Mm,
): RegionChange[] {
  const places = new Map([...earlier.layers, ...later.layers].map((layer) => [keyOf(layer), layer]));
  return [...places].map(([key, { chart, region, technique }]) => {
    const before = earlier.layers.filter((layer) => keyOf(layer) === key);
    const after = later.layers.filter((layer) => keyOf(layer) === key);
    return {
      chart,
      region,
      technique,
      points: figure(pointsIn(before).length, pointsIn(after).length),
      volumeMl: figure(volumeIn(before), volumeIn(after)),
      depthMm: figure(deepestOf(before), deepestOf(after)),
      areaCm2: areas(before, after),
      ...pair(pointsIn(before), pointsIn(after), sameWithinMm),
    };
  });
}

/** Pairs each later point with the nearest earlier one that is still free. */
function pair(
  before: readonly Point[],
  after: readonly Point[],
  within: Mm,
): Pick<RegionChange, "fresh" | "kept" | "gone"> {
  const near = nearestWithin(before, within);
  const taken = new Set<number>();
  const kept: Point[] = [];
  const fresh: Point[] = [];
  for (const point of after) {
    const match = near(point);
    if (match === null || taken.has(match.index)) fresh.push(point);
    else {
      taken.add(match.index);
      kept.push(point);
    }
  }
  return { fresh, kept, gone: before.filter((_, i) => !taken.has(i)) };
}

function figure<Value extends number>(before: Value, after: Value): Figure<Value> {
  return { before, after, change: after > before ? "more" : after < before ? "less" : "same" };
}

function areas(before: readonly MapLayer[], after: readonly MapLayer[]): Figure<Cm2> | null {
  const [one, other] = [areaIn(before), areaIn(after)];
  return one === null || other === null ? null : figure(one, other);
}

function areaIn(layers: readonly MapLayer[]): Cm2 | null {
  let sum = decimal(0);
  for (const { areaCm2 } of layers) {
    if (areaCm2 === null) return null;
    sum = sum.plus(areaCm2);
  }
  return plain(sum);
}

function pointsIn(layers: readonly MapLayer[]): Point[] {
  return layers.flatMap(({ points }) => points);
}

function volumeIn(layers: readonly MapLayer[]): Ml {
  return plain(layers.reduce((sum, layer) => sum.plus(decimal(layer.dropMl).times(shotsOf(layer))), decimal(0)));
}

function deepestOf(layers: readonly MapLayer[]): Mm {
  return Math.max(0, ...layers.map(({ depthMm }) => depthMm));
}

function keyOf({ chart, region, technique }: MapLayer): string {
  return JSON.stringify([chart, region, technique]);
}
