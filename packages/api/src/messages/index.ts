/** Inquiries: who asks, who answers, how long they have waited; and mails on their way. */
import * as z from "zod";
import { claimReply, findingReply, languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";
import { detailsBody } from "../patient/index.ts";

const answering = ["physician", "nurse", "coordinator", "owner"] as const;
const everyone = ["nobody", "patient", "physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const inquiryParams = z.strictObject({ inquiryId: z.uuid() });

export const inquiryChannels = ["form", "self-check", "mail", "phone", "visit", "agency"] as const;
export const inquiryStates = ["new", "open", "waiting", "quoted", "accepted", "booked", "closed"] as const;

/** What a visitor chose to send of the self-check: the contract's `screen` document and the answer that they saw. */
export const selfCheckSent = z.strictObject({
  document: z.record(z.string(), z.unknown()),
  decision: z.string().max(40),
  knowledge: z.string().max(20),
  doneAt: z.iso.datetime({ offset: true }),
});

const contactParts = {
  name: z.string().trim().min(1).max(120),
  email: z.union([z.literal(""), z.email().max(200)]),
  phone: z.string().trim().max(40),
  language: languageSchema,
  /** ISO 3166-1 alpha-2; empty: not said. */
  country: z.union([z.literal(""), z.string().regex(/^[A-Z]{2}$/)]),
  city: z.string().trim().max(80),
  treatment: treatmentSchema.nullable(),
  message: z.string().trim().min(1).max(4000),
};

export const publicClinics = endpoint({
  id: "message.public-clinics",
  method: "GET",
  path: "/public-clinics",
  may: [...everyone],
  act: "see",
  does: "The clinics that take inquiries from this site.",
  reply: z.object({
    clinics: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        city: z.string(),
        country: z.string(),
        phone: z.string(),
        languages: z.array(languageSchema),
        /** Within how many hours this clinic means to answer, told before anything is sent. */
        answerWithinHours: z.number(),
      }),
    ),
  }),
});

/** `contactOk` is the sentence that the sender agreed to, word for word; without it nothing may be sent back. */
export const sendInquiry = endpoint({
  id: "message.send-inquiry",
  method: "POST",
  path: "/inquiries/public",
  may: [...everyone],
  act: "write",
  does: "Takes an inquiry from the public form.",
  body: z.strictObject({
    clinic: z.string().min(1).max(60),
    ...contactParts,
    selfCheck: selfCheckSent.nullable(),
    contactOk: z.string().trim().min(10).max(600),
    /** Whether it is for somebody of age; left out or null: not said. */
    adult: z.boolean().nullable().optional(),
    /** A field that people do not see: whoever fills it is a program. */
    website: z.string().max(200),
  }),
  /** `number` is what the sender may name on the phone. */
  reply: z.object({ number: z.number(), answerWithinHours: z.number() }),
});

export const inquiryRow = z.object({
  id: z.uuid(),
  version: z.number(),
  number: z.number(),
  receivedAt: z.string(),
  channel: z.enum(inquiryChannels),
  name: z.string(),
  language: languageSchema,
  country: z.string(),
  treatment: treatmentSchema.nullable(),
  state: z.enum(inquiryStates),
  owner: z.object({ id: z.uuid(), name: z.string(), initials: z.string() }).nullable(),
  /** Since when the sender waits for an answer of ours; null: nobody waits. */
  waitsSince: z.string().nullable(),
  /** Whole hours that they have waited. */
  waitsHours: z.number().nullable(),
  overdue: z.boolean(),
  /** The first words of what was written last. */
  last: z.string(),
  decision: z.string().nullable(),
  quotes: z.number(),
  /** Whether the last mail to the sender did not arrive. */
  undelivered: z.boolean(),
  /** Words of an emergency as they stand in what was written, until somebody answers; null: none. */
  urgent: z.array(z.string()).nullable(),
  /** Whether it is for somebody of age; null: not said. */
  adult: z.boolean().nullable(),
});
export type InquiryRow = z.infer<typeof inquiryRow>;

