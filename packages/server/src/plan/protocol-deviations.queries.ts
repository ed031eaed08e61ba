import type { PlanAnswer } from "@pistor/core/plan";
import type { SessionRecord } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";

/** A version of a course, with who kept it. */
export interface CourseVersion {
  readonly courseId: string;
  readonly version: number;
  readonly state: string;
  readonly request: { readonly sessions?: number; readonly intervalDays?: number };
  readonly plan: PlanAnswer;
  readonly reason: string;
  readonly memberId: string;
  readonly name: string;
  /** The day on which it was kept, in the clinic's zone. */
  readonly on: string;
}

/** The latest record of a signed session, with who signed it. */
export interface SignedSession {
  readonly courseId: string;
  readonly number: number;
  readonly record: SessionRecord;
  readonly memberId: string;
  readonly name: string;
}

/** Every version of every course, the first of each first. */
export async function findCourseVersions(db: Db, clinicId: string, zone: string): Promise<CourseVersion[]> {
  const rows = await db
    .selectFrom("course_version as version")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "version.clinic_id").onRef("member.id", "=", "version.recorded_by"),
    )
    .where("version.clinic_id", "=", clinicId)
    .orderBy("version.course_id")
    .orderBy("version.version")
    .select([
      "version.course_id as courseId",
      "version.version",
      "version.state",
      "version.request",
      "version.plan",
      "version.reason",
      "member.id as memberId",
      "member.name",
      sql<string>`to_char(version.recorded_at at time zone ${zone}, 'YYYY-MM-DD')`.as("on"),
    ])
    .execute();
  // Written by the planner itself; its shape is tested there.
  return rows.map((row) => ({
    ...row,
    request: row.request as unknown as CourseVersion["request"],
    plan: row.plan as unknown as PlanAnswer,
  }));
}

/** Every session that was signed, by its latest record; the name under its first. */
export async function findSignedSessions(db: Db, clinicId: string): Promise<SignedSession[]> {
  const rows = await db
    .selectFrom("session_record as record")
    .innerJoin("session", (join) =>
      join.onRef("session.clinic_id", "=", "record.clinic_id").onRef("session.id", "=", "record.session_id"),
    )
    .innerJoin("session_record as first", (join) =>
      join
        .onRef("first.clinic_id", "=", "record.clinic_id")
        .onRef("first.session_id", "=", "record.session_id")
        .on("first.version", "=", 1),
    )
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "first.clinic_id").onRef("member.id", "=", "first.signed_by"),
    )
    .where("record.clinic_id", "=", clinicId)
    .distinctOn("record.session_id")
    .orderBy("record.session_id")
    .orderBy("record.version", "desc")
    .select([
      "session.course_id as courseId",
      "session.number",
      "record.document",
      "member.id as memberId",
      "member.name",
    ])
    .execute();
  return rows.map(({ document, ...row }) => ({ ...row, record: sessionRecordSchema.parse(document) }));
}

/** How many courses the clinic keeps by one version of a protocol. */
export async function countCoursesBy(db: Db, clinicId: string, protocol: string, version: string): Promise<number> {
  const { count } = await db
    .selectFrom("course_version")
    .where("clinic_id", "=", clinicId)
    .where("version", "=", 1)
    .where(sql<boolean>`plan -> 'protocol' ->> 'id' = ${protocol}`)
    .where(sql<boolean>`plan -> 'protocol' ->> 'version' = ${version}`)
    .select(sql<string>`count(*)`.as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
