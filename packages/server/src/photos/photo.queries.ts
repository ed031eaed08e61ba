import { createHash } from "node:crypto";
import type { Photo } from "@pistor/api/photos";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import type { Keys } from "../kit/keys.ts";
import { notFound, Refusal } from "../kit/refusal.ts";
import type { UprightPicture } from "../kit/workshop/index.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** What is said of a picture when it is taken. */
export interface TakenPhoto {
  readonly patientId: string;
  readonly sessionId: string | null;
  readonly view: string;
  /** ISO 8601, as the device claims. */
  readonly takenAt: string;
}

/** Keeps a picture, encrypted under a key of its own. */
export async function keepPhoto(
  db: Db,
  writer: Writer,
  keys: Keys,
  taken: TakenPhoto,
  { bytes, widthPx, heightPx }: UprightPicture,
): Promise<Photo> {
  const { clinicId } = writer;
  const id = newId();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const sealed = keys.seal(bytes, aboutOf(clinicId, id));
  await db
    .insertInto("photo")
    .values({
      clinic_id: clinicId,
      id,
      patient_id: taken.patientId,
      session_id: taken.sessionId,
      view: taken.view,
      taken_at: taken.takenAt,
      width_px: widthPx,
      height_px: heightPx,
      sha256,
      sealed_key: sealed.key,
      added_by: writer.memberId,
      added_at: writer.at,
    })
    .execute();
  await db
    .insertInto("photo_picture")
    .values({ clinic_id: clinicId, photo_id: id, sealed: Buffer.from(sealed.bytes) })
    .execute();
  const { sessionId, view, takenAt } = taken;
  return { id, sessionId, view, takenAt, widthPx, heightPx, sha256 };
}

/** The photographs of a patient that were not erased, the latest first. */
export async function findPhotos(db: Db, clinicId: string, patientId: string): Promise<Photo[]> {
  return db
    .selectFrom("photo")
    .where("clinic_id", "=", clinicId)
    .where("patient_id", "=", patientId)
    .where("sealed_key", "is not", null)
    .orderBy("taken_at", "desc")
    .orderBy("id")
    .select([
      "id",
      "session_id as sessionId",
      "view",
      "taken_at as takenAt",
      "width_px as widthPx",
      "height_px as heightPx",
      "sha256",
    ])
    .execute();
}

/**
 * A picture, opened.
 *
 * @throws {Refusal} 404 where the clinic has no such photograph, 410 where it was erased, 500 where it was changed behind
 *   the server: nobody is shown a picture that is not the one that was taken
 */
export async function getPicture(
  db: Db,
  clinicId: string,
  keys: Keys,
  photoId: string,
): Promise<{ patientId: string; bytes: Uint8Array }> {
  const row = await db
    .selectFrom("photo")
    .innerJoin("photo_picture as picture", (join) =>
      join.onRef("picture.clinic_id", "=", "photo.clinic_id").onRef("picture.photo_id", "=", "photo.id"),
    )
    .where("photo.clinic_id", "=", clinicId)
    .where("photo.id", "=", photoId)
    .select(["photo.patient_id as patientId", "photo.sealed_key as key", "photo.sha256", "picture.sealed"])
    .executeTakeFirst();
  if (row === undefined) throw notFound("photograph");
  if (row.key === null) throw new Refusal(410, "photo.erased", "This photograph was erased.");
  const bytes = opened(keys, { bytes: row.sealed, key: row.key }, aboutOf(clinicId, photoId));
  if (bytes === null || createHash("sha256").update(bytes).digest("hex") !== row.sha256)
    throw new Refusal(
      500,
      "photo.changed-behind-us",
      "This photograph is not the one that was taken, or the clinic's key is not the one that it was kept with. It is not shown: have the technician compare it with a backup.",
    );
  return { patientId: row.patientId, bytes };
}

function opened(keys: Keys, sealed: { bytes: Buffer; key: string }, about: string): Uint8Array | null {
  try {
    return keys.open(sealed, about);
  } catch {
    return null;
  }
}

/** @throws {Refusal} 422 naming a photograph that a record uses and that is not of its patient */
export async function mustBePhotosOf(
  db: Db,
  clinicId: string,
  patientId: string,
  photoIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(photoIds)];
  if (wanted.length === 0) return;
  const found = await db
    .selectFrom("photo")
    .where("clinic_id", "=", clinicId)
    .where("patient_id", "=", patientId)
    .where("id", "in", wanted)
    .select("id")
    .execute();
  const missing = wanted.find((id) => !found.some((each) => each.id === id));
  if (missing !== undefined)
    throw new Refusal(
      422,
      "photo.of-nobody-here",
      "The record uses a photograph that is not among this patient's: wait until it is sent, or take it again.",
      { at: "/map/photos" },
    );
}

/** A picture opens only as the photograph that it was kept as. */
function aboutOf(clinicId: string, photoId: string): string {
  return `photo/${clinicId}/${photoId}`;
}
