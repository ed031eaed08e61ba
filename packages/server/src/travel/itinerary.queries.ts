import { readDocument } from "@pistor/core/basics";
import type { Itinerary } from "@pistor/core/travel";
import { itinerarySchema } from "@pistor/core/travel";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { json } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { Seen } from "../patient/versions.ts";
import type { JourneyVisit } from "./course-ahead.ts";

/** A journey by its latest version. */
export interface KeptItinerary {
  readonly courseId: string;
  readonly version: number;
  readonly itinerary: Itinerary;
  readonly at: string;
  readonly by: string;
}

/** The latest version of each course's journey; a course without one is left out. */
export async function findItineraries(
  db: Db,
  clinicId: string,
  courseIds: readonly string[],
): Promise<Map<string, KeptItinerary>> {
  if (courseIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("itinerary_version as version")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "version.clinic_id").onRef("member.id", "=", "version.recorded_by"),
    )
    .where("version.clinic_id", "=", clinicId)
    .where("version.course_id", "in", courseIds)
    .distinctOn("version.course_id")
    .orderBy("version.course_id")
    .orderBy("version.version", "desc")
    .select([
      "version.course_id as courseId",
      "version.version",
      "version.document",
      "version.recorded_at as at",
      "member.name as by",
    ])
    .execute();
  return new Map(
    rows.map(({ document, ...row }) => [row.courseId, { ...row, itinerary: readDocument(itinerarySchema, document) }]),
  );
}

/** Courses that have a journey, with whose they are. */
export async function findTravelledCourses(
  db: Db,
  clinicId: string,
): Promise<{ readonly courseId: string; readonly patientId: string }[]> {
  return db
    .selectFrom("itinerary_version as version")
    .innerJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "version.clinic_id").onRef("course.id", "=", "version.course_id"),
    )
    .where("version.clinic_id", "=", clinicId)
    .distinct()
    .select(["version.course_id as courseId", "course.patient_id as patientId"])
    .execute();
}

/**
 * Appends a version of a journey, if the writer has seen the latest one.
 *
 * @throws what `seen` throws
 */
export async function keepItinerary(
  db: Db,
  writer: Writer,
  courseId: string,
  itinerary: Itinerary,
  seen: Seen,
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`itinerary ${writer.clinicId} ${courseId}`}, 0))`.execute(
    db,
  );
  const kept = (await findItineraries(db, writer.clinicId, [courseId])).get(courseId)?.version ?? 0;
  seen(kept);
  await db
    .insertInto("itinerary_version")
    .values({
      clinic_id: writer.clinicId,
      course_id: courseId,
      version: kept + 1,
      document: json(itinerary),
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return kept + 1;
}

/** Visits of these patients between two moments that were not cancelled, the earliest first. */
export async function findJourneyVisits(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
  from: string,
  until: string,
): Promise<(JourneyVisit & { readonly patientId: string })[]> {
  if (patientIds.length === 0) return [];
  const rows = await db
    .selectFrom("visit")
    .where("clinic_id", "=", clinicId)
    .where("patient_id", "in", patientIds)
    .where("state", "<>", "cancelled")
    .where("starts_at", ">=", from)
    .where("starts_at", "<", until)
    .orderBy("starts_at")
    .select([
      "patient_id as patientId",
      "course_id as courseId",
      "starts_at as at",
      "purpose",
      "session_number as number",
      "minutes",
      "cream_minutes as cream",
      "preparation_minutes as preparation",
      "observation_minutes as observation",
    ])
    .execute();
  return rows.map(({ minutes, cream, preparation, observation, ...row }) => ({
    ...row,
    arrives: later(row.at, -Math.max(cream, preparation)),
    leaves: later(row.at, minutes + observation),
  }));
}

function later(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}
