import type { Visit } from "@pistor/api/schedule";
import type { Lengths, PlacedVisit } from "@pistor/core/schedule";
import { takingsOf } from "@pistor/core/schedule";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import type { TakingOf } from "./booking.queries.ts";
import { bookingRows, giveBack, keepTakings } from "./booking.queries.ts";
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
export async function keepStay(db: Db, by: Booker, visits: readonly NewVisit[]): Promise<string[]> {
  return (await keepStays(db, [{ by, visits }]))[0] ?? [];
}

/** The same for many stays at once, each as it was booked by somebody at some time. */
export async function keepStays(
  db: Db,
  stays: readonly { readonly by: Booker; readonly visits: readonly NewVisit[] }[],
): Promise<string[][]> {
  const all = stays.map(({ by, visits }) => {
    const togetherId = visits.length > 1 ? newId() : null;
    return visits.map((visit) => ({ visit, by, togetherId, id: newId() }));
  });
  const rows = all.flat();
  if (rows.length === 0) return [];
  const clinicId = rows[0]?.by.clinicId ?? "";
  const takings = all.flatMap((stay) =>
    takingsOfStay(
      stay.filter(({ visit }) => visit.state !== "cancelled").map(({ visit, id }) => ({ ...placeOfNew(visit), id })),
    ),
  );
  const visits = rows.map(({ visit, by, togetherId, id }) => ({
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
  }));
  const changes = rows.map(({ by, id }) => changeOf(by, id, 1, "booked", null, ""));
  if (takings.length === 0) {
    await db.insertInto("visit").values(visits).execute();
    await db.insertInto("visit_change").values(changes).execute();
  }
  // In one statement, as others may wait for the locks under which this is done.
  else
    await db
      .with("kept", (insert) => insert.insertInto("visit").values(visits))
      .with("changed", (insert) => insert.insertInto("visit_change").values(changes))
      .insertInto("booking")
      .values(bookingRows(clinicId, takings))
      .execute();
  return all.map((stay) => stay.map(({ id }) => id));
}

/** Everything that the visits of one stay take, with the visit that it is for. */
function takingsOfStay(stay: readonly (PlacedVisit & { readonly id: string })[]): TakingOf[] {
  const inOrder = stay.toSorted((one, other) => one.at - other.at);
  return takingsOf(inOrder).flatMap((takings, i) =>
    takings.map((taking) => ({ ...taking, by: { visitId: inOrder[i]?.id ?? "" } })),
  );
}

/** Gives back what a stay took, and takes it as it now is. */
export async function retakeStay(
  db: Db,
  clinicId: string,
  before: readonly KeptPlacedVisit[],
  after: readonly (readonly KeptPlacedVisit[])[],
): Promise<void> {
  await giveBack(db, clinicId, { visitIds: before.map(({ id }) => id) });
  await keepTakings(
    db,
    clinicId,
    after.flatMap((stay) => takingsOfStay(stay.map(placeOf))),
  );
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

async function keepChange(db: Db, ...change: Parameters<typeof changeOf>): Promise<void> {
  await db
    .insertInto("visit_change")
    .values(changeOf(...change))
    .execute();
}

function changeOf(by: Booker, visitId: string, version: number, kind: string, was: VisitPlace | null, reason: string) {
  return {
    clinic_id: by.clinicId,
    visit_id: visitId,
    version,
    kind,
    was: was === null ? null : json(was),
    reason,
    recorded_by: by.memberId,
    recorded_at: by.at,
  };
}
