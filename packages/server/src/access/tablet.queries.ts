import { randomBytes } from "node:crypto";
import type { Db } from "../kit/db.ts";
import { newId } from "../kit/ids.ts";
import { conflict, notFound } from "../kit/refusal.ts";

/** Whose tablet, and when. */
interface AtTablet {
  readonly clinicId: string;
  readonly memberId: string;
  readonly at: string;
}

export interface KeptTablet {
  readonly id: string;
  readonly name: string;
  readonly endedAt: string | null;
}

export async function keepTablet(db: Db, { clinicId, memberId, at }: AtTablet, name: string): Promise<string> {
  const id = newId();
  await db
    .insertInto("tablet")
    .values({ clinic_id: clinicId, id, name, added_by: memberId, added_at: at, seen_at: at })
    .execute();
  return id;
}

export async function getTablet(db: Db, clinicId: string, id: string): Promise<KeptTablet> {
  const row = await db
    .selectFrom("tablet")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .select(["id", "name", "ended_at as endedAt"])
    .executeTakeFirst();
  if (row === undefined) throw notFound("tablet");
  return row;
}

/** @throws {Refusal} 404; 409 `tablet.ended`, on which a tablet forgets what it keeps */
export async function mustBeInUse(db: Db, { clinicId, at }: AtTablet, id: string): Promise<KeptTablet> {
  const tablet = await getTablet(db, clinicId, id);
  if (tablet.endedAt !== null)
    throw conflict(
      "tablet.ended",
      "This tablet was taken out of use: it keeps no patients any more. What was not sent stays sealed on it until the clinic lets it in again.",
    );
  await db
    .updateTable("tablet")
    .set({ seen_at: at })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", tablet.id)
    .execute();
  return tablet;
}

/** The member's secret for a tablet, made at the first asking; two that ask at once are given the same. */
export async function secretFor(db: Db, { clinicId, memberId, at }: AtTablet, tabletId: string): Promise<string> {
  await db
    .insertInto("tablet_secret")
    .values({
      clinic_id: clinicId,
      tablet_id: tabletId,
      member_id: memberId,
      secret: randomBytes(32).toString("base64url"),
      made_at: at,
    })
    .onConflict((there) => there.columns(["clinic_id", "tablet_id", "member_id"]).doNothing())
    .execute();
  const { secret } = await db
    .selectFrom("tablet_secret")
    .where("clinic_id", "=", clinicId)
    .where("tablet_id", "=", tabletId)
    .where("member_id", "=", memberId)
    .select("secret")
    .executeTakeFirstOrThrow();
  return secret;
}

/** The tablet that was seen last first. */
export async function findTablets(db: Db, clinicId: string) {
  return db
    .selectFrom("tablet")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "tablet.clinic_id").onRef("member.id", "=", "tablet.added_by"),
    )
    .where("tablet.clinic_id", "=", clinicId)
    .orderBy("tablet.seen_at", "desc")
    .orderBy("tablet.id")
    .select([
      "tablet.id",
      "tablet.name",
      "tablet.ended_at as endedAt",
      "tablet.added_at as addedAt",
      "tablet.seen_at as seenAt",
      "member.name as addedBy",
    ])
    .execute();
}

export async function setTabletState(
  db: Db,
  { clinicId, memberId, at }: AtTablet,
  id: string,
  state: "in-use" | "ended",
): Promise<void> {
  const ended = state === "ended";
  await db
    .updateTable("tablet")
    .set({ ended_at: ended ? at : null, ended_by: ended ? memberId : null })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .execute();
}

/**
 * Writes down whose day a tablet was given.
 *
 * @returns the patients that it had not been given before on that day
 */
export async function keepTakenDay(
  db: Db,
  { clinicId, memberId, at }: AtTablet,
  tabletId: string,
  on: string,
  patientIds: readonly string[],
): Promise<string[]> {
  if (patientIds.length === 0) return [];
  const rows = await db
    .insertInto("tablet_day")
    .values(
      patientIds.map((patient_id) => ({
        clinic_id: clinicId,
        tablet_id: tabletId,
        member_id: memberId,
        on_date: on,
        patient_id,
        taken_at: at,
      })),
    )
    .onConflict((there) => there.columns(["clinic_id", "tablet_id", "member_id", "on_date", "patient_id"]).doNothing())
    .returning("patient_id as patientId")
    .execute();
  return rows.map(({ patientId }) => patientId);
}
