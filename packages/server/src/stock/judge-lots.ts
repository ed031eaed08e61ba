import { readMoment } from "@pistor/core/basics";
import type { StockFinding, StockKnowledge, StockLot, StockProduct, Taking } from "@pistor/core/stock";
import { firstToExpire, judgeLot, mayBeTaken } from "@pistor/core/stock";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import type { KeptLot, KeptVial } from "./lot.queries.ts";
import { findLots, findLotsById } from "./lot.queries.ts";
import { findHeldOnlyAfter } from "./movement.queries.ts";

/** A lot with what speaks against taking from it, and the one to take instead. */
export interface JudgedLot {
  readonly lot: KeptLot;
  readonly findings: readonly StockFinding[];
  /** Nothing speaks against it; findings left are remarks. */
  readonly usable: boolean;
  /** Where it is not usable: a lot of the same product, or else of the same substance, salt and strength, to take instead. */
  readonly replacement: KeptLot | null;
}

/**
 * Judges lots for taking a new vial of each; a lot that is not of this clinic is left out.
 *
 * @param taking `on`: the clinic's day; `injectedAt`: when the first needle went in, where it has. What was held only
 *   after that is not to be stopped any more: it is written down as it was.
 */
export async function judgeLots(
  db: Db,
  clinicId: string,
  lotIds: readonly string[],
  taking: Pick<Taking, "on" | "count"> & { readonly injectedAt?: string | undefined },
): Promise<JudgedLot[]> {
  const { stock } = await clinicKnowledge(db, clinicId);
  const { injectedAt } = taking;
  const later = injectedAt === undefined ? [] : await findHeldOnlyAfter(db, clinicId, lotIds, injectedAt);
  const lots = (await findLotsById(db, clinicId, lotIds)).map((lot) =>
    later.includes(lot.id) ? { ...lot, state: "usable" as const } : lot,
  );
  const judged = lots.map((lot) => ({ lot, findings: judgeKept(stock, lot, taking) }));
  const all = judged.every(({ findings }) => mayBeTaken(findings)) ? [] : await findLots(db, clinicId);
  return judged.map(({ lot, findings }) => {
    const usable = mayBeTaken(findings);
    return { lot, findings, usable, replacement: usable ? null : replacementFor(stock, lot, all, taking) };
  });
}

/** What speaks against a lot as it is kept; of a vial of it, where one is given. */
export function judgeKept(
  knowledge: StockKnowledge,
  lot: KeptLot,
  taking: Pick<Taking, "on" | "count" | "at" | "patient" | "session">,
  vial?: KeptVial,
): StockFinding[] {
  const { product } = lot;
  const judged: StockProduct = product;
  const of: StockLot = lot;
  return judgeLot(knowledge, judged, of, {
    ...taking,
    injected: product.kind === "injectable",
    ...(vial === undefined
      ? {}
      : { vial: { discardAt: readMoment(vial.discardAt), patient: vial.patientId, session: vial.sessionId } }),
  });
}

function replacementFor(
  knowledge: StockKnowledge,
  { id, product }: KeptLot,
  all: readonly KeptLot[],
  taking: Pick<Taking, "on" | "count">,
): KeptLot | null {
  const usable = firstToExpire(all).filter(
    (other) => other.id !== id && mayBeTaken(judgeKept(knowledge, other, taking)),
  );
  const same = usable.find((other) => other.product.id === product.id);
  const { substance, salt, strength, vehicle, kind } = product;
  const alike = usable.find(
    ({ product: other }) =>
      substance !== null &&
      other.substance === substance &&
      other.salt === salt &&
      other.strength === strength &&
      other.vehicle === vehicle &&
      other.kind === kind,
  );
  return same ?? alike ?? null;
}
