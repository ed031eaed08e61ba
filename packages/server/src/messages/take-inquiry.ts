import { createHash } from "node:crypto";
import type { Language } from "@pistor/core/evidence";
import { renderMessage } from "@pistor/core/messages";
import { messageTemplates, messageTexts } from "@pistor/knowledge/messages";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { isAddress, keepMail } from "../kit/index.ts";
import type { MessageWriter, NewInquiry, NewMessage } from "./inquiry.queries.ts";
import { keepInquiry, keepMessage, keepUrgent } from "./inquiry.queries.ts";

export const receivedTemplate = "inquiry.received";

/** To which sentence somebody agreed that they may be written to. */
export function contactOkOf(wording: string, at: string): NewInquiry["contactOk"] {
  return { at, wording, sha256: createHash("sha256").update(wording).digest("hex") };
}

interface Greeting {
  readonly clinicName: string;
  readonly phone: string;
  readonly answerWithinHours: number;
  /** The Message-ID that the inquiry came with; empty: it came otherwise. */
  readonly inReplyTo?: string;
}

/**
 * Keeps an inquiry with its first message. With a greeting, the sender is told by mail that it has come; at most once an hour
 * to one address, so that nobody can have a stranger flooded.
 */
export async function takeInquiry(
  db: Db,
  writer: MessageWriter,
  inquiry: NewInquiry,
  message: Pick<NewMessage, "subject" | "body" | "lang" | "messageId">,
  greeting: Greeting | null,
): Promise<{ inquiryId: string; number: number }> {
  const kept = await keepInquiry(db, writer, inquiry);
  await keepMessage(db, writer, kept.inquiryId, { ...message, kind: "in" });
  await keepUrgent(db, writer, kept.inquiryId, `${message.subject}\n${message.body}`);
  if (greeting !== null && isAddress(inquiry.email)) await greet(db, writer, inquiry, kept, greeting);
  return kept;
}

async function greet(
  db: Db,
  writer: MessageWriter,
  { email, language }: NewInquiry,
  { inquiryId, number }: { inquiryId: string; number: number },
  greeting: Greeting,
): Promise<void> {
  const { clinicId, at } = writer;
  const to = email.toLowerCase();
  await sql`select pg_advisory_xact_lock(hashtextextended(${`greeting ${clinicId} ${to}`}, 0))`.execute(db);
  const hourAgo = new Date(Date.parse(at) - 3_600_000).toISOString();
  const before = await db
    .selectFrom("mail")
    .where("clinic_id", "=", clinicId)
    .where(sql<string>`lower(to_address)`, "=", to)
    .where("once", "like", `${receivedTemplate}:%`)
    .where("kept_at", ">", hourAgo)
    .select("id")
    .executeTakeFirst();
  if (before !== undefined) return;
  const [template] = messageTemplates;
  const { clinicName: clinic, phone, answerWithinHours: hours, inReplyTo } = greeting;
  // Nothing that the sender wrote is in it: else it could be used to send words of theirs to a stranger.
  const lang = language as Language;
  const { subject, body } = renderMessage(messageTexts, template, { clinic, phone, hours, number }, lang);
  const once = `${receivedTemplate}:${inquiryId}`;
  const mailId = await keepMail(
    db,
    { clinicId, at },
    { aboutKind: "inquiry", aboutId: inquiryId, once, to: email, lang, subject, body, inReplyTo: inReplyTo ?? "" },
  );
  const own = { clinicId, memberId: null, at };
  await keepMessage(db, own, inquiryId, { kind: "out", subject, body, lang, template: receivedTemplate, mailId });
}
