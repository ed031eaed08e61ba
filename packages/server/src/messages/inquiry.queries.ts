import type { InquiryEvent, InquiryState } from "@pistor/core/messages";
import { afterEvent, urgentIn } from "@pistor/core/messages";
import { urgentWords } from "@pistor/knowledge/messages";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { json, newId, notFound } from "../kit/index.ts";

/** Who writes, and when by the server's clock. */
export interface MessageWriter {
  readonly clinicId: string;
  /** null: the sender of the inquiry, or the server by itself. */
  readonly memberId: string | null;
  readonly at: string;
}

export interface NewInquiry {
  readonly channel: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly country: string;
  readonly city: string;
  readonly treatment: string | null;
  readonly selfCheck: unknown;
  readonly contactOk: { readonly at: string; readonly wording: string; readonly sha256: string };
  /** Whether it is for somebody of age; null or left out: not said. */
  readonly adult?: boolean | null | undefined;
}

/** An inquiry as it is kept. */
export interface KeptInquiry {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly receivedAt: string;
  readonly channel: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly country: string;
  readonly city: string;
  readonly treatment: string | null;
  readonly selfCheck: unknown;
  readonly contactOk: unknown;
  readonly ownerId: string | null;
  readonly state: InquiryState;
  readonly stateReason: string;
  readonly waitsSince: string | null;
  readonly patientId: string | null;
  readonly joinedTo: string | null;
  /** Words of an emergency that nobody has answered yet; null: none. */
  readonly urgent: { readonly at: string; readonly words: readonly string[] } | null;
  readonly adult: boolean | null;
}

export const inquiryColumns = [
  "inquiry.id",
  "inquiry.version",
  "inquiry.number",
  "inquiry.received_at as receivedAt",
  "inquiry.channel",
  "inquiry.name",
  "inquiry.email",
  "inquiry.phone",
  "inquiry.language",
  "inquiry.country",
  "inquiry.city",
  "inquiry.treatment",
  "inquiry.self_check as selfCheck",
  "inquiry.contact_ok as contactOk",
  "inquiry.owner_id as ownerId",
  "inquiry.state",
  "inquiry.state_reason as stateReason",
  "inquiry.waits_since as waitsSince",
  "inquiry.patient_id as patientId",
  "inquiry.joined_to as joinedTo",
  "inquiry.urgent",
  "inquiry.adult",
] as const;

/** A new inquiry under the clinic's next number; its sender waits from now on. */
export async function keepInquiry(
  db: Db,
  writer: MessageWriter,
  given: NewInquiry,
): Promise<{ inquiryId: string; number: number }> {
  const { clinicId, at } = writer;
  const { number } = await db
    .updateTable("clinic")
    .set({ next_inquiry_no: sql<number>`next_inquiry_no + 1` })
    .where("id", "=", clinicId)
    .returning(sql<number>`next_inquiry_no - 1`.as("number"))
    .executeTakeFirstOrThrow();
  const inquiryId = newId();
  await db
    .insertInto("inquiry")
    .values({
      clinic_id: clinicId,
      id: inquiryId,
      number,
      received_at: at,
      channel: given.channel,
      name: given.name,
      email: given.email,
      phone: given.phone,
      language: given.language,
      country: given.country,
      city: given.city,
      treatment: given.treatment,
      self_check: given.selfCheck === null ? null : json(given.selfCheck),
      contact_ok: json(given.contactOk),
      adult: given.adult ?? null,
      waits_since: at,
      changed_by: writer.memberId,
      changed_at: at,
    })
    .execute();
  return { inquiryId, number };
}

export interface NewMessage {
  readonly kind: "in" | "out" | "note";
  readonly subject: string;
  readonly body: string;
  readonly lang: string;
  readonly template?: string;
  readonly findings?: readonly unknown[];
  readonly mailId?: string | null;
  /** Message-ID of a mail that came in. */
  readonly messageId?: string;
  /** Whether a program wrote it. */
  readonly automatic?: boolean;
}

export async function keepMessage(
  db: Db,
  writer: MessageWriter,
  inquiryId: string,
  message: NewMessage,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("inquiry_message")
    .values({
      clinic_id: writer.clinicId,
      id,
      inquiry_id: inquiryId,
      kind: message.kind,
      subject: message.subject,
      body: message.body,
      lang: message.lang,
      template: message.template ?? "",
      findings: json(message.findings ?? []),
      mail_id: message.mailId ?? null,
      message_id: message.messageId ?? "",
      automatic: message.automatic ?? false,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return id;
}

/** @throws {Refusal} 404 */
export async function getInquiry(
  db: Db,
  clinicId: string,
  inquiryId: string,
  how: { lock?: boolean } = {},
): Promise<KeptInquiry> {
  const query = db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", inquiryId)
    .select(inquiryColumns);
  const found = await (how.lock === true ? query.forUpdate() : query).executeTakeFirst();
  if (found === undefined) throw notFound("inquiry");
  return found as KeptInquiry;
}

/** Applies what happened to an inquiry: its state, and since when its sender waits. @returns the version that is now kept */
export async function keepEvent(
  db: Db,
  writer: MessageWriter,
  inquiry: Pick<KeptInquiry, "id" | "state" | "waitsSince">,
  event: InquiryEvent,
): Promise<number> {
  const after = afterEvent(inquiry.state, event);
  const waitsSince = after.waits === null ? inquiry.waitsSince : after.waits ? (inquiry.waitsSince ?? writer.at) : null;
  // Whoever answered, or wrote down that they called, has seen to what was urgent.
  const seenTo = event === "answered" || event === "noted" ? { urgent: null } : {};
  return changeInquiry(db, writer, inquiry.id, { state: after.state, waits_since: waitsSince, ...seenTo });
}

/** Marks an inquiry whose sender writes words of an emergency, so that it is read before all others. */
export async function keepUrgent(db: Db, { clinicId, at }: MessageWriter, id: string, text: string): Promise<void> {
  const words = urgentIn(urgentWords, text);
  if (words.length === 0) return;
  await db
    .updateTable("inquiry")
    .set({ urgent: json({ at, words }) })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .execute();
}

type Change = Partial<{
  state: string;
  state_reason: string;
  waits_since: string | null;
  owner_id: string | null;
  patient_id: string | null;
  joined_to: string | null;
  urgent: null;
}>;

export async function changeInquiry(
  db: Db,
  { clinicId, memberId, at }: MessageWriter,
  inquiryId: string,
  change: Change,
): Promise<number> {
  const { version } = await db
    .updateTable("inquiry")
    .set({ ...change, version: sql<number>`version + 1`, changed_by: memberId, changed_at: at })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", inquiryId)
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}

/** Ids of an inquiry and of all that were joined to it. */
export async function findTogether(db: Db, clinicId: string, headId: string): Promise<string[]> {
  const joined = await db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("joined_to", "=", headId)
    .select("id")
    .execute();
  return [headId, ...joined.map(({ id }) => id)];
}

/** Those who may answer an inquiry and work here now. */
export async function findAnswering(db: Db, clinicId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("member")
    .where("clinic_id", "=", clinicId)
    .where("role", "in", ["physician", "nurse", "coordinator", "owner"])
    .where("disabled_at", "is", null)
    .orderBy("name")
    .select(["id", "name"])
    .execute();
}
