import type { BodyOf, ReplyOf } from "@pistor/api/kit";
import type { scanCode } from "@pistor/api/stock";
import { firstToExpire, judgeScan, readScan } from "@pistor/core/stock";
import { nameOfSubstance } from "../eligibility/words.ts";
import type { Db } from "../kit/index.ts";
import { findLots, findOpenVials } from "./lot.queries.ts";
import { findProducts } from "./product.queries.ts";
import type { Showing } from "./stock-reply.ts";
import { composeLot, wordFinding } from "./stock-reply.ts";

/** What was scanned, found among what the clinic has, with what speaks against using it. */
export async function answerScan(
  db: Db,
  clinicId: string,
  showing: Showing,
  { text, substance }: Pick<BodyOf<typeof scanCode>, "text" | "substance">,
): Promise<ReplyOf<typeof scanCode>> {
  const { knowledge, today, lang } = showing;
  const read = readScan(text, today);
  const products = await findProducts(db, clinicId);
  const kept = await findLots(db, clinicId);
  const lots = kept.map((lot) => ({ product: lot.product.id, lot: lot.lot, expires: lot.expires, kept: lot }));
  const named = products.filter(({ retired }) => !retired).concat(products.filter(({ retired }) => retired));
  const wanted = substance === undefined ? undefined : { substance, name: nameOfSubstance(substance, lang) };
  const match = judgeScan(knowledge, read, { products: named, lots }, wanted);
  const ofProduct = kept.filter(({ product }) => product.id === match.product?.id);
  const vials = await findOpenVials(
    db,
    clinicId,
    ofProduct.map(({ id }) => id),
  );
  const exact = match.lot === null ? null : composeLot(showing, match.lot.kept, vials);
  const { gtin, lot, expires, serial } = read;
  return {
    read: { gtin, lot, expires, serial },
    product: match.product,
    exact,
    lots: firstToExpire(ofProduct.map((each) => composeLot(showing, each, vials)).filter(({ usable }) => usable)),
    findings: [...match.findings.map((finding) => wordFinding(finding, lang)), ...(exact?.findings ?? [])],
  };
}
