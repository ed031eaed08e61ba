import type { recallDuties } from "@pistor/api/stock";
import type { ContactState } from "@pistor/core/stock";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";

export interface KeptRecall {
  readonly id: string;
  readonly lot: string;
  readonly substance: string | null;
  readonly reason: string;
  readonly source: string;
  readonly drill: boolean;
  readonly opened: { readonly by: string; readonly at: string };
  readonly closed: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

export interface KeptContact {
  readonly patient: string;
  readonly state: ContactState;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

type Duty = (typeof recallDuties)[number];

/** Open ones first, then the latest. */
export async function findRecalls(db: Db, clinicId: string): Promise<KeptRecall[]> {
  const rows = await recalls(db, clinicId)
    .orderBy("end.closed_at", (order) => order.desc().nullsFirst())
    .orderBy("recall.opened_at", "desc")
    .orderBy("recall.id", "desc")
    .execute();
  return rows.map(readRecall);
}

/** @throws {Refusal} 404 where the clinic has no such recall */
export async function getRecall(db: Db, clinicId: string, recallId: string): Promise<KeptRecall> {
  const row = await recalls(db, clinicId).where("recall.id", "=", recallId).executeTakeFirst();
  if (row === undefined) throw notFound("recall");
  return readRecall(row);
}

function recalls(db: Db, clinicId: string) {
  return db
    .selectFrom("recall")
    .innerJoin("member as opener", (join) =>
      join.onRef("opener.clinic_id", "=", "recall.clinic_id").onRef("opener.id", "=", "recall.opened_by"),
    )
    .leftJoin("recall_end as end", (join) =>
      join.onRef("end.clinic_id", "=", "recall.clinic_id").onRef("end.recall_id", "=", "recall.id"),
    )
    .leftJoin("member as closer", (join) =>
      join.onRef("closer.clinic_id", "=", "end.clinic_id").onRef("closer.id", "=", "end.closed_by"),
    )
    .where("recall.clinic_id", "=", clinicId)
    .select([
      "recall.id",
      "recall.lot",
      "recall.substance",
      "recall.reason",
      "recall.source",
      "recall.drill",
      "recall.opened_at as openedAt",
      "opener.name as openedBy",
      "end.closed_at as closedAt",
      "end.reason as closedWhy",
      "closer.name as closedBy",
    ]);
}

function readRecall({
  openedAt,
  openedBy,
  closedAt,
  closedBy,
  closedWhy,
  ...recall
}: Awaited<ReturnType<ReturnType<typeof recalls>["executeTakeFirstOrThrow"]>>): KeptRecall {
  return {
    ...recall,
    opened: { by: openedBy, at: openedAt },
    closed: closedAt === null ? null : { by: closedBy ?? "", at: closedAt, reason: closedWhy ?? "" },
  };
}

/**
 * A lot number as the clinic itself writes it, where it knows it in other case alone: a notice that is typed in small
 * letters means the box in the cupboard.
 */
export async function spelledHere(db: Db, clinicId: string, lot: string): Promise<string> {
  const { rows } = await sql<{ lot: string }>`
    select lot from lot
     where clinic_id = ${clinicId} and lot_key(lot) = lot_key(${lot}) and upper(lot) = upper(${lot})
     union
    select lot from administration
     where clinic_id = ${clinicId} and lot_key = lot_key(${lot}) and upper(lot) = upper(${lot})`.execute(db);
  const [only, another] = rows;
  return only === undefined || another !== undefined ? lot : only.lot;
}

export async function keepRecall(
  db: Db,
  writer: Writer,
  recall: Pick<KeptRecall, "lot" | "substance" | "reason" | "source" | "drill">,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("recall")
    .values({ clinic_id: writer.clinicId, id, ...recall, opened_by: writer.memberId, opened_at: writer.at })
    .execute();
  return id;
}

/** Whoever writes to a recall waits here for the others: it cannot end between a look and a word. */
export async function lockRecall(db: Db, recallId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${recallId}, 0))`.execute(db);
}

/** Every try of a recall, the earliest first. */
export async function findContacts(db: Db, clinicId: string, recallId: string): Promise<KeptContact[]> {
  const rows = await db
    .selectFrom("recall_contact as contact")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "contact.clinic_id").onRef("member.id", "=", "contact.recorded_by"),
    )
    .where("contact.clinic_id", "=", clinicId)
    .where("contact.recall_id", "=", recallId)
    .orderBy("contact.recorded_at")
    .orderBy("contact.id")
    .select([
      "contact.patient_id as patient",
      "contact.state",
      "contact.note",
      "member.name as by",
      "contact.recorded_at as at",
    ])
    .execute();
  // The database has checked the word.
  return rows.map((row) => ({ ...row, state: row.state as ContactState }));
}

export async function keepContact(
  db: Db,
  writer: Writer,
  recallId: string,
  contact: Pick<KeptContact, "patient" | "state" | "note">,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("recall_contact")
    .values({
      clinic_id: writer.clinicId,
      id,
      recall_id: recallId,
      patient_id: contact.patient,
      state: contact.state,
      note: contact.note,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return id;
}

export async function findDuties(db: Db, clinicId: string, recallId: string) {
  const rows = await db
    .selectFrom("recall_duty as done")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "done.clinic_id").onRef("member.id", "=", "done.recorded_by"),
    )
    .where("done.clinic_id", "=", clinicId)
    .where("done.recall_id", "=", recallId)
    .orderBy("done.recorded_at")
    .select(["done.duty", "done.note", "member.name as by", "done.recorded_at as at"])
    .execute();
  return rows.map((row) => ({ ...row, duty: row.duty as Duty }));
}

/** Ticked once: who comes second finds it done. */
export async function keepDuty(
  db: Db,
  writer: Writer,
  recallId: string,
  { duty, note }: { readonly duty: Duty; readonly note: string },
): Promise<void> {
  await db
    .insertInto("recall_duty")
    .values({
      clinic_id: writer.clinicId,
      recall_id: recallId,
      duty,
      note,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .onConflict((conflict) => conflict.columns(["clinic_id", "recall_id", "duty"]).doNothing())
    .execute();
}

export async function keepEnd(db: Db, writer: Writer, recallId: string, reason: string): Promise<void> {
  await db
    .insertInto("recall_end")
    .values({
      clinic_id: writer.clinicId,
      recall_id: recallId,
      reason,
      closed_by: writer.memberId,
      closed_at: writer.at,
    })
    .execute();
}

/** Open recalls that are no drill, of some lot numbers or ones that are spelt alike: whose it really is, is for the caller. */
export async function findOpenRecalls(db: Db, clinicId: string, lots: readonly string[]) {
  if (lots.length === 0) return [];
  return db
    .selectFrom("recall")
    .leftJoin("recall_end as end", (join) =>
      join.onRef("end.clinic_id", "=", "recall.clinic_id").onRef("end.recall_id", "=", "recall.id"),
    )
    .where("recall.clinic_id", "=", clinicId)
    .where(
      sql<boolean>`lot_key(recall.lot) in (select lot_key(each.lot) from unnest(${[...lots]}::text[]) as each (lot))`,
    )
    .where("recall.drill", "=", false)
    .where("end.recall_id", "is", null)
    .select(["recall.id", "recall.lot", "recall.substance", "recall.reason", "recall.opened_at as openedAt"])
    .execute();
}
