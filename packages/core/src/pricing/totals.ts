import type { Money } from "../basics/index.ts";
import {
  addMoney,
  decimal,
  minorDigits,
  Problem,
  percentOf,
  subtractMoney,
  sumMoney,
  taxWithin,
  zero,
} from "../basics/index.ts";
import type { QuoteGroup } from "./pricing-knowledge.ts";

export interface QuoteTotals {
  readonly medical: Money;
  readonly travel: Money;
  readonly extra: Money;
  readonly discount: Money;
  /** Without tax. */
  readonly net: Money;
  readonly tax: Money;
  readonly taxPercent: number;
  /** True: the prices hold it already. */
  readonly taxIncluded: boolean;
  /** What is to be paid. */
  readonly total: Money;
  readonly deposit: Money;
}

export interface Charges {
  readonly tax: { readonly percent: number; readonly included: boolean };
  readonly discount: Money | null;
  readonly depositPercent: number;
}

/** @throws {Problem} `quote.discount-too-large` */
export function totalsOf(
  lines: readonly { readonly group: QuoteGroup; readonly sum: Money }[],
  currency: string,
  { tax, discount, depositPercent }: Charges,
): QuoteTotals {
  const of = (group: QuoteGroup) =>
    sumMoney(
      lines.filter((line) => line.group === group).map(({ sum }) => sum),
      currency,
    );
  const [medical, travel, extra] = [of("medical"), of("travel"), of("extra")];
  const less = discount ?? zero(currency);
  const sum = sumMoney([medical, travel, extra], currency);
  if (less.amount > sum.amount)
    throw new Problem(
      "quote.discount-too-large",
      "/discount",
      `The discount of ${inUnits(less)} is more than the sum of ${inUnits(sum)}: give at most that.`,
    );
  const after = subtractMoney(sum, less);
  const charged = tax.included ? taxWithin(after, tax.percent) : percentOf(after, tax.percent);
  const total = tax.included ? after : addMoney(after, charged);
  return {
    medical,
    travel,
    extra,
    discount: less,
    net: subtractMoney(total, charged),
    tax: charged,
    taxPercent: tax.percent,
    taxIncluded: tax.included,
    total,
    deposit: percentOf(total, depositPercent),
  };
}

/** As a person types it: `12.50 EUR`, `1250 JPY`, `12.500 KWD`. */
function inUnits({ amount, currency }: Money): string {
  const places = minorDigits(currency);
  return `${decimal(amount).div(decimal(10).pow(places)).toFixed(places)} ${currency}`;
}
