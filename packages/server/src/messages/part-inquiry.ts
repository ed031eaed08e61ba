import type { inTheWay } from "@pistor/api/messages";
import type { Db } from "../kit/index.ts";
import { conflict, notFound } from "../kit/index.ts";
import type { KeptInquiry, MessageWriter } from "./inquiry.queries.ts";
import { changeInquiry } from "./inquiry.queries.ts";
import type { Standing, Written } from "./join-inquiry.ts";
import { countWritten, lockJoins, standingOf } from "./join-inquiry.ts";

export type InTheWay = (typeof inTheWay)[number];

interface KeptJoin {
  readonly id: string;
  readonly kind: string;
  readonly joinedId: string;
  readonly at: string;
  readonly by: string;
  readonly before: { readonly inquiries: readonly Standing[]; readonly quotes: readonly string[] };
  readonly after: { readonly inquiries: readonly Standing[]; readonly written: Written };
}

/** A join, who made it, and what was built on it since. */
export interface JoinMade {
  readonly kind: string;
  readonly joinedId: string;
  readonly at: string;
  readonly by: string;
  readonly inTheWay: InTheWay[];
}

/** The joins under an inquiry that were not taken apart, the last first. */
export async function findJoins(db: Db, clinicId: string, headId: string): Promise<JoinMade[]> {
  const made: JoinMade[] = [];
  for (const join of await findKept(db, clinicId, headId)) {
    const { kind, joinedId, at, by } = join;
    made.push({ kind, joinedId, at, by, inTheWay: await findInTheWay(db, clinicId, join, made.length === 0) });
  }
  return made;
}

async function findKept(db: Db, clinicId: string, headId: string): Promise<KeptJoin[]> {
  const rows = await db
    .selectFrom("inquiry_join as join")
    .innerJoin("member", (on) =>
      on.onRef("member.clinic_id", "=", "join.clinic_id").onRef("member.id", "=", "join.joined_by"),
    )
    .where("join.clinic_id", "=", clinicId)
    .where("join.head_id", "=", headId)
    .where("join.parted_at", "is", null)
    .orderBy("join.joined_at", "desc")
    .orderBy("join.id", "desc")
    .select([
      "join.id",
      "join.kind",
      "join.joined_id as joinedId",
      "join.joined_at as at",
      "member.name as by",
      "join.before",
      "join.after",
    ])
    .execute();
  return rows as unknown as KeptJoin[];
}

/** What was built on a join: with any of it, nobody could say to which of the two it belongs. */
async function findInTheWay(db: Db, clinicId: string, join: KeptJoin, isLast: boolean): Promise<InTheWay[]> {
  const ids = join.after.inquiries.map(({ id }) => id);
  const now = await standingOf(db, clinicId, ids);
  const was = (id: string) => join.after.inquiries.find((each) => each.id === id);
  const written = await countWritten(db, clinicId, ids);
  const moved = !isLast || now.some((each) => each.joinedTo !== was(each.id)?.joinedTo);
  const found: (InTheWay | null)[] = [
    // To a patient's file the thread comes as one, whatever was written in it.
    join.kind !== "patient" && written.messages !== join.after.written.messages ? "message" : null,
    written.quotes === join.after.written.quotes ? null : "quote",
    now.some((each) => each.patientId !== was(each.id)?.patientId) ? "patient" : null,
    moved ? "join" : null,
    (await hasMoney(db, clinicId, join.before.quotes)) ? "money" : null,
  ];
  return found.filter((each) => each !== null);
}

async function hasMoney(db: Db, clinicId: string, quotes: readonly string[]): Promise<boolean> {
  if (quotes.length === 0) return false;
  for (const table of ["invoice", "payment", "provider_payment"] as const) {
    const found = await db
      .selectFrom(table)
      .where("clinic_id", "=", clinicId)
      .where("quote_id", "in", quotes)
      .select("id")
      .limit(1)
      .executeTakeFirst();
    if (found !== undefined) return true;
  }
  return false;
}

const says: Readonly<Record<InTheWay, string>> = {
  message: "something was written in the common thread since",
  quote: "a quote was made since",
  patient: "the common thread was linked to a patient since",
  join: "another inquiry or a patient was joined since: part that first",
  money: "an invoice or a payment stands on a quote that went along",
};

/**
 * Takes a join apart: each inquiry stands as before, and quotes that went along to a patient come back. Who answers and the
 * state stay where somebody chose them since.
 *
 * @returns the version of the inquiry under which they stood
 * @throws {Refusal} 404 where there is no such join, 409 with what was built on it
 */
export async function partInquiries(
  db: Db,
  writer: MessageWriter,
  head: KeptInquiry,
  from: { readonly kind: "inquiry" | "patient"; readonly id: string },
): Promise<number> {
  const { clinicId, memberId, at } = writer;
  await lockJoins(db, clinicId);
  const kept = await findKept(db, clinicId, head.id);
  const join = kept.find(({ kind, joinedId }) => kind === from.kind && joinedId === from.id);
  if (join === undefined) throw notFound("join of these two");
  const way = await findInTheWay(db, clinicId, join, join === kept[0]);
  if (way.length > 0)
    throw conflict("inquiry.built-on", `They cannot be parted: ${way.map((each) => says[each]).join("; ")}.`);
  const now = await standingOf(
    db,
    clinicId,
    join.before.inquiries.map(({ id }) => id),
  );
  let version = head.version;
  for (const before of join.before.inquiries) {
    const after = join.after.inquiries.find(({ id }) => id === before.id);
    const is = now.find(({ id }) => id === before.id);
    if (after === undefined || is === undefined) continue;
    const next = await changeInquiry(db, writer, before.id, {
      joined_to: before.joinedTo,
      patient_id: before.patientId,
      waits_since: sameMoment(is.waitsSince, after.waitsSince) ? before.waitsSince : is.waitsSince,
      owner_id: is.ownerId === after.ownerId ? before.ownerId : is.ownerId,
      state: is.state === after.state ? before.state : is.state,
    });
    if (before.id === head.id) version = next;
  }
  if (join.before.quotes.length > 0)
    await db
      .updateTable("quote")
      .set({ patient_id: null })
      .where("clinic_id", "=", clinicId)
      .where("id", "in", join.before.quotes)
      .execute();
  await db
    .updateTable("inquiry_join")
    .set({ parted_by: memberId, parted_at: at })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", join.id)
    .execute();
  return version;
}

function sameMoment(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : Date.parse(one) === Date.parse(other);
}
