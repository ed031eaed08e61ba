import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { conflict, json, newId, notFound, notPossible } from "../kit/index.ts";
import type { KeptInquiry, MessageWriter } from "./inquiry.queries.ts";
import { changeInquiry, findTogether, getInquiry } from "./inquiry.queries.ts";

/** What a join can change of an inquiry. */
export interface Standing {
  readonly id: string;
  readonly joinedTo: string | null;
  readonly patientId: string | null;
  readonly waitsSince: string | null;
  readonly ownerId: string | null;
  readonly state: string;
}

/** How much stood in the threads. */
export interface Written {
  readonly messages: number;
  readonly quotes: number;
}

/** Whoever joins or parts waits for the one before: two at once make no circle, and none is parted while it is joined. */
export async function lockJoins(db: Db, clinicId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`join ${clinicId}`}, 0))`.execute(db);
}

/**
 * Joins an inquiry, with all that were joined to it before, to another: both threads stand together under the other one.
 * Where one of them is of a patient, all are, and so are their quotes.
 *
 * @returns the version of the inquiry that was joined
 */
export async function joinInquiries(
  db: Db,
  writer: MessageWriter,
  inquiry: KeptInquiry,
  toId: string,
): Promise<number> {
  const { clinicId } = writer;
  await lockJoins(db, clinicId);
  const from = await getInquiry(db, clinicId, inquiry.joinedTo ?? inquiry.id);
  const named = await getInquiry(db, clinicId, toId);
  const head = await getInquiry(db, clinicId, named.joinedTo ?? named.id, { lock: true });
  if (head.id === from.id)
    throw notPossible("inquiry.joined-already", "These two stand together already: choose another one.", "/id");
  if (from.patientId !== null && head.patientId !== null && from.patientId !== head.patientId)
    throw conflict("inquiry.two-patients", "They belong to two patients: correct one of them first.");
  const ids = await findTogether(db, clinicId, from.id);
  const all = [...(await findTogether(db, clinicId, head.id)), ...ids];
  const before = await standingOf(db, clinicId, all);
  const waits = earlier(from.waitsSince, head.waitsSince);
  const patient = head.patientId ?? from.patientId;
  let version = inquiry.version;
  for (const id of ids) {
    const next = await changeInquiry(db, writer, id, { joined_to: head.id, waits_since: null });
    if (id === inquiry.id) version = next;
  }
  await changeInquiry(db, writer, head.id, {
    waits_since: waits,
    owner_id: head.ownerId ?? from.ownerId,
    state: waits !== null && head.state === "closed" ? "open" : head.state,
  });
  // What was urgent in one of them is urgent in both.
  await sql`
    update inquiry set urgent = coalesce(inquiry.urgent, other.urgent)
      from inquiry as other
     where inquiry.clinic_id = ${clinicId} and inquiry.id = ${head.id}
       and other.clinic_id = ${clinicId} and other.id = ${from.id}`.execute(db);
  const quotes = patient === null ? [] : await carryToPatient(db, clinicId, all, patient);
  await keepJoin(db, writer, { kind: "inquiry", headId: head.id, joinedId: from.id }, before, quotes);
  return version;
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) <= Date.parse(other) ? one : other;
}

/** Says that an inquiry is of a patient whose file is there; its quotes go along. */
export async function joinPatient(
  db: Db,
  writer: MessageWriter,
  inquiry: KeptInquiry,
  patientId: string,
): Promise<number> {
  const { clinicId } = writer;
  const patient = await db
    .selectFrom("patient")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", patientId)
    .select("id")
    .executeTakeFirst();
  if (patient === undefined) throw notFound("patient");
  if (inquiry.patientId !== null && inquiry.patientId !== patientId)
    throw conflict("inquiry.registered", "It belongs to another patient already.");
  if (inquiry.patientId === patientId) return inquiry.version;
  await lockJoins(db, clinicId);
  const headId = inquiry.joinedTo ?? inquiry.id;
  const before = await standingOf(db, clinicId, await findTogether(db, clinicId, headId));
  const state = inquiry.state === "new" ? "open" : inquiry.state;
  const { version, quotes } = await linkPatient(db, writer, inquiry, patientId, state);
  await keepJoin(db, writer, { kind: "patient", headId, joinedId: patientId }, before, quotes);
  return version;
}

/** Links all that stand together, and their quotes, to a patient. @returns the version of this inquiry, and the quotes that went along */
export async function linkPatient(
  db: Db,
  writer: MessageWriter,
  inquiry: KeptInquiry,
  patientId: string,
  state: string,
): Promise<{ version: number; quotes: string[] }> {
  const { clinicId } = writer;
  const ids = await findTogether(db, clinicId, inquiry.joinedTo ?? inquiry.id);
  const version = await changeInquiry(db, writer, inquiry.id, { state });
  return { version, quotes: await carryToPatient(db, clinicId, ids, patientId) };
}

/** @returns the quotes that had no patient before */
async function carryToPatient(db: Db, clinicId: string, ids: readonly string[], patientId: string): Promise<string[]> {
  await db
    .updateTable("inquiry")
    .set({ patient_id: patientId })
    .where("clinic_id", "=", clinicId)
    .where("id", "in", ids)
    .execute();
  const carried = await db
    .updateTable("quote")
    .set({ patient_id: patientId })
    .where("clinic_id", "=", clinicId)
    .where("inquiry_id", "in", ids)
    .where("patient_id", "is", null)
    .returning("id")
    .execute();
  return carried.map(({ id }) => id);
}

export async function standingOf(db: Db, clinicId: string, ids: readonly string[]): Promise<Standing[]> {
  return db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("id", "in", ids)
    .orderBy("id")
    .select([
      "id",
      "joined_to as joinedTo",
      "patient_id as patientId",
      "waits_since as waitsSince",
      "owner_id as ownerId",
      "state",
    ])
    .execute();
}

/** What is written stays, so that the number alone tells whether something was added. */
export async function countWritten(db: Db, clinicId: string, ids: readonly string[]): Promise<Written> {
  const { rows } = await sql<Written>`
    select (select count(*)::int from inquiry_message
             where clinic_id = ${clinicId} and inquiry_id = any(${[...ids]}::uuid[])) as messages,
           (select count(*)::int from quote
             where clinic_id = ${clinicId} and inquiry_id = any(${[...ids]}::uuid[])) as quotes`.execute(db);
  const [written] = rows;
  return written ?? { messages: 0, quotes: 0 };
}

async function keepJoin(
  db: Db,
  { clinicId, memberId, at }: MessageWriter,
  join: { readonly kind: "inquiry" | "patient"; readonly headId: string; readonly joinedId: string },
  before: readonly Standing[],
  quotes: readonly string[],
): Promise<void> {
  if (memberId === null) throw new Error("A join without a hand.");
  const ids = before.map(({ id }) => id);
  await db
    .insertInto("inquiry_join")
    .values({
      clinic_id: clinicId,
      id: newId(),
      kind: join.kind,
      head_id: join.headId,
      joined_id: join.joinedId,
      before: json({ inquiries: before, quotes }),
      after: json({ inquiries: await standingOf(db, clinicId, ids), written: await countWritten(db, clinicId, ids) }),
      joined_by: memberId,
      joined_at: at,
    })
    .execute();
}
