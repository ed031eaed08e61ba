import type { Db } from "../kit/index.ts";
import { volumeOfRecord } from "../session/volume-of-record.ts";

/** One line of what happened; the app has the sentence for its kind. */
export interface Happening {
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sessionId: string | null;
}

/** Everything that is kept about a patient as one history, the latest first. */
export async function findHappenings(db: Db, clinicId: string, patientId: string): Promise<Happening[]> {
  const about = [db, clinicId, patientId] as const;
  const parts = [
    await versions(...about, "patient_details", "registered"),
    await versions(...about, "patient_answers", "answered"),
    await versions(...about, "examination", "examined"),
    await assessments(...about),
    await decisions(...about),
    await courses(...about),
    await allergyTests(...about),
    await allergyReadings(...about),
    await consents(...about),
    await sessions(...about),
  ];
  return parts.flat().sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

/** Of the details only the first is a happening of its own: the others correct it. */
async function versions(
  db: Db,
  clinicId: string,
  patientId: string,
  table: "patient_details" | "patient_answers" | "examination",
  kind: "registered" | "answered" | "examined",
): Promise<Happening[]> {
  const rows = await db
    // The three tables have these columns in common, which is all that is read.
    .selectFrom(`${table as "patient_details"} as kept`)
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "kept.clinic_id").onRef("member.id", "=", "kept.recorded_by"),
    )
    .where("kept.clinic_id", "=", clinicId)
    .where("kept.patient_id", "=", patientId)
    .select(["kept.version", "kept.recorded_at as at", "member.name as by"])
    .execute();
  return rows
    .filter((row) => kind !== "registered" || row.version === 1)
    .map(({ version, at, by }) => ({ kind, at, by: by ?? "", values: { version }, sessionId: null }));
}

async function assessments(db: Db, clinicId: string, patientId: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom("assessment")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "assessment.clinic_id").onRef("member.id", "=", "assessment.recorded_by"),
    )
    .where("assessment.clinic_id", "=", clinicId)
    .where("assessment.patient_id", "=", patientId)
    .select([
      "assessment.recorded_at as at",
      "member.name as by",
      "assessment.treatment",
      "assessment.on_date as on",
      "assessment.decision",
    ])
    .execute();
  return rows.map(({ at, by, ...values }) => ({ kind: "assessed", at, by, values, sessionId: null }));
}

async function decisions(db: Db, clinicId: string, patientId: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom("physician_decision as decision")
    .innerJoin("assessment", (join) =>
      join
        .onRef("assessment.clinic_id", "=", "decision.clinic_id")
        .onRef("assessment.id", "=", "decision.assessment_id"),
    )
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "decision.clinic_id").onRef("member.id", "=", "decision.recorded_by"),
    )
    .where("decision.clinic_id", "=", clinicId)
    .where("assessment.patient_id", "=", patientId)
    .select([
      "decision.recorded_at as at",
      "member.name as by",
      "assessment.treatment",
      "decision.decided",
      "decision.reason",
    ])
    .execute();
  return rows.map(({ at, by, ...values }) => ({ kind: "decided", at, by, values, sessionId: null }));
}

async function courses(db: Db, clinicId: string, patientId: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom("course")
    .innerJoin("course_version as version", (join) =>
      join.onRef("version.clinic_id", "=", "course.clinic_id").onRef("version.course_id", "=", "course.id"),
    )
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "version.clinic_id").onRef("member.id", "=", "version.recorded_by"),
    )
    .where("course.clinic_id", "=", clinicId)
    .where("course.patient_id", "=", patientId)
    .select([
      "version.recorded_at as at",
      "member.name as by",
      "course.treatment",
      "version.protocol",
      "version.version",
      "version.state",
    ])
    .execute();
  return rows.map(({ at, by, ...values }) => ({ kind: "planned", at, by, values, sessionId: null }));
}

async function allergyTests(db: Db, clinicId: string, patientId: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom("allergy_test as test")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "test.clinic_id").onRef("member.id", "=", "test.placed_by"),
    )
    .where("test.clinic_id", "=", clinicId)
    .where("test.patient_id", "=", patientId)
    .select(["test.placed_at as at", "member.name as by", "test.substance"])
    .execute();
  return rows.map(({ at, by, substance }) => ({
    kind: "allergy-test",
    at,
    by,
    values: { substance, reaction: "placed" },
    sessionId: null,
  }));
}

async function allergyReadings(db: Db, clinicId: string, patientId: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom("allergy_reading as reading")
    .innerJoin("allergy_test as test", (join) =>
      join.onRef("test.clinic_id", "=", "reading.clinic_id").onRef("test.id", "=", "reading.allergy_test_id"),
    )
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "reading.clinic_id").onRef("member.id", "=", "reading.read_by"),
    )
    .where("reading.clinic_id", "=", clinicId)
    .where("test.patient_id", "=", patientId)
    .select(["reading.read_at as at", "member.name as by", "test.substance", "reading.reaction"])
    .execute();
  return rows.map(({ at, by, ...values }) => ({ kind: "allergy-test", at, by, values, sessionId: null }));
}

async function consents(db: Db, clinicId: string, patientId: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom("consent")
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "consent.clinic_id").onRef("member.id", "=", "consent.recorded_by"),
    )
    .where("consent.clinic_id", "=", clinicId)
    .where("consent.patient_id", "=", patientId)
    .select(["consent.signed_at as at", "member.name as by", "consent.purpose", "consent.given", "consent.lang"])
    .execute();
  return rows.map(({ at, by, purpose, given, lang }) => ({
    kind: "consent",
    at,
    by: by ?? "",
    values: { purpose, lang, given: given ? "given" : "withdrawn" },
    sessionId: null,
  }));
}

async function sessions(db: Db, clinicId: string, patientId: string): Promise<Happening[]> {
  const rows = await db
    .selectFrom("session")
    .innerJoin("session_record as record", (join) =>
      join.onRef("record.clinic_id", "=", "session.clinic_id").onRef("record.session_id", "=", "session.id"),
    )
    .innerJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "session.clinic_id").onRef("course.id", "=", "session.course_id"),
    )
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "record.clinic_id").onRef("member.id", "=", "record.signed_by"),
    )
    .where("session.clinic_id", "=", clinicId)
    .where("session.patient_id", "=", patientId)
    .select([
      "session.id as sessionId",
      "session.number",
      "course.treatment",
      "record.kind",
      "record.version",
      "record.reason",
      "record.document",
      "record.signed_at as at",
      "member.name as by",
    ])
    .execute();
  return rows.map(({ sessionId, at, by, kind, number, treatment, version, reason, document }) => ({
    kind: kind === "signed" ? "session-signed" : "session-amended",
    at,
    by,
    values: { number, treatment, version, reason, ...volumeOfRecord(document) },
    sessionId,
  }));
}