export const listInquiries = endpoint({
  id: "message.inquiries",
  method: "GET",
  path: "/inquiries",
  may: [...answering, "safety-officer"],
  act: "see",
  does: "The inbox: those who wait first, the longest first.",
  query: z.strictObject({
    state: z.enum(["open", "closed", "all"]).optional(),
    owner: z.union([z.uuid(), z.literal("nobody"), z.literal("me")]).optional(),
    find: z.string().max(80).optional(),
    /** Those that this patient was registered from. */
    patientId: z.uuid().optional(),
  }),
  reply: z.object({
    inquiries: z.array(inquiryRow),
    counts: z.object({ waiting: z.number(), unowned: z.number(), overdue: z.number() }),
    /** How long the one has waited that has waited longest, in hours; null: nobody waits. */
    oldestHours: z.number().nullable(),
    answerWithinHours: z.number(),
  }),
});

/** What was built on a join, so that it cannot be taken apart any more. */
export const inTheWay = ["message", "quote", "patient", "join", "money"] as const;

/** A join that can be taken apart, as long as nothing stands in the way. */
const joinMade = z.object({ at: z.string(), by: z.string(), inTheWay: z.array(z.enum(inTheWay)) });

export const inquiryMessage = z.object({
  id: z.uuid(),
  kind: z.enum(["in", "out", "note"]),
  at: z.string(),
  /** Empty: the sender of the inquiry. */
  by: z.string(),
  subject: z.string(),
  body: z.string(),
  lang: languageSchema,
  template: z.string(),
  /** Whether a program wrote it: an absence note is no answer. */
  automatic: z.boolean(),
  /** Of an outgoing one: waiting, sent, failed with the reason; null: not by mail. */
  mail: z
    .object({
      id: z.uuid(),
      state: z.enum(["waiting", "sent", "failed", "stopped"]),
      tries: z.number(),
      fault: z.string(),
    })
    .nullable(),
});

export const showInquiry = endpoint({
  id: "message.inquiry",
  method: "GET",
  path: "/inquiries/:inquiryId",
  may: [...answering, "safety-officer"],
  act: "see",
  does: "One inquiry with its thread, what was sent with it, and who may be the same person.",
  params: inquiryParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: inquiryRow.extend({
    email: z.string(),
    phone: z.string(),
    city: z.string(),
    stateReason: z.string(),
    patientId: z.uuid().nullable(),
    messages: z.array(inquiryMessage),
    selfCheck: z
      .object({
        decision: z.string(),
        doneAt: z.string(),
        knowledge: z.string(),
        /** The findings of what was sent, asked anew by today's knowledge. */
        findings: z.array(findingReply),
        decisionNow: z.string(),
        answers: z.record(z.string(), z.unknown()),
      })
      .nullable(),
    /** Other inquiries and patients with the same address, number, or name. */
    maybeSame: z.array(
      z.object({
        kind: z.enum(["inquiry", "patient"]),
        id: z.uuid(),
        name: z.string(),
        number: z.string(),
        same: z.array(z.enum(["email", "phone", "name"])),
      }),
    ),
    /** `join` null: it came along with another one, or was joined before joins were recorded. */
    joined: z.array(z.object({ id: z.uuid(), number: z.number(), receivedAt: z.string(), join: joinMade.nullable() })),
    /** How it came to its patient's file; null: registered from here, or to none. */
    patientJoin: joinMade.nullable(),
    /** Members who may answer, so that the inquiry can be given to one of them. */
    mayOwn: z.array(z.object({ id: z.uuid(), name: z.string(), initials: z.string() })),
    /** What an answer can begin with, by its title in the reader's language. */
    templates: z.array(z.object({ id: z.string(), title: z.string() })),
    quoteIds: z.array(z.object({ id: z.uuid(), number: z.string(), state: z.string() })),
  }),
});
export type Inquiry = z.infer<(typeof showInquiry)["reply"]>;

export const addInquiry = endpoint({
  id: "message.add-inquiry",
  method: "POST",
  path: "/inquiries",
  may: [...answering],
  act: "write",
  does: "Writes an inquiry down that came by phone, at the desk, by mail or from an agency.",
  body: z.strictObject({ channel: z.enum(inquiryChannels), ...contactParts, contactOk: z.string().trim().max(600) }),
  reply: z.object({ inquiryId: z.uuid(), number: z.number() }),
});

