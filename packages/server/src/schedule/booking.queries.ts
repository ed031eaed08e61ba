import type { Moment } from "@pistor/core/basics";
import type { Stretch, Taken, Taking } from "@pistor/core/schedule";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";

/** Something that is taken, as it is kept. */
export interface KeptTaking extends Taking {
  /** null: a slot that is held for somebody. */
  readonly visitId: string | null;
  readonly offerId: string | null;
}

/** An absence that stands. */
export interface KeptAbsence extends Stretch {
  readonly id: string;
  readonly kind: "clinic" | "member" | "room" | "device";
  /** null: the whole clinic. */
  readonly resourceId: string | null;
  readonly reason: string;
}

const iso = (moment: Moment): string => new Date(moment).toISOString();

/** What of these is taken at some moment of a stretch, the earliest first. A hold that has run out holds nothing. */
export async function findTakings(
  db: Db,
  clinicId: string,
  ids: readonly string[],
  { from, until }: Stretch,
  now: string,
): Promise<KeptTaking[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("booking")
    .leftJoin("slot_offer as offer", (join) =>
      join.onRef("offer.clinic_id", "=", "booking.clinic_id").onRef("offer.id", "=", "booking.offer_id"),
    )
    .where("booking.clinic_id", "=", clinicId)
    .where("booking.live", "=", true)
    .where("booking.resource_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where(sql<boolean>`booking.during && tstzrange(${iso(from)}, ${iso(until)})`)
    .where((where) => where.or([where("offer.expires_at", "is", null), where("offer.expires_at", ">", now)]))
    .select([
      "booking.kind",
      "booking.resource_id as id",
      "booking.visit_id as visitId",
      "booking.offer_id as offerId",
      sql<string>`lower(booking.during)`.as("from"),
      sql<string>`upper(booking.during)`.as("until"),
    ])
    .orderBy(sql`lower(booking.during)`)
    .execute();
  return rows.map(({ kind, ...row }) => ({
    ...row,
    kind: kind as Taking["kind"],
    from: Date.parse(row.from),
    until: Date.parse(row.until),
  }));
}

/** Absences that stand at some moment of a stretch, the earliest first. */
export async function findAbsences(db: Db, clinicId: string, { from, until }: Stretch): Promise<KeptAbsence[]> {
  const rows = await db
    .selectFrom("absence")
    .where("clinic_id", "=", clinicId)
    .where("ended_at", "is", null)
    .where(sql<boolean>`during && tstzrange(${iso(from)}, ${iso(until)})`)
    .select([
      "id",
      "kind",
      "resource_id as resourceId",
      "reason",
      sql<string>`lower(during)`.as("from"),
      sql<string>`upper(during)`.as("until"),
    ])
    .orderBy(sql`lower(during)`)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as KeptAbsence["kind"],
    from: Date.parse(row.from),
    until: Date.parse(row.until),
  }));
}

/** Both as the search for a free time takes them. @param but visits that do not count, as they are being moved */
export async function findTaken(
  db: Db,
  clinicId: string,
  ids: readonly string[],
  stretch: Stretch,
  now: string,
  but: ReadonlySet<string> = new Set(),
): Promise<Taken> {
  const takings = await findTakings(db, clinicId, ids, stretch, now);
  const absences = await findAbsences(db, clinicId, stretch);
  const of = new Map<string, Stretch[]>();
  const add = (id: string, each: Stretch) => of.set(id, [...(of.get(id) ?? []), each]);
  for (const each of takings) if (each.visitId === null || !but.has(each.visitId)) add(each.id, each);
  for (const each of absences) if (each.resourceId !== null) add(each.resourceId, each);
  return { of, shut: absences.filter(({ resourceId }) => resourceId === null) };
}

/** Something to be taken for a visit, or held for an offer. */
export type TakingOf = Taking & { readonly by: { readonly visitId: string } | { readonly offerId: string } };

/** Takes all of it. Lock the resources first. */
export async function keepTakings(db: Db, clinicId: string, takings: readonly TakingOf[]): Promise<void> {
  if (takings.length === 0) return;
  await db
    .insertInto("booking")
    .values(
      takings.map(({ kind, id, from, until, by }) => ({
        clinic_id: clinicId,
        id: newId(),
        visit_id: "visitId" in by ? by.visitId : null,
        offer_id: "offerId" in by ? by.offerId : null,
        kind,
        resource_id: id,
        during: sql<string>`tstzrange(${iso(from)}, ${iso(until)})`,
      })),
    )
    .execute();
}

/** Gives back what was taken for visits, or held for offers. */
export async function giveBack(
  db: Db,
  clinicId: string,
  by: { readonly visitIds: readonly string[] } | { readonly offerIds: readonly string[] },
): Promise<void> {
  const ids = "visitIds" in by ? by.visitIds : by.offerIds;
  if (ids.length === 0) return;
  await db
    .updateTable("booking")
    .set({ live: false })
    .where("clinic_id", "=", clinicId)
    .where("live", "=", true)
    .where("visitIds" in by ? "visit_id" : "offer_id", "in", [...ids])
    .execute();
}
