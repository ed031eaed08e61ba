import type { Session } from "@pistor/api/session";
import type { Lot } from "@pistor/api/stock";
import { writeList } from "@pistor/core/evidence";
import type { MixtureIngredient } from "@pistor/core/session";
import { vialsFor } from "@pistor/core/stock";
import { currentLanguage } from "../kit/language.ts";
import type { MixtureWords } from "./mixture-words.ts";

/** What preparing takes out of stock, in a sentence; the server's own count is the one that holds. */
export function takenFromStock(
  t: MixtureWords,
  ingredients: readonly MixtureIngredient[],
  lots: readonly Lot[],
  session: Session,
): string {
  const parts = ingredients.flatMap(({ lotId, volumeMl }) => {
    const lot = lots.find(({ id }) => id === lotId);
    if (lot === undefined) return [];
    const left = lot.open
      .filter(
        (vial) =>
          vial.endedHow === null &&
          (vial.sessionId === session.id ||
            (lot.product.container === "multi-dose" && (vial.patientId ?? session.person.id) === session.person.id)),
      )
      .reduce((sum, vial) => sum + (vial.leftMl ?? 0), 0);
    if (left >= volumeMl) return [t("taken.open", { lot: lot.lot })];
    return [t("taken.vials", { count: vialsFor(volumeMl, lot.product.packMl), lot: lot.lot })];
  });
  return parts.length === 0 ? "" : t("taken.all", { what: writeList(parts, currentLanguage()) });
}
