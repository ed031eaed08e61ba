import type { SessionRecord } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import type { Db } from "../kit/index.ts";

/** A session of an earlier day that nobody has signed. */
export interface UnsignedSession {
  readonly sessionId: string;
  readonly patientId: string;
  readonly number: number;
  readonly document: SessionRecord;
}

/** Charted before this day and still not signed, the oldest first. */
export async function findUnsignedBefore(db: Db, clinicId: string, on: string): Promise<UnsignedSession[]> {
  const rows = await db
    .selectFrom("session")
    .innerJoin("session_draft as draft", (join) =>
      join.onRef("draft.clinic_id", "=", "session.clinic_id").onRef("draft.session_id", "=", "session.id"),
    )
    .leftJoin("session_record as record", (join) =>
      join
        .onRef("record.clinic_id", "=", "session.clinic_id")
        .onRef("record.session_id", "=", "session.id")
        .on("record.version", "=", 1),
    )
    .where("session.clinic_id", "=", clinicId)
    .where("session.on_date", "<", on)
    .where("record.version", "is", null)
    .orderBy("session.on_date")
    .orderBy("session.id")
    .select(["session.id as sessionId", "session.patient_id as patientId", "session.number", "draft.document"])
    .execute();
  return rows.map((row) => ({ ...row, document: sessionRecordSchema.parse(row.document) }));
}

/** Of these sessions, those that are signed. */
export async function findSignedIds(db: Db, clinicId: string, sessionIds: readonly string[]): Promise<Set<string>> {
  if (sessionIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("session_record")
    .where("clinic_id", "=", clinicId)
    .where("session_id", "in", sessionIds)
    .where("version", "=", 1)
    .select("session_id as id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** What is charted of these sessions so far, signed or not. */
export async function findDraftsOf(
  db: Db,
  clinicId: string,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, SessionRecord>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("session_draft")
    .where("clinic_id", "=", clinicId)
    .where("session_id", "in", sessionIds)
    .select(["session_id as id", "document"])
    .execute();
  return new Map(rows.map(({ id, document }) => [id, sessionRecordSchema.parse(document)]));
}
