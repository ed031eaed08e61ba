import type { CalendarDate } from "../basics/index.ts";
import { jsonPointer, Problem, readMoment } from "../basics/index.ts";
import { firstToExpire } from "./first-to-expire.ts";
import { gtin14, isGtin } from "./gtin.ts";
import { judgeLot } from "./judge-lot.ts";
import { judgeScan } from "./judge-scan.ts";
import type { StockKnowledge } from "./knowledge.ts";
import { balanceOf, movementSigns } from "./ledger.ts";
import type { StockProduct } from "./product.ts";
import { readScan } from "./read-scan.ts";
import type { StockDocument } from "./stock-document.ts";
import type { StockFinding } from "./stock-finding.ts";
import { found, mayBeTaken } from "./stock-finding.ts";
import { toOrder } from "./to-order.ts";

type ProductLine = StockDocument["products"][number];
type LotLine = StockDocument["lots"][number];
type MovementLine = StockDocument["movements"][number];

export interface ReviewedLot {
  readonly product: string;
  readonly lot: string;
  readonly expires: CalendarDate;
  /** Whole vials or pieces. */
  readonly balance: number;
  /** Whether one may be taken on the day. */
  readonly usable: boolean;
  readonly findings: readonly StockFinding[];
}

export interface ReviewedProduct {
  readonly product: string;
  /** What may be used, of all its lots together. */
  readonly usable: number;
  /** 0: nothing is to be ordered. */
  readonly toOrder: number;
}

export interface ReviewedScan {
  /** 14 digits; null: the code names no product. */
  readonly gtin: string | null;
  readonly lot: string | null;
  readonly expires: CalendarDate | null;
  /** Id of the product that was scanned; null: none of these. */
  readonly product: string | null;
  readonly findings: readonly StockFinding[];
}

export interface StockReview {
  /** The first to expire first. */
  readonly lots: readonly ReviewedLot[];
  readonly products: readonly ReviewedProduct[];
  readonly scan?: ReviewedScan;
  /** What is to be said of the cupboard as a whole: what is to be ordered. */
  readonly findings: readonly StockFinding[];
}

/**
 * What is in the cupboard by its ledger, what of it may be used on a day, and what is to be ordered.
 *
 * @throws {Problem} `stock.below-zero` and others, with the place in the document
 */
export function reviewStock(knowledge: StockKnowledge, document: StockDocument): StockReview {
  const products = productsById(document.products);
  const movements = movementsByLot(document, products);
  const lots = document.lots.map((lot, nth): ReviewedLot => {
    const product = products.get(lot.product);
    if (product === undefined) throw noSuchProduct(lot.product, ["lots", nth, "product"]);
    const own = movements[nth] ?? [];
    const balance = balanceOf(own.map(signed), (at) => ["movements", own[at]?.nth ?? 0]);
    const kept = { ...lot, state: lot.state ?? ("usable" as const), heldWhy: lot.why ?? null, balance };
    const findings = judgeLot(knowledge, judged(product), kept, { on: document.on });
    return {
      product: lot.product,
      lot: lot.lot,
      expires: lot.expires,
      balance,
      usable: mayBeTaken(findings),
      findings,
    };
  });
  const ordered = document.products.map((product): ReviewedProduct => {
    const usable = lots
      .filter((lot) => lot.product === product.id && lot.usable)
      .reduce((sum, { balance }) => sum + balance, 0);
    const { reorderAt = null, reorderTo = null } = product;
    return { product: product.id, usable, toOrder: toOrder({ reorderAt, reorderTo }, usable) };
  });
  return {
    lots: firstToExpire(lots),
    products: ordered,
    ...(document.scan === undefined ? {} : { scan: reviewScan(knowledge, document, lots) }),
    findings: ordered
      .filter((line) => line.toOrder > 0)
      .map((line) => {
        const product = nameOf(products.get(line.product), line.product);
        return found(knowledge, "stock.reorder", "ok", { ...line, product });
      }),
  };
}

function reviewScan(
  knowledge: StockKnowledge,
  { on, scan = "", products }: StockDocument,
  lots: readonly ReviewedLot[],
): ReviewedScan {
  const read = readScan(scan, on, "/scan");
  const named = products.map((product) => ({
    id: product.id,
    name: nameOf(product, product.id),
    gtin: product.gtin === undefined ? null : gtin14(product.gtin),
    substance: product.substance ?? null,
  }));
  const match = judgeScan(knowledge, read, { products: named, lots });
  return {
    gtin: read.gtin,
    lot: match.lot?.lot ?? read.lot,
    expires: read.expires ?? match.lot?.expires ?? null,
    product: match.product?.id ?? null,
    findings: [...match.findings, ...(match.lot?.findings ?? [])],
  };
}

