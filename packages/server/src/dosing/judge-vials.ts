import type { PreparationBody } from "@pistor/api/dosing";
import type { CalendarDate } from "@pistor/core/basics";
import { calendarDate, Problem } from "@pistor/core/basics";
import { parseStrength } from "@pistor/core/dosing";
import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { lotKey, visibleLot } from "@pistor/core/stock";
import { stockTexts } from "@pistor/knowledge/stock";
import { nameOfSubstance } from "../eligibility/words.ts";
import type { Db } from "../kit/index.ts";
import { notFound, notPossible } from "../kit/refusal.ts";
import type { JudgedLot, KeptLot } from "../stock/index.ts";
import { findLots, findLotsById, findOpenRecalls, judgeLots, refuseLot, refuseRecalled } from "../stock/index.ts";

type Given = PreparationBody["ingredients"][number];

/** An ingredient with the lot that it is drawn from: the stock's own word where it is of the stock. */
export interface Drawn extends Given {
  readonly lot: string;
  readonly expires: CalendarDate;
  /** As it is bought; null where it is not of the clinic's stock. */
  readonly product: string | null;
}

/**
 * Holds each ingredient against the vial that it is drawn from: the right product, strength and salt, not held and in date.
 *
 * A lot that was typed by hand is looked for in the stock too, so that nobody types what cannot be scanned.
 *
 * @throws {Refusal} 404; 409 with the lot to take instead, where one is held, out of date or empty; 422 for another product
 */
export async function judgeVials(
  db: Db,
  clinicId: string,
  ingredients: readonly Given[],
  { on, lang }: { readonly on: CalendarDate; readonly lang: Language },
): Promise<Drawn[]> {
  const ids = ingredients.flatMap(({ lotId }) => (lotId === null ? [] : [lotId]));
  const lots = new Map((await findLotsById(db, clinicId, ids)).map((lot) => [lot.id, lot]));
  const drawn = ingredients.map((given, nth): Drawn => {
    if (given.lotId === null) return byHand(given, nth, lang);
    const lot = lots.get(given.lotId);
    if (lot === undefined) throw notFound("lot");
    mustBeOf(lot, given, nth, lang);
    return { ...given, lot: lot.lot, expires: lot.expires, product: lot.product.name };
  });
  for (const judged of await judgeLots(db, clinicId, [...new Set(ids)], { on })) {
    const nth = drawn.findIndex(({ lotId }) => lotId === judged.lot.id);
    mustNotStop(judged, lang, `/ingredients/${nth}/lotId`);
  }
  await mustNotBeTyped(db, clinicId, drawn, { on, lang, at: "", injectedAt: undefined });
  return drawn;
}

interface AsOf {
  readonly on: CalendarDate;
  readonly lang: Language;
}

/** What a record says of an ingredient and its vial. */
type Charted = Pick<Given, "substance" | "strength" | "salt" | "lotId" | "lot">;

/**
 * The mixture of a record with lots and last days as the stock has them, where they are of the stock: what a sender
 * writes beside the id is not believed. Of a typed number only what can be seen is kept.
 */
export async function withKeptLots(db: Db, clinicId: string, record: SessionRecord): Promise<SessionRecord> {
  const { mixture } = record;
  if (mixture === undefined) return record;
  const ids = mixture.ingredients.flatMap(({ lotId }) => (lotId === null ? [] : [lotId]));
  const lots = new Map((await findLotsById(db, clinicId, ids)).map((lot) => [lot.id, lot]));
  const ingredients = mixture.ingredients.map((each) => {
    const kept = each.lotId === null ? undefined : lots.get(each.lotId);
    return kept === undefined
      ? { ...each, lot: visibleLot(each.lot ?? "") || null }
      : { ...each, lot: kept.lot, expires: kept.expires };
  });
  return { ...record, mixture: { ...mixture, ingredients } };
}

/**
 * Holds what is signed against the stock: the right product, and no number that was called back or is held, also where it
 * was typed. Whether a lot of the stock can still be taken is asked when it is.
 *
 * @param prepared ingredients that stand prepared for the session: they were asked then, and are used up
 * @param asOf `injectedAt`: when the first needle went in; what was held or called back only later is written down
 * @throws {Refusal} 409 with what is held; 422 for another product
 */
export async function mustBeDrawable(
  db: Db,
  clinicId: string,
  charted: readonly Charted[],
  prepared: readonly { readonly lot: string }[],
  { on, lang, injectedAt }: AsOf & { readonly injectedAt: string | undefined },
): Promise<void> {
  const at = "/document/mixture";
  const ids = charted.flatMap(({ lotId }) => (lotId === null ? [] : [lotId]));
  const lots = new Map((await findLotsById(db, clinicId, ids)).map((lot) => [lot.id, lot]));
  for (const [nth, each] of charted.entries()) {
    const lot = each.lotId === null ? undefined : lots.get(each.lotId);
    if (lot !== undefined) mustBeOf(lot, each, nth, lang, at);
  }
  const drawn = new Set(prepared.map(({ lot }) => lotKey(lot)));
  const open = charted.map((each) =>
    each.lot !== null && drawn.has(lotKey(each.lot)) ? { ...each, lot: null } : each,
  );
  await mustNotBeTyped(db, clinicId, open, { on, lang, at, injectedAt });
}

