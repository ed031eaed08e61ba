import { createHash } from "node:crypto";
import { version as knowledgeVersion } from "@pistor/knowledge/evidence";
import { keepMixture } from "../dosing/planned-mixture.queries.ts";
import { keepAssessment, keepDecision } from "../eligibility/eligibility.queries.ts";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { keepAnswers, keepExamination, keepPatient } from "../patient/patient.queries.ts";
import { unseen } from "../patient/versions.ts";
import { keepCourse, keepCourseState } from "../plan/plan.queries.ts";
import { keepSession, signRecord } from "../session/index.ts";
import type { DemoCourse, DemoPatient, DemoSession } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf, insertAll, writerOf } from "./demo-ids.ts";
import { withLotIds } from "./keep-stock.ts";

/** Keeps one patient with everything that happened to them, by the functions that keep real ones. */
export async function keepDemoPatient(db: Db, ids: Ids, patient: DemoPatient) {
  const { patientId } = await keepPatient(db, writerOf(ids, patient.registered), patient.details);
  for (const kept of patient.answers) await keepAnswers(db, writerOf(ids, kept), patientId, unseen, kept);
  for (const kept of patient.examinations)
    await keepExamination(db, writerOf(ids, kept), patientId, unseen, kept.document);
  for (const { treatment, on, request, answer, policy, decided, ...stamp } of patient.assessments) {
    const answered = { document: request, answer, policy };
    const id = await keepAssessment(db, writerOf(ids, stamp), patientId, { treatment, on }, answered);
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
          clinic_id: ids.clinicId,
          id,
          patient_id: patientId,
          substance,
          placed_at: at,
          placed_by: idOf(ids.members, by),
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
          clinic_id: ids.clinicId,
          id: newId(),
          allergy_test_id: test,
          reaction,
          notes,
          read_at: at,
          read_by: idOf(ids.members, by),
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
  { document: written, room, opened, saved, signed, amended, mixture }: DemoSession,
): Promise<void> {
  const document = withLotIds(written, ids.lots);
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
  const correction = { record: withLotIds(amended.document, ids.lots), mixture: null };
  await signRecord(db, writerOf(ids, amended), session, first, correction, { ...words, reason: amended.reason });
}
