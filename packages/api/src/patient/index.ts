/** The person, what was asked and examined, and everything that happened to them. */
import * as z from "zod";
import { claimReply, decisionSchema, languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";

const patientParams = z.strictObject({ patientId: z.uuid() });

/** A patient's own details. A correction is a new version; both stand. */
export const detailsBody = z.strictObject({
  givenName: z.string().trim().min(1).max(80),
  familyName: z.string().trim().min(1).max(80),
  birthDate: z.iso.date(),
  sex: z.enum(["female", "male", "other", "unknown"]),
  language: languageSchema,
  /** ISO 3166-1 alpha-2, where the patient lives. */
  country: z.string().regex(/^[A-Z]{2}$/),
  city: z.string().trim().max(80),
  phone: z.string().trim().max(40),
  email: z.union([z.literal(""), z.email().max(200)]),
});
export type Details = z.infer<typeof detailsBody>;

/** Something to keep in view on every page of this patient. `kind` picks icon and colour, words come from the app. */
export const warningReply = z.object({
  kind: z.enum(["allergy", "event", "medicine", "note"]),
  text: z.string(),
});

/** The head that every clinical page shows, so that nobody charts on the wrong person. */
export const personReply = z.object({
  id: z.uuid(),
  fileNo: z.string(),
  name: z.string(),
  initials: z.string(),
  birthDate: z.string(),
  age: z.number(),
  sex: z.string(),
  language: languageSchema,
  city: z.string(),
  warnings: z.array(warningReply),
});
export type Person = z.infer<typeof personReply>;

export const patientRowReply = personReply.extend({
  course: z.object({ treatment: treatmentSchema, given: z.number(), planned: z.number() }).nullable(),
  next: z.string().nullable(),
  decision: decisionSchema.nullable(),
});

export const findPatients = endpoint({
  id: "patient.find",
  method: "GET",
  path: "/patients",
  may: ["physician", "nurse", "coordinator", "safety-officer", "owner"],
  act: "see",
  does: "Patients of the clinic by name or file number, the latest seen first.",
  query: z.strictObject({ find: z.string().max(80).optional() }),
  reply: z.object({ patients: z.array(patientRowReply), of: z.number() }),
});

/** Answers to the screening questions by the contract's keys; a key left out was not asked. */
export const answersReply = z.object({
  version: z.number(),
  at: z.string(),
  by: z.string(),
  answers: z.record(z.string(), z.unknown()),
  /** null: not asked; []: asked and none. */
  allergies: z.array(z.string()).nullable(),
});

export const examinationBody = z.strictObject({
  fitzpatrick: z.enum(["I", "II", "III", "IV", "V", "VI"]).nullable(),
  glogau: z.enum(["I", "II", "III", "IV"]).nullable(),
  /** mmHg, sitting. */
  systolicMmHg: z.number().int().min(50).max(300).nullable(),
  diastolicMmHg: z.number().int().min(20).max(200).nullable(),
  weightKg: z.number().min(20).max(400).nullable(),
  /** In the patient's own words. */
  goal: z.string().max(1000),
  skin: z.string().max(2000),
  medicines: z.string().max(2000),
  notes: z.string().max(4000),
});
export type Examination = z.infer<typeof examinationBody>;

/** One line of what happened; `kind` picks the icon, `values` fill the app's sentence for it. */
export const happeningReply = z.object({
  kind: z.enum([
    "registered",
    "examined",
    "answered",
    "assessed",
    "decided",
    "planned",
    "allergy-test",
    "consent",
    "session-signed",
    "session-amended",
    "event",
    "check",
  ]),
  at: z.string(),
  by: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  sessionId: z.uuid().nullable(),
});

export const courseReply = z.object({
  id: z.uuid(),
  version: z.number(),
  treatment: treatmentSchema,
  protocol: z.string(),
  state: z.enum(["planned", "running", "finished", "stopped"]),
  sessions: z.array(
    z.object({
      number: z.number(),
      on: z.string(),
      phase: z.number(),
      movedDays: z.number(),
      /** Why it is later than its interval, one sentence each. */
      because: z.array(z.string()),
      state: z.enum(["given", "next", "planned", "missed"]),
      sessionId: z.uuid().nullable(),
      points: z.number().nullable(),
      volumeMl: z.number().nullable(),
    }),
  ),
  /** Sessions that no window of travel holds, each with the shortest stay that would. */
  notPlaced: z.array(z.object({ number: z.number(), on: z.string(), arrive: z.string(), leave: z.string() })),
  events: z.array(
    z.object({
      kind: z.string(),
      at: z.string(),
      session: z.number().nullable(),
      /** Where the patient then is. */
      where: z.enum(["clinic", "home"]),
    }),
  ),
  trips: z.array(
    z.object({
      arrive: z.string(),
      leave: z.string(),
      sessions: z.array(z.number()),
      /** ISO 8601 with the clinic's offset. */
      earliestFlight: z.string(),
    }),
  ),
  items: z.array(z.object({ item: z.string(), verdict: z.enum(["needed", "optional", "struck"]), why: z.string() })),
  notes: z.array(
    z.object({
      id: z.string(),
      values: z.record(z.string(), z.unknown()),
      claims: z.array(claimReply),
      tell: z.string(),
    }),
  ),
  evidence: z.object({ direction: z.string(), certainty: z.string(), studies: z.array(z.unknown()), tell: z.string() }),
  spanDays: z.number(),
});
export type Course = z.infer<typeof courseReply>;

export const showPatient = endpoint({
  id: "patient.show",
  method: "GET",
  path: "/patients/:patientId",
  may: ["physician", "nurse", "coordinator", "safety-officer", "owner"],
  act: "see",
  about: "patientId",
  does: "The chart of a patient on one page.",
  params: patientParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    person: personReply,
    details: detailsBody.extend({ version: z.number() }),
    answers: answersReply.nullable(),
    examination: examinationBody.extend({ version: z.number(), at: z.string(), by: z.string() }).nullable(),
    assessment: z
      .object({
        id: z.uuid(),
        treatment: treatmentSchema,
        on: z.string(),
        decision: decisionSchema,
        at: z.string(),
        decided: z
          .object({ decided: z.enum(["treat", "do-not-treat"]), reason: z.string(), by: z.string(), at: z.string() })
          .nullable(),
      })
      .nullable(),
    courses: z.array(courseReply),
    /** The map of the last signed session, for the small chart; null before the first. */
    lastMap: z
      .object({
        sessionId: z.uuid(),
        number: z.number(),
        on: z.string(),
        layers: z.array(
          z.object({ chart: z.string(), depthMm: z.number(), points: z.array(z.tuple([z.number(), z.number()])) }),
        ),
        points: z.number(),
        volumeMl: z.number(),
      })
      .nullable(),
    happenings: z.array(happeningReply),
    /** A session that is open now, so that one tap goes on with it. */
    openSessionId: z.uuid().nullable(),
  }),
});

