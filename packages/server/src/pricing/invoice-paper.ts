import type { Language } from "@pistor/core/evidence";
import { dayOnPaper, wordsOfPaper } from "../kit/papers/index.ts";
import type { KeptInvoice } from "./invoice.queries.ts";
import { amountOnPaper } from "./money-on-paper.ts";

/** What an invoice says on paper. */
export function invoicePaperData(
  clinic: { readonly name: string; readonly phone: string },
  invoice: KeptInvoice,
  of: { readonly cancels: string | null; readonly quote: string | null },
  lang: Language,
) {
  const { title, counter, ...words } = wordsOfPaper(lang, "invoice");
  const { lines, net, tax, total, taxPercent, buyer, seller } = invoice.document;
  return {
    lang,
    words: {
      ...words,
      title: of.cancels === null ? title : counter,
    },
    feet: [clinic.name, invoice.number],
    sha: invoice.sha256,
    number: invoice.number,
    on: dayOnPaper(invoice.on),
    phone: clinic.phone,
    seller,
    buyer,
    ...of,
    currency: total.currency,
    lines: lines.map(({ text, count, each }) => ({
      text,
      count: String(count),
      each: amountOnPaper(each, lang),
      sum: amountOnPaper(
        {
          ...each,
          amount: each.amount * count,
        },
        lang,
      ),
    })),
    net: amountOnPaper(net, lang),
    tax: amountOnPaper(tax, lang),
    total: amountOnPaper(total, lang),
    percent: String(taxPercent),
  };
}
