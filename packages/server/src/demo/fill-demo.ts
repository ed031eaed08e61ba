import { createHash } from "node:crypto";
import { version as knowledgeVersion } from "@pistor/knowledge/evidence";
import { sql } from "kysely";
import { hashPassword } from "../access/index.ts";
import { keepMixture } from "../dosing/planned-mixture.queries.ts";
import { keepAssessment, keepDecision } from "../eligibility/eligibility.queries.ts";
import type { Database, Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { keepAnswers, keepExamination, keepPatient } from "../patient/patient.queries.ts";
import { unseen } from "../patient/versions.ts";
import { keepCourse, keepCourseState } from "../plan/plan.queries.ts";
import { keepSession, signRecord } from "../session/index.ts";
import type { DemoClinic, DemoCourse, DemoPatient, DemoSession, Stamp } from "./demo-clinic.ts";
import { generateClinics } from "./generate-clinic.ts";

/** What every member of the demo clinics signs in with, besides the role switch. The demo holds no real person. */
export const demoPassword = "demo-pistor-2026";

export const demoSeed = 1952;

/**
 * Fills a database with the demo clinics, in one transaction: all of it or nothing.
 *
 * Patients, decisions, courses and sessions are kept by the same functions that keep real ones; what has no rule of its
 * own (visits, tests) is written in one go.
 */
export async function fillDemo(database: Database, now: Date, seed: number = demoSeed): Promise<void> {
  const clinics = generateClinics(seed, now.getTime());
  const passwordHash = await hashPassword(demoPassword);
  await database.inClinic({ clinicId: null }, async (db) => {
    for (const clinic of clinics) {
      const clinicId = newId();
      // The same transaction goes on to the next clinic; row-level security sees one of them at a time.
      await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(db);
      await fillClinic(db, clinicId, clinic, passwordHash);
    }
  });
}

/** Ids by the keys of the demo. */
interface Ids {
  readonly clinicId: string;
  readonly members: ReadonlyMap<string, string>;
  readonly rooms: ReadonlyMap<string, string>;
}

async function fillClinic(db: Db, clinicId: string, clinic: DemoClinic, passwordHash: string): Promise<void> {
  await keepClinic(db, clinicId, clinic);
  const members = await keepMembers(db, clinicId, clinic, passwordHash);
  const rooms = await keepRooms(db, clinicId, clinic, members);
  const ids: Ids = { clinicId, members, rooms };
  const patients = new Map<string, { patientId: string; courseId: string | null }>();
  for (const patient of clinic.patients) patients.set(patient.key, await keepDemoPatient(db, ids, patient));

  await insertAll(clinic.visits, (rows) =>
    db
      .insertInto("visit")
      .values(
        rows.map((visit) => ({
          clinic_id: clinicId,
          id: newId(),
          room_id: idOf(rooms, visit.room),
          starts_at: visit.at,
          minutes: visit.minutes,
          patient_id: patients.get(visit.patient)?.patientId ?? "",
          purpose: visit.purpose,
          course_id: visit.ofCourse ? (patients.get(visit.patient)?.courseId ?? null) : null,
          session_number: visit.number,
          state: visit.state,
          cream_at: visit.creamAt,
        })),
      )
      .execute(),
  );
  await insertAll(clinic.personas, (rows) =>
    db
      .insertInto("demo_persona")
      .values(
        rows.map(({ id, member, patient, opens }, position) => ({
          clinic_id: clinicId,
          id,
          position,
          member_id: member === null ? null : idOf(members, member),
          patient_id: patient === null ? null : (patients.get(patient)?.patientId ?? null),
          opens,
        })),
      )
      .execute(),
  );
}

async function keepClinic(db: Db, clinicId: string, clinic: DemoClinic): Promise<void> {
  await db
    .insertInto("clinic")
    .values({
      id: clinicId,
      name: clinic.name,
      city: clinic.city,
      country: clinic.country,
      time_zone: clinic.timeZone,
      phone: clinic.phone,
      opens: clinic.opens,
      closes: clinic.closes,
      closed_weekdays: [...clinic.closedWeekdays],
      languages: [...clinic.languages],
      demo: true,
    })
    .execute();
  // The code under which the role switch is found: the first clinic's alone.
  const demo = clinic.personas.length > 0;
  await db.insertInto("clinic_code").values({ code: clinic.code, clinic_id: clinicId, demo }).execute();
}

async function keepMembers(db: Db, clinicId: string, { staff, code }: DemoClinic, passwordHash: string) {
  const ids = new Map(staff.map(({ key }) => [key, newId()]));
  await db
    .insertInto("member")
    .values(
      staff.map(({ key, name, role, title, language }) => ({
        clinic_id: clinicId,
        id: idOf(ids, key),
        email: `${key}@${code}.example`,
        password_hash: passwordHash,
        ...{ name, role, title, language },
      })),
    )
    .execute();
  return ids;
}

async function keepRooms(db: Db, clinicId: string, { rooms }: DemoClinic, members: ReadonlyMap<string, string>) {
  const ids = new Map<string, string>(rooms.map(({ key }) => [key, newId()]));
  await db
    .insertInto("room")
    .values(
      rooms.map(({ key, name, purpose, physician }, position) => ({
        clinic_id: clinicId,
        id: idOf(ids, key),
        physician_id: physician === null ? null : idOf(members, physician),
        ...{ name, purpose, position },
      })),
    )
    .execute();
  return ids;
}

async function keepDemoPatient(db: Db, ids: Ids, patient: DemoPatient) {
  const { patientId } = await keepPatient(db, writerOf(ids, patient.registered), patient.details);
  for (const kept of patient.answers) await keepAnswers(db, writerOf(ids, kept), patientId, unseen, kept);
  for (const kept of patient.examinations)
    await keepExamination(db, writerOf(ids, kept), patientId, unseen, kept.document);
  for (const { treatment, on, request, answer, decided, ...stamp } of patient.assessments) {
    const id = await keepAssessment(db, writerOf(ids, stamp), patientId, { treatment, on }, request, answer);
    if (decided !== null) await keepDecision(db, writerOf(ids, decided), id, decided);
  }
  await keepTests(db, ids, patientId, patient);
  let courseId: string | null = null;
  for (const course of patient.courses) courseId = await keepDemoCourse(db, ids, patientId, course);
  return { patientId, courseId };
}

async function keepTests(db: Db, ids: Ids, patientId: string, { tests }: DemoPatient): Promise<void> {
  const placed = tests.map((test) => ({ ...test, id: newId() }));
  await insertAll(placed, (rows) =>
    db
      .insertInto("allergy_test")
      .values(
        rows.map(({ id, substance, at, by }) => ({
          ...{ clinic_id: ids.clinicId, id, patient_id: patientId, substance },
          ...{ placed_at: at, placed_by: idOf(ids.members, by) },
        })),
      )
      .execute(),
  );
  const readings = placed.flatMap((test) => test.readings.map((reading) => ({ ...reading, test: test.id })));
  await insertAll(readings, (rows) =>
    db
      .insertInto("allergy_reading")
      .values(
        rows.map(({ test, at, by, reaction, notes }) => ({
          ...{ clinic_id: ids.clinicId, id: newId(), allergy_test_id: test, reaction, notes },
          ...{ read_at: at, read_by: idOf(ids.members, by) },
        })),
      )
      .execute(),
  );
}

async function keepDemoCourse(db: Db, ids: Ids, patientId: string, course: DemoCourse): Promise<string> {
  const writer = writerOf(ids, course);
  const { courseId } = await keepCourse(db, writer, patientId, course);
  const planned = { ...course.mixture, knowledge: knowledgeVersion };
  await keepMixture(db, writer, patientId, { courseId, sessionId: null }, planned);
  if (course.consent !== null) await keepConsent(db, ids, patientId, courseId, course.consent);
  for (const session of course.sessions) await keepDemoSession(db, ids, { patientId, courseId }, session);
  if (course.ended !== null)
    await keepCourseState(db, writerOf(ids, course.ended), courseId, course.ended.state, course.ended.reason);
  return courseId;
}

/** The text itself comes with the consents of a later release; what was shown is named by id and version. */
async function keepConsent(
  db: Db,
  ids: Ids,
  patientId: string,
  courseId: string,
  consent: NonNullable<DemoCourse["consent"]>,
): Promise<void> {
  const text = { id: "treatment", version: consent.version };
  const sha256 = createHash("sha256").update(JSON.stringify(text)).digest("hex");
  await db
    .insertInto("consent")
    .values({
      clinic_id: ids.clinicId,
      id: newId(),
      patient_id: patientId,
      course_id: courseId,
      purpose: "treatment",
      texts: json([{ ...text, sha256 }]),
      lang: consent.lang,
      given: true,
      signed_at: consent.at,
      recorded_by: idOf(ids.members, consent.by),
      recorded_at: consent.at,
    })
    .execute();
}

async function keepDemoSession(
  db: Db,
  ids: Ids,
  of: { readonly patientId: string; readonly courseId: string },
  { document, room, opened, saved, signed, amended, mixture }: DemoSession,
): Promise<void> {
  const course = { id: of.courseId, patientId: of.patientId };
  const opener = writerOf(ids, signed === null ? saved : opened);
  const id = await keepSession(db, opener, course, document, idOf(ids.rooms, room));
  if (signed === null) return;
  const session = { id, ...of };
  const { request, answer } = mixture;
  const words = { lang: "en", reason: "" } as const;
  const judged = { record: document, mixture: { request, answer } };
  const first = await signRecord(db, writerOf(ids, signed), session, undefined, judged, words);
  if (amended === null) return;
  // What was in the syringe is not what is corrected: its mixture is kept once.
  const correction = { record: amended.document, mixture: null };
  await signRecord(db, writerOf(ids, amended), session, first, correction, { ...words, reason: amended.reason });
}

function writerOf({ clinicId, members }: Ids, { at, by }: Stamp): Writer {
  return { clinicId, memberId: idOf(members, by), at: new Date(at).toISOString() };
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo names ${key}, which it does not have.`);
  return id;
}

/** PostgreSQL takes no insert without rows. */
async function insertAll<Row>(rows: readonly Row[], insert: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
  if (rows.length > 0) await insert(rows);
}
