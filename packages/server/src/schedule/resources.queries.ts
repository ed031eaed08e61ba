import type { PlacedVisit } from "@pistor/core/schedule";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { conflict, notPossible, Refusal } from "../kit/refusal.ts";

/** What can be booked, as it is now. */
export interface Resources {
  readonly rooms: readonly { id: string; name: string; purpose: string; physicianId: string | null }[];
  /** Who may treat and works here. */
  readonly members: readonly { id: string; name: string; role: string }[];
  readonly devices: readonly { id: string; name: string; state: string }[];
}

export async function findResources(db: Db, clinicId: string): Promise<Resources> {
  // In one look, as nearly every call of the calendar begins with it.
  const { rows } = await sql<ResourceRow>`
    select 'room' as kind, id, name, purpose, physician_id as "physicianId", null as role, null as state, position
      from room
     where clinic_id = ${clinicId}
     union all
    select 'member', id, name, null, null, role, null, null
      from member
     where clinic_id = ${clinicId} and role in ('physician', 'nurse') and disabled_at is null
     union all
    select 'device', id, name, null, null, null, state, null
      from device
     where clinic_id = ${clinicId} and state <> 'retired'
     order by position, role desc, name`.execute(db);
  const of = <Kind extends ResourceRow["kind"]>(kind: Kind) =>
    rows.filter((row): row is Extract<ResourceRow, { kind: Kind }> => row.kind === kind);
  return {
    rooms: of("room").map(({ id, name, purpose, physicianId }) => ({ id, name, purpose, physicianId })),
    members: of("member").map(({ id, name, role }) => ({ id, name, role })),
    devices: of("device").map(({ id, name, state }) => ({ id, name, state })),
  };
}

/** Keeps members and devices as they are until this transaction ends. */
export async function holdInUse(db: Db, clinicId: string, ids: readonly string[]): Promise<void> {
  await sql`
    with members as (
      select id from member where clinic_id = ${clinicId} and id = any(${[...ids]}::uuid[]) order by id for share),
         devices as (
      select id from device where clinic_id = ${clinicId} and id = any(${[...ids]}::uuid[]) order by id for share)
    select id from members union all select id from devices`.execute(db);
}

type ResourceRow =
  | { kind: "room"; id: string; name: string; purpose: string; physicianId: string | null }
  | { kind: "member"; id: string; name: string; role: string }
  | { kind: "device"; id: string; name: string; state: string };

/**
 * @throws {Refusal} 422 for what is not there, or a member who does not treat or works here no more; 409 for a device that
 *   is held
 */
export function mustBeUsable(
  { rooms, members, devices }: Resources,
  { roomId, practitionerId, deviceId }: Pick<PlacedVisit, "roomId" | "practitionerId" | "deviceId">,
): void {
  if (!rooms.some(({ id }) => id === roomId)) throw notThere("room");
  if (practitionerId !== null && !members.some(({ id }) => id === practitionerId))
    throw notPossible(
      "schedule.does-not-treat",
      "Only a physician or a nurse who works in this clinic can be booked to treat: choose one of them.",
      "/practitionerId",
    );
  const device = devices.find(({ id }) => id === deviceId);
  if (deviceId !== null && device === undefined) throw notThere("device");
  if (device?.state === "held")
    throw conflict(
      "schedule.device-held",
      `${device.name} is held and cannot be booked: choose another device, or release it first.`,
    );
}

/** Whether all of it can be booked as it is now. */
export function isUsable(
  resources: Resources,
  place: Pick<PlacedVisit, "roomId" | "practitionerId" | "deviceId">,
): boolean {
  try {
    mustBeUsable(resources, place);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** How somebody at the desk calls what is taken; the patient has no name in a refusal. */
export function nameOfResource({ rooms, members, devices }: Resources, id: string): string {
  return [...rooms, ...members, ...devices].find((each) => each.id === id)?.name ?? "The patient";
}

function notThere(what: "room" | "device"): Refusal {
  return notPossible(
    "schedule.not-there",
    `There is no such ${what} in this clinic: choose another one.`,
    `/${what}Id`,
  );
}

/** Rooms in which a treatment was or will be given, with how often: the clinic's own habit. */
export async function findUsualRooms(
  db: Db,
  clinicId: string,
  treatment: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("visit")
    .innerJoin("course", (join) =>
      join.onRef("course.clinic_id", "=", "visit.clinic_id").onRef("course.id", "=", "visit.course_id"),
    )
    .where("visit.clinic_id", "=", clinicId)
    .where("visit.purpose", "=", "session")
    .where("visit.state", "<>", "cancelled")
    .where("course.treatment", "=", treatment)
    .groupBy("visit.room_id")
    .select(["visit.room_id as roomId", sql<number>`count(*)::int`.as("times")])
    .execute();
  return new Map(rows.map(({ roomId, times }) => [roomId, times]));
}

/** Whether a room is one in which a session's treatment is given here; any is, while it was given in none. */
export async function suitsRoom(
  db: Db,
  clinicId: string,
  { purpose, treatment }: { readonly purpose: string; readonly treatment: string | null },
  roomId: string,
): Promise<boolean> {
  if (purpose !== "session" || treatment === null) return true;
  const usual = await findUsualRooms(db, clinicId, treatment);
  return usual.size === 0 || usual.has(roomId);
}
