import type { CalendarDate, Money } from "../basics/index.ts";
import { addMoney, allocate, compareMoney, subtractMoney, sumMoney, zero } from "../basics/index.ts";
import type { Counted, ItemTie } from "./pricing-knowledge.ts";
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

/** What of a quote was done by the day on which a course stops. */
export interface DoneOfQuote {
  /** Sessions that were given. */
  readonly given: number;
  /** Whether a consultation or a test was done. */
  readonly seen: boolean;
  /** A stay whose first day is not after this one has begun. */
  readonly on: CalendarDate;
}

/**
 * What a course that stops now leaves to pay or to give back. Who was never seen, and whose journey did not begin, pays
 * nothing. Sessions and checks that were not given, and travel for stays that did not begin, are not paid for; what is
 * done once is, as soon as somebody was seen. Discount and tax follow the lines by their share.
 *
 * @param ties how often a course takes each item
 */
export function stopAccount(
  quote: { readonly lines: readonly QuoteLine[]; readonly totals: QuoteTotals; readonly trips: readonly Stay[] },
  done: DoneOfQuote,
  paid: Money,
  ties: readonly ItemTie[],
): StopAccount {
  const { currency } = quote.totals.total;
  const of = quote.lines.find(({ item }) => item === "session")?.count ?? 0;
  const given = Math.min(done.given, of);
  const counted = (item: string) => ties.find((tie) => tie.item === item)?.counted ?? "once";
  const kept = quote.lines.map((line) => {
    const part = partDone(counted(line.item), line.count, quote.trips, { ...done, given }, given === of);
    return split(line.sum, part.done, part.left);
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
    given,
    of,
    owed,
    back: compareMoney(over, nothing) > 0 ? over : nothing,
    due: compareMoney(over, nothing) < 0 ? addMoney(nothing, { amount: -over.amount, currency }) : nothing,
  };
}

interface Part {
  readonly done: number;
  readonly left: number;
}

/** How much of an item was done, in the measure that it is counted by. */
function partDone(
  counted: Counted,
  count: number,
  trips: readonly Stay[],
  { given, seen, on }: DoneOfQuote,
  whole: boolean,
): Part {
  const all: Part = { done: 1, left: 0 };
  const none: Part = { done: 0, left: 1 };
  const begun = (trip: Stay) => trip.arrive <= on || trip.sessions.some((number) => number <= given);
  const of = (measure: (trip: Stay) => number): Part => {
    if (trips.length === 0) return seen || given > 0 ? all : none;
    const sum = (stays: readonly Stay[]) => stays.reduce((total, stay) => total + measure(stay), 0);
    return { done: sum(trips.filter(begun)), left: sum(trips.filter((trip) => !begun(trip))) };
  };
  switch (counted) {
    case "session":
      return upTo(given, count);
    case "talk":
      return upTo(given + (seen ? 1 : 0), count);
    case "late-check":
      return whole ? all : none;
    case "trip":
    case "both-ways":
      return of(() => 1);
    case "night":
    case "transport":
    case "visit-day":
      return of(({ nights }) => Math.max(1, nights));
    case "once":
    case "none":
      return seen || given > 0 || trips.some(begun) ? all : none;
  }
}

function upTo(done: number, count: number): Part {
  const most = Math.min(done, count);
  return { done: most, left: count - most };
}

/** The done part of a sum; all of it where nothing is counted. */
function split(sum: Money, done: number, left: number): Money {
  if (done + left === 0) return sum;
  return allocate(sum, [done, left])[0] ?? sum;
}
