import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { withoutQuotes } from "@pistor/core/messages";
import { sql } from "kysely";
import { clinicKnowledge } from "../evidence/index.ts";
import type { Db, InboundMail, TakeMail } from "../kit/index.ts";
import { isMadeUpId } from "../kit/index.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { getInquiry, keepEvent, keepMessage, keepUrgent } from "./inquiry.queries.ts";
import { keepNotice } from "./keep-notice.ts";
import { contactOkOf, takeInquiry } from "./take-inquiry.ts";

/** A mail to a clinic's own address: the next message of its thread, or a new inquiry. */
export const takeMail: TakeMail = (database, mail, now) =>
  database.inClinic({ clinicId: mail.clinicId }, (db) => keepInbound(db, mail, now.toISOString()));

/** The same, in a transaction that is open. */
export async function keepInbound(db: Db, mail: InboundMail, at: string): Promise<void> {
  const { clinicId } = mail;
  // A mail that its sender hands over twice is kept once.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail ${clinicId} ${mail.messageId}`}, 0))`.execute(db);
  if ((await isOurOwn(db, mail)) || (await isKept(db, mail))) return;
  if (mail.notice !== null) return keepNotice(db, mail, mail.notice);
  const writer = { clinicId, memberId: null, at };
  const clinic = await getClinic(db, clinicId);
  const subject = mail.subject;
  const body = bodyOf(mail);
  const found = await findThread(db, mail);
  if (found !== null) {
    const inquiry = await getInquiry(db, clinicId, found, { lock: true });
    const other = inquiry.email.toLowerCase() !== mail.from.toLowerCase();
    const lang = inquiry.language;
    // A thread's address may be passed on: who wrote is said where it is not the one who asked.
    const said = other ? `<${mail.from}>\n\n${body}` : body;
    const { messageId, automatic } = mail;
    await keepMessage(db, writer, inquiry.id, { kind: "in", subject, body: said, lang, messageId, automatic });
    // An absence note is no answer: nobody waits because of it, and nobody who waits has been heard.
    if (automatic) return;
    await keepEvent(db, writer, inquiry, "written-to-us");
    await keepUrgent(db, writer, inquiry.id, `${subject}\n${body}`);
    return;
  }
  // What a program wrote to nobody in particular begins nothing, and is not answered.
  if (mail.automatic) return;
  const { messages } = await clinicKnowledge(db, clinicId);
  const lang = languageOf(`${subject}\n${body}`, clinic.languages);
  await takeInquiry(
    db,
    writer,
    {
      channel: "mail",
      name: mail.fromName || (mail.from.split("@")[0] ?? mail.from),
      email: mail.from,
      phone: "",
      language: lang,
      country: "",
      city: "",
      treatment: null,
      selfCheck: null,
      contactOk: contactOkOf("Wrote to the clinic by mail.", at),
    },
    { subject, body, lang, messageId: mail.messageId },
    {
      clinicName: clinic.name,
      phone: clinic.phone,
      answerWithinHours: messages.answerWithinHours.settled.value,
      inReplyTo: isMadeUpId(mail.messageId) ? "" : mail.messageId,
    },
  );
}

/** The left side of a Message-ID. */
function leftOf(messageId: string): string {
  return /^<?([^@>]+)/.exec(messageId)?.[1] ?? "";
}

/** What we wrote ourselves and somebody sent back to us would be answered for ever. */
async function isOurOwn(db: Db, { clinicId, messageId }: InboundMail): Promise<boolean> {
  return (await findSent(db, clinicId, [leftOf(messageId)])) !== null;
}

async function isKept(db: Db, { clinicId, messageId }: InboundMail): Promise<boolean> {
  const before = await db
    .selectFrom("inquiry_message")
    .where("clinic_id", "=", clinicId)
    .where("message_id", "=", messageId)
    .select("id")
    .executeTakeFirst();
  return before !== undefined;
}

async function findSent(db: Db, clinicId: string, lefts: readonly string[]) {
  const named = lefts.filter((each) => each !== "");
  if (named.length === 0) return null;
  const found = await db
    .selectFrom("mail")
    .where("clinic_id", "=", clinicId)
    .where("message_id", "in", named)
    .orderBy("kept_at", "desc")
    .select(["about_kind as kind", "about_id as id"])
    .executeTakeFirst();
  return found ?? null;
}

/** The inquiry that a mail belongs to: by the address that it was sent to, by what it answers. null: a new one */
async function findThread(db: Db, mail: InboundMail): Promise<string | null> {
  const { clinicId } = mail;
  // Absence notes go where notices of failure go: to the address that names the mail.
  const answered = [mail.mailId ?? "", ...mail.answers.map(leftOf)];
  const sent = mail.inquiryId === null ? await findSent(db, clinicId, answered) : null;
  const id =
    mail.inquiryId ??
    (sent?.kind === "inquiry" ? sent.id : sent?.kind === "quote" ? await inquiryOfQuote(db, clinicId, sent.id) : null);
  if (id === null) return null;
  const found = await db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .select(["id", "joined_to as joinedTo"])
    .executeTakeFirst();
  return found === undefined ? null : (found.joinedTo ?? found.id);
}

async function inquiryOfQuote(db: Db, clinicId: string, quoteId: string): Promise<string | null> {
  const quote = await db
    .selectFrom("quote")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", quoteId)
    .select("inquiry_id as inquiryId")
    .executeTakeFirst();
  return quote?.inquiryId ?? null;
}

function bodyOf(mail: InboundMail): string {
  const own = withoutQuotes(mail.body);
  const left = mail.left.map((name) => `[not kept: ${name}]`);
  const cut = mail.cut === 0 ? [] : [`[cut: ${mail.cut}]`];
  return [own === "" ? "[no text]" : own, ...cut, ...left].join("\n");
}

const scripts: readonly (readonly [Language, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["tr", /[ğışİĞŞ]|\b(merhaba|teşekkür|ve|bir|için)\b/iu],
  ["de", /[äöüß]|\b(und|ich|nicht|guten)\b/iu],
  ["fr", /[éèêàçœ]|\b(bonjour|je|vous|merci)\b/iu],
];

/** By its letters and a few words; else the clinic's first language. Whoever answers can choose another. */
export function languageOf(text: string, ofClinic: readonly string[]): Language {
  const read = scripts.find(([, letters]) => letters.test(text))?.[0];
  if (read !== undefined) return read;
  if (/\b(the|and|hello|you|is)\b/i.test(text)) return "en";
  return languages.find((each) => each === ofClinic[0]) ?? "en";
}
