import Big from "big.js";

/** Exact decimal arithmetic: what is injected is never computed in binary fractions. */
export type Decimal = Big;

/** How many places a figure keeps when it leaves the engine. */
const places = 6;

/** @param value a finite number, read as the shortest decimal that prints it, or a decimal text with a point */
export function decimal(value: number | string | Decimal): Decimal {
  return new Big(value);
}

/**
 * A decimal as the contract prints it: a JSON number, rounded half to even at six places.
 *
 * @example plain(decimal("0.1").plus("0.2")) // => 0.3
 * @example plain(decimal("0.0000005")) // => 0
 */
export function plain(value: Decimal): number {
  return Number(value.round(places, Big.roundHalfEven).toString());
}
