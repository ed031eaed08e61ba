import type { Money } from "@pistor/core/basics";
import { money, percentOf, subtractMoney, sumMoney, taxWithin, timesMoney } from "@pistor/core/basics";
import type { InvoiceDocument } from "./invoice.queries.ts";

/** An invoice over lines of one currency, with its tax by its own percentage. */
export function invoiceOf(
  currency: string,
  of: Pick<InvoiceDocument, "lines" | "taxPercent" | "taxIncluded" | "buyer" | "seller">,
): InvoiceDocument {
  const sum = sumMoney(
    of.lines.map(({ each, count }) => timesMoney(each, count)),
    currency,
  );
  const tax = of.taxIncluded ? taxWithin(sum, of.taxPercent) : percentOf(sum, of.taxPercent);
  const total = of.taxIncluded ? sum : money(sum.amount + tax.amount, currency);
  return { ...of, tax, total, net: subtractMoney(total, tax) };
}

/** The same invoice with every amount taken back. */
export function takenBack(document: InvoiceDocument): InvoiceDocument {
  const minus = ({ amount, currency }: Money): Money => money(-amount, currency);
  const { net, tax, total, lines } = document;
  return {
    ...document,
    net: minus(net),
    tax: minus(tax),
    total: minus(total),
    lines: lines.map((line) => ({ ...line, each: minus(line.each) })),
  };
}
