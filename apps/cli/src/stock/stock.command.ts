import { readDocument } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { StockFinding, StockReview } from "@pistor/core/stock";
import { reviewStock, stockDocumentSchema, wordStock } from "@pistor/core/stock";
import { stockKnowledge, stockTexts } from "@pistor/knowledge/stock";
import type { Command } from "../kit/command.ts";
import { stockText } from "./stock-text.ts";
import type { WordedReview } from "./worded-review.ts";

const help = `pistor stock [FILE | -]   adds a cupboard's ledger up, and says what of it may be used

Reads one JSON document:
  on           the day that is asked about, YYYY-MM-DD
  products[]   id, container (single-dose, multi-dose, piece); name, substance, gtin, packMl, openedHours, externalUse,
               reorderAt, reorderTo
  lots[]       product, lot, expires (its last day of use); state (usable, quarantined, recalled), why it is held
  movements[]  at (ISO 8601 with offset), lot, kind, count; product, where two products have a lot of one number.
               kind: received, put-back come in; taken, wasted, sent-back, destroyed go out; counted is the difference,
               with its sign. What goes out may be written as 2 or as -2.
  scan         what a camera or a scanner has read: a GS1 code, its printed form (01)…(10)…, a GTIN, a lot

Answers { lots: [{ product, lot, expires, balance, usable, findings }], products: [{ product, usable, toOrder }],
scan: { gtin, lot, expires, product, findings }, findings }. Lots come the first to expire first. A finding whose "then" is
ok is a remark; refused and cannot-decide say what to do instead. A movement that takes more than is there is a problem.`;

/** `pistor stock`: a ledger added up, lots judged, what to order, and what a scanner has read. */
export const stockCommand: Command = {
  verb: "stock",
  does: "add up a cupboard's ledger: what may be used, what is held or out of date, what to order",
  help,
  answer: (document, { lang }) =>
    worded(reviewStock(stockKnowledge, readDocument(stockDocumentSchema, document)), lang),
  text: (answer) => stockText(answer as WordedReview),
};

function worded({ lots, scan, products, findings }: StockReview, lang: Language): WordedReview {
  const tell = (found: readonly StockFinding[]) => found.map((finding) => wordStock(stockTexts, finding, lang));
  return {
    lots: lots.map((lot) => ({ ...lot, findings: tell(lot.findings) })),
    products,
    ...(scan === undefined ? {} : { scan: { ...scan, findings: tell(scan.findings) } }),
    findings: tell(findings),
  };
}