/** A number that was typed is looked for in the stock, and among what is called back. */
async function mustNotBeTyped(
  db: Db,
  clinicId: string,
  charted: readonly Pick<Charted, "substance" | "lotId" | "lot">[],
  { on, lang, at, injectedAt }: AsOf & { readonly at: string; readonly injectedAt: string | undefined },
): Promise<void> {
  const typed = charted.flatMap(({ substance, lotId, lot }, nth) =>
    lotId === null && lot !== null ? [{ substance, lot, at: `${at}/ingredients/${nth}/lotId` }] : [],
  );
  if (typed.length === 0) return;
  const recalls = await findOpenRecalls(
    db,
    clinicId,
    typed.map(({ lot }) => lot),
  );
  for (const { substance, lot, at: pointer } of typed) {
    const same = (await findLots(db, clinicId, { substance })).filter((each) => lotKey(each.lot) === lotKey(lot));
    const ids = same.map(({ id }) => id);
    for (const judged of await judgeLots(db, clinicId, ids, { on, injectedAt })) mustNotStop(judged, lang, pointer);
    const recall = recalls.find(
      (each) =>
        lotKey(each.lot) === lotKey(lot) &&
        (each.substance === null || each.substance === substance) &&
        (injectedAt === undefined || Date.parse(each.openedAt) <= Date.parse(injectedAt)),
    );
    // One of the stock that a physician has released since stands released.
    if (recall !== undefined && same.length === 0)
      throw refuseRecalled(
        { product: nameOfSubstance(substance, lang), lot: recall.lot, why: recall.reason },
        lang,
        pointer,
      );
  }
}

/**
 * Lots that were held, or whose last day came, since something was drawn from them.
 *
 * @throws {Refusal} 409 with what is held
 */
export async function mustNotBeHeld(
  db: Db,
  clinicId: string,
  lotIds: readonly string[],
  { on, lang }: { readonly on: CalendarDate; readonly lang: Language },
): Promise<void> {
  for (const judged of await judgeLots(db, clinicId, lotIds, { on })) mustNotStop(judged, lang, "");
}

/** That none is left stops only whoever needs a new vial, which is asked when it is taken. */
function mustNotStop(judged: JudgedLot, lang: Language, at: string): void {
  const findings = judged.findings.filter(({ rule }) => rule !== "stock.none-left" && rule !== "stock.too-few");
  if (findings.some(({ then }) => then !== "ok")) throw refuseLot({ ...judged, findings }, lang, at);
}

function byHand(given: Given, nth: number, lang: Language): Drawn {
  const { lot, expires, substance } = given;
  if (lot === null || expires === null)
    throw notPossible(
      "preparation.lot-missing",
      `${nameOfSubstance(substance, lang)} has no lot or no last day of use, and could never be traced: scan its vial, or type both from it.`,
      `/ingredients/${nth}/${lot === null ? "lot" : "expires"}`,
    );
  return { ...given, lot, expires: calendarDate(expires), product: null };
}

function mustBeOf(
  { product, lot }: KeptLot,
  given: Omit<Charted, "lot">,
  nth: number,
  lang: Language,
  root = "",
): void {
  const { substance, strength, salt } = given;
  const at = `${root}/ingredients/${nth}/lotId`;
  const wanted = nameOfSubstance(substance, lang);
  if (product.substance !== substance)
    throw notPossible(
      "preparation.other-product",
      `Lot ${lot} is ${product.name}, not ${wanted}: scan a vial of ${wanted}, or change the mixture.`,
      at,
    );
  // An injectable is judged with its lot; a cream holds the same substance, and is for the skin alone.
  if (product.kind !== "injectable" && product.externalUse)
    throw notPossible(
      "product.external-use",
      word(stockTexts, "product.external-use", { product: product.name }, lang).text,
      at,
    );
  if (product.strength !== null && !isSameStrength(product.strength, strength))
    throw notPossible(
      "preparation.other-strength",
      `The vial of lot ${lot} holds ${product.strength}, and the mixture was worked out with ${strength}: correct the strength and look at the doses again.`,
      `${root}/ingredients/${nth}/strength`,
    );
  if (product.salt !== null && salt !== null && product.salt !== salt)
    throw notPossible(
      "preparation.other-salt",
      `The vial of lot ${lot} holds ${product.salt}, and the mixture says ${salt}: correct it and look at the doses again.`,
      `${root}/ingredients/${nth}/salt`,
    );
}

/** What cannot be read is the same only letter by letter. */
function isSameStrength(one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  try {
    const [a, b] = [parseStrength(one), parseStrength(other)];
    return a.unit === b.unit && a.perMl.eq(b.perMl);
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
