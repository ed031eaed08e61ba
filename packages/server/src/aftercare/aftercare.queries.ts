import { treatmentSchema } from "@pistor/api/evidence";
import type { CalendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";
import { sessionRecordSchema } from "@pistor/core/session";
import type { Db } from "../kit/index.ts";

/** A session whose needles are done: signed, or charted and not signed yet. */
export interface TreatedSession {
  readonly sessionId: string;
  readonly patientId: string;
  readonly courseId: string;
  readonly number: number;
  readonly treatment: Treatment;
  readonly lastNeedleAt: string;
}

/** The session with its last needle; undefined where the clinic has no such session, null where no needle is recorded. */
export async function findTreatedSession(
  db: Db,
  clinicId: string,
  sessionId: string,
): Promise<TreatedSession | null | undefined> {
  const row = await chartedBy(db, clinicId).where("session.id", "=", sessionId).executeTakeFirst();
  return row === undefined ? undefined : readTreated(row);
}

/** Of one patient the session with the latest needle; undefined where there was none. */
export async function findLastTreated(
  db: Db,
  clinicId: string,
  patientId: string,
): Promise<TreatedSession | undefined> {
  const rows = await chartedBy(db, clinicId).where("session.patient_id", "=", patientId).execute();
  return rows
    .flatMap((row) => readTreated(row) ?? [])
    .sort((one, other) => Date.parse(other.lastNeedleAt) - Date.parse(one.lastNeedleAt))[0];
}

/** Every session from a day on whose last needle is recorded. */
export async function findTreatedSince(db: Db, clinicId: string, since: CalendarDate): Promise<TreatedSession[]> {
  const rows = await chartedBy(db, clinicId).where("session.on_date", ">=", since).execute();
  return rows.flatMap((row) => readTreated(row) ?? []);
}

/** Each session once: by its latest signed version, or else by its draft. */
function chartedBy(db: Db, clinicId: string) {
  return db
    .selectFrom("session")
    .innerJoin("session_draft as draft", (join) =>
      join.onRef("draft.clinic_id", "=", "session.clinic_id").onRef("draft.session_id", "=", "session.id"),
    )
    .innerJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "session.clinic_id").onRef("course.id", "=", "session.course_id"),
    )
    .leftJoin("session_record as record", (join) =>
      join.onRef("record.clinic_id", "=", "session.clinic_id").onRef("record.session_id", "=", "session.id"),
    )
    .where("session.clinic_id", "=", clinicId)
    .distinctOn("session.id")
    .orderBy("session.id")
    .orderBy("record.version", (order) => order.desc().nullsLast())
    .select([
      "session.id as sessionId",
      "session.patient_id as patientId",
      "session.course_id as courseId",
      "session.number",
      "course.treatment",
      "draft.document as draft",
      "record.document as signed",
    ]);
}

interface ChartedRow {
  sessionId: string;
  patientId: string;
  courseId: string;
  number: number;
  treatment: string;
  draft: unknown;
  signed: unknown;
}

function readTreated({ draft, signed, ...row }: ChartedRow): TreatedSession | null {
  const { lastNeedleAt } = sessionRecordSchema.parse(signed ?? draft);
  return lastNeedleAt === undefined ? null : { ...row, treatment: treatmentSchema.parse(row.treatment), lastNeedleAt };
}
