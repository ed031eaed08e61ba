import type { ActName } from "@pistor/core/injection-map";
import type { MapLayer, SessionMap } from "@pistor/core/session";

/** A step that can be undone or done again: the map on its other side, and what it is called. */
export interface Step {
  readonly map: SessionMap | null;
  readonly name: ActName;
  readonly at: string;
}

/** The steps of one session's map on this device, the earliest first; `now` is the map that they lead to. */
export interface Acts {
  readonly now: SessionMap | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** More than this is not kept over a reload: the oldest steps are let go first, never the map itself. */
const mostCharacters = 2_000_000;

const placeOf = (sessionId: string) => `pistor.map.${sessionId}.acts`;

/**
 * Keeps the steps while this page's window is open, also over a reload. They hold a patient's map: they are gone with the
 * window, and nothing of them stays on the device.
 */
export function keepActs(sessionId: string, acts: Acts): void {
  for (let past = acts.past; ; past = past.slice(Math.ceil(past.length / 2))) {
    const packed = JSON.stringify(pack({ ...acts, past }));
    if (packed.length > mostCharacters && past.length > 0) continue;
    try {
      sessionStorage.setItem(placeOf(sessionId), packed);
    } catch {
      // A browser that keeps nothing: undo lasts as long as the page.
    }
    return;
  }
}

/** The steps that lead to this very map; null where there are none, or where it was changed elsewhere. */
export function readActs(sessionId: string, now: SessionMap | null): Acts | null {
  try {
    const kept = unpack(JSON.parse(sessionStorage.getItem(placeOf(sessionId)) ?? "null") as Packed | null);
    return kept !== null && JSON.stringify(kept.now) === JSON.stringify(now) ? kept : null;
  } catch {
    return null;
  }
}

/** Every layer once: from step to step only one of them is another. */
interface Packed {
  readonly layers: readonly MapLayer[];
  readonly maps: readonly (PackedMap | null)[];
  readonly past: readonly PackedStep[];
  readonly future: readonly PackedStep[];
}
type PackedMap = Omit<SessionMap, "layers"> & { readonly layers: readonly number[] };
type PackedStep = readonly [map: number, name: ActName, at: string];

function pack({ now, past, future }: Acts): Packed {
  const layers = new Map<MapLayer, number>();
  const maps: (PackedMap | null)[] = [];
  const numberOf = (layer: MapLayer): number => {
    const known = layers.get(layer);
    if (known !== undefined) return known;
    layers.set(layer, layers.size);
    return layers.size - 1;
  };
  const add = (map: SessionMap | null) =>
    maps.push(map === null ? null : { ...map, layers: map.layers.map(numberOf) }) - 1;
  add(now);
  const steps = (of: readonly Step[]) => of.map((step): PackedStep => [add(step.map), step.name, step.at]);
  const [before, after] = [steps(past), steps(future)];
  return { layers: [...layers.keys()], maps, past: before, future: after };
}

function unpack(packed: Packed | null): Acts | null {
  if (packed === null) return null;
  const maps = packed.maps.map((map): SessionMap | null =>
    map === null ? null : { ...map, layers: map.layers.flatMap((i) => packed.layers.slice(i, i + 1)) },
  );
  const steps = (of: readonly PackedStep[]) =>
    of.map(([map, name, at]): Step => ({ map: maps[map] ?? null, name, at }));
  return { now: maps[0] ?? null, past: steps(packed.past), future: steps(packed.future) };
}
