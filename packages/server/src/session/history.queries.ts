import { treatmentSchema } from "@pistor/api/evidence";
import type { EarlierSession } from "@pistor/api/session";
import { sessionRecordSchema } from "@pistor/core/session";
import type { Db } from "../kit/index.ts";
import type { KeptSession } from "./session.queries.ts";

/** More than anybody goes back through beside a map. */
const most = 12;

/** The signed sessions of a patient before this one, of every course, as they were last signed; the latest first. */
export async function findHistory(
  db: Db,
  clinicId: string,
  { id, patientId }: Pick<KeptSession, "id" | "patientId">,
): Promise<EarlierSession[]> {
  const rows = await db
    .with("latest", (query) =>
      query
        .selectFrom("session")
        .innerJoin("session_record as record", (join) =>
          join.onRef("record.clinic_id", "=", "session.clinic_id").onRef("record.session_id", "=", "session.id"),
        )
        .innerJoin("course", (join) =>
          join.onRef("course.clinic_id", "=", "session.clinic_id").onRef("course.id", "=", "session.course_id"),
        )
        .where("session.clinic_id", "=", clinicId)
        .where("session.patient_id", "=", patientId)
        .where("session.id", "!=", id)
        .where("session.opened_at", "<", (before) =>
          before
            .selectFrom("session as this")
            .where("this.clinic_id", "=", clinicId)
            .where("this.id", "=", id)
            .select("this.opened_at"),
        )
        .distinctOn("session.id")
        .orderBy("session.id")
        .orderBy("record.version", "desc")
        .select([
          "session.id",
          "course.treatment",
          "session.number",
          "session.opened_at as openedAt",
          "record.document",
        ]),
    )
    .selectFrom("latest")
    .selectAll()
    .orderBy("openedAt", "desc")
    .limit(most)
    .execute();
  return rows.map(({ id: sessionId, treatment, number, document }) => {
    const record = sessionRecordSchema.parse(document);
    return { sessionId, treatment: treatmentSchema.parse(treatment), number, on: record.on, document: record };
  });
}
