import type { CalendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { version as knowledgeVersion } from "@pistor/knowledge/evidence";
import { keepMixture } from "../dosing/planned-mixture.queries.ts";
import type { Db } from "../kit/index.ts";
import { conflict, notPossible } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { findRoomOf } from "../schedule/visit.queries.ts";
import { keepAdministrations } from "../stock/administration.queries.ts";
import { firstDraft } from "./first-draft.ts";
import { getJudging } from "./judging.queries.ts";
import { findOnRecord } from "./on-record.queries.ts";
import type { Judged } from "./recompute.ts";
import { judgeRecord } from "./recompute.ts";
import type { KeptSession, KeptSigned } from "./session.queries.ts";
import { findSessionOf, keepSession, keepSigned } from "./session.queries.ts";
import { noteOf } from "./words.ts";

/**
 * Opens a session of a course on a day with its first draft, judged; the one that is there when it was opened before.
 *
 * @returns the session's id
 * @throws {Refusal} when the course has no such session, or has ended
 */
export async function openCourseSession(
  db: Db,
  writer: Writer,
  course: KeptCourse,
  number: number,
  today: CalendarDate,
): Promise<string> {
  const opened = await findSessionOf(db, writer.clinicId, course.id, number);
  if (opened !== null) return opened;
  const { record, roomId } = await draftCourseSession(db, writer, course, number, today);
  return keepSession(db, writer, course, record, roomId);
}

/**
 * The first draft of a session that nobody has opened yet, judged, and the room that is booked for it.
 *
 * @throws {Refusal} when the course has no such session, or has ended
 */
export async function draftCourseSession(
  db: Db,
  writer: Writer,
  course: KeptCourse,
  number: number,
  today: CalendarDate,
): Promise<{ record: SessionRecord; roomId: string | null }> {
  const { length } = course.plan.sessions;
  if (number > length)
    throw notPossible(
      "session.no-such-number",
      `The course has sessions 1 to ${length}, not ${number}: open one of them.`,
      "/number",
    );
  if (course.state === "stopped" || course.state === "finished")
    throw conflict("session.course-ended", `The course is ${course.state}: plan a new one to treat again.`);
  const clinic = await getClinic(db, writer.clinicId);
  const judging = await getJudging(db, writer, clinic, { ...course, id: undefined, courseId: course.id, number });
  const onRecord = await findOnRecord(db, clinic, course.patientId, course.id);
  const draft = firstDraft(course, number, today, judging.session.planned, onRecord);
  const { record } = judgeRecord(draft, judging);
  return { record, roomId: await findRoomOf(db, writer.clinicId, course.id, number) };
}

/**
 * Seals a judged version, and keeps its mixture as it was asked and answered, so that it can be checked again. Lock the
 * session first.
 *
 * @param before the version that this one amends; undefined for the first
 */
export async function signRecord(
  db: Db,
  writer: Writer,
  session: Pick<KeptSession, "id" | "patientId" | "courseId">,
  before: Pick<KeptSigned, "version" | "sha256"> | undefined,
  { record, mixture }: Judged,
  {
    lang,
    reason,
    deviceAt,
  }: { readonly lang: Language; readonly reason: string; readonly deviceAt?: string | undefined },
): Promise<{ version: number; sha256: string }> {
  if (mixture !== null) {
    const of = { courseId: session.courseId, sessionId: session.id };
    await keepMixture(db, writer, session.patientId, of, { ...mixture, knowledge: knowledgeVersion });
  }
  const note = noteOf(record, lang);
  const signed = await keepSigned(db, writer, session.id, before, {
    document: record,
    note,
    lang,
    reason,
    deviceAt: deviceAt === undefined ? null : new Date(deviceAt).toISOString(),
  });
  await keepAdministrations(db, writer, session, signed.version, record);
  return signed;
}
