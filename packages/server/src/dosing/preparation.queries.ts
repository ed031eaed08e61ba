import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { Prepared } from "./prepared.ts";
import { preparedSchema, sealOfPrepared } from "./prepared.ts";

/** A preparation with who looked at it a second time, and whether it was taken out of use. */
export interface KeptPreparation {
  readonly id: string;
  readonly number: number;
  readonly sessionId: string;
  readonly patientId: string;
  readonly document: Prepared;
  /** Names that its label needs. */
  readonly names: number;
  readonly sha256: string;
  readonly useBefore: string;
  readonly preparedBy: { readonly id: string; readonly name: string };
  readonly preparedAt: string;
  readonly checked: { readonly id: string; readonly name: string; readonly at: string } | null;
  readonly voided: { readonly reason: string; readonly by: string; readonly at: string } | null;
}

/** Whether a label still waits for its second name. */
export function needsCheck({ names, checked }: Pick<KeptPreparation, "names" | "checked">): boolean {
  return names > 1 && checked === null;
}

/**
 * Keeps a preparation under the clinic's next number.
 *
 * Makers wait for each other at the clinic's row, and one whose work is undone gives its number back: none is missing.
 *
 * @returns its id
 */
export async function keepPreparation(
  db: Db,
  writer: Writer,
  of: { readonly sessionId: string; readonly patientId: string },
  prepared: { readonly document: Prepared; readonly names: number; readonly useBefore: string },
): Promise<string> {
  const { number } = await db
    .updateTable("clinic")
    .set({ next_preparation_no: sql<number>`next_preparation_no + 1` })
    .where("id", "=", writer.clinicId)
    .returning(sql<number>`next_preparation_no - 1`.as("number"))
    .executeTakeFirstOrThrow();
  const id = newId();
  const { document, names } = prepared;
  const preparedAt = new Date(writer.at).toISOString();
  const useBefore = new Date(prepared.useBefore).toISOString();
  const sha256 = sealOfPrepared({ ...of, number, preparedBy: writer.memberId, preparedAt, useBefore, document });
  await db
    .insertInto("preparation")
    .values({
      clinic_id: writer.clinicId,
      id,
      number,
      session_id: of.sessionId,
      patient_id: of.patientId,
      document: json(document),
      names,
      sha256,
      use_before: useBefore,
      prepared_by: writer.memberId,
      prepared_at: preparedAt,
    })
    .execute();
  return id;
}

/** What was prepared for a session, the latest first. */
export async function findPreparations(db: Db, clinicId: string, sessionId: string): Promise<KeptPreparation[]> {
  const rows = await preparationsBy(db, clinicId)
    .where("preparation.session_id", "=", sessionId)
    .orderBy("preparation.number", "desc")
    .execute();
  return rows.map(readPreparation);
}

/** What stands of the preparations of several sessions: of each the latest that is not taken out of use. */
export async function findStandingOfAll(
  db: Db,
  clinicId: string,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, KeptPreparation>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await preparationsBy(db, clinicId)
    .where("preparation.session_id", "in", sessionIds)
    .orderBy("preparation.number")
    .execute();
  const standing = rows.map(readPreparation).filter(({ voided }) => voided === null);
  return new Map(standing.map((each) => [each.sessionId, each]));
}

/** What a session's mixture was drawn from: the latest that is not taken out of use; null where there is none. */
export async function findStanding(db: Db, clinicId: string, sessionId: string): Promise<KeptPreparation | null> {
  const all = await findPreparations(db, clinicId, sessionId);
  return all.find(({ voided }) => voided === null) ?? null;
}

/** @throws {Refusal} 404 where the clinic has no such preparation */
export async function getPreparation(db: Db, clinicId: string, preparationId: string): Promise<KeptPreparation> {
  const row = await preparationsBy(db, clinicId).where("preparation.id", "=", preparationId).executeTakeFirst();
  if (row === undefined) throw notFound("preparation");
  return readPreparation(row);
}

/** Gives the second name. The table itself refuses the maker's. */
export async function keepCheck(
  db: Db,
  writer: Writer,
  { id, preparedBy }: Pick<KeptPreparation, "id" | "preparedBy">,
): Promise<void> {
  await db
    .insertInto("preparation_check")
    .values({
      clinic_id: writer.clinicId,
      preparation_id: id,
      prepared_by: preparedBy.id,
      checked_by: writer.memberId,
      checked_at: writer.at,
    })
    .execute();
}

export async function keepVoid(db: Db, writer: Writer, preparationId: string, reason: string): Promise<void> {
  await db
    .insertInto("preparation_void")
    .values({
      clinic_id: writer.clinicId,
      preparation_id: preparationId,
      reason,
      voided_by: writer.memberId,
      voided_at: writer.at,
    })
    .execute();
}

function preparationsBy(db: Db, clinicId: string) {
  return db
    .selectFrom("preparation")
    .innerJoin("member as maker", (join) =>
      join.onRef("maker.clinic_id", "=", "preparation.clinic_id").onRef("maker.id", "=", "preparation.prepared_by"),
    )
    .leftJoin("preparation_check as check", (join) =>
      join.onRef("check.clinic_id", "=", "preparation.clinic_id").onRef("check.preparation_id", "=", "preparation.id"),
    )
    .leftJoin("member as checker", (join) =>
      join.onRef("checker.clinic_id", "=", "check.clinic_id").onRef("checker.id", "=", "check.checked_by"),
    )
    .leftJoin("preparation_void as void", (join) =>
      join.onRef("void.clinic_id", "=", "preparation.clinic_id").onRef("void.preparation_id", "=", "preparation.id"),
    )
    .leftJoin("member as voider", (join) =>
      join.onRef("voider.clinic_id", "=", "void.clinic_id").onRef("voider.id", "=", "void.voided_by"),
    )
    .where("preparation.clinic_id", "=", clinicId)
    .select([
      "preparation.id",
      "preparation.number",
      "preparation.session_id as sessionId",
      "preparation.patient_id as patientId",
      "preparation.document",
      "preparation.names",
      "preparation.sha256",
      "preparation.use_before as useBefore",
      "preparation.prepared_by as preparedById",
      "maker.name as preparedByName",
      "preparation.prepared_at as preparedAt",
      "check.checked_by as checkedById",
      "checker.name as checkedByName",
      "check.checked_at as checkedAt",
      "void.reason as voidReason",
      "voider.name as voidedByName",
      "void.voided_at as voidedAt",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof preparationsBy>["execute"]>>[number];

function readPreparation(row: Row): KeptPreparation {
  const { checkedById, checkedByName, checkedAt, voidReason, voidedByName, voidedAt } = row;
  return {
    id: row.id,
    number: row.number,
    sessionId: row.sessionId,
    patientId: row.patientId,
    document: preparedSchema.parse(row.document),
    names: row.names,
    sha256: row.sha256,
    useBefore: row.useBefore,
    preparedBy: { id: row.preparedById, name: row.preparedByName },
    preparedAt: row.preparedAt,
    checked:
      checkedById === null || checkedByName === null || checkedAt === null
        ? null
        : { id: checkedById, name: checkedByName, at: checkedAt },
    voided:
      voidReason === null || voidedByName === null || voidedAt === null
        ? null
        : { reason: voidReason, by: voidedByName, at: voidedAt },
  };
}
