import type { PlanAnswer } from "@pistor/core/plan";
import type { ComparedRecord } from "@pistor/core/session";
import { mapLayerSchema, sessionRecordSchema } from "@pistor/core/session";
import { sql } from "kysely";
import * as z from "zod";
import type { Db } from "../kit/index.ts";

/** A version of a course, with who kept it. */
export interface CourseVersion {
  readonly courseId: string;
  readonly version: number;
  readonly state: string;
  readonly request: { readonly sessions?: number; readonly intervalDays?: number };
  readonly plan: Pick<PlanAnswer, "protocol" | "sessions">;
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
  readonly record: ComparedRecord;
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
      sql<unknown>`jsonb_build_object('protocol', version.plan -> 'protocol', 'sessions', version.plan -> 'sessions')`.as(
        "plan",
      ),
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
    plan: row.plan as CourseVersion["plan"],
  }));
}

/** Of a record only what is compared with the plan: a map has thousands of points, and here they are counted alone. */
const comparedSchema = sessionRecordSchema.pick({ on: true, planned: true, reasons: true }).extend({
  layers: z.array(
    mapLayerSchema
      .pick({
        technique: true,
        depthMm: true,
        spacingMm: true,
        dropMl: true,
        angleDeg: true,
        passes: true,
        gunCount: true,
      })
      .extend({ points: z.int() }),
  ),
});

const compared = sql<unknown>`jsonb_strip_nulls(jsonb_build_object(
  'on', record.document -> 'on',
  'planned', record.document -> 'planned',
  'reasons', record.document -> 'reasons',
  'layers', coalesce((
    select jsonb_agg(jsonb_build_object(
      'technique', layer -> 'technique', 'depthMm', layer -> 'depthMm', 'spacingMm', layer -> 'spacingMm',
      'dropMl', layer -> 'dropMl', 'angleDeg', layer -> 'angleDeg', 'passes', layer -> 'passes',
      'gunCount', layer -> 'gunCount', 'points', jsonb_array_length(layer -> 'points')
    )) from jsonb_array_elements(record.document -> 'map' -> 'layers') as layer
  ), '[]'::jsonb)
))`;

function comparedRecord(document: unknown): ComparedRecord {
  const { layers, ...record } = comparedSchema.parse(document);
  return {
    ...record,
    map: { layers: layers.map(({ points, ...layer }) => ({ ...layer, points: { length: points } })) },
  };
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
      compared.as("document"),
      "member.id as memberId",
      "member.name",
    ])
    .execute();
  return rows.map(({ document, ...row }) => ({ ...row, record: comparedRecord(document) }));
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
