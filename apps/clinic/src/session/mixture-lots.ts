import type { FindingReply } from "@pistor/api/evidence";
import type { Lot } from "@pistor/api/stock";
import { calendarDate } from "@pistor/core/basics";
import type { MixtureIngredient } from "@pistor/core/session";

/** What stops a lot from being drawn up for this session; empty: nothing. */
export function stopsOfLot(lot: Lot, sessionId: string): readonly FindingReply[] {
  const stops = lot.findings.filter(({ then }) => then !== "ok");
  // Its last vial may be the one that is open for this very session.
  const opened = lot.open.some((vial) => vial.endedHow === null && vial.sessionId === sessionId);
  return opened ? stops.filter(({ rule }) => rule !== "stock.none-left") : stops;
}

/** The lot to take: of what is the same, the first to expire; the server has put them in this order. */
export function lotToTake(
  lots: readonly Lot[],
  wanted: Pick<MixtureIngredient, "substance" | "salt"> & { readonly strength?: string },
  sessionId: string,
): Lot | undefined {
  const fitting = lots.filter(
    (lot) =>
      lot.product.substance === wanted.substance &&
      (wanted.salt === null || lot.product.salt === wanted.salt) &&
      stopsOfLot(lot, sessionId).length === 0,
  );
  const same = fitting.find(({ product }) => product.strength === wanted.strength);
  return wanted.strength === undefined ? fitting[0] : same;
}

/** An ingredient drawn from a lot: strength, salt and last day are those of the product and the lot. */
export function ingredientOf(lot: Lot, volumeMl: number, strength = "–"): MixtureIngredient {
  return {
    substance: lot.product.substance ?? "",
    strength: lot.product.strength ?? strength,
    mgPerMl: null,
    volumeMl,
    lot: lot.lot,
    expires: calendarDate(lot.expires),
    lotId: lot.id,
    salt: lot.product.salt,
  };
}

/** `04.2027`, as people read a last day on a vial. @param date `YYYY-MM-DD` */
export function monthYear(date: string): string {
  return `${date.slice(5, 7)}.${date.slice(0, 4)}`;
}
