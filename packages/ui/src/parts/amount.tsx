import { minorDigits } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { localeOf } from "../kit/language.ts";

/** Whole minor units of a currency by ISO 4217: 477700 EUR is 4,777 euros. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

interface Look {
  /** Without the code of the currency, where the head of a column says it. */
  readonly bare?: boolean;
  /** `+ 240`: what it would add. */
  readonly plus?: boolean;
  /** Places after the sign, for a column in which all are written alike; as many as it needs when left out. */
  readonly places?: number;
}

/** An amount in the reader's language, with the code of its currency: a sign as `$` is the sign of many. */
export function amountText(money: Money, lang: Language, { bare, plus, places }: Look = {}): string {
  const digits = minorDigits(money.currency);
  const whole = money.amount % 10 ** digits === 0;
  const shown = places ?? (whole ? 0 : digits);
  return new Intl.NumberFormat(localeOf(lang), {
    ...(bare === true ? {} : { style: "currency", currency: money.currency, currencyDisplay: "code" }),
    signDisplay: plus === true ? "exceptZero" : "auto",
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  })
    .format(money.amount / 10 ** digits)
    .replace("-", "−");
}

/** A rate with the decimal sign of its reader; its figures stay as they were written down. */
export function rateText(rate: string, lang: Language): string {
  const parts = new Intl.NumberFormat(localeOf(lang)).formatToParts(1.5);
  return rate.replace(".", parts.find(({ type }) => type === "decimal")?.value ?? ".");
}

/** Places that a column of amounts needs: none while all are whole. */
export function placesOf(moneys: readonly Money[]): number {
  return moneys.reduce((most, { amount, currency }) => {
    const digits = minorDigits(currency);
    return amount % 10 ** digits === 0 ? most : Math.max(most, digits);
  }, 0);
}

/** An amount, left to right in every language and as wide in every row. */
export function Amount({ money, lang, ...look }: Look & { readonly money: Money; readonly lang: Language }) {
  return (
    <bdi dir="ltr" className="amount">
      {amountText(money, lang, look)}
    </bdi>
  );
}