export const registerPatient = endpoint({
  id: "patient.register",
  method: "POST",
  path: "/patients",
  may: ["physician", "nurse", "coordinator"],
  act: "write",
  does: "Registers a patient and gives the next file number.",
  body: detailsBody,
  reply: z.object({ patientId: z.uuid(), fileNo: z.string() }),
});

export const correctDetails = endpoint({
  id: "patient.correct",
  method: "PUT",
  path: "/patients/:patientId/details",
  may: ["physician", "nurse", "coordinator"],
  act: "write",
  about: "patientId",
  guard: "if-match",
  does: "Corrects a patient's details as a new version; the earlier one stands.",
  params: patientParams,
  body: detailsBody,
  reply: z.object({ version: z.number() }),
});

/** `If-Match` is the version of the answers that were shown, 0 before the first. */
export const keepAnswers = endpoint({
  id: "patient.answers",
  method: "PUT",
  path: "/patients/:patientId/answers",
  may: ["physician", "nurse"],
  act: "write",
  about: "patientId",
  guard: "if-match",
  does: "Keeps the answers to the screening questions as a new version.",
  params: patientParams,
  body: z.strictObject({
    answers: z.record(z.string().max(60), z.unknown()),
    allergies: z.array(z.string().trim().min(1).max(120)).max(40).nullable(),
  }),
  reply: z.object({ version: z.number() }),
});

/** `If-Match` is the version of the examination that was shown, 0 before the first. */
export const keepExamination = endpoint({
  id: "patient.examination",
  method: "PUT",
  path: "/patients/:patientId/examination",
  may: ["physician", "nurse"],
  act: "write",
  about: "patientId",
  guard: "if-match",
  does: "Keeps an examination as a new version.",
  params: patientParams,
  body: examinationBody,
  reply: z.object({ version: z.number() }),
});

export const patientEndpoints = [
  findPatients,
  showPatient,
  registerPatient,
  correctDetails,
  keepAnswers,
  keepExamination,
] as const;
