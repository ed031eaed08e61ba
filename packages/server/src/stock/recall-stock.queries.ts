import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { findOpenRecalls } from "./recall.queries.ts";

interface Wanted {
  readonly lot: string;
  /** null: whatever carries this number. */
  readonly substance: string | null;
}

/** Lots of the clinic's stock with this number, or one that is spelt alike, with what came in. */
export async function findStockOf(db: Db, clinicId: string, { lot, substance }: Wanted) {
  const rows = await db
    .selectFrom("lot")
    .innerJoin("product", (join) =>
      join.onRef("product.clinic_id", "=", "lot.clinic_id").onRef("product.id", "=", "lot.product_id"),
    )
    .where("lot.clinic_id", "=", clinicId)
    .where(sql<string>`lot_key(lot.lot)`, "=", sql<string>`lot_key(${lot})`)
    .orderBy("lot.received_on")
    .orderBy("lot.id")
    .select(({ selectFrom }) => [
      "lot.id",
      "lot.lot",
      "product.name as product",
      "product.substance",
      "lot.received_on as receivedOn",
      "lot.balance",
      "lot.state",
      selectFrom("stock_movement as movement")
        .whereRef("movement.clinic_id", "=", "lot.clinic_id")
        .whereRef("movement.lot_id", "=", "lot.id")
        .where("movement.kind", "=", "received")
        .select(sql<number>`coalesce(sum(movement.count), 0)`.as("received"))
        .as("received"),
    ])
    .execute();
  return rows
    .filter((row) => substance === null || row.substance === null || row.substance === substance)
    .map((row) => ({
      ...row,
      exact: row.lot === lot,
      received: row.received ?? 0,
      // The database has checked the word.
      state: row.state as "usable" | "quarantined" | "recalled",
    }));
}

/**
 * Holds every lot with this number, from this moment on and for everybody: who has one in hand on a tablet is refused
 * when they save.
 *
 * @returns how many were not held before
 */
export async function holdRecalled(db: Db, writer: Writer, wanted: Wanted, reason: string): Promise<number> {
  const { clinicId } = writer;
  const lots = (await findStockOf(db, clinicId, wanted)).filter(({ exact }) => exact);
  if (lots.length === 0) return 0;
  // A taker holds the row; the one who comes second sees what the first has done.
  const held = await db
    .updateTable("lot")
    .set({ state: "recalled" })
    .where("clinic_id", "=", clinicId)
    .where(
      "id",
      "in",
      lots.map(({ id }) => id),
    )
    .where("state", "<>", "recalled")
    .returning("id")
    .execute();
  if (held.length > 0)
    await db
      .insertInto("lot_hold")
      .values(
        held.map(({ id }) => ({
          clinic_id: clinicId,
          id: newId(),
          lot_id: id,
          state: "recalled",
          reason,
          recorded_by: writer.memberId,
          recorded_at: writer.at,
        })),
      )
      .execute();
  return held.length;
}

/** A delivery of a lot that is called back goes on hold as it comes in. */
export async function holdIfCalledBack(db: Db, writer: Writer, lotId: string): Promise<void> {
  const lot = await db
    .selectFrom("lot")
    .innerJoin("product", (join) =>
      join.onRef("product.clinic_id", "=", "lot.clinic_id").onRef("product.id", "=", "lot.product_id"),
    )
    .where("lot.clinic_id", "=", writer.clinicId)
    .where("lot.id", "=", lotId)
    .select(["lot.lot", "product.substance"])
    .executeTakeFirst();
  if (lot === undefined) return;
  const recalls = await findOpenRecalls(db, writer.clinicId, [lot.lot]);
  const recall = recalls.find(
    (each) =>
      each.lot.toUpperCase() === lot.lot.toUpperCase() &&
      (each.substance === null || lot.substance === null || each.substance === lot.substance),
  );
  // By the number as it came in: case makes no other lot of it.
  if (recall !== undefined) await holdRecalled(db, writer, { ...recall, lot: lot.lot }, recall.reason);
}
