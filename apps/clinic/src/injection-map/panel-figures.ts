import { decimal, plain } from "@pistor/core/basics";
import type { Dose } from "@pistor/core/dosing";
import type { MapMeasures } from "@pistor/core/injection-map";
import { countedShots, minutesFor, shotsOf } from "@pistor/core/injection-map";
import type { MapLayer, SessionMap } from "@pistor/core/session";

/** How a session stands in time, whole minutes; `leftMin` is below 0 past the plan, null where none is planned. */
export interface SessionClock {
  readonly elapsedMin: number;
  readonly pausedMin: number;
  readonly pausedNow: boolean;
  readonly leftMin: number | null;
}

/** @param nowMs the moment, in milliseconds of the epoch */
export function sessionClock(
  startedAt: string,
  pauses: readonly { readonly from: string; readonly to: string | null }[],
  plannedMin: number | null,
  nowMs: number,
): SessionClock {
  const start = Date.parse(startedAt);
  const paused = pauses.reduce((sum, { from, to }) => {
    const begin = Math.max(start, Date.parse(from));
    return sum + Math.max(0, (to === null ? nowMs : Date.parse(to)) - begin);
  }, 0);
  const worked = Math.max(0, nowMs - start - paused);
  return {
    elapsedMin: Math.floor(worked / 60_000),
    pausedMin: Math.floor(paused / 60_000),
    pausedNow: pauses.some(({ to }) => to === null),
    leftMin: plannedMin === null ? null : Math.ceil(plannedMin - worked / 60_000),
  };
}

/** A dose that has a maximum, and what share of it is given. */
export interface Limited {
  readonly dose: Dose;
  readonly given: number;
  readonly max: number;
  readonly share: number;
  readonly unit: "mg" | "IU";
}

/** Active substances with a known maximum, the nearest to it first. */
export function limitedDoses(doses: readonly Dose[]): readonly Limited[] {
  return doses
    .flatMap((dose): Limited[] => {
      const given = dose.mg ?? dose.iu;
      if (dose.role !== "active" || given === null || dose.maxMg === null) return [];
      const share = dose.maxMg === 0 ? (given > 0 ? Infinity : 0) : given / dose.maxMg;
      return [{ dose, given, max: dose.maxMg, share, unit: dose.mg === null ? "IU" : "mg" }];
    })
    .sort((a, b) => b.share - a.share);
}

/** What is still to be given, and how long a hand takes for it. */
export interface Rest {
  readonly points: number;
  readonly minutes: number;
  readonly perMinute: number;
}

/**
 * The points of a map that the gun's counter has not seen yet, each at its technique's own time. Without a counter nobody
 * knows which are given, and all of them count.
 */
export function restOf(measures: MapMeasures, map: SessionMap): Rest {
  const { planned, actual } = shots(map);
  const points = Math.max(0, planned - (actual ?? 0));
  const whole = minutesFor(measures, map.layers);
  return {
    points,
    minutes: planned === 0 ? 0 : (whole * points) / planned,
    perMinute: whole === 0 ? 0 : planned / whole,
  };
}

/** Area of all layers, cm², on the drawing and on the skin apart; `unknown` counts the layers without one. */
export function areas(layers: readonly MapLayer[]): {
  readonly flatCm2: number;
  readonly curvedCm2: number;
  readonly unknown: number;
} {
  const of = (surface: MapLayer["surface"]) =>
    plain(
      layers
        .filter((layer) => layer.surface === surface)
        .reduce((sum, { areaCm2 }) => sum.plus(areaCm2 ?? 0), decimal(0)),
    );
  return {
    flatCm2: of("flat"),
    curvedCm2: of("curved"),
    unknown: layers.filter(({ areaCm2 }) => areaCm2 === null).length,
  };
}

/** The gun's counter against the map. Null figures: not read. */
export interface Shots {
  readonly planned: number;
  /** By the whole counter; null until it is read before and after. */
  readonly actual: number | null;
  /** `actual` less `planned`. */
  readonly difference: number | null;
  readonly backwards: boolean;
  /** By the layers' own counts, the map's where a layer has none; null where no layer was counted. */
  readonly byLayers: number | null;
}

export function shots(map: SessionMap): Shots {
  const planned = map.layers.reduce((sum, layer) => sum + shotsOf(layer), 0);
  const read = countedShots(map);
  const actual = read === null || read < 0 ? null : read;
  const counted = map.layers.some(({ gunCount }) => gunCount !== null);
  return {
    planned,
    actual,
    difference: actual === null ? null : actual - planned,
    backwards: read !== null && read < 0,
    byLayers: counted ? map.layers.reduce((sum, each) => sum + (each.gunCount ?? shotsOf(each)), 0) : null,
  };
}
