import { treatmentSchema } from "@pistor/api/evidence";
import type { Visit } from "@pistor/api/schedule";
import { visitStates } from "@pistor/api/schedule";
import type { CalendarDate } from "@pistor/core/basics";
import { addDays, momentAt } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { newReadOnce } from "../kit/read-once.ts";
import { conflict, notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { Seen } from "../patient/versions.ts";
import type { ClinicPlace } from "./clinic.queries.ts";

export type VisitState = Visit["state"];

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly physician: string;
}

/** A visit as it is kept. */
export interface KeptVisit {
  readonly id: string;
  readonly version: number;
  readonly roomId: string;
  readonly at: string;
  readonly minutes: number;
  readonly patientId: string;
  readonly purpose: Visit["purpose"];
  readonly courseId: string | null;
  readonly treatment: Treatment | null;
  readonly number: number | null;
  readonly state: VisitState;
  readonly creamAt: string | null;
  /** The session that was opened for it; null where none is. */
  readonly sessionId: string | null;
}

/** Rooms in the order in which the board shows them. */
export async function findRooms(db: Db, clinicId: string): Promise<Room[]> {
  const rows = await db
    .selectFrom("room")
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "room.clinic_id").onRef("member.id", "=", "room.physician_id"),
    )
    .where("room.clinic_id", "=", clinicId)
    .orderBy("room.position")
    .orderBy("room.name")
    .select(["room.id", "room.name", "room.purpose", "member.name as physician"])
    .execute();
  return rows.map((row) => ({ ...row, physician: row.physician ?? "" }));
}

/** Of one day by the clinic's clocks, the earliest first. */
export async function findVisitsOn(db: Db, clinic: ClinicPlace, on: CalendarDate): Promise<KeptVisit[]> {
  const rows = await visitsBy(db, clinic.id)
    .where("visit.starts_at", ">=", startOf(clinic, on))
    .where("visit.starts_at", "<", startOf(clinic, addDays(on, 1)))
    .orderBy("visit.starts_at")
    .orderBy("visit.id")
    .execute();
  return rows.map(readVisit);
}

/** What lies ahead of these patients, the earliest first; what was cancelled does not. */
export async function findVisitsAhead(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
  after: string,
): Promise<KeptVisit[]> {
  if (patientIds.length === 0) return [];
  const rows = await visitsBy(db, clinicId)
    .where("visit.patient_id", "in", patientIds)
    .where("visit.starts_at", ">", after)
    .where("visit.state", "<>", "cancelled")
    .orderBy("visit.starts_at")
    .execute();
  return rows.map(readVisit);
}

/** Every visit of the clinic, with what its course and session say of it. */
export function visitsBy(db: Db, clinicId: string) {
  return db
    .selectFrom("visit")
    .leftJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "visit.clinic_id").onRef("course.id", "=", "visit.course_id"),
    )
    .leftJoin("session", (join) =>
      join
        .onRef("session.clinic_id", "=", "visit.clinic_id")
        .onRef("session.course_id", "=", "visit.course_id")
        .onRef("session.number", "=", "visit.session_number"),
    )
    .where("visit.clinic_id", "=", clinicId)
    .select([
      "visit.id",
      "visit.version",
      "visit.room_id as roomId",
      "visit.starts_at as at",
      "visit.minutes",
      "visit.patient_id as patientId",
      "visit.purpose",
      "visit.course_id as courseId",
      "course.treatment",
      "visit.session_number as number",
      "visit.state",
      "visit.cream_at as creamAt",
      "session.id as sessionId",
    ]);
}

interface VisitRow extends Omit<KeptVisit, "purpose" | "treatment" | "state"> {
  purpose: string;
  treatment: string | null;
  state: string;
}

/** The table lets no other words in. */
export function readVisit(row: VisitRow): KeptVisit {
  const { id, version, roomId, at, minutes, patientId, courseId, number, creamAt, sessionId } = row;
  return {
    id,
    version,
    roomId,
    at,
    minutes,
    patientId,
    courseId,
    number,
    creamAt,
    sessionId,
    purpose: row.purpose as Visit["purpose"],
    treatment: row.treatment === null ? null : treatmentSchema.parse(row.treatment),
    state: visitStates.find((state) => state === row.state) ?? "planned",
  };
}

function startOf(clinic: ClinicPlace, on: CalendarDate): string {
  return new Date(momentAt(clinic.zone, on, "00:00")).toISOString();
}

/**
 * Says where a patient now is. When the cream goes on, the moment is kept; it does not move when the state is said again.
 *
 * @throws {Refusal} 404; 409 for a cancelled visit, whose time may be another's by now; `seen` throws where the writer has
 * not seen the latest version
 */
export async function keepVisitState(
  db: Db,
  writer: Writer,
  visitId: string,
  seen: Seen,
  state: Exclude<VisitState, "cancelled">,
): Promise<{ version: number; patientId: string }> {
  const kept = await db
    .selectFrom("visit")
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", visitId)
    .select(["version", "state", "cream_at", "patient_id"])
    .forUpdate()
    .executeTakeFirst();
  if (kept === undefined) throw notFound("visit");
  seen(kept.version);
  if (kept.state === "cancelled")
    throw conflict("schedule.cancelled", "This visit was cancelled: take that back, or book a new one.");
  await db
    .updateTable("visit")
    .set({
      version: kept.version + 1,
      state,
      cream_at: state === "cream" ? (kept.cream_at ?? writer.at) : kept.cream_at,
      changed_by: writer.memberId,
      changed_at: writer.at,
    })
    .where("clinic_id", "=", writer.clinicId)
    .where("id", "=", visitId)
    .execute();
  return { version: kept.version + 1, patientId: kept.patient_id };
}

/** A room of the clinic, in the order of `position`. */
export async function keepRoom(
  db: Db,
  writer: Writer,
  room: { readonly name: string; readonly purpose: string; readonly position: number; readonly physicianId?: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("room")
    .values({
      clinic_id: writer.clinicId,
      id,
      name: room.name,
      purpose: room.purpose,
      position: room.position,
      physician_id: room.physicianId ?? null,
    })
    .execute();
  return id;
}

/** The minutes that are booked for a session; null where no visit is. */
export async function findMinutesOf(
  db: Db,
  clinicId: string,
  courseId: string,
  number: number,
): Promise<number | null> {
  return (await findVisitOf(db, clinicId, courseId, number))?.minutes ?? null;
}

/** The room that is booked for a session; null where none is. */
export async function findRoomOf(db: Db, clinicId: string, courseId: string, number: number): Promise<string | null> {
  return (await findVisitOf(db, clinicId, courseId, number))?.roomId ?? null;
}

const bookedOnce = newReadOnce<Awaited<ReturnType<typeof readVisitOf>>>();

function findVisitOf(db: Db, clinicId: string, courseId: string, number: number) {
  return bookedOnce(db, `${clinicId} ${courseId} ${number}`, () => readVisitOf(db, clinicId, courseId, number));
}

function readVisitOf(db: Db, clinicId: string, courseId: string, number: number) {
  return db
    .selectFrom("visit")
    .where("clinic_id", "=", clinicId)
    .where("course_id", "=", courseId)
    .where("session_number", "=", number)
    .where("state", "<>", "cancelled")
    .orderBy("starts_at", "desc")
    .limit(1)
    .select(["room_id as roomId", "minutes"])
    .executeTakeFirst();
}
