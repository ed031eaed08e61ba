import * as z from "zod";
import type { CalendarDate, Converted, Money } from "../basics/index.ts";
import { calendarDate, convertMoney, decimal, isCurrency, Problem } from "../basics/index.ts";

/** How many units of `other` one unit of `base` is worth, on a day. */
export interface Rate {
  readonly base: string;
  readonly other: string;
  /** A decimal text with a point. */
  readonly rate: string;
  readonly on: CalendarDate;
  /** Where it was read; empty where nobody said. */
  readonly source: string;
}

const figure = z.union([z.number(), z.string()]);
const table = z.strictObject({
  on: z.string(),
  base: z.string(),
  rates: z.record(z.string(), figure),
  source: z.string().optional(),
});
const one = z.strictObject({
  base: z.string(),
  other: z.string(),
  rate: figure,
  on: z.string(),
  source: z.string().optional(),
});
export const ratesSchema = z.union([table, z.array(z.union([one, table]))], {
  error:
    'give rates as { "on": "2026-11-22", "base": "EUR", "rates": { "TRY": "45.12" } }, or as a list of { base, other, rate, on }',
});

/** @throws {Problem} for a rate without a day, of an unknown currency, or not above zero */
export function readRates(rates: z.output<typeof ratesSchema> | undefined, at: string): Rate[] {
  if (rates === undefined) return [];
  const list = Array.isArray(rates) ? rates : [rates];
  return list.flatMap((each, i) => {
    const here = Array.isArray(rates) ? `${at}/${i}` : at;
    const on = calendarDate(each.on, `${here}/on`);
    const source = each.source ?? "";
    const base = known(each.base, `${here}/base`);
    if ("other" in each)
      return [{ base, other: known(each.other, `${here}/other`), rate: above(each.rate, `${here}/rate`), on, source }];
    return Object.entries(each.rates).map(([other, rate]) => ({
      base,
      other: known(other, `${here}/rates/${other}`),
      rate: above(rate, `${here}/rates/${other}`),
      on,
      source,
    }));
  });
}

function known(code: string, at: string): string {
  if (isCurrency(code)) return code;
  throw new Problem(
    "money.unknown-currency",
    at,
    `${JSON.stringify(code)} is no currency in use: give three capital letters of ISO 4217, such as EUR or TRY.`,
  );
}

function above(rate: number | string, at: string): string {
  const text = typeof rate === "number" ? decimal(rate).toFixed() : rate.trim();
  if (/^\d{1,9}(\.\d{1,12})?$/.test(text) && decimal(text).gt(0)) return text;
  throw new Problem(
    "quote.rate-not-understood",
    at,
    `${JSON.stringify(rate)} is no rate: give a decimal above zero with a point, such as "45.12".`,
  );
}

/** An amount in another currency, and the rates that it took. */
export interface Exchanged extends Converted {
  readonly used: readonly Rate[];
}

/**
 * By the latest rate of the pair, either way round; where there is none, over a currency that both have one with.
 *
 * @throws {Problem} `quote.no-rate` with the pair and what to give
 */
export function exchange(price: Money, currency: string, rates: readonly Rate[], at: string): Exchanged {
  if (price.currency === currency) return { money: price, exact: "", used: [] };
  const direct = latest(rates, price.currency, currency);
  if (direct !== undefined) return by(price, currency, [direct], price.currency);
  const over = [...new Set(rates.flatMap(({ base, other }) => [base, other]))].flatMap((middle) => {
    const first = latest(rates, price.currency, middle);
    const second = latest(rates, middle, currency);
    return first === undefined || second === undefined ? [] : [[first, second]];
  })[0];
  if (over !== undefined) return by(price, currency, over, price.currency);
  throw new Problem(
    "quote.no-rate",
    at,
    `There is no rate from ${price.currency} to ${currency}: give one with its day, or a price in ${currency}.`,
  );
}

function latest(rates: readonly Rate[], from: string, to: string): Rate | undefined {
  return rates
    .filter(({ base, other }) => (base === from && other === to) || (base === to && other === from))
    .reduce<Rate | undefined>((best, rate) => (best === undefined || rate.on > best.on ? rate : best), undefined);
}

function by(price: Money, currency: string, used: readonly Rate[], from: string): Exchanged {
  let here = from;
  let factor = decimal(1);
  let divisor = decimal(1);
  for (const rate of used) {
    if (rate.base === here) {
      factor = factor.times(rate.rate);
      here = rate.other;
    } else {
      divisor = divisor.times(rate.rate);
      here = rate.base;
    }
  }
  // Multiplied first and divided once, so that only the last step can be inexact.
  return { ...convertMoney(price, currency, divisor.eq(1) ? factor.toFixed() : quotient(factor, divisor)), used };
}

function quotient(factor: ReturnType<typeof decimal>, divisor: ReturnType<typeof decimal>): string {
  return factor.div(divisor).toFixed();
}
