import { treatmentSchema } from "@pistor/api/evidence";
import type { MixAnswer, MixRequest } from "@pistor/core/dosing";
import type { Treatment } from "@pistor/core/eligibility";
import type { SessionRecord } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { newReadEachOnce } from "../kit/read-once.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** Keeps a mixture as it was asked and answered, for a course, for a session, or for neither yet. */
export async function keepMixture(
  db: Db,
  writer: Writer,
  patientId: string,
  of: { readonly courseId: string | null; readonly sessionId: string | null },
  mixture: { readonly request: MixRequest; readonly answer: MixAnswer; readonly knowledge: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("mixture")
    .values({
      clinic_id: writer.clinicId,
      id,
      patient_id: patientId,
      course_id: of.courseId,
      session_id: of.sessionId,
      request: json(mixture.request),
      answer: json(mixture.answer),
      knowledge: mixture.knowledge,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return id;
}

/**
 * The substances of the mixture that is planned for each patient's treatment: of the draft that is open, or else of the
 * mixture that was kept for the course before a session. A pair that is not in the answer has none.
 */
export async function findPlannedMixtures(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
): Promise<(patientId: string, treatment: Treatment) => readonly string[] | null> {
  const planned = await plannedOnce(db, clinicId, patientIds, (ids) => readPlanned(db, clinicId, ids));
  return (patientId, treatment) => planned.get(patientId)?.get(treatment) ?? null;
}

/** By treatment. */
type Planned = ReadonlyMap<string, readonly string[]>;
const plannedOnce = newReadEachOnce<Planned>();

async function readPlanned(db: Db, clinicId: string, patientIds: readonly string[]): Promise<Map<string, Planned>> {
  const planned = new Map<string, Map<string, readonly string[]>>();
  const plan = (patientId: string, treatment: string, substances: readonly string[]) => {
    planned.set(patientId, (planned.get(patientId) ?? new Map<string, readonly string[]>()).set(treatment, substances));
  };
  for (const row of await courseMixtures(db, clinicId, patientIds))
    plan(row.patientId, row.treatment, substancesOfRequest(row.request as MixRequest));
  for (const row of await openDrafts(db, clinicId, patientIds)) {
    const substances = substancesOf(sessionRecordSchema.parse(row.document));
    if (substances !== null) plan(row.patientId, row.treatment, substances);
  }
  return planned;
}

/** Of every course that goes on, the mixture that was kept for it last before a session. */
export async function findCourseMixtures(
  db: Db,
  clinicId: string,
): Promise<{ readonly patientId: string; readonly treatment: Treatment; readonly request: MixRequest }[]> {
  const rows = await db
    .selectFrom("mixture")
    .innerJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "mixture.clinic_id").onRef("course.id", "=", "mixture.course_id"),
    )
    .innerJoin("course_version as version", (join) =>
      join.onRef("version.clinic_id", "=", "course.clinic_id").onRef("version.course_id", "=", "course.id"),
    )
    .where("mixture.clinic_id", "=", clinicId)
    .where("mixture.session_id", "is", null)
    .distinctOn("course.id")
    .orderBy("course.id")
    .orderBy("version.version", "desc")
    .orderBy("mixture.recorded_at", "desc")
    .select(["mixture.patient_id as patientId", "course.treatment", "version.state", "mixture.request"])
    .execute();
  return rows
    .filter(({ state }) => state === "planned" || state === "running")
    .map(({ patientId, treatment, request }) => ({
      patientId,
      treatment: treatmentSchema.parse(treatment),
      // Written by the engine itself; its shape is tested there.
      request: request as MixRequest,
    }));
}

/** Everything that reaches the patient, the cream too; null where no mixture is written down. */
export function substancesOf(record: SessionRecord): readonly string[] | null {
  const { mixture, checks } = record;
  if (mixture === undefined) return null;
  const cream = checks.cream?.used === true ? [checks.cream.product] : [];
  return [...new Set([...mixture.ingredients.map(({ substance }) => substance), ...cream])];
}

function substancesOfRequest(request: MixRequest): readonly string[] {
  const creams = (request.topical ?? []).map(({ product }) => product);
  return [...new Set([...request.ingredients.map(({ substance }) => substance), ...creams])];
}

function openDrafts(db: Db, clinicId: string, patientIds: readonly string[]) {
  return db
    .selectFrom("session")
    .innerJoin("session_draft as draft", (join) =>
      join.onRef("draft.clinic_id", "=", "session.clinic_id").onRef("draft.session_id", "=", "session.id"),
    )
    .innerJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "session.clinic_id").onRef("course.id", "=", "session.course_id"),
    )
    .leftJoin("session_record as record", (join) =>
      join
        .onRef("record.clinic_id", "=", "session.clinic_id")
        .onRef("record.session_id", "=", "session.id")
        .on("record.version", "=", 1),
    )
    .where("session.clinic_id", "=", clinicId)
    .where("session.patient_id", "in", patientIds)
    .where("record.version", "is", null)
    .orderBy("session.on_date")
    .orderBy("session.id")
    .select(["session.patient_id as patientId", "course.treatment", "draft.document"])
    .execute();
}

function courseMixtures(db: Db, clinicId: string, patientIds: readonly string[]) {
  return db
    .selectFrom("mixture")
    .innerJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "mixture.clinic_id").onRef("course.id", "=", "mixture.course_id"),
    )
    .where("mixture.clinic_id", "=", clinicId)
    .where("mixture.patient_id", "in", patientIds)
    .where("mixture.session_id", "is", null)
    .orderBy("mixture.recorded_at")
    .orderBy("mixture.id")
    .select(["mixture.patient_id as patientId", "course.treatment", "mixture.request"])
    .execute();
}
