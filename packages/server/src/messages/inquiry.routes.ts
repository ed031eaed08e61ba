import * as api from "@pistor/api/messages";
import type { Language } from "@pistor/core/evidence";
import { languages, word } from "@pistor/core/evidence";
import { firstWords, renderMessage } from "@pistor/core/messages";
import { messageTemplates, messageTexts } from "@pistor/knowledge/messages";
import { initialsOf } from "../access/index.ts";
import { clinicKnowledge } from "../evidence/index.ts";
import type { Db } from "../kit/index.ts";
import { conflict, isAddress, isMadeUpId, keepMail, notFound, notPossible, oneLine } from "../kit/index.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/index.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { countInbox, findInbox, rowsOf } from "./inbox.ts";
import type { KeptInquiry, MessageWriter } from "./inquiry.queries.ts";
import { changeInquiry, findAnswering, findTogether, getInquiry, keepEvent, keepMessage } from "./inquiry.queries.ts";
import { joinInquiries, joinPatient, lockJoins } from "./join-inquiry.ts";
import type { JoinMade } from "./part-inquiry.ts";
import { findJoins, partInquiries } from "./part-inquiry.ts";
import { mustBeReachable } from "./public-inquiry.routes.ts";
import { registerSender } from "./register-sender.ts";
import { askAnew } from "./self-check.ts";
import { contactOkOf, takeInquiry } from "./take-inquiry.ts";
import { findJoined, findMaybeSame, findMessages, findQuotes } from "./thread.queries.ts";
import { checkAnswer, mustBeSendable } from "./wording.ts";

