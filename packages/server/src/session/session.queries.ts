import { treatmentSchema } from "@pistor/api/evidence";
import type { CalendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";
import type { SessionRecord } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import type { Db } from "../kit/index.ts";
import { json } from "../kit/index.ts";
import { newReadOnce } from "../kit/read-once.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { Sealed } from "./seal.ts";
import { sealOf } from "./seal.ts";
import { sessionIdOf } from "./session-id.ts";

/** The head of a session: it never changes. */
export interface KeptSession {
  readonly id: string;
  readonly patientId: string;
  readonly courseId: string;
  readonly treatment: Treatment;
  readonly number: number;
  readonly on: CalendarDate;
  readonly room: string | null;
}

export interface KeptDraft {
  readonly version: number;
  readonly document: SessionRecord;
  readonly savedAt: string;
  readonly savedBy: string;
}

/** A signed version with who signed it. */
export interface KeptSigned extends Omit<Sealed, "document"> {
  readonly document: SessionRecord;
  /** The document as it was sealed, before a later schema reads anything into it. */
  readonly stored: unknown;
  readonly sha256: string;
  readonly by: { readonly name: string; readonly role: string };
}

/**
 * Opens a session with its first draft; the one that is there when it was opened before.
 *
 * @returns the session's id
 */
export async function keepSession(
  db: Db,
  writer: Writer,
  course: { readonly id: string; readonly patientId: string },
  draft: SessionRecord,
  roomId: string | null,
): Promise<string> {
  const { clinicId } = writer;
  const opened = await db
    .insertInto("session")
    .values({
      clinic_id: clinicId,
      id: sessionIdOf(course.id, draft.number),
      course_id: course.id,
      patient_id: course.patientId,
      number: draft.number,
      on_date: draft.on,
      room_id: roomId,
      opened_by: writer.memberId,
      opened_at: writer.at,
    })
    .onConflict((conflict) => conflict.columns(["clinic_id", "course_id", "number"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (opened === undefined) return (await findSessionOf(db, clinicId, course.id, draft.number)) ?? "";
  await db
    .insertInto("session_draft")
    .values({
      clinic_id: clinicId,
      session_id: opened.id,
      version: 1,
      document: json(draft),
      saved_at: writer.at,
      saved_by: writer.memberId,
    })
    .execute();
  return opened.id;
}

/** The session of a course with this number; null where it was not opened. */
export async function findSessionOf(
  db: Db,
  clinicId: string,
  courseId: string,
  number: number,
): Promise<string | null> {
  const row = await db
    .selectFrom("session")
    .where("clinic_id", "=", clinicId)
    .where("course_id", "=", courseId)
    .where("number", "=", number)
    .select("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

const headOnce = newReadOnce<KeptSession>();

/** @throws {Refusal} 404 where the clinic has no such session */
export function getSession(db: Db, clinicId: string, sessionId: string): Promise<KeptSession> {
  return headOnce(db, `${clinicId} ${sessionId}`, () => readHead(db, clinicId, sessionId));
}

async function readHead(db: Db, clinicId: string, sessionId: string): Promise<KeptSession> {
  const row = await db
    .selectFrom("session")
    .innerJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "session.clinic_id").onRef("course.id", "=", "session.course_id"),
    )
    .leftJoin("room", (join) =>
      join.onRef("room.clinic_id", "=", "session.clinic_id").onRef("room.id", "=", "session.room_id"),
    )
    .where("session.clinic_id", "=", clinicId)
    .where("session.id", "=", sessionId)
    .select([
      "session.id",
      "session.patient_id as patientId",
      "session.course_id as courseId",
      "course.treatment",
      "session.number",
      "session.on_date as on",
      "room.name as room",
    ])
    .executeTakeFirst();
  if (row === undefined) throw notFound("session");
  return { ...row, treatment: treatmentSchema.parse(row.treatment), on: row.on as CalendarDate };
}

export async function getDraft(db: Db, clinicId: string, sessionId: string): Promise<KeptDraft> {
  const row = await db
    .selectFrom("session_draft as draft")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "draft.clinic_id").onRef("member.id", "=", "draft.saved_by"),
    )
    .where("draft.clinic_id", "=", clinicId)
    .where("draft.session_id", "=", sessionId)
    .select(["draft.version", "draft.document", "draft.saved_at as savedAt", "member.name as savedBy"])
    .executeTakeFirstOrThrow();
  return { ...row, document: sessionRecordSchema.parse(row.document) };
}

/** Whoever writes to a session waits here for the others; what is read afterwards includes what they wrote. */
export async function lockSession(db: Db, clinicId: string, sessionId: string): Promise<void> {
  const row = await db
    .selectFrom("session_draft")
    .where("clinic_id", "=", clinicId)
    .where("session_id", "=", sessionId)
    .select("version")
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound("session");
}

/** Writes over the draft. Lock the session first, and compare the version that was seen. */
export async function keepDraft(
  db: Db,
  writer: Writer,
  sessionId: string,
  version: number,
  document: SessionRecord,
): Promise<void> {
  await db
    .updateTable("session_draft")
    .set({ version, document: json(document), saved_at: writer.at, saved_by: writer.memberId })
    .where("clinic_id", "=", writer.clinicId)
    .where("session_id", "=", sessionId)
    .execute();
}

/** Every signed version, the earliest first; empty before signing. */
export async function findSigned(db: Db, clinicId: string, sessionId: string): Promise<KeptSigned[]> {
  const rows = await db
    .selectFrom("session_record as record")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "record.clinic_id").onRef("member.id", "=", "record.signed_by"),
    )
    .where("record.clinic_id", "=", clinicId)
    .where("record.session_id", "=", sessionId)
    .orderBy("record.version")
    .select([
      "record.version",
      "record.kind",
      "record.document",
      "record.note",
      "record.lang",
      "record.reason",
      "record.signed_by as signedBy",
      "record.signed_at as signedAt",
      "record.device_at as deviceAt",
      "record.previous_sha256 as previous",
      "record.sha256",
      "member.name",
      "member.role",
    ])
    .execute();
  return rows.map(({ name, role, kind, document, ...row }) => ({
    ...row,
    kind: kind === "signed" ? "signed" : "amended",
    document: sessionRecordSchema.parse(document),
    stored: document,
    by: { name, role },
  }));
}

