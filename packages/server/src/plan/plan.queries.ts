import { treatmentSchema } from "@pistor/api/evidence";
import type { Course } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";
import type { PlanAnswer, PlanRequest } from "@pistor/core/plan";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { newReadEachOnce } from "../kit/read-once.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { volumeOfRecord } from "../session/volume-of-record.ts";
import type { GivenSession } from "./given-session.ts";
import type { LaidOut } from "./plan-request.ts";

/** A course by its latest version. */
export interface KeptCourse {
  readonly id: string;
  readonly patientId: string;
  readonly treatment: Treatment;
  readonly version: number;
  readonly protocol: string;
  readonly state: Course["state"];
  /** Why this version differs from the one before it; empty for most first ones. */
  readonly reason: string;
  /** What the plan was made of. */
  readonly request: PlanRequest;
  /** As it was laid out by the knowledge of its day; never laid out anew behind the reader's back. */
  readonly plan: PlanAnswer;
  readonly at: string;
  readonly by: string;
}

/** Keeps a course with the request it was made of and the plan that answered. */
export async function keepCourse(
  db: Db,
  writer: Writer,
  patientId: string,
  { request, plan }: LaidOut,
  reason = "",
): Promise<{ courseId: string }> {
  const courseId = newId();
  const recorded = { recorded_by: writer.memberId, recorded_at: writer.at };
  await db
    .insertInto("course")
    .values({
      clinic_id: writer.clinicId,
      id: courseId,
      patient_id: patientId,
      treatment: request.treatment,
      ...recorded,
    })
    .execute();
  await db
    .insertInto("course_version")
    .values({
      clinic_id: writer.clinicId,
      course_id: courseId,
      version: 1,
      protocol: plan.protocol.id,
      state: "planned",
      request: json(request),
      plan: json(plan),
      knowledge: plan.knowledge,
      reason,
      ...recorded,
    })
    .execute();
  return { courseId };
}

/** Stops a course, or ends it, with the reason; the dates it had stand in the version before. */
export async function keepCourseState(
  db: Db,
  writer: Writer,
  courseId: string,
  state: "finished" | "stopped",
  reason: string,
): Promise<number> {
  const latest = await getCourse(db, writer.clinicId, courseId);
  return keepVersion(db, writer, latest, { ...latest, state, reason });
}

/** Keeps the rest of a course as it was planned anew, with the reason. */
export async function keepPlanAgain(
  db: Db,
  writer: Writer,
  latest: KeptCourse,
  { request, plan }: LaidOut,
  reason: string,
): Promise<number> {
  return keepVersion(db, writer, latest, { state: latest.state, request, plan, reason });
}

async function keepVersion(
  db: Db,
  writer: Writer,
  latest: KeptCourse,
  next: Pick<KeptCourse, "state" | "request" | "plan" | "reason">,
): Promise<number> {
  const version = latest.version + 1;
  await db
    .insertInto("course_version")
    .values({
      clinic_id: writer.clinicId,
      course_id: latest.id,
      version,
      protocol: next.plan.protocol.id,
      state: next.state,
      request: json(next.request),
      plan: json(next.plan),
      knowledge: next.plan.knowledge,
      reason: next.reason,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return version;
}

/** How a course came to be as it is, the first version first. */
export async function findVersions(
  db: Db,
  clinicId: string,
  courseId: string,
): Promise<{ version: number; at: string; by: string; reason: string }[]> {
  return db
    .selectFrom("course_version as kept")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "kept.clinic_id").onRef("member.id", "=", "kept.recorded_by"),
    )
    .where("kept.clinic_id", "=", clinicId)
    .where("kept.course_id", "=", courseId)
    .orderBy("kept.version")
    .select(["kept.version", "kept.recorded_at as at", "member.name as by", "kept.reason"])
    .execute();
}

/** @throws {Refusal} 404 where the clinic has no such course */
export async function getCourse(db: Db, clinicId: string, courseId: string): Promise<KeptCourse> {
  const course = (await findCoursesById(db, clinicId, [courseId])).get(courseId);
  if (course === undefined) throw notFound("course");
  return course;
}

