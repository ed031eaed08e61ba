import type { Movement } from "@pistor/api/stock";
import { movementKinds } from "@pistor/api/stock";
import type { LotState, MovementKind } from "@pistor/core/stock";
import { lotStates } from "@pistor/core/stock";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { conflict, notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";

/**
 * Changes the balance of a lot and writes the movement down; one statement changes it, so that none is lost and it never
 * falls below nothing.
 *
 * @param count above 0: came in; below: goes out
 * @throws {Refusal} 404; 409 `stock.below-zero`
 */
export async function keepMovement(
  db: Db,
  writer: Writer,
  lotId: string,
  { kind, count, reason }: { readonly kind: MovementKind; readonly count: number; readonly reason: string },
): Promise<number> {
  const moved = await db
    .updateTable("lot")
    .set({ balance: sql<number>`balance + ${count}` })
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", lotId)
    .where(sql<boolean>`balance + ${count} >= 0`)
    .returning("balance")
    .executeTakeFirst();
  if (moved === undefined) throw await belowZero(db, writer.clinicId, lotId, count);
  if (kind === "put-back") await mustHaveGoneOut(db, writer.clinicId, lotId, count);
  await db
    .insertInto("stock_movement")
    .values({
      clinic_id: writer.clinicId,
      id: newId(),
      lot_id: lotId,
      kind,
      count,
      balance: moved.balance,
      reason,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return moved.balance;
}

/** What never went out cannot come back; what is more on the shelf than in the ledger is counted. */
async function mustHaveGoneOut(db: Db, clinicId: string, lotId: string, count: number): Promise<void> {
  const { out } = await db
    .selectFrom("stock_movement")
    .where("clinic_id", "=", clinicId)
    .where("lot_id", "=", lotId)
    .where("kind", "not in", ["received", "counted"])
    .select(sql<number>`coalesce(-sum(count), 0)::integer`.as("out"))
    .executeTakeFirstOrThrow();
  if (count > out)
    throw conflict(
      "stock.never-went-out",
      `${count} cannot be put back: ${out} of this lot ${out === 1 ? "is" : "are"} out. Enter a delivery, or count the shelf.`,
    );
}

async function belowZero(db: Db, clinicId: string, lotId: string, count: number) {
  const kept = await db
    .selectFrom("lot")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", lotId)
    .select(["lot", "balance"])
    .executeTakeFirst();
  if (kept === undefined) return notFound("lot");
  return conflict(
    "stock.below-zero",
    `${-count} of lot ${kept.lot} cannot go out: ${kept.balance} ${kept.balance === 1 ? "is" : "are"} there. Count the shelf, and enter the count first.`,
  );
}

/** The ledger of a lot, the earliest first. */
export async function findMovements(db: Db, clinicId: string, lotId: string): Promise<Movement[]> {
  const rows = await db
    .selectFrom("stock_movement as movement")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "movement.clinic_id").onRef("member.id", "=", "movement.recorded_by"),
    )
    .where("movement.clinic_id", "=", clinicId)
    .where("movement.lot_id", "=", lotId)
    // Ids are given while the lot is held, so that they are in the order in which the balance moved.
    .orderBy("movement.id")
    .select([
      "movement.id",
      "movement.kind",
      "movement.count",
      "movement.balance",
      "movement.reason",
      "movement.session_id as sessionId",
      "member.name as by",
      "movement.recorded_at as at",
    ])
    .execute();
  return rows.map((row) => ({ ...row, kind: movementKinds.find((kind) => kind === row.kind) ?? "counted" }));
}

/** Of some lots those that are held now and were free at a moment: what was injected then came from a free lot. */
export async function findHeldOnlyAfter(
  db: Db,
  clinicId: string,
  lotIds: readonly string[],
  moment: string,
): Promise<string[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select lot.id
      from lot
     where lot.clinic_id = ${clinicId}
       and lot.id = any(${[...lotIds]}::uuid[])
       and lot.state <> 'usable'
       -- A lot that came in on hold has no line of a time when it was free.
       and exists (select from lot_hold as hold
                    where hold.clinic_id = lot.clinic_id and hold.lot_id = lot.id
                      and hold.recorded_at > ${moment}::timestamptz and hold.state <> 'usable')
       and coalesce((select hold.state
                       from lot_hold as hold
                      where hold.clinic_id = lot.clinic_id and hold.lot_id = lot.id
                        and hold.recorded_at <= ${moment}::timestamptz
                      order by hold.recorded_at desc, hold.id desc
                      limit 1), 'usable') = 'usable'`.execute(db);
  return rows.map(({ id }) => id);
}

/** Who held or released a lot, and why, the earliest first. */
export async function findHolds(db: Db, clinicId: string, lotId: string) {
  const rows = await db
    .selectFrom("lot_hold as hold")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "hold.clinic_id").onRef("member.id", "=", "hold.recorded_by"),
    )
    .where("hold.clinic_id", "=", clinicId)
    .where("hold.lot_id", "=", lotId)
    .orderBy("hold.recorded_at")
    .orderBy("hold.id")
    .select(["hold.state", "hold.reason", "member.name as by", "hold.recorded_at as at"])
    .execute();
  return rows.map((row) => ({ ...row, state: lotStates.find((state) => state === row.state) ?? "quarantined" }));
}

/**
 * Whoever holds or releases a lot waits here for the others, and sees what they did: a recall is not lifted by somebody
 * who still saw a quarantine.
 *
 * @throws {Refusal} 404
 */
export async function lockLot(db: Db, clinicId: string, lotId: string): Promise<{ lot: string; state: string }> {
  const kept = await db
    .selectFrom("lot")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", lotId)
    .select(["lot", "state"])
    .forUpdate()
    .executeTakeFirst();
  if (kept === undefined) throw notFound("lot");
  return kept;
}

/** Holds or releases a lot, with the reason as a row of its own. Lock the lot first. */
export async function keepHold(
  db: Db,
  writer: Writer,
  lotId: string,
  { state, reason }: { readonly state: LotState; readonly reason: string },
): Promise<void> {
  await db.updateTable("lot").set({ state }).where("clinic_id", "=", writer.clinicId).where("id", "=", lotId).execute();
  await db
    .insertInto("lot_hold")
    .values({
      clinic_id: writer.clinicId,
      id: newId(),
      lot_id: lotId,
      state,
      reason,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
}

/** Lots whose balance is not the sum of their movements, or whose last movement tells another one. There are none. */
export async function ledgerDiffers(
  db: Db,
  clinicId: string,
): Promise<{ readonly lotId: string; readonly balance: number; readonly sum: number }[]> {
  const { rows } = await sql<{ lotId: string; balance: number; sum: number }>`
    select lot.id as "lotId",
           lot.balance,
           coalesce(ledger.sum, 0)::integer as sum
      from lot
      left join (select clinic_id, lot_id, sum(count) as sum
                   from stock_movement
                  group by clinic_id, lot_id) as ledger
        on ledger.clinic_id = lot.clinic_id
       and ledger.lot_id = lot.id
     where lot.clinic_id = ${clinicId}
       and lot.balance <> coalesce(ledger.sum, 0)
     order by lot.id`.execute(db);
  return rows;
}
