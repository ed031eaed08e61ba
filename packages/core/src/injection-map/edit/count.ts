import type { MapLayer, SessionMap } from "../session-map.ts";
import type { MapAct } from "./act.ts";
import type { Desk, Outcome } from "./desk.ts";
import { refuse, withLayer } from "./desk.ts";

type Of<Kind extends MapAct["kind"]> = Extract<MapAct, { kind: Kind }>;

/** What the gun counted for one layer; null: by the map. */
export function count(desk: Desk, { layer: index, gunCount }: Of<"count">): Outcome {
  const layer = desk.map.layers[index];
  if (layer === undefined) return refuse(desk, "map.nothing-here");
  if (gunCount !== null && !(Number.isInteger(gunCount) && gunCount >= 0)) return refuse(desk, "map.count-not-whole");
  return { map: withLayer(desk.map, index, { ...layer, gunCount }), said: null, selected: index };
}

/** The gun's counter before the first and after the last shot; with `share`, what lies between goes to the layers. */
export function readCounter(desk: Desk, { counter, share }: Of<"counter">): Outcome {
  if (counter === null) return { map: { ...desk.map, counter }, said: null };
  const { before, after } = counter;
  const whole = (value: number) => Number.isInteger(value) && value >= 0;
  if (!whole(before) || !(after === null || whole(after))) return refuse(desk, "map.count-not-whole");
  if (after !== null && after < before) return refuse(desk, "map.counter-backwards", { before, after });
  if (!share || after === null) return { map: { ...desk.map, counter }, said: null };
  const planned = desk.map.layers.map(shotsOf);
  if (planned.every((shots) => shots === 0)) return refuse(desk, "map.count-without-points");
  const counts = shareOut(after - before, planned);
  const layers = desk.map.layers.map((layer, i): MapLayer => ({ ...layer, gunCount: counts[i] ?? 0 }));
  return { map: { ...desk.map, counter, layers }, said: null };
}

/** How often the map foresees a shot in a layer: each point, once for each pass. */
export function shotsOf({
  points,
  passes,
}: Pick<MapLayer, "passes"> & { readonly points: { readonly length: number } }): number {
  return points.length * passes;
}

/** What the counter says was shot; null where it was not read at both ends. */
export function countedShots({ counter }: Pick<SessionMap, "counter">): number | null {
  return counter === null || counter.after === null ? null : counter.after - counter.before;
}

/**
 * Spreads a whole number over parts in proportion, each a whole number, exact in sum.
 *
 * @source largest remainder (Hamilton); of equal remainders the earlier part gets the shot
 * @example shareOut(10, [1, 1, 1]) // => [4, 3, 3]
 */
export function shareOut(total: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === 0) return parts.map(() => 0);
  // Whole numbers throughout: a quotient and its remainder are exact, a quota in floating point is not.
  const shares = parts.map((part, i) => {
    const whole = Math.floor((total * part) / sum);
    return { i, whole, rest: total * part - whole * sum };
  });
  let left = total - shares.reduce((all, { whole }) => all + whole, 0);
  const given = shares.map(({ whole }) => whole);
  for (const { i } of shares.toSorted((a, b) => b.rest - a.rest || a.i - b.i)) {
    if (left === 0) break;
    given[i] = (given[i] ?? 0) + 1;
    left--;
  }
  return given;
}
