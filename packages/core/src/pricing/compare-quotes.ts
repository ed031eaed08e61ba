import type { Money } from "../basics/index.ts";
import { subtractMoney, sumMoney, timesMoney, zero } from "../basics/index.ts";
import type { QuoteAnswer } from "./quote-answer.ts";

/** One reason why a later version of a quote comes to another sum. */
export interface QuoteChange {
  readonly kind: "added" | "removed" | "count" | "price" | "discount" | "tax" | "currency";
  readonly item: string | null;
  readonly from: number | string | null;
  readonly to: number | string | null;
  /** By how much it changes the total; of another currency null, as the two are not subtracted. */
  readonly by: Money | null;
}

/** What changed between two versions. The parts add up to the difference of the totals. */
export function compareQuotes(
  before: Pick<QuoteAnswer, "lines" | "totals" | "currency">,
  after: Pick<QuoteAnswer, "lines" | "totals" | "currency">,
): QuoteChange[] {
  if (before.currency !== after.currency)
    return [{ kind: "currency", item: null, from: before.currency, to: after.currency, by: null }];
  const { currency } = after;
  const items = [...new Set([...before.lines, ...after.lines].map(({ item }) => item))];
  const changes = items.flatMap((item): QuoteChange[] => {
    const old = before.lines.find((line) => line.item === item);
    const now = after.lines.find((line) => line.item === item);
    if (old === undefined && now !== undefined)
      return [{ kind: "added", item, from: null, to: now.count, by: now.sum }];
    if (now === undefined && old !== undefined)
      return [{ kind: "removed", item, from: old.count, to: null, by: subtractMoney(zero(currency), old.sum) }];
    if (old === undefined || now === undefined) return [];
    const count: QuoteChange[] =
      old.count === now.count
        ? []
        : [{ kind: "count", item, from: old.count, to: now.count, by: timesMoney(old.each, now.count - old.count) }];
    const price: QuoteChange[] =
      old.each.amount === now.each.amount
        ? []
        : [
            {
              kind: "price",
              item,
              from: old.each.amount,
              to: now.each.amount,
              by: timesMoney(subtractMoney(now.each, old.each), now.count),
            },
          ];
    return [...count, ...price];
  });
  const less = subtractMoney(before.totals.discount, after.totals.discount);
  if (less.amount !== 0)
    changes.push({
      kind: "discount",
      item: null,
      from: before.totals.discount.amount,
      to: after.totals.discount.amount,
      by: less,
    });
  const said = sumMoney(
    changes.map(({ by }) => by ?? zero(currency)),
    currency,
  );
  const rest = subtractMoney(subtractMoney(after.totals.total, before.totals.total), said);
  if (rest.amount !== 0)
    changes.push({ kind: "tax", item: null, from: before.totals.tax.amount, to: after.totals.tax.amount, by: rest });
  return changes;
}
