import type { Db } from "../kit/index.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic, dayAtClinic } from "../schedule/clinic.queries.ts";
import type { OnRecord } from "./first-draft.ts";

/** Consent and allergy test as they are kept; null where there is none. */
export async function findOnRecord(
  db: Db,
  clinic: ClinicPlace,
  patientId: string,
  courseId: string,
): Promise<OnRecord> {
  return {
    consent: await findConsent(db, clinic, patientId, courseId),
    allergyTest: await findAllergyTest(db, clinic, patientId),
  };
}

/** Whether it covers this mixture, site, depth and performer is for a person to say: it starts as not covered. */
async function findConsent(
  db: Db,
  clinic: ClinicPlace,
  patientId: string,
  courseId: string,
): Promise<OnRecord["consent"]> {
  const rows = await db
    .selectFrom("consent")
    .where("clinic_id", "=", clinic.id)
    .where("patient_id", "=", patientId)
    .where("purpose", "=", "treatment")
    .where((where) => where.or([where("course_id", "=", courseId), where("course_id", "is", null)]))
    .orderBy("signed_at", "desc")
    .orderBy("id", "desc")
    .select(["texts", "given", "signed_at as signedAt"])
    .execute();
  const given = rows.find((row) => row.given);
  if (given === undefined) return null;
  const [latest] = rows;
  const withdrawn = latest !== undefined && !latest.given ? atClinic(clinic, latest.signedAt) : null;
  const [text] = given.texts as readonly { readonly version?: string }[];
  return {
    version: text?.version ?? "1",
    signedAt: atClinic(clinic, given.signedAt),
    withdrawnAt: withdrawn,
    coversThis: false,
  };
}

/**
 * The tests placed last, one for each substance, as one: it is read when the last of them is, and the worst reading
 * counts. null while one of them was not read.
 */
async function findAllergyTest(db: Db, clinic: ClinicPlace, patientId: string): Promise<OnRecord["allergyTest"]> {
  const rows = await db
    .selectFrom("allergy_test as test")
    .leftJoin("allergy_reading as reading", (join) =>
      join.onRef("reading.clinic_id", "=", "test.clinic_id").onRef("reading.allergy_test_id", "=", "test.id"),
    )
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "reading.clinic_id").onRef("member.id", "=", "reading.read_by"),
    )
    .where("test.clinic_id", "=", clinic.id)
    .where("test.patient_id", "=", patientId)
    .orderBy("reading.read_at")
    .select(["test.id", "test.placed_at as placedAt", "reading.read_at as readAt", "reading.reaction", "member.name"])
    .execute();
  const placed = rows.map(({ placedAt }) => placedAt).sort();
  const latest = placed.at(-1);
  if (latest === undefined) return null;
  const day = dayAtClinic(clinic, latest);
  const tests = rows.filter(({ placedAt }) => dayAtClinic(clinic, placedAt) === day);
  const lastRead = new Map(tests.map(({ id, readAt }) => [id, readAt]));
  const readings = [...lastRead.values()].filter((at) => at !== null).sort();
  const [readAt] = readings;
  if (readAt === undefined || readings.length < lastRead.size) return null;
  const reactions = tests.map(({ reaction }) => reaction);
  return {
    placedAt: atClinic(clinic, latest),
    readAt: [atClinic(clinic, readAt)],
    result: reactions.includes("positive") ? "positive" : reactions.includes("doubtful") ? "unclear" : "negative",
    by: tests.find((each) => each.readAt === readAt)?.name ?? "",
  };
}
