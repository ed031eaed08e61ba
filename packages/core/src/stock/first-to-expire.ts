import type { CalendarDate } from "../basics/index.ts";

/**
 * Lots in the order in which they are to be used: the first to expire first, and of one day the first by its number.
 *
 * @example firstToExpire(lots).at(0) // the one to take
 */
export function firstToExpire<Lot extends { readonly expires: CalendarDate | string; readonly lot: string }>(
  lots: readonly Lot[],
): Lot[] {
  return [...lots].sort((one, other) => compare(one.expires, other.expires) || compare(one.lot, other.lot));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
