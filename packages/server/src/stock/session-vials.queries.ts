import type { Db } from "../kit/index.ts";

/** A vial that was opened for a session, or belongs to its patient. */
export interface SessionVial {
  readonly id: string;
  readonly lotId: string;
  readonly sessionId: string | null;
  readonly discardAt: string;
  /** What one vial held when it was opened; null: not measured in mL. */
  readonly packMl: number | null;
  readonly leftMl: number | null;
  readonly ended: boolean;
}

/** Vials of these lots that were opened for a session, emptied ones too, and the patient's own that are still open. */
export async function findSessionVials(
  db: Db,
  clinicId: string,
  session: { readonly id: string; readonly patientId: string },
  lotIds: readonly string[],
): Promise<SessionVial[]> {
  if (lotIds.length === 0) return [];
  const rows = await db
    .selectFrom("open_vial as vial")
    .innerJoin("lot", (join) => join.onRef("lot.clinic_id", "=", "vial.clinic_id").onRef("lot.id", "=", "vial.lot_id"))
    .innerJoin("product", (join) =>
      join.onRef("product.clinic_id", "=", "lot.clinic_id").onRef("product.id", "=", "lot.product_id"),
    )
    .where("vial.clinic_id", "=", clinicId)
    .where("vial.lot_id", "in", [...lotIds])
    .where((where) =>
      where.or([
        where("vial.session_id", "=", session.id),
        where.and([
          where("vial.patient_id", "=", session.patientId),
          where("vial.ended_at", "is", null),
          where("product.container", "=", "multi-dose"),
        ]),
      ]),
    )
    .orderBy("vial.opened_at")
    .orderBy("vial.id")
    .select([
      "vial.id",
      "vial.lot_id as lotId",
      "vial.session_id as sessionId",
      "vial.discard_at as discardAt",
      "vial.left_ml as leftMl",
      "vial.ended_at as endedAt",
      "product.pack_ml as packMl",
    ])
    .execute();
  return rows.map(({ endedAt, ...vial }) => ({ ...vial, ended: endedAt !== null }));
}

/** What is left in a single-dose vial when its session is signed is thrown away. */
export async function endSingleDoseVials(db: Db, clinicId: string, sessionId: string, at: string): Promise<void> {
  const open = await db
    .selectFrom("open_vial as vial")
    .innerJoin("lot", (join) => join.onRef("lot.clinic_id", "=", "vial.clinic_id").onRef("lot.id", "=", "vial.lot_id"))
    .innerJoin("product", (join) =>
      join.onRef("product.clinic_id", "=", "lot.clinic_id").onRef("product.id", "=", "lot.product_id"),
    )
    .where("vial.clinic_id", "=", clinicId)
    .where("vial.session_id", "=", sessionId)
    .where("vial.ended_at", "is", null)
    .where("product.container", "<>", "multi-dose")
    .select(["vial.id", "vial.left_ml as leftMl"])
    .execute();
  for (const how of ["empty", "discarded"] as const) {
    const ids = open.filter(({ leftMl }) => (leftMl === 0) === (how === "empty")).map(({ id }) => id);
    if (ids.length === 0) continue;
    await db
      .updateTable("open_vial")
      .set({ ended_at: at, ended_how: how })
      .where("clinic_id", "=", clinicId)
      .where("id", "in", ids)
      .execute();
  }
}
