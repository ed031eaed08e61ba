import type { PreparationBody } from "@pistor/api/dosing";
import type { CalendarDate } from "@pistor/core/basics";
import { calendarDate, Problem } from "@pistor/core/basics";
import { parseStrength } from "@pistor/core/dosing";
import type { Language } from "@pistor/core/evidence";
import { lotKey } from "@pistor/core/stock";
import { nameOfSubstance } from "../eligibility/words.ts";
import type { Db } from "../kit/index.ts";
import { notFound, notPossible } from "../kit/refusal.ts";
import type { JudgedLot, KeptLot } from "../stock/index.ts";
import { findLots, findLotsById, judgeLots, refuseLot } from "../stock/index.ts";

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
  const typed = await findTyped(db, clinicId, drawn);
  const judged = await judgeLots(db, clinicId, [...new Set([...ids, ...typed.values()])], { on });
  for (const [nth, { lotId }] of drawn.entries()) {
    const of = judged.find(({ lot }) => lot.id === (lotId ?? typed.get(nth)));
    if (of !== undefined) mustNotStop(of, lang, `/ingredients/${nth}/lotId`);
  }
  return drawn;
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

/** Lots of the stock that typed ones may be, by the place of the ingredient. */
async function findTyped(db: Db, clinicId: string, drawn: readonly Drawn[]): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  for (const [nth, { lotId, substance, lot }] of drawn.entries()) {
    if (lotId !== null) continue;
    const all = await findLots(db, clinicId, { substance });
    const same = all.find((each) => lotKey(each.lot) === lotKey(lot));
    if (same !== undefined) found.set(nth, same.id);
  }
  return found;
}

function mustBeOf({ product, lot }: KeptLot, given: Given, nth: number, lang: Language): void {
  const { substance, strength, salt } = given;
  const at = `/ingredients/${nth}/lotId`;
  const wanted = nameOfSubstance(substance, lang);
  if (product.substance !== substance)
    throw notPossible(
      "preparation.other-product",
      `Lot ${lot} is ${product.name}, not ${wanted}: scan a vial of ${wanted}, or change the mixture.`,
      at,
    );
  if (product.strength !== null && !isSameStrength(product.strength, strength))
    throw notPossible(
      "preparation.other-strength",
      `The vial of lot ${lot} holds ${product.strength}, and the mixture was worked out with ${strength}: correct the strength and look at the doses again.`,
      `/ingredients/${nth}/strength`,
    );
  if (product.salt !== null && salt !== null && product.salt !== salt)
    throw notPossible(
      "preparation.other-salt",
      `The vial of lot ${lot} holds ${product.salt}, and the mixture says ${salt}: correct it and look at the doses again.`,
      `/ingredients/${nth}/salt`,
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