function productsById(products: readonly ProductLine[]): ReadonlyMap<string, ProductLine> {
  const byId = new Map<string, ProductLine>();
  const byGtin = new Map<string, string>();
  for (const [nth, product] of products.entries()) {
    if (byId.has(product.id))
      throw new Problem(
        "stock.product-twice",
        jsonPointer(["products", nth, "id"]),
        `The product ${product.id} is listed twice: leave one out.`,
      );
    byId.set(product.id, product);
    if (product.gtin === undefined) continue;
    const at = jsonPointer(["products", nth, "gtin"]);
    if (!isGtin(product.gtin))
      throw new Problem(
        "scan.check-digit",
        at,
        `The last digit of ${product.gtin} does not check the others: compare it with the box.`,
      );
    const other = byGtin.get(gtin14(product.gtin));
    if (other !== undefined)
      throw new Problem("stock.gtin-taken", at, `${other} has the number ${product.gtin} too: correct one of them.`);
    byGtin.set(gtin14(product.gtin), product.id);
  }
  return byId;
}

/** A movement with its place in the document. */
interface Placed extends MovementLine {
  readonly nth: number;
}

/** The movements of each lot, by the lot's place, the earliest first; of one moment as they are listed. */
function movementsByLot(document: StockDocument, products: ReadonlyMap<string, ProductLine>): Placed[][] {
  const { lots, movements, on } = document;
  const places = new Map<string, number[]>();
  for (const [nth, { product, lot }] of lots.entries()) {
    const own = places.get(lot) ?? [];
    if (own.some((place) => lots[place]?.product === product))
      throw new Problem(
        "stock.lot-twice",
        jsonPointer(["lots", nth, "lot"]),
        `Lot ${lot} of ${product} is listed twice: leave one out.`,
      );
    places.set(lot, [...own, nth]);
  }
  const byLot = lots.map((): Placed[] => []);
  for (const [nth, movement] of movements.entries()) {
    const { product, at } = movement;
    if (product !== undefined && !products.has(product)) throw noSuchProduct(product, ["movements", nth, "product"]);
    if (at.slice(0, 10) > on)
      throw new Problem(
        "stock.movement-ahead",
        jsonPointer(["movements", nth, "at"]),
        `${at} is after ${on}, the day that is asked about: leave it out, or ask about a later day.`,
      );
    byLot[placeOf(movement, nth, places, lots)]?.push({ ...movement, nth });
  }
  for (const own of byLot) own.sort((one, other) => readMoment(one.at) - readMoment(other.at) || one.nth - other.nth);
  return byLot;
}

function placeOf(
  { lot, product }: MovementLine,
  nth: number,
  places: ReadonlyMap<string, readonly number[]>,
  lots: readonly LotLine[],
): number {
  const fitting = (places.get(lot) ?? []).filter((place) => product === undefined || lots[place]?.product === product);
  const [place] = fitting;
  const at = jsonPointer(["movements", nth, "lot"]);
  if (place === undefined)
    throw new Problem("stock.unknown-lot", at, `Lot ${lot} is not among the lots: add it, or correct its number.`);
  if (fitting.length > 1)
    throw new Problem(
      "stock.lot-unclear",
      at,
      `More than one product has a lot ${lot}: say with "product" which of them moved.`,
    );
  return place;
}

/** The movement as the ledger has it. @throws {Problem} `stock.wrong-sign` where what came in stands below 0 */
function signed({ kind, count, nth }: Placed) {
  const sign = movementSigns[kind];
  if (sign === 1 && count < 0)
    throw new Problem(
      "stock.wrong-sign",
      jsonPointer(["movements", nth, "count"]),
      `${count} cannot come in (${kind}): give a number above 0, or another kind.`,
    );
  return { kind, count: sign === -1 ? -Math.abs(count) : count };
}

function judged(product: ProductLine): StockProduct {
  return {
    name: nameOf(product, product.id),
    container: product.container,
    openedHours: product.openedHours ?? null,
    externalUse: product.externalUse ?? false,
    keepAt: null,
    retired: false,
  };
}

function nameOf(product: Pick<ProductLine, "name"> | undefined, id: string): string {
  return product?.name ?? id;
}

function noSuchProduct(id: string, at: readonly PropertyKey[]): Problem {
  return new Problem(
    "stock.no-such-product",
    jsonPointer(at),
    `The product ${id} is not among the products: add it, or correct its id.`,
  );
}
