import type { CalendarDate } from "@pistor/core/basics";
import type { SessionRecord } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import type { Db } from "../kit/index.ts";
import { newReadEachOnce, newReadOnce } from "../kit/read-once.ts";

/** The latest signed version of a session. */
export interface LatestRecord {
  readonly sessionId: string;
  readonly patientId: string;
  readonly courseId: string;
  readonly number: number;
  readonly on: CalendarDate;
  readonly document: SessionRecord;
}

const lastOnce = newReadEachOnce<LatestRecord>();

/** Of each patient the session that was signed for the latest day, by patient; who has none is not in it. */
export function findLastRecords(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
): Promise<Map<string, LatestRecord>> {
  return lastOnce(db, clinicId, patientIds, async (ids) => {
    const rows = await signedBy(db, clinicId)
      .where("session.patient_id", "in", ids)
      .distinctOn("session.patient_id")
      .orderBy("session.patient_id")
      .orderBy("session.on_date", "desc")
      .orderBy("session.id", "desc")
      .orderBy("record.version", "desc")
      .execute();
    return new Map(rows.map((row) => [row.patientId, readRecord(row)]));
  });
}

const beforeOnce = newReadOnce<LatestRecord | undefined>();

/** The signed session of a course that came last before this number; undefined where there is none. */
export function findRecordBefore(
  db: Db,
  clinicId: string,
  courseId: string,
  number: number,
): Promise<LatestRecord | undefined> {
  return beforeOnce(db, `${clinicId} ${courseId} ${number}`, async () => {
    const row = await signedBy(db, clinicId)
      .where("session.course_id", "=", courseId)
      .where("session.number", "<", number)
      .orderBy("session.number", "desc")
      .orderBy("record.version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? undefined : readRecord(row);
  });
}

function signedBy(db: Db, clinicId: string) {
  return db
    .selectFrom("session")
    .innerJoin("session_record as record", (join) =>
      join.onRef("record.clinic_id", "=", "session.clinic_id").onRef("record.session_id", "=", "session.id"),
    )
    .where("session.clinic_id", "=", clinicId)
    .select([
      "session.id as sessionId",
      "session.patient_id as patientId",
      "session.course_id as courseId",
      "session.number",
      "record.document",
    ]);
}

function readRecord(row: {
  sessionId: string;
  patientId: string;
  courseId: string;
  number: number;
  document: unknown;
}): LatestRecord {
  const document = sessionRecordSchema.parse(row.document);
  return { ...row, document, on: document.on };
}

/** The session of a patient that is being charted, the latest opened; null where none is. */
export async function findOpenSessionId(db: Db, clinicId: string, patientId: string): Promise<string | null> {
  const row = await db
    .selectFrom("session")
    .leftJoin("session_record as record", (join) =>
      join
        .onRef("record.clinic_id", "=", "session.clinic_id")
        .onRef("record.session_id", "=", "session.id")
        .on("record.version", "=", 1),
    )
    .where("session.clinic_id", "=", clinicId)
    .where("session.patient_id", "=", patientId)
    .where("record.version", "is", null)
    .orderBy("session.opened_at", "desc")
    .orderBy("session.id", "desc")
    .limit(1)
    .select("session.id")
    .executeTakeFirst();
  return row?.id ?? null;
}
