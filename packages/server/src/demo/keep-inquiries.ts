import { dayOf, hourMs, timeZone } from "@pistor/core/basics";
import { screen } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { nothingAgainstAtAll } from "@pistor/knowledge/cases/nothing-against";
import { readScreening } from "../eligibility/screen-patient.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { changeInquiry, getInquiry, keepEvent, keepMessage } from "../messages/inquiry.queries.ts";
import { sendAnswer } from "../messages/inquiry.routes.ts";
import { contactOkOf, takeInquiry } from "../messages/take-inquiry.ts";
import { keepInbound } from "../messages/take-mail.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf } from "./demo-ids.ts";
import { type DemoInquiry, type DemoTurn, kordonInquiries } from "./inquiries.ts";

const agreed: Readonly<Record<Language, string>> = {
  en: "The clinic may write to me about this inquiry.",
  tr: "Klinik bu konuda bana yazabilir.",
  de: "Die Klinik darf mir zu dieser Anfrage schreiben.",
  fr: "La clinique peut m'écrire au sujet de cette demande.",
  ar: "يجوز للعيادة أن تكتب إلي بخصوص هذا الطلب.",
  ru: "Клиника может писать мне по этому запросу.",
};

/**
 * Inquiries in six languages and every state: words of an emergency, one that is overdue, a self-check of each decision, one
 * person who wrote twice, a thread by mail, a mail that nobody took.
 *
 * @returns ids of the inquiries by their key in the demo
 */
export async function keepInquiries(
  db: Db,
  ids: Ids,
  clinic: DemoClinic,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  if (clinic.personas.length === 0) return kept;
  for (const inquiry of [...kordonInquiries].sort((one, other) => other.hoursAgo - one.hoursAgo))
    kept.set(inquiry.key, await keepOne(db, { ids, clinic, now }, inquiry));
  return kept;
}

interface Filling {
  readonly ids: Ids;
  readonly clinic: DemoClinic;
  readonly now: Date;
}

const ago = ({ now }: Filling, hours: number) => new Date(now.getTime() - hours * hourMs).toISOString();

async function keepOne(db: Db, filling: Filling, inquiry: DemoInquiry): Promise<string> {
  const { ids, clinic } = filling;
  const at = ago(filling, inquiry.hoursAgo);
  const { message, channel, language } = inquiry;
  const byHand = channel === "phone" || channel === "agency";
  const writer = { clinicId: ids.clinicId, memberId: byHand ? idOf(ids.members, inquiry.owner ?? "becker") : null, at };
  const { inquiryId } = await takeInquiry(
    db,
    writer,
    {
      channel,
      name: inquiry.name,
      email: inquiry.email,
      phone: inquiry.phone,
      language,
      country: inquiry.country,
      city: inquiry.city,
      treatment: inquiry.treatment,
      selfCheck: await selfCheckOf(db, filling, inquiry, at),
      contactOk: contactOkOf(channel === "mail" ? "Wrote to the clinic by mail." : agreed[language], at),
    },
    { subject: channel === "mail" ? (message.split(/[,.!?]/)[0] ?? "") : "", body: message, lang: language },
    byHand ? null : { clinicName: clinic.name, phone: clinic.phone, answerWithinHours: 24 },
  );
  for (const turn of inquiry.turns ?? []) await keepTurn(db, filling, inquiry, inquiryId, turn);
  const owner = inquiry.owner === undefined ? null : idOf(ids.members, inquiry.owner);
  const { state, waitsSince } = await getInquiry(db, ids.clinicId, inquiryId);
  const own = { ...writer, memberId: owner };
  await changeInquiry(db, own, inquiryId, {
    owner_id: owner,
    state: inquiry.state ?? (owner !== null && state === "new" ? "open" : state),
    state_reason: inquiry.reason ?? "",
    waits_since: inquiry.state === "closed" ? null : waitsSince,
  });
  await handOver(db, filling, inquiryId, inquiry);
  return inquiryId;
}

async function keepTurn(
  db: Db,
  filling: Filling,
  { email, name, language }: DemoInquiry,
  inquiryId: string,
  turn: DemoTurn,
): Promise<void> {
  const { ids, clinic } = filling;
  const at = ago(filling, turn.hoursAgo);
  const inquiry = await getInquiry(db, ids.clinicId, inquiryId);
  if (turn.by === "sender") {
    const plain = { answers: [], left: [], cut: 0, automatic: false, notice: null };
    const of = { clinicId: ids.clinicId, clinicCode: clinic.code, inquiryId, mailId: null, ...plain };
    const body = "body" in turn ? turn.body : "";
    const messageId = `<${newId()}@${email.split("@")[1]}>`;
    await keepInbound(db, { ...of, from: email, fromName: name, subject: `Re: ${clinic.name}`, body, messageId }, at);
    return;
  }
  const writer = { clinicId: ids.clinicId, memberId: idOf(ids.members, turn.by), at };
  if ("note" in turn) {
    await keepMessage(db, writer, inquiryId, { kind: "note", subject: "", body: turn.note, lang: language });
    await keepEvent(db, writer, inquiry, "noted");
    return;
  }
  const template = "template" in turn ? (turn.template ?? "") : "";
  const answer = { subject: clinic.name, body: turn.body, lang: language, template, findings: [] };
  await sendAnswer(db, writer, inquiry, { ...answer, thread: { subject: "", messageId: "" } });
}

/** A self-check as its visitor would have sent it, answered by the engine of today. */
async function selfCheckOf(db: Db, { ids, clinic, now }: Filling, inquiry: DemoInquiry, at: string) {
  if (inquiry.selfCheck === undefined) return null;
  const { birthDate, answers } = inquiry.selfCheck;
  const document = {
    treatment: inquiry.treatment,
    on: dayOf(timeZone(clinic.timeZone), now.getTime()),
    birthDate,
    sex: "female",
    answers: { ...nothingAgainstAtAll, contraception: true, ...answers },
    allergies: [],
    country: clinic.country,
    questions: "all",
  };
  const { eligibility } = await clinicKnowledge(db, ids.clinicId);
  const { decision, knowledge } = screen(eligibility, readScreening(document));
  return { document, decision, knowledge, doneAt: at };
}

/** What was written in the past has left and was caught, but for the one that nobody took. */
async function handOver(db: Db, { ids }: Filling, inquiryId: string, inquiry: DemoInquiry): Promise<void> {
  const mails = await db
    .selectFrom("mail")
    .where("clinic_id", "=", ids.clinicId)
    .where("about_kind", "=", "inquiry")
    .where("about_id", "=", inquiryId)
    .orderBy("kept_at")
    .select(["id", "kept_at as at", "to_address as to", "subject", "body", "message_id as messageId"])
    .execute();
  for (const [i, mail] of mails.entries()) {
    const failed = inquiry.mailFault !== undefined && i === mails.length - 1;
    await db
      .updateTable("mail")
      .set(
        failed
          ? { state: "failed", tries: 1, last_fault: inquiry.mailFault ?? "" }
          : { state: "sent", tries: 1, sent_at: mail.at },
      )
      .where("clinic_id", "=", ids.clinicId)
      .where("id", "=", mail.id)
      .execute();
    if (failed) continue;
    await db
      .insertInto("caught_mail")
      .values({
        clinic_id: ids.clinicId,
        id: newId(),
        caught_at: mail.at,
        from_address: "post@pistor.example",
        to_address: mail.to,
        subject: mail.subject,
        body: mail.body,
        attachments: json([]),
        message_id: `<${mail.messageId}@pistor.example>`,
      })
      .execute();
  }
}