export const changeInquiry = endpoint({
  id: "message.change-inquiry",
  method: "PUT",
  path: "/inquiries/:inquiryId",
  may: [...answering],
  act: "write",
  guard: "if-match",
  does: "Gives an inquiry an owner or another state; closing one wants a reason.",
  params: inquiryParams,
  body: z.strictObject({
    ownerId: z.uuid().nullable().optional(),
    state: z.enum(inquiryStates).optional(),
    reason: z.string().trim().max(300).optional(),
  }),
  reply: z.object({ version: z.number() }),
});

export const joinInquiry = endpoint({
  id: "message.join",
  method: "POST",
  path: "/inquiries/:inquiryId/join",
  may: [...answering],
  act: "write",
  guard: "if-match",
  does: "Joins this inquiry to an earlier one of the same person, or to a patient; both threads stand together.",
  params: inquiryParams,
  body: z.strictObject({ to: z.enum(["inquiry", "patient"]), id: z.uuid() }),
  reply: z.object({ version: z.number() }),
});

export const partInquiry = endpoint({
  id: "message.part",
  method: "POST",
  path: "/inquiries/:inquiryId/part",
  may: [...answering],
  act: "write",
  guard: "if-match",
  does: "Takes a join apart: both threads as they were, while nothing was built on it.",
  params: inquiryParams,
  /** The inquiry that was joined to this one, or the patient to whom this one was joined. */
  body: z.strictObject({ from: z.enum(["inquiry", "patient"]), id: z.uuid() }),
  reply: z.object({ version: z.number() }),
});

/** A template filled for this inquiry, to be read and changed before it is sent. */
export const draftReply = endpoint({
  id: "message.draft",
  method: "GET",
  path: "/inquiries/:inquiryId/draft",
  may: [...answering],
  act: "see",
  does: "A template worded for this inquiry in a language, with what is still to be filled in.",
  params: inquiryParams,
  query: z.strictObject({ template: z.string().max(60), lang: languageSchema }),
  reply: z.object({ subject: z.string(), body: z.string(), open: z.array(z.string()) }),
});

export const wordingFinding = z.object({
  rule: z.string(),
  then: z.enum(["refused", "caution"]),
  /** UTF-16 offsets into the text. */
  from: z.number(),
  to: z.number(),
  quote: z.string(),
  why: z.string(),
  instead: z.string(),
  claims: z.array(claimReply),
});
export type WordingFinding = z.infer<typeof wordingFinding>;

export const checkWording = endpoint({
  id: "message.check-wording",
  method: "POST",
  path: "/wording",
  may: [...answering],
  act: "see",
  does: "What a text to a patient must not say, or should say otherwise, with the reason and a better sentence.",
  /** The language of who reads the reasons; left out: the text's own. The better sentence is always in the text's. */
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: z.strictObject({ text: z.string().max(20_000), lang: languageSchema }),
  reply: z.object({ findings: z.array(wordingFinding), sentences: z.number() }),
});

/** Refused wording (a promise, "stop your medicine") is not sent; a caution is sent when `inSpite` says that it was read. */
export const answerInquiry = endpoint({
  id: "message.answer",
  method: "POST",
  path: "/inquiries/:inquiryId/messages",
  may: [...answering],
  act: "write",
  does: "Answers an inquiry by mail, or keeps a note that nobody but the clinic reads.",
  params: inquiryParams,
  body: z.strictObject({
    kind: z.enum(["out", "note"]),
    subject: z.string().trim().max(200),
    body: z.string().trim().min(1).max(20_000),
    lang: languageSchema,
    template: z.string().max(60),
    inSpite: z.boolean(),
  }),
  reply: z.object({ messageId: z.uuid(), mail: z.enum(["waiting", "none"]) }),
});

