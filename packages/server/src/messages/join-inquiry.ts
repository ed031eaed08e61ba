import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { conflict, notFound, notPossible } from "../kit/index.ts";
import type { KeptInquiry, MessageWriter } from "./inquiry.queries.ts";
import { changeInquiry, findTogether, getInquiry } from "./inquiry.queries.ts";

/**
 * Joins an inquiry, with all that were joined to it before, to another: both threads stand together under the other one.
 *
 * Joins of a clinic wait for each other, so that two at once make no circle; everything hangs on one head, one step away.
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
  await sql`select pg_advisory_xact_lock(hashtextextended(${`join ${clinicId}`}, 0))`.execute(db);
  const from = await getInquiry(db, clinicId, inquiry.joinedTo ?? inquiry.id);
  const named = await getInquiry(db, clinicId, toId);
  const head = await getInquiry(db, clinicId, named.joinedTo ?? named.id, { lock: true });
  if (head.id === from.id)
    throw notPossible("inquiry.joined-already", "These two stand together already: choose another one.", "/id");
  if (from.patientId !== null && head.patientId !== null && from.patientId !== head.patientId)
    throw conflict("inquiry.two-patients", "They belong to two patients: correct one of them first.");
  const ids = await findTogether(db, clinicId, from.id);
  const waits = earlier(from.waitsSince, head.waitsSince);
  const patient = head.patientId ?? from.patientId;
  let version = inquiry.version;
  for (const id of ids) {
    const next = await changeInquiry(db, writer, id, { joined_to: head.id, waits_since: null, patient_id: patient });
    if (id === inquiry.id) version = next;
  }
  await changeInquiry(db, writer, head.id, {
    waits_since: waits,
    patient_id: patient,
    owner_id: head.ownerId ?? from.ownerId,
    state: waits !== null && head.state === "closed" ? "open" : head.state,
  });
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
  return linkPatient(db, writer, inquiry, patientId, inquiry.state === "new" ? "open" : inquiry.state);
}

/** Links all that stand together, and their quotes, to a patient. @returns the version of this inquiry */
export async function linkPatient(
  db: Db,
  writer: MessageWriter,
  inquiry: KeptInquiry,
  patientId: string,
  state: string,
): Promise<number> {
  const { clinicId } = writer;
  const ids = await findTogether(db, clinicId, inquiry.joinedTo ?? inquiry.id);
  let version = inquiry.version;
  for (const id of ids) {
    const next = await changeInquiry(db, writer, id, {
      patient_id: patientId,
      ...(id === inquiry.id ? { state } : {}),
    });
    if (id === inquiry.id) version = next;
  }
  await db
    .updateTable("quote")
    .set({ patient_id: patientId })
    .where("clinic_id", "=", clinicId)
    .where("inquiry_id", "in", ids)
    .where("patient_id", "is", null)
    .execute();
  return version;
}
