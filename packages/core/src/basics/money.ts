import Big from "big.js";
import { isCurrency, minorDigits } from "./currencies.ts";
import { decimal } from "./decimal.ts";
import { Problem } from "./problem.ts";

/** Whole minor units of one currency: cents, kuruş, fils. Never a fraction, never a binary one. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** @throws {Problem} `money.unknown-currency`, `money.not-whole` */
export function money(amount: number, currency: string, at = ""): Money {
  if (!isCurrency(currency))
    throw new Problem(
      "money.unknown-currency",
      `${at}/currency`,
      `${JSON.stringify(currency)} is no currency in use: give three capital letters of ISO 4217, such as EUR or TRY.`,
    );
  if (!Number.isSafeInteger(amount))
    throw new Problem(
      "money.not-whole",
      `${at}/amount`,
      `${amount} is no whole number of minor units: give cents, not euros; 12.50 EUR is 1250.`,
    );
  // Minus nothing is nothing.
  return { amount: amount + 0, currency };
}

export function zero(currency: string): Money {
  return { amount: 0, currency };
}

/** @throws {RangeError} of two currencies: they are converted first, with a rate and its day */
export function addMoney(one: Money, other: Money): Money {
  mustBeAlike(one, other);
  return money(one.amount + other.amount, one.currency);
}

export function subtractMoney(one: Money, other: Money): Money {
  return addMoney(one, { amount: -other.amount, currency: other.currency });
}

export function sumMoney(all: readonly Money[], currency: string): Money {
  return all.reduce(addMoney, zero(currency));
}

/** @param count a whole number */
export function timesMoney(one: Money, count: number): Money {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is no whole number of times.`);
  return money(one.amount * count, one.currency);
}

/** Negative where the first is less. */
export function compareMoney(one: Money, other: Money): number {
  mustBeAlike(one, other);
  return one.amount - other.amount;
}

/** So many per cent of it, rounded half to even at the minor unit. @example percentOf({ amount: 250, currency: "EUR" }, 50) // => 125 EUR-cents */
export function percentOf(one: Money, percent: number): Money {
  return money(whole(decimal(one.amount).times(percent).div(100)), one.currency);
}

/** The part of an amount that is tax already in it. @example taxWithin({ amount: 12000, currency: "EUR" }, 20) // => 2000 */
export function taxWithin(gross: Money, percent: number): Money {
  const net = decimal(gross.amount).times(100).div(decimal(percent).plus(100));
  return money(gross.amount - whole(net), gross.currency);
}

/** What a conversion gave, and the exact figure that was rounded to it. */
export interface Converted {
  readonly money: Money;
  /** In units of the other currency, exact to twelve places. */
  readonly exact: string;
}

/** @param rate units of the other currency for one unit of its own, as a decimal text */
export function convertMoney(one: Money, currency: string, rate: string): Converted {
  const units = decimal(one.amount)
    .div(decimal(10).pow(minorDigits(one.currency)))
    .times(rate);
  const minor = units.times(decimal(10).pow(minorDigits(currency)));
  return { money: money(whole(minor), currency), exact: units.round(12, Big.roundHalfEven).toFixed() };
}

/**
 * Shares that add up to the amount exactly: each gets its part rounded down, and what is left goes unit by unit to the
 * largest remainders, the first among equals.
 *
 * @param weights not negative, not all zero
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  const all = weights.reduce((sum, weight) => sum.plus(weight), decimal(0));
  if (all.lte(0) || weights.some((weight) => !(weight >= 0)))
    throw new RangeError("Shares need weights that are not negative, and not all zero.");
  const sign = total.amount < 0 ? -1 : 1;
  const size = Math.abs(total.amount);
  const parts = weights.map((weight, i) => {
    const exact = decimal(size).times(weight).div(all);
    const floor = exact.round(0, Big.roundDown);
    return { i, floor: floor.toNumber(), rest: exact.minus(floor) };
  });
  let left = size - parts.reduce((sum, { floor }) => sum + floor, 0);
  const given = parts.map(({ floor }) => floor);
  for (const { i } of [...parts].sort((a, b) => b.rest.cmp(a.rest) || a.i - b.i)) {
    if (left <= 0) break;
    if ((weights[i] ?? 0) === 0) continue;
    given[i] = (given[i] ?? 0) + 1;
    left -= 1;
  }
  return given.map((amount) => money(sign * amount, total.currency));
}

function whole(value: Big): number {
  return value.round(0, Big.roundHalfEven).toNumber();
}

function mustBeAlike(one: Money, other: Money): void {
  if (one.currency !== other.currency)
    throw new RangeError(`${one.currency} and ${other.currency} are not added without a rate.`);
}
