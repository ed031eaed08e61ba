import type { Visit } from "@pistor/api/schedule";
import type { Lengths, PlacedVisit } from "@pistor/core/schedule";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import type { KeptVisit } from "./visit.queries.ts";
import { readVisit, visitsBy } from "./visit.queries.ts";

/** A visit with everything that is booked for it. */
export interface KeptPlacedVisit extends KeptVisit {
  readonly practitionerId: string | null;
  readonly deviceId: string | null;
  readonly lengths: Lengths;
  readonly togetherId: string | null;
  readonly note: string;
}

/** What of a visit is changed by a booking, and brought back when that is undone. */
export interface VisitPlace {
  readonly at: string;
  readonly roomId: string;
  readonly practitionerId: string | null;
  readonly deviceId: string | null;
  readonly lengths: Lengths;
  readonly togetherId: string | null;
  readonly state: Visit["state"];
}

/** Visits whose time in the house touches a stretch, the earliest first; with the cancelled ones only where asked for. */
export async function findPlacedVisits(
  db: Db,
  clinicId: string,
  where: {
    readonly from?: string;
    readonly until?: string;
    readonly ids?: readonly string[];
    readonly patientId?: string;
    readonly courseId?: string;
    readonly together?: string;
    readonly cancelled?: boolean;
  },
): Promise<KeptPlacedVisit[]> {
  let query = visitsBy(db, clinicId)
    .select([
      "visit.practitioner_id as practitionerId",
      "visit.device_id as deviceId",
      "visit.cream_minutes as cream",
      "visit.preparation_minutes as preparation",
      "visit.observation_minutes as observation",
      "visit.cleaning_minutes as cleaning",
      "visit.together_id as togetherId",
      "visit.note",
    ])
    .orderBy("visit.starts_at")
    .orderBy("visit.id");
  if (where.from !== undefined)
    query = query.where(
      sql<boolean>`visit.starts_at + make_interval(mins => visit.minutes + visit.observation_minutes) > ${where.from}`,
    );
  if (where.until !== undefined)
    query = query.where(sql<boolean>`visit.starts_at - make_interval(mins => visit.cream_minutes) < ${where.until}`);
  if (where.ids !== undefined) query = query.where("visit.id", "=", sql<string>`any(${[...where.ids]}::uuid[])`);
  if (where.patientId !== undefined) query = query.where("visit.patient_id", "=", where.patientId);
  if (where.courseId !== undefined) query = query.where("visit.course_id", "=", where.courseId);
  if (where.together !== undefined) query = query.where("visit.together_id", "=", where.together);
  if (where.cancelled !== true) query = query.where("visit.state", "<>", "cancelled");
  const rows = await query.execute();
  return rows.map(({ cream, preparation, observation, cleaning, ...row }) => ({
    ...row,
    ...readVisit(row),
    lengths: { cream, preparation, treatment: row.minutes, observation, cleaning },
  }));
}

/** @throws {Refusal} 404 */
export async function getPlacedVisit(db: Db, clinicId: string, visitId: string): Promise<KeptPlacedVisit> {
  const [found] = await findPlacedVisits(db, clinicId, { ids: [visitId], cancelled: true });
  if (found === undefined) throw notFound("visit");
  return found;
}

/** A visit as the engine places it. */
export function placeOf(visit: KeptPlacedVisit): PlacedVisit & { readonly id: string } {
  const { id, at, lengths, patientId, roomId, practitionerId, deviceId } = visit;
  return { id, at: Date.parse(at), lengths, patientId, roomId, practitionerId, deviceId };
}

export function resourcesOf(visit: Omit<PlacedVisit, "at" | "lengths">): string[] {
  const { patientId, roomId, practitionerId, deviceId } = visit;
  return [patientId, roomId, practitionerId, deviceId].filter((id) => id !== null);
}
