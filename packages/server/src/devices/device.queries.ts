import type { DeviceBody, DeviceLog } from "@pistor/api/devices";
import type { DeviceKind, DeviceLogKind, DeviceState, FluidPath, WaterKind } from "@pistor/core/devices";
import { cleaningKinds } from "@pistor/core/devices";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** A device as it is kept. */
export interface KeptDevice extends DeviceBody {
  readonly id: string;
  readonly version: number;
  readonly kind: DeviceKind;
  readonly fluidPath: FluidPath;
  readonly state: DeviceState;
}

/** Every device of the clinic, by name. */
export async function findDevices(db: Db, clinicId: string): Promise<KeptDevice[]> {
  const rows = await devicesOf(db, clinicId).orderBy("name").orderBy("id").execute();
  return rows.map(readDevice);
}

/** @throws {Refusal} 404 where the clinic has no such device */
export async function getDevice(db: Db, clinicId: string, deviceId: string): Promise<KeptDevice> {
  const found = await findDevice(db, clinicId, deviceId);
  if (found === undefined) throw notFound("device");
  return found;
}

export async function findDevice(db: Db, clinicId: string, deviceId: string): Promise<KeptDevice | undefined> {
  const row = await devicesOf(db, clinicId).where("id", "=", deviceId).executeTakeFirst();
  return row === undefined ? undefined : readDevice(row);
}

/** Whoever changes a device, or writes into its log, waits here for the others. @throws {Refusal} 404 */
export async function lockDevice(db: Db, clinicId: string, deviceId: string): Promise<KeptDevice> {
  const row = await devicesOf(db, clinicId).where("id", "=", deviceId).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound("device");
  return readDevice(row);
}

function devicesOf(db: Db, clinicId: string) {
  return db
    .selectFrom("device")
    .where("clinic_id", "=", clinicId)
    .select([
      "id",
      "version",
      "kind",
      "name",
      "maker",
      "serial",
      "needles_per_shot as needlesPerShot",
      "fluid_path as fluidPath",
      "state",
    ]);
}

type DeviceRow = Omit<KeptDevice, "kind" | "fluidPath" | "state"> & Record<"kind" | "fluidPath" | "state", string>;

/** The table lets no other word in. */
function readDevice(row: DeviceRow): KeptDevice {
  return {
    ...row,
    kind: row.kind as DeviceKind,
    fluidPath: row.fluidPath as FluidPath,
    state: row.state as DeviceState,
  };
}

/** Keeps a new device; its id. */
export async function keepDevice(db: Db, clinicId: string, device: DeviceBody, state: DeviceState): Promise<string> {
  const id = newId();
  await db
    .insertInto("device")
    .values({ clinic_id: clinicId, id, ...columnsOf(device), kind: device.kind, state })
    .execute();
  return id;
}

/** Writes over a device. Lock it first, and compare the version that was seen. */
export async function changeDevice(
  db: Db,
  clinicId: string,
  before: Pick<KeptDevice, "id" | "version">,
  change: Partial<Omit<DeviceBody, "kind">> & { readonly state?: DeviceState },
): Promise<number> {
  const version = before.version + 1;
  const { state, ...device } = change;
  await db
    .updateTable("device")
    .set({ ...columnsOf(device), ...(state === undefined ? {} : { state }), version })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", before.id)
    .execute();
  return version;
}

function columnsOf<Given extends Partial<Omit<DeviceBody, "kind">>>(device: Given) {
  const { name, maker, serial, needlesPerShot, fluidPath } = device;
  return {
    name,
    maker,
    serial,
    needles_per_shot: needlesPerShot,
    fluid_path: fluidPath,
  } as { name: string; maker: string; serial: string; needles_per_shot: number | null; fluid_path: string };
}

export interface NewLine {
  readonly deviceId: string;
  readonly kind: DeviceLogKind;
  readonly water?: WaterKind | null;
  readonly waterLot?: string;
  readonly product?: string;
  readonly sessionId?: string | null;
  readonly note?: string;
  /** When it was done; left out: when it is written. */
  readonly at?: string;
}

/** Adds a line to the log; its id. */
export async function keepLine(db: Db, writer: Writer, line: NewLine): Promise<string> {
  const id = newId();
  await db
    .insertInto("device_log")
    .values({
      clinic_id: writer.clinicId,
      id,
      device_id: line.deviceId,
      kind: line.kind,
      water: line.water ?? null,
      water_lot: line.waterLot ?? "",
      product: line.product ?? "",
      session_id: line.sessionId ?? null,
      note: line.note ?? "",
      at: line.at ?? writer.at,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return id;
}

/** A line with the device that it is of. */
export type KeptLine = DeviceLog & { readonly deviceId: string };

export function linesOf(db: Db, clinicId: string) {
  return db
    .selectFrom("device_log as line")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "line.clinic_id").onRef("member.id", "=", "line.recorded_by"),
    )
    .where("line.clinic_id", "=", clinicId)
    .select([
      "line.id",
      "line.device_id as deviceId",
      "line.kind",
      "line.at",
      "member.name as by",
      "line.water",
      "line.water_lot as waterLot",
      "line.product",
      "line.note",
      "line.session_id as sessionId",
    ]);
}

type LineRow = Omit<KeptLine, "kind" | "water"> & { readonly kind: string; readonly water: string | null };

export function readLine(row: LineRow): KeptLine {
  return { ...row, kind: row.kind as DeviceLogKind, water: row.water as WaterKind | null };
}

/** The latest lines of a device's log. */
export async function findLines(db: Db, clinicId: string, deviceId: string, most: number): Promise<KeptLine[]> {
  const rows = await linesOf(db, clinicId)
    .where("line.device_id", "=", deviceId)
    .orderBy("line.at", "desc")
    .orderBy("line.id", "desc")
    .limit(most)
    .execute();
  return rows.map(readLine);
}

/** Whether the last word of its log on this is a hold. */
export async function isHeld(db: Db, clinicId: string, deviceId: string): Promise<boolean> {
  const last = await linesOf(db, clinicId)
    .where("line.device_id", "=", deviceId)
    .where("line.kind", "in", ["held", "released"])
    .orderBy("line.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.kind === "held";
}

/** What tells where each device stands: of each its last cleaning, its last use and its last hold. */
export async function findLatest(db: Db, clinicId: string): Promise<KeptLine[]> {
  const latest = async (kinds: readonly DeviceLogKind[]) => {
    const rows = await linesOf(db, clinicId)
      .where("line.kind", "in", kinds)
      .distinctOn("line.device_id")
      .orderBy("line.device_id")
      .orderBy("line.at", "desc")
      .orderBy("line.id", "desc")
      .execute();
    return rows.map(readLine);
  };
  return [
    ...(await latest(cleaningKinds)),
    ...(await latest(["water-changed"])),
    ...(await latest(["used"])),
    ...(await latest(["held"])),
  ];
}