const coursesOnce = newReadEachOnce<KeptCourse>();

/** By their ids; one that the clinic does not have is not in it. */
export function findCoursesById(
  db: Db,
  clinicId: string,
  courseIds: readonly string[],
): Promise<Map<string, KeptCourse>> {
  return coursesOnce(db, clinicId, courseIds, async (ids) => {
    const rows = await coursesBy(db, clinicId).where("course.id", "in", ids).execute();
    return new Map(rows.map((row) => [row.id, readCourse(row)]));
  });
}

/** Of one patient, the latest first. */
export async function findCourses(db: Db, clinicId: string, patientId: string): Promise<KeptCourse[]> {
  const rows = await coursesBy(db, clinicId).where("course.patient_id", "=", patientId).execute();
  return rows.map(readCourse).sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Of several patients, in no order. */
export async function findCoursesOfAll(db: Db, clinicId: string, patientIds: readonly string[]): Promise<KeptCourse[]> {
  if (patientIds.length === 0) return [];
  const rows = await coursesBy(db, clinicId).where("course.patient_id", "in", patientIds).execute();
  return rows.map(readCourse);
}

/** Each course once, by its latest version. */
function coursesBy(db: Db, clinicId: string) {
  return db
    .selectFrom("course")
    .innerJoin("course_version as version", (join) =>
      join.onRef("version.clinic_id", "=", "course.clinic_id").onRef("version.course_id", "=", "course.id"),
    )
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "version.clinic_id").onRef("member.id", "=", "version.recorded_by"),
    )
    .where("course.clinic_id", "=", clinicId)
    .distinctOn("course.id")
    .orderBy("course.id")
    .orderBy("version.version", "desc")
    .select([
      "course.id",
      "course.patient_id as patientId",
      "course.treatment",
      "course.recorded_at as at",
      "member.name as by",
      "version.version",
      "version.protocol",
      "version.state",
      "version.reason",
      "version.request",
      "version.plan",
    ]);
}

const beforeWishes = { moves: [], given: [], absences: [] } satisfies Partial<PlanRequest>;

interface CourseRow {
  id: string;
  patientId: string;
  treatment: string;
  at: string;
  by: string;
  version: number;
  protocol: string;
  state: string;
  reason: string;
  request: unknown;
  plan: unknown;
}

function readCourse(row: CourseRow): KeptCourse {
  return {
    ...row,
    treatment: treatmentSchema.parse(row.treatment),
    state: row.state as Course["state"],
    // Written by the planner itself; its shape is tested there.
    plan: row.plan as PlanAnswer,
    // Requests of before have no wishes, absences and given sessions.
    request: { ...beforeWishes, ...(row.request as Partial<PlanRequest>) } as PlanRequest,
  };
}

/** What was given, by course; a session that is open counts as begun. */
export async function findGivenSessions(
  db: Db,
  clinicId: string,
  courseIds: readonly string[],
): Promise<Map<string, GivenSession[]>> {
  const given = new Map<string, GivenSession[]>();
  if (courseIds.length === 0) return given;
  const rows = await db
    .selectFrom("session")
    .leftJoin("session_record as record", (join) =>
      join.onRef("record.clinic_id", "=", "session.clinic_id").onRef("record.session_id", "=", "session.id"),
    )
    .where("session.clinic_id", "=", clinicId)
    .where("session.course_id", "in", courseIds)
    .distinctOn("session.id")
    .orderBy("session.id")
    .orderBy("record.version", "desc")
    .select([
      "session.course_id as courseId",
      "session.id as sessionId",
      "session.number",
      "session.on_date as on",
      "record.document",
    ])
    .execute();
  for (const { courseId, document, on, ...session } of rows) {
    const signed = document === null ? null : volumeOfRecord(document);
    given.set(courseId, [...(given.get(courseId) ?? []), { ...session, on: on as CalendarDate, signed }]);
  }
  return given;
}
