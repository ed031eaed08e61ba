import type { Decimal, Ml } from "../basics/index.ts";
import { decimal, plain } from "../basics/index.ts";
import type { MapLayer } from "../injection-map/index.ts";
import { shotsOf } from "../injection-map/index.ts";
import type { SessionRecord } from "./record.ts";

/** What was given, computed from map and mixture. */
export interface SessionTotals {
  /** Punctures: by the gun's counter where there was one, by the map otherwise. */
  readonly points: number;
  readonly volumeMl: Ml;
  readonly layers: readonly {
    readonly chart: string;
    readonly region: string;
    readonly technique: string;
    readonly depthMm: number;
    readonly points: number;
    readonly volumeMl: Ml;
    /** The gun's count less what the map foresees, passes included; 0 without a gun. */
    readonly gunDifference: number;
  }[];
  /** What each ingredient came to. `mg` is null where its strength is not one of mass. */
  readonly ingredients: readonly { readonly substance: string; readonly mg: number | null; readonly volumeMl: Ml }[];
  readonly mixedMl: Ml;
  /** Mixed and not given; negative where more was given than was mixed. */
  readonly leftoverMl: Ml;
}

/** Punctures of a layer: what the gun counted, or each point of the map once for each pass. */
export function pointsOf(
  layer: Pick<MapLayer, "gunCount" | "passes"> & { readonly points: { readonly length: number } },
): number {
  return layer.gunCount ?? shotsOf(layer);
}

/** The totals of a session, in exact decimals. Without a map nothing was given; without a mixture no substance is known. */
export function totals(record: Pick<SessionRecord, "map" | "mixture">): SessionTotals {
  const layers = record.map?.layers ?? [];
  const ingredients = record.mixture?.ingredients ?? [];
  const given = sum(layers.map((layer) => decimal(layer.dropMl).times(pointsOf(layer))));
  const mixed = sum(ingredients.map((each) => decimal(each.volumeMl)));
  return {
    points: layers.reduce((count, layer) => count + pointsOf(layer), 0),
    volumeMl: plain(given),
    layers: layers.map((layer) => ({
      chart: layer.chart,
      region: layer.region,
      technique: layer.technique,
      depthMm: layer.depthMm,
      points: pointsOf(layer),
      volumeMl: plain(decimal(layer.dropMl).times(pointsOf(layer))),
      gunDifference: pointsOf(layer) - shotsOf(layer),
    })),
    ingredients: ingredients.map(({ substance, volumeMl, mgPerMl }) => {
      // The given part of the mixture holds every ingredient in the proportion in which it was mixed.
      const own = given.times(volumeMl).div(mixed);
      return { substance, volumeMl: plain(own), mg: mgPerMl === null ? null : plain(own.times(mgPerMl)) };
    }),
    mixedMl: plain(mixed),
    leftoverMl: plain(mixed.minus(given)),
  };
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), decimal(0));
}
