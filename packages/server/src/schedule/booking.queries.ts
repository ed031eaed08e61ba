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

/** A moment of the database as the engine counts it: rows of weeks are read here, and written texts are slow to read. */
const msOf = (moment: string) => sql.raw<Moment>(`(extract(epoch from ${moment}) * 1000)::float8`);

/** What stands in the way of something, in one look. */
export interface InTheWay {
  /** Of these resources, the earliest first. */
  readonly takings: readonly KeptTaking[];
  readonly absences: readonly KeptAbsence[];
  /** Holds whose time is over: they hold nothing any more, and are to be given back. */
  readonly ranOut: readonly KeptTaking[];
}

/** What of these is taken at some moment of a stretch, and every absence then. */
export async function findInTheWay(
  db: Db,
  clinicId: string,
  ids: readonly string[],
  { from, until }: Stretch,
  now: string,
): Promise<InTheWay> {
  const { rows } = await sql<Row>`
    select booking.kind,
           booking.resource_id as id,
           booking.visit_id as "visitId",
           booking.offer_id as "offerId",
           null as "absenceId",
           '' as reason,
           coalesce(offer.expires_at <= ${now}, false) as "ranOut",
           ${msOf("booking.begins")} as "from",
           ${msOf("booking.ends")} as until
      from unnest(${[...ids]}::uuid[]) as wanted (id)
     cross join lateral (
       -- What stands of one resource never overlaps: of all that begins before, only the last can reach into the stretch.
       (select *
          from booking
         where clinic_id = ${clinicId}
           and resource_id = wanted.id
           and live
           and begins < ${iso(from)}
         order by begins desc
         limit 1)
        union all
       select *
         from booking
        where clinic_id = ${clinicId}
          and resource_id = wanted.id
          and live
          and begins >= ${iso(from)}
          and begins < ${iso(until)}) as booking
      left join slot_offer as offer
        on offer.clinic_id = booking.clinic_id and offer.id = booking.offer_id
     where booking.ends > ${iso(from)}
     union all
    select kind, resource_id, null, null, id, reason, false, ${msOf("lower(during)")}, ${msOf("upper(during)")}
      from absence
     where clinic_id = ${clinicId}
       and ended_at is null
       and during && tstzrange(${iso(from)}, ${iso(until)})
     order by "from", "absenceId"`.execute(db);
  const takings = (over: boolean) =>
    rows.flatMap(({ kind, id, visitId, offerId, absenceId, ranOut, from: begins, until: ends }) =>
      absenceId === null && ranOut === over && id !== null
        ? [{ kind: kind as Taking["kind"], id, visitId, offerId, from: begins, until: ends }]
        : [],
    );
  return {
    takings: takings(false),
    ranOut: takings(true),
    absences: rows.flatMap(({ kind, id, absenceId, reason, from: begins, until: ends }) =>
      absenceId === null
        ? []
        : [
            {
              id: absenceId,
              kind: kind as KeptAbsence["kind"],
              resourceId: id,
              reason,
              from: begins,
              until: ends,
            },
          ],
    ),
  };
}

interface Row {
  readonly kind: string;
  readonly id: string | null;
  readonly visitId: string | null;
  readonly offerId: string | null;
  readonly absenceId: string | null;
  readonly reason: string;
  readonly ranOut: boolean;
  readonly from: Moment;
  readonly until: Moment;
}

/** Absences that stand at some moment of a stretch, the earliest first. */
export async function findAbsences(db: Db, clinicId: string, stretch: Stretch): Promise<readonly KeptAbsence[]> {
  return (await findInTheWay(db, clinicId, [], stretch, "infinity")).absences;
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
  return takenOf(await findInTheWay(db, clinicId, ids, stretch, now), but);
}

/** @param but visits that do not count, as they are being moved */
export function takenOf({ takings, absences }: InTheWay, but: ReadonlySet<string>): Taken {
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
  await db.insertInto("booking").values(bookingRows(clinicId, takings)).execute();
}

/** As rows of the table of bookings. */
export function bookingRows(clinicId: string, takings: readonly TakingOf[]) {
  return takings.map(({ kind, id, from, until, by }) => ({
    clinic_id: clinicId,
    id: newId(),
    visit_id: "visitId" in by ? by.visitId : null,
    offer_id: "offerId" in by ? by.offerId : null,
    kind,
    resource_id: id,
    during: sql<string>`tstzrange(${iso(from)}, ${iso(until)})`,
  }));
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
