import type { Money } from "../basics/index.ts";
import { addMoney, allocate, compareMoney, subtractMoney, sumMoney, zero } from "../basics/index.ts";
import type { QuoteLine } from "./quote-answer.ts";
import type { Stay } from "./stays.ts";
import type { QuoteTotals } from "./totals.ts";

export interface StopAccount {
  readonly given: number;
  readonly of: number;
  /** What was given, with its part of discount and tax. */
  readonly owed: Money;
  /** What would go back of what was paid. */
  readonly back: Money;
  /** What would still be paid. */
  readonly due: Money;
}

/**
 * What a course that stops now leaves to pay or to give back: sessions that were not given, and travel for stays that did
 * not begin, are not paid for; everything else is. Discount and tax follow the lines by their share.
 */
export function stopAccount(
  quote: { readonly lines: readonly QuoteLine[]; readonly totals: QuoteTotals; readonly trips: readonly Stay[] },
  given: number,
  paid: Money,
): StopAccount {
  const { currency } = quote.totals.total;
  const of = quote.lines.find(({ item }) => item === "session")?.count ?? 0;
  const done = Math.min(given, of);
  const begun = Math.max(1, quote.trips.filter(({ sessions }) => sessions.some((number) => number <= done)).length);
  const nights = quote.trips.map((trip) => Math.max(1, trip.nights));
  const kept = quote.lines.map(({ item, group, sum }) => {
    if (item === "session" && of > 0) return split(sum, done, of - done);
    if (group !== "travel" || quote.trips.length === 0) return sum;
    const [first, rest] = [nights.slice(0, begun), nights.slice(begun)].map((part) => part.reduce((a, b) => a + b, 0));
    return split(sum, first ?? 0, rest ?? 0);
  });
  const gross = sumMoney(
    quote.lines.map(({ sum }) => sum),
    currency,
  );
  const value = sumMoney(kept, currency);
  const owed =
    gross.amount === 0
      ? zero(currency)
      : (allocate(quote.totals.total, [value.amount, subtractMoney(gross, value).amount])[0] ?? zero(currency));
  const over = subtractMoney(paid, owed);
  const nothing = zero(currency);
  return {
    given: done,
    of,
    owed,
    back: compareMoney(over, nothing) > 0 ? over : nothing,
    due: compareMoney(over, nothing) < 0 ? addMoney(nothing, { amount: -over.amount, currency }) : nothing,
  };
}

function split(sum: Money, first: number, rest: number): Money {
  if (first + rest === 0) return sum;
  return allocate(sum, [first, rest])[0] ?? sum;
}
