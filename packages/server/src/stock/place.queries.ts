import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";

export interface Reading {
  readonly celsius: number;
  readonly at: string;
  readonly by: string;
}

/** A place where things are kept; `keepAt` null: its temperature is not watched. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly keepAt: { readonly minCelsius: number; readonly maxCelsius: number } | null;
  /** The latest; null: none was read. */
  readonly reading: Reading | null;
}

export async function findPlaces(db: Db, clinicId: string): Promise<Place[]> {
  const places = await db
    .selectFrom("storage_place")
    .where("clinic_id", "=", clinicId)
    .orderBy("name")
    .select(["id", "name", "min_celsius as min", "max_celsius as max"])
    .execute();
  const readings = await db
    .selectFrom("storage_reading as reading")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "reading.clinic_id").onRef("member.id", "=", "reading.recorded_by"),
    )
    .where("reading.clinic_id", "=", clinicId)
    .distinctOn("reading.place_id")
    .orderBy("reading.place_id")
    .orderBy("reading.read_at", "desc")
    .select(["reading.place_id as placeId", "reading.celsius", "reading.read_at as at", "member.name as by"])
    .execute();
  const latest = new Map(readings.map(({ placeId, ...reading }) => [placeId, reading]));
  return places.map(({ min, max, ...place }) => ({
    ...place,
    keepAt: min === null || max === null ? null : { minCelsius: min, maxCelsius: max },
    reading: latest.get(place.id) ?? null,
  }));
}

/** @throws {Refusal} 404 */
export async function getPlace(db: Db, clinicId: string, placeId: string): Promise<Place> {
  const place = (await findPlaces(db, clinicId)).find(({ id }) => id === placeId);
  if (place === undefined) throw notFound("place");
  return place;
}

export async function keepPlace(
  db: Db,
  writer: Writer,
  { name, keepAt }: Pick<Place, "name" | "keepAt">,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("storage_place")
    .values({
      clinic_id: writer.clinicId,
      id,
      name,
      min_celsius: keepAt?.minCelsius ?? null,
      max_celsius: keepAt?.maxCelsius ?? null,
    })
    .execute();
  return id;
}

export async function keepReading(
  db: Db,
  writer: Writer,
  placeId: string,
  { celsius, at, note }: { readonly celsius: number; readonly at: string; readonly note: string },
): Promise<void> {
  await db
    .insertInto("storage_reading")
    .values({
      clinic_id: writer.clinicId,
      id: newId(),
      place_id: placeId,
      celsius,
      read_at: at,
      note,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
}

export async function findSuppliers(db: Db, clinicId: string) {
  return db
    .selectFrom("supplier")
    .where("clinic_id", "=", clinicId)
    .orderBy("name")
    .select(["id", "name", "phone", "email"])
    .execute();
}

export async function keepSupplier(
  db: Db,
  writer: Writer,
  supplier: { readonly name: string; readonly phone: string; readonly email: string },
): Promise<string> {
  const id = newId();
  const { name, phone, email } = supplier;
  await db.insertInto("supplier").values({ clinic_id: writer.clinicId, id, name, phone, email }).execute();
  return id;
}
