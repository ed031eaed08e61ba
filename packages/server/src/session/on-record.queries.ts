import type { Db } from "../kit/index.ts";
import { newReadEachOnce, rowsById } from "../kit/read-once.ts";
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
  return (await findOnRecordOfAll(db, clinic, [patientId]))(patientId, courseId);
}

const consentsOnce = newReadEachOnce<Awaited<ReturnType<typeof consentRows>>>();
const testsOnce = newReadEachOnce<Awaited<ReturnType<typeof testRows>>>();

/** The same of several patients, read at once, and when the last test was placed, read or not. */
export async function findOnRecordOfAll(
  db: Db,
  clinic: ClinicPlace,
  patientIds: readonly string[],
): Promise<(patientId: string, courseId: string) => OnRecord & { readonly testPlacedAt: string | null }> {
  const consents = await consentsOnce(db, clinic.id, patientIds, async (ids) =>
    rowsById(await consentRows(db, clinic.id, ids), ({ patientId }) => patientId),
  );
  const tests = await testsOnce(db, clinic.id, patientIds, async (ids) =>
    rowsById(await testRows(db, clinic.id, ids), ({ patientId }) => patientId),
  );
  return (patientId, courseId) => {
    const own = (consents.get(patientId) ?? []).filter((row) => row.courseId === courseId || row.courseId === null);
    const placed = tests.get(patientId) ?? [];
    const last = placed
      .map(({ placedAt }) => placedAt)
      .sort()
      .at(-1);
    return {
      consent: consentOf(clinic, own),
      allergyTest: allergyTestOf(clinic, placed),
      testPlacedAt: last === undefined ? null : atClinic(clinic, last),
    };
  };
}

/** The latest first. */
function consentRows(db: Db, clinicId: string, patientIds: readonly string[]) {
  return db
    .selectFrom("consent")
    .where("clinic_id", "=", clinicId)
    .where("patient_id", "in", patientIds)
    .where("purpose", "=", "treatment")
    .orderBy("signed_at", "desc")
    .orderBy("id", "desc")
    .select(["patient_id as patientId", "course_id as courseId", "texts", "given", "signed_at as signedAt"])
    .execute();
}

/** Whether it covers this mixture, site, depth and performer is for a person to say: it starts as not covered. */
function consentOf(clinic: ClinicPlace, rows: Awaited<ReturnType<typeof consentRows>>): OnRecord["consent"] {
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

function testRows(db: Db, clinicId: string, patientIds: readonly string[]) {
  return db
    .selectFrom("allergy_test as test")
    .leftJoin("allergy_reading as reading", (join) =>
      join.onRef("reading.clinic_id", "=", "test.clinic_id").onRef("reading.allergy_test_id", "=", "test.id"),
    )
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "reading.clinic_id").onRef("member.id", "=", "reading.read_by"),
    )
    .where("test.clinic_id", "=", clinicId)
    .where("test.patient_id", "in", patientIds)
    .orderBy("reading.read_at")
    .select([
      "test.id",
      "test.patient_id as patientId",
      "test.placed_at as placedAt",
      "reading.read_at as readAt",
      "reading.reaction",
      "member.name",
    ])
    .execute();
}

/**
 * The tests placed last, one for each substance, as one: it is read when the last of them is, and the worst reading
 * counts. null while one of them was not read.
 */
function allergyTestOf(clinic: ClinicPlace, rows: Awaited<ReturnType<typeof testRows>>): OnRecord["allergyTest"] {
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