/** Seals and keeps a version: the first signs, every later one amends and names its reason. */
export async function keepSigned(
  db: Db,
  writer: Writer,
  sessionId: string,
  before: Pick<KeptSigned, "version" | "sha256"> | undefined,
  signed: Pick<KeptSigned, "document" | "note" | "lang" | "reason" | "deviceAt">,
): Promise<{ version: number; sha256: string }> {
  const sealed: Sealed = {
    ...signed,
    version: (before?.version ?? 0) + 1,
    kind: before === undefined ? "signed" : "amended",
    signedBy: writer.memberId,
    signedAt: new Date(writer.at).toISOString(),
    previous: before?.sha256 ?? null,
  };
  const sha256 = sealOf(sealed);
  await db
    .insertInto("session_record")
    .values({
      clinic_id: writer.clinicId,
      session_id: sessionId,
      version: sealed.version,
      kind: sealed.kind,
      document: json(sealed.document),
      note: sealed.note,
      lang: sealed.lang,
      sha256,
      previous_sha256: sealed.previous,
      reason: sealed.reason,
      signed_by: sealed.signedBy,
      signed_at: sealed.signedAt,
      device_at: sealed.deviceAt ?? null,
    })
    .execute();
  return { version: sealed.version, sha256 };
}

const nameOnce = newReadOnce<string>();

/** The name that stands beside what a member does. */
export function getMemberName(db: Db, clinicId: string, memberId: string): Promise<string> {
  return nameOnce(db, `${clinicId} ${memberId}`, async () => {
    const { name } = await db
      .selectFrom("member")
      .where("clinic_id", "=", clinicId)
      .where("id", "=", memberId)
      .select("name")
      .executeTakeFirstOrThrow();
    return name;
  });
}
