import { treatmentSchema } from "@pistor/api/evidence";
import type { Visit, WaitlistEntry } from "@pistor/api/schedule";
import { waitWishes } from "@pistor/api/schedule";
import type { Treatment } from "@pistor/core/eligibility";
import type { FreeSlot, Lengths } from "@pistor/core/schedule";
import { sql } from "kysely";
import * as z from "zod";
import type { Db } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";

export interface KeptWaiting {
  readonly id: string;
  readonly version: number;
  readonly patientId: string;
  readonly visitId: string | null;
  readonly purpose: Visit["purpose"];
  readonly treatment: Treatment | null;
  readonly courseId: string | null;
  readonly number: number | null;
  readonly minutes: number;
  readonly practitionerId: string | null;
  readonly wishes: WaitlistEntry["wishes"];
  readonly state: WaitlistEntry["state"];
  readonly since: string;
}

export interface KeptOffer {
  readonly id: string;
  readonly waitlistId: string;
  readonly slot: FreeSlot;
  readonly expiresAt: string;
  readonly state: "open" | "taken" | "declined" | "expired" | "withdrawn";
}

/** Who waits or is offered something, the longest first. */
export async function findWaiting(
  db: Db,
  clinicId: string,
  where: { readonly states?: readonly KeptWaiting["state"][]; readonly id?: string; readonly visitId?: string },
): Promise<KeptWaiting[]> {
  let query = db
    .selectFrom("waitlist_entry")
    .where("clinic_id", "=", clinicId)
    .orderBy("recorded_at")
    .orderBy("id")
    .select([
      "id",
      "version",
      "patient_id as patientId",
      "visit_id as visitId",
      "purpose",
      "treatment",
      "course_id as courseId",
      "session_number as number",
      "minutes",
      "practitioner_id as practitionerId",
      "wishes",
      "state",
      "recorded_at as since",
    ]);
  if (where.states !== undefined) query = query.where("state", "in", [...where.states]);
  if (where.id !== undefined) query = query.where("id", "=", where.id);
  if (where.visitId !== undefined) query = query.where("visit_id", "=", where.visitId);
  return (await query.execute()).map((row) => ({
    ...row,
    purpose: row.purpose as Visit["purpose"],
    treatment: row.treatment === null ? null : treatmentSchema.parse(row.treatment),
    wishes: waitWishes.parse(row.wishes),
    state: row.state as KeptWaiting["state"],
  }));
}

/** @throws {Refusal} 404 */
export async function getWaiting(db: Db, clinicId: string, id: string): Promise<KeptWaiting> {
  const [found] = await findWaiting(db, clinicId, { id });
  if (found === undefined) throw notFound("entry of the waitlist");
  return found;
}

const keptSlot = z.object({
  at: z.number(),
  roomId: z.string(),
  practitionerId: z.string().nullable(),
  deviceId: z.string().nullable(),
  lengths: z.custom<Lengths>(),
});

/** Offers, the latest first. */
export async function findOffers(
  db: Db,
  clinicId: string,
  where: {
    readonly open?: true;
    readonly id?: string;
    readonly waitlistId?: string;
    readonly tokenSha256?: string;
    readonly ranOutBy?: string;
    readonly roomId?: string;
  },
): Promise<KeptOffer[]> {
  let query = db
    .selectFrom("slot_offer")
    .where("clinic_id", "=", clinicId)
    .orderBy("offered_at", "desc")
    .orderBy("id", "desc")
    .select(["id", "waitlist_id as waitlistId", "slot", "expires_at as expiresAt", "state"]);
  if (where.open === true) query = query.where("state", "=", "open");
  if (where.id !== undefined) query = query.where("id", "=", where.id);
  if (where.waitlistId !== undefined) query = query.where("waitlist_id", "=", where.waitlistId);
  if (where.tokenSha256 !== undefined) query = query.where("token_sha256", "=", where.tokenSha256);
  if (where.ranOutBy !== undefined) query = query.where("expires_at", "<=", where.ranOutBy);
  if (where.roomId !== undefined) query = query.where(sql<string>`slot->>'roomId'`, "=", where.roomId);
  return (await query.execute()).map((row) => ({
    ...row,
    slot: keptSlot.parse(row.slot),
    state: row.state as KeptOffer["state"],
  }));
}

/** Locks an offer and the entry that it belongs to, in this order, and reads the offer anew. */
export async function lockOffer(db: Db, clinicId: string, offerId: string): Promise<KeptOffer> {
  await db
    .selectFrom("slot_offer")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", offerId)
    .select("id")
    .forUpdate()
    .execute();
  const [offer] = await findOffers(db, clinicId, { id: offerId });
  if (offer === undefined) throw notFound("offer");
  await lockWaiting(db, clinicId, offer.waitlistId);
  return offer;
}

export async function lockWaiting(db: Db, clinicId: string, id: string): Promise<KeptWaiting> {
  await db
    .selectFrom("waitlist_entry")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .select("id")
    .forUpdate()
    .execute();
  return getWaiting(db, clinicId, id);
}

export async function keepOfferState(db: Db, clinicId: string, id: string, state: KeptOffer["state"]): Promise<void> {
  await db.updateTable("slot_offer").set({ state }).where("clinic_id", "=", clinicId).where("id", "=", id).execute();
}

/** The version that the entry then has. */
export async function keepWaitingState(
  db: Db,
  clinicId: string,
  id: string,
  state: KeptWaiting["state"],
): Promise<number> {
  const { version } = await db
    .updateTable("waitlist_entry")
    .set({ state, version: sql<number>`version + 1` })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}