/** The person becomes a patient with a file; inquiry and quotes go along. */
export const registerFromInquiry = endpoint({
  id: "message.register",
  method: "POST",
  path: "/inquiries/:inquiryId/patient",
  may: ["physician", "nurse", "coordinator"],
  act: "write",
  guard: "if-match",
  does: "Registers the sender of an inquiry as a patient; answers of an attached self-check are kept as said by the patient.",
  params: inquiryParams,
  body: z.strictObject({ details: detailsBody, takeAnswers: z.boolean() }),
  reply: z.object({ version: z.number(), patientId: z.uuid() }),
});

export const mailRow = z.object({
  id: z.uuid(),
  aboutKind: z.enum(["inquiry", "quote", "visit", "slot", "itinerary", "invoice"]),
  aboutId: z.uuid(),
  to: z.string(),
  subject: z.string(),
  state: z.enum(["waiting", "sent", "failed", "stopped"]),
  tries: z.number(),
  fault: z.string(),
  keptAt: z.string(),
  sentAt: z.string().nullable(),
});

export const listMails = endpoint({
  id: "message.mails",
  method: "GET",
  path: "/mails",
  may: [...answering, "safety-officer"],
  act: "see",
  does: "Mails that wait, were sent or failed, the latest first.",
  reply: z.object({ mails: z.array(mailRow), waiting: z.number(), failed: z.number(), through: z.string() }),
});

/** Whoever does not know of a visit that is still ahead, as the last mail about it did not arrive. */
export const untoldPatient = z.object({
  mailId: z.uuid(),
  patient: z.object({ id: z.uuid(), name: z.string(), phone: z.string() }),
  /** A visit, or an hour that was offered. */
  kind: z.enum(["visit", "slot"]),
  /** When the visit is, or until when the offer stands. */
  at: z.string(),
  subject: z.string(),
  /** What the mail server said. */
  fault: z.string(),
});

export const listUntold = endpoint({
  id: "message.untold",
  method: "GET",
  path: "/mails/untold",
  may: [...answering, "safety-officer"],
  act: "see",
  does: "Patients to call: the last mail about a visit ahead, or about an hour that is offered, did not arrive.",
  query: z.strictObject({ patientId: z.uuid().optional() }),
  reply: z.object({ untold: z.array(untoldPatient) }),
});

export const tryMailAgain = endpoint({
  id: "message.try-again",
  method: "POST",
  path: "/mails/:mailId/try",
  may: [...answering],
  act: "write",
  does: "Tries a mail that failed once more.",
  params: z.strictObject({ mailId: z.uuid() }),
  reply: z.object({ state: z.enum(["waiting", "sent", "failed", "stopped"]) }),
});

export const caughtMail = z.object({
  id: z.uuid(),
  at: z.string(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  attachments: z.array(z.object({ name: z.string(), contentType: z.string(), bytes: z.number() })),
});

/** The demo has no one to write to: its mails are caught and shown. */
export const listCaught = endpoint({
  id: "message.caught",
  method: "GET",
  path: "/caught-mails",
  may: [...answering, "safety-officer"],
  act: "see",
  demoOnly: true,
  does: "Mails that the demo sent to itself, as their readers would see them.",
  reply: z.object({ mails: z.array(caughtMail) }),
});

/** What the patient would have written back, through the same way in as a real mail. */
export const replyAsPatient = endpoint({
  id: "message.reply-as-patient",
  method: "POST",
  path: "/caught-mails/:mailId/reply",
  may: [...answering],
  act: "write",
  demoOnly: true,
  does: "Answers a caught mail in the name of its reader, by SMTP to the clinic's own address.",
  params: z.strictObject({ mailId: z.uuid() }),
  body: z.strictObject({ body: z.string().trim().min(1).max(4000) }),
  reply: z.object({ sent: z.literal(true) }),
});

export const messageEndpoints = [
  publicClinics,
  sendInquiry,
  listInquiries,
  showInquiry,
  addInquiry,
  changeInquiry,
  joinInquiry,
  partInquiry,
  draftReply,
  checkWording,
  answerInquiry,
  registerFromInquiry,
  listMails,
  listUntold,
  tryMailAgain,
  listCaught,
  replyAsPatient,
] as const;