/** The inbox: who asks, who answers, and what is written. */
export function inquiryRoutes(app: App): void {
  serve(app, api.listInquiries, async ({ db, clinicId, caller, query, now }) => {
    const clock = await clockOf(db, clinicId, now);
    const owner = query.owner === "me" ? (caller.memberId ?? "nobody") : query.owner;
    const { state = "open", find = "", patientId } = query;
    const asked = { state, owner, find: find.trim(), patientId };
    return {
      inquiries: await findInbox(db, clinicId, asked, clock),
      ...(await countInbox(db, clinicId, clock)),
      answerWithinHours: clock.answerWithinHours,
    };
  });

  serve(app, api.showInquiry, async (call) => {
    const { db, clinicId, clinic, params, query, now, today } = call;
    const asked = await getInquiry(db, clinicId, params.inquiryId);
    // One that was joined is shown where its thread goes on.
    const inquiry = asked.joinedTo === null ? asked : await getInquiry(db, clinicId, asked.joinedTo);
    if (inquiry.patientId !== null) call.about(inquiry.patientId);
    const lang = query.lang ?? "en";
    const together = await findTogether(db, clinicId, inquiry.id);
    const [row] = await rowsOf(db, clinicId, [inquiry], await clockOf(db, clinicId, now));
    if (row === undefined) throw notFound("inquiry");
    const { eligibility } = await clinicKnowledge(db, clinicId);
    const joins = await findJoins(db, clinicId, inquiry.id);
    const messages = await findMessages(db, clinicId, together, clinic.name);
    return {
      ...row,
      email: inquiry.email,
      phone: inquiry.phone,
      city: inquiry.city,
      stateReason: inquiry.stateReason,
      patientId: inquiry.patientId,
      messages,
      selfCheck: askAnew(eligibility, inquiry.selfCheck, today, lang),
      maybeSame: await findMaybeSame(db, clinicId, inquiry, together),
      joined: (await findJoined(db, clinicId, inquiry.id)).map((each) => ({
        ...each,
        join: joinOf(joins, "inquiry", each.id),
      })),
      patientJoin: inquiry.patientId === null ? null : joinOf(joins, "patient", inquiry.patientId),
      mayOwn: (await findAnswering(db, clinicId)).map((each) => ({ ...each, initials: initialsOf(each.name) })),
      templates: messageTemplates
        .filter(({ automatic }) => !automatic)
        .map(({ id }) => ({ id, title: word(messageTexts, `${id}.title`, {}, lang).text })),
      quoteIds: await findQuotes(db, clinicId, together),
    };
  });

  serve(app, api.addInquiry, async (call) => {
    const { db, body, now } = call;
    const { contactOk, message, ...said } = body;
    // Whoever stands at the desk, or an agency, may be answered without either.
    if (said.channel !== "visit" && said.channel !== "agency") mustBeReachable(said);
    const lang = said.language;
    const inquiry = { ...said, name: oneLine(said.name), selfCheck: null, contactOk: contactOkOf(contactOk, now) };
    return takeInquiry(db, writerOf(call), inquiry, { subject: "", body: message, lang }, null);
  });

  serve(app, api.changeInquiry, async (call) => {
    const { db, clinicId, params, body } = call;
    const inquiry = await seen(call, params.inquiryId);
    const { ownerId, state, reason = "" } = body;
    if (ownerId !== undefined && ownerId !== null) {
      const may = await findAnswering(db, clinicId);
      if (!may.some(({ id }) => id === ownerId))
        throw notPossible("inquiry.owner-cannot", "Give it to somebody who works here and may answer.", "/ownerId");
    }
    if (state === "closed" && reason.length < 3)
      throw notPossible("inquiry.reason-missing", "Say why it is closed: whoever opens it next will ask.", "/reason");
    const taken = ownerId !== undefined && ownerId !== null && state === undefined && inquiry.state === "new";
    const next = state ?? (taken ? "open" : inquiry.state);
    const waits = next === "closed" || (state === "waiting" && inquiry.state !== "waiting") ? null : inquiry.waitsSince;
    const version = await changeInquiry(db, writerOf(call), inquiry.id, {
      state: next,
      waits_since: waits,
      ...(ownerId === undefined ? {} : { owner_id: ownerId }),
      ...(state === undefined ? {} : { state_reason: reason }),
      ...(state === "closed" ? { urgent: null } : {}),
    });
    return { version };
  });

  serve(app, api.joinInquiry, async (call) => {
    const { params, body } = call;
    // Before any inquiry is locked: else of two joins each would hold what the other one waits for.
    await lockJoins(call.db, call.clinicId);
    const inquiry = await seen(call, params.inquiryId);
    const writer = writerOf(call);
    if (body.to === "patient") call.about(body.id);
    const join = body.to === "inquiry" ? joinInquiries : joinPatient;
    return { version: await join(call.db, writer, inquiry, body.id) };
  });

  serve(app, api.partInquiry, async (call) => {
    const { db, params, body } = call;
    await lockJoins(db, call.clinicId);
    const head = await seen(call, params.inquiryId);
    return { version: await partInquiries(db, writerOf(call), head, { kind: body.from, id: body.id }) };
  });

  serve(app, api.draftReply, async ({ db, clinicId, params, query, now, about }) => {
    const inquiry = await getInquiry(db, clinicId, params.inquiryId);
    if (inquiry.patientId !== null) about(inquiry.patientId);
    const template = messageTemplates.find(({ id, automatic }) => id === query.template && !automatic);
    if (template === undefined) throw notFound("template");
    const { name, phone } = await getClinic(db, clinicId);
    const { answerWithinHours: hours } = await clockOf(db, clinicId, now);
    const values = { name: inquiry.name, clinic: name, phone, hours, number: inquiry.number };
    const { subject, body, open } = renderMessage(messageTexts, template, values, query.lang);
    return { subject, body, open: [...open] };
  });

  serve(app, api.checkWording, async ({ clinic, body, query, today }) =>
    checkAnswer(body.text, body.lang, { country: clinic.country, on: today }, query.lang),
  );

  serve(app, api.answerInquiry, async (call) => {
    const { db, clinicId, clinic, params, body, today } = call;
    const found = await getInquiry(db, clinicId, params.inquiryId);
    const inquiry = await getInquiry(db, clinicId, found.joinedTo ?? found.id, { lock: true });
    if (inquiry.patientId !== null) call.about(inquiry.patientId);
    const writer = writerOf(call);
    if (body.kind === "note") {
      const { subject, lang } = body;
      const messageId = await keepMessage(db, writer, inquiry.id, { kind: "note", subject, body: body.body, lang });
      await keepEvent(db, writer, inquiry, "noted");
      return { messageId, mail: "none" as const };
    }
    mustBeWritable(inquiry);
    const thread = await findLastIn(db, clinicId, await findTogether(db, clinicId, inquiry.id));
    const subject = oneLine(body.subject) || subjectOf(thread.subject, clinic.name);
    const text = { subject, body: body.body };
    const on = { country: clinic.country, on: today };
    const { findings } = checkAnswer(`${subject}\n${body.body}`, body.lang, on, callerLanguage(body.lang));
    mustBeSendable(text, findings, body.inSpite);
    return {
      messageId: await sendAnswer(db, writer, inquiry, { ...body, ...text, findings, thread }),
      mail: "waiting" as const,
    };
  });

  serve(app, api.registerFromInquiry, async (call) => {
    const inquiry = await seen(call, call.params.inquiryId);
    const kept = await registerSender(call.db, writerOf(call), inquiry, call.body, call.today);
    call.about(kept.patientId);
    return kept;
  });
}

