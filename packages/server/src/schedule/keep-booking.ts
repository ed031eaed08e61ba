import type { Visit } from "@pistor/api/schedule";
import type { Lengths, PlacedVisit } from "@pistor/core/schedule";
import { takingsOf } from "@pistor/core/schedule";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { giveBack, keepTakings } from "./booking.queries.ts";
import type { KeptPlacedVisit, VisitPlace } from "./placed-visit.queries.ts";
import { placeOf } from "./placed-visit.queries.ts";

/** Who books. `memberId` is null for a patient who answers by a link. */
export interface Booker {
  readonly clinicId: string;
  readonly memberId: string | null;
  readonly at: string;
}

/** A visit that is not kept yet. */
export interface NewVisit {
  readonly patientId: string;
  readonly purpose: Visit["purpose"];
  readonly courseId: string | null;
  readonly number: number | null;
  readonly roomId: string;
  readonly practitionerId: string | null;
  readonly deviceId: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly lengths: Lengths;
  readonly note: string;
  readonly state?: Visit["state"];
  readonly creamAt?: string | null;
}

export function placeOfNew({ at, lengths, patientId, roomId, practitionerId, deviceId }: NewVisit): PlacedVisit {
  return { at: Date.parse(at), lengths, patientId, roomId, practitionerId, deviceId };
}

/**
 * Keeps the visits of one stay with everything that they take; the ids in the same order.
 *
 * What nothing may overlap with is asked before, under the locks; the database refuses the rest.
 */
export async function keepStay(db: Db, by: Booker, stay: readonly NewVisit[]): Promise<string[]> {
  const togetherId = stay.length > 1 ? newId() : null;
  const withIds = stay.map((visit) => ({ visit, id: newId() }));
  await db
    .insertInto("visit")
    .values(
      withIds.map(({ visit, id }) => ({
        clinic_id: by.clinicId,
        id,
        room_id: visit.roomId,
        starts_at: visit.at,
        minutes: visit.lengths.treatment,
        patient_id: visit.patientId,
        purpose: visit.purpose,
        course_id: visit.courseId,
        session_number: visit.number,
        state: visit.state ?? "planned",
        cream_at: visit.creamAt ?? null,
        changed_by: by.memberId,
        changed_at: by.at,
        practitioner_id: visit.practitionerId,
        device_id: visit.deviceId,
        cream_minutes: visit.lengths.cream,
        preparation_minutes: visit.lengths.preparation,
        observation_minutes: visit.lengths.observation,
        cleaning_minutes: visit.lengths.cleaning,
        together_id: togetherId,
        note: visit.note,
      })),
    )
    .execute();
  for (const { id } of withIds) await keepChange(db, by, id, 1, "booked", null, "");
  if (stay.some(({ state }) => state !== "cancelled"))
    await takeStay(
      db,
      by.clinicId,
      withIds.map(({ visit, id }) => ({ ...placeOfNew(visit), id })),
    );
  return withIds.map(({ id }) => id);
}

/** Takes everything for the visits of one stay. */
export async function takeStay(
  db: Db,
  clinicId: string,
  stay: readonly (PlacedVisit & { readonly id: string })[],
): Promise<void> {
  const inOrder = stay.toSorted((one, other) => one.at - other.at);
  const takings = takingsOf(inOrder);
  for (const [i, { id }] of inOrder.entries()) await keepTakings(db, clinicId, { visitId: id }, takings[i] ?? []);
}

/** Gives back what a stay took, and takes it as it now is. */
export async function retakeStay(
  db: Db,
  clinicId: string,
  before: readonly KeptPlacedVisit[],
  after: readonly (readonly KeptPlacedVisit[])[],
): Promise<void> {
  await giveBack(db, clinicId, { visitIds: before.map(({ id }) => id) });
  for (const stay of after) await takeStay(db, clinicId, stay.map(placeOf));
}

/** Writes a visit over with its new place; the version that it then has. */
export async function keepPlace(
  db: Db,
  by: Booker,
  visit: KeptPlacedVisit,
  place: VisitPlace,
  kind: "moved" | "cancelled" | "taken-back",
  reason: string,
): Promise<number> {
  const version = visit.version + 1;
  await db
    .updateTable("visit")
    .set({
      version,
      room_id: place.roomId,
      starts_at: place.at,
      minutes: place.lengths.treatment,
      state: place.state,
      practitioner_id: place.practitionerId,
      device_id: place.deviceId,
      cream_minutes: place.lengths.cream,
      preparation_minutes: place.lengths.preparation,
      observation_minutes: place.lengths.observation,
      cleaning_minutes: place.lengths.cleaning,
      together_id: place.togetherId,
      changed_by: by.memberId,
      changed_at: by.at,
    })
    .where("clinic_id", "=", by.clinicId)
    .where("id", "=", visit.id)
    .execute();
  const { at, roomId, practitionerId, deviceId, lengths, togetherId, state } = visit;
  await keepChange(
    db,
    by,
    visit.id,
    version,
    kind,
    { at, roomId, practitionerId, deviceId, lengths, togetherId, state },
    reason,
  );
  return version;
}

async function keepChange(
  db: Db,
  by: Booker,
  visitId: string,
  version: number,
  kind: string,
  was: VisitPlace | null,
  reason: string,
): Promise<void> {
  await db
    .insertInto("visit_change")
    .values({
      clinic_id: by.clinicId,
      visit_id: visitId,
      version,
      kind,
      was: was === null ? null : json(was),
      reason,
      recorded_by: by.memberId,
      recorded_at: by.at,
    })
    .execute();
}
