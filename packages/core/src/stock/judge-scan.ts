import type { CalendarDate } from "../basics/index.ts";
import type { StockKnowledge } from "./knowledge.ts";
import type { Scan } from "./read-scan.ts";
import type { StockFinding } from "./stock-finding.ts";
import { found } from "./stock-finding.ts";

/** A product as far as a scan can name it. */
export interface ScannedProduct {
  readonly id: string;
  readonly name: string;
  readonly gtin: string | null;
  readonly substance: string | null;
}

export interface ScannedLot {
  readonly product: string;
  readonly lot: string;
  readonly expires: CalendarDate;
}

/** What a scan names among what the clinic has. */
export interface ScanMatch<Product extends ScannedProduct, Lot extends ScannedLot> {
  readonly product: Product | null;
  /** The lot that was scanned; null: none, or not of this stock, or not told for certain. */
  readonly lot: Lot | null;
  readonly findings: readonly StockFinding[];
}

/**
 * Finds what was scanned, and says what is wrong with it as a scan; `judgeLot` says what is wrong with the lot.
 *
 * Lots are compared without regard to case. Where the scanner may have dropped separators, the lot is the one that is in
 * stock, if only one is.
 *
 * @param wanted where only one substance will do
 */
export function judgeScan<Product extends ScannedProduct, Lot extends ScannedLot>(
  knowledge: StockKnowledge,
  scan: Scan,
  stock: { readonly products: readonly Product[]; readonly lots: readonly Lot[] },
  wanted?: { readonly substance: string; readonly name: string },
): ScanMatch<Product, Lot> {
  const ofGtin = scan.gtin === null ? undefined : stock.products.find(({ gtin }) => gtin === scan.gtin);
  const names = [...(scan.lot === null ? [] : [scan.lot]), ...scan.otherLots];
  const within = scan.gtin === null ? stock.lots : stock.lots.filter(({ product }) => product === ofGtin?.id);
  let fitting = namedOneOf(within, names);
  // Digits that are no product's number may be a lot's.
  if (ofGtin === undefined && scan.asLot !== null) fitting = namedOneOf(stock.lots, [scan.asLot]);
  const [lot] = fitting;
  const say = (rule: string, then: "refused" | "cannot-decide", because: Record<string, unknown>) =>
    found(knowledge, rule, then, because);
  const nameOf = (id: string) => stock.products.find((each) => each.id === id)?.name ?? id;
  if (fitting.length > 1) {
    const names = fitting.map((each) => `${nameOf(each.product)} ${each.lot}`);
    const findings = [say("scan.lot-unclear", "cannot-decide", { lots: listed(names) })];
    return { product: ofGtin ?? null, lot: null, findings };
  }
  const product = ofGtin ?? stock.products.find(({ id }) => id === lot?.product);
  if (product === undefined) {
    const rule = scan.gtin !== null && scan.asLot === null ? "scan.unknown-product" : "scan.unknown-lot";
    const text = scan.lot ?? scan.asLot ?? scan.gtin ?? "";
    return { product: null, lot: null, findings: [say(rule, "cannot-decide", { gtin: scan.gtin ?? "", lot: text })] };
  }
  const findings: StockFinding[] = [];
  if (wanted !== undefined && product.substance !== wanted.substance)
    findings.push(say("scan.of-another-product", "refused", { product: product.name, wanted: wanted.name }));
  if (lot === undefined) {
    if (scan.otherLots.length > 0)
      findings.push(say("scan.separator-missing", "cannot-decide", { lots: listed(names) }));
    else if (scan.lot !== null)
      findings.push(say("scan.lot-not-in-stock", "cannot-decide", { product: product.name, lot: scan.lot }));
    return { product, lot: null, findings };
  }
  if (scan.expires !== null && scan.expires !== lot.expires)
    findings.push(say("scan.expiry-differs", "refused", { lot: lot.lot, expires: lot.expires, scanned: scan.expires }));
  return { product, lot, findings };
}

function namedOneOf<Lot extends ScannedLot>(lots: readonly Lot[], names: readonly string[]): Lot[] {
  const wanted = names.map(folded);
  return lots.filter(({ lot }) => wanted.includes(folded(lot)));
}

/** More than these nobody compares with a box. */
const mostListed = 5;

function listed(lots: readonly string[]): string {
  return [...lots.slice(0, mostListed), ...(lots.length > mostListed ? ["…"] : [])].join(", ");
}

/** Latin letters alone stand in a code, so that no language's own rules of case apply. */
function folded(lot: string): string {
  return lot.toUpperCase();
}
