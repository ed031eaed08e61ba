import type { Db } from "../kit/index.ts";
import { conflict, notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** An open vial is empty or thrown away. @throws {Refusal} 404; 409 where somebody has said so before */
export async function endVial(db: Db, writer: Writer, vialId: string, how: "empty" | "discarded"): Promise<void> {
  const ended = await db
    .updateTable("open_vial")
    .set({ ended_at: writer.at, ended_how: how })
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", vialId)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (ended !== undefined) return;
  const kept = await db
    .selectFrom("open_vial")
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", vialId)
    .select("id")
    .executeTakeFirst();
  if (kept === undefined) throw notFound("vial");
  throw conflict("stock.vial-ended", "Somebody has written this vial off already: look at the lot again.");
}