function joinOf(joins: readonly JoinMade[], kind: JoinMade["kind"], id: string) {
  const join = joins.find((each) => each.kind === kind && each.joinedId === id);
  return join === undefined ? null : { at: join.at, by: join.by, inTheWay: join.inTheWay };
}

/** Locked, and in the version that the caller saw. */
async function seen(
  call: {
    readonly db: Db;
    readonly clinicId: string;
    readonly mustHaveSeen: (kept: number) => void;
    readonly about: (patientId: string) => void;
  },
  inquiryId: string,
): Promise<KeptInquiry> {
  const inquiry = await getInquiry(call.db, call.clinicId, inquiryId, { lock: true });
  if (inquiry.patientId !== null) call.about(inquiry.patientId);
  call.mustHaveSeen(inquiry.version);
  return inquiry;
}

async function clockOf(db: Db, clinicId: string, now: string) {
  const { messages } = await clinicKnowledge(db, clinicId);
  return { now, answerWithinHours: messages.answerWithinHours.settled.value };
}

/** @throws {Refusal} where there is no address, or nobody said that it may be used */
function mustBeWritable({ email, contactOk }: KeptInquiry): void {
  if (!isAddress(email))
    throw notPossible("message.no-address", "There is no mail address: call instead, and keep a note of the call.");
  if ((contactOk as { wording?: string } | null)?.wording === "")
    throw conflict(
      "message.not-agreed",
      "Nobody has said that this person may be written to: ask first, and keep a note of the answer with a new inquiry.",
    );
}

function subjectOf(before: string, clinicName: string): string {
  if (before === "") return clinicName;
  return /^(re|aw|ynt|cev|sv|رد|ответ)\s?:/iu.test(before) ? before : `Re: ${firstWords(before, 150)}`;
}

function callerLanguage(lang: Language): Language {
  return languages.includes(lang) ? lang : "en";
}

interface LastIn {
  readonly subject: string;
  readonly messageId: string;
}

async function findLastIn(db: Db, clinicId: string, ids: readonly string[]): Promise<LastIn> {
  const found = await db
    .selectFrom("inquiry_message")
    .where("clinic_id", "=", clinicId)
    .where("inquiry_id", "in", ids)
    .where("kind", "=", "in")
    .where("automatic", "=", false)
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .select(["subject", "message_id as messageId"])
    .executeTakeFirst();
  return found ?? { subject: "", messageId: "" };
}

interface Answered {
  readonly subject: string;
  readonly body: string;
  readonly lang: Language;
  readonly template: string;
  readonly findings: readonly unknown[];
  readonly thread: LastIn;
}

/** Keeps the answer and its mail in one transaction. */
export async function sendAnswer(
  db: Db,
  writer: MessageWriter,
  inquiry: KeptInquiry,
  { thread, ...answer }: Answered,
): Promise<string> {
  const { clinicId, at } = writer;
  const mailId = await keepMail(
    db,
    { clinicId, at },
    {
      aboutKind: "inquiry",
      aboutId: inquiry.id,
      // Each answer is an occasion of its own; a press that is repeated is stopped by its key.
      once: `inquiry.answer:${inquiry.id}:${inquiry.version}:${at}`,
      to: inquiry.email,
      lang: answer.lang,
      subject: answer.subject,
      body: answer.body,
      inReplyTo: isMadeUpId(thread.messageId) ? "" : thread.messageId,
    },
  );
  const messageId = await keepMessage(db, writer, inquiry.id, { ...answer, kind: "out", mailId });
  await keepEvent(db, writer, inquiry, "answered");
  return messageId;
}
