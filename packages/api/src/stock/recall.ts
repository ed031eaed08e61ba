/** From a lot to everybody who was given it, and recalls with whom has been told. */
import { contactStates, onlyVisible } from "@pistor/core/stock";
import * as z from "zod";
import { claimReply } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";

const working = ["physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const deciding = ["physician", "safety-officer", "owner"] as const;
const recallParams = z.strictObject({ recallId: z.uuid() });
const lotSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(onlyVisible, "holds a sign that nobody sees: type it from the box");
const noteSchema = z.string().trim().max(500);

/** What a hand has to do besides telling people. */
export const recallDuties = ["set-aside", "tell-maker", "tell-authority"] as const;

const stampReply = z.object({ by: z.string(), at: z.string() });

/** A session in which the lot was used. */
const tracedSessionReply = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  number: z.number(),
  on: z.string(),
  /** Of this lot in all points; null: a needle or head, or not known. */
  volumeMl: z.number().nullable(),
});

const contactReply = stampReply.extend({ state: z.enum(contactStates), note: z.string() });

/** Somebody who was given the lot; an empty `phone` or `email` is missing in the chart. */
const tracedPersonReply = z.object({
  id: z.uuid(),
  name: z.string(),
  fileNo: z.string(),
  language: z.string(),
  phone: z.string(),
  email: z.string(),
  sessions: z.array(tracedSessionReply),
  first: z.string(),
  last: z.string(),
  daysSince: z.number(),
  /** The last day on which an infection from it is still looked for. */
  watchUntil: z.string(),
  volumeMl: z.number().nullable(),
  /** Every try, the latest first. */
  contacts: z.array(contactReply),
});
export type TracedPerson = z.infer<typeof tracedPersonReply>;

const similarReply = z.object({ lot: z.string(), patients: z.number(), sessions: z.number() });

/** Where a lot went. */
export const traceReply = z.object({
  lot: z.string(),
  substance: z.string().nullable(),
  /** Of this clinic's stock; those that are only spelt alike are not `exact`. */
  stock: z.array(
    z.object({
      id: z.uuid(),
      lot: z.string(),
      exact: z.boolean(),
      product: z.string(),
      substance: z.string().nullable(),
      receivedOn: z.string(),
      received: z.number(),
      balance: z.number(),
      state: z.enum(["usable", "quarantined", "recalled"]),
    }),
  ),
  /** Whose last session is the latest comes first. */
  people: z.array(tracedPersonReply),
  counts: z.object({
    patients: z.number(),
    sessions: z.number(),
    told: z.number(),
    open: z.number(),
    missingPhone: z.number(),
  }),
  /** Spelt alike, and not counted in: a person decides whether it is the same lot. */
  similar: z.array(similarReply),
  /** What else went into the same sessions. */
  siblings: z.array(similarReply),
  watch: z.object({ weeks: z.number(), claims: z.array(claimReply) }),
});
export type Traced = z.infer<typeof traceReply>;

const recallReply = z.object({
  id: z.uuid(),
  lot: z.string(),
  substance: z.string().nullable(),
  reason: z.string(),
  source: z.string(),
  drill: z.boolean(),
  opened: stampReply,
  closed: stampReply.extend({ reason: z.string() }).nullable(),
});
export type Recall = z.infer<typeof recallReply>;

/** Whom a lot went to, without opening a recall: a look, kept in the audit like every other. */
export const traceLotEndpoint = endpoint({
  id: "recall.trace",
  method: "GET",
  path: "/recalls/trace",
  may: [...working],
  act: "see",
  does: "Everybody who was given a lot, by its number.",
  query: z.strictObject({ lot: lotSchema, substance: z.string().max(80).optional() }),
  reply: traceReply,
});

export const listRecalls = endpoint({
  id: "recall.list",
  method: "GET",
  path: "/recalls",
  may: [...working],
  act: "see",
  does: "Recalls and drills, the open ones first.",
  reply: z.object({
    recalls: z.array(recallReply.extend({ patients: z.number(), told: z.number(), open: z.number() })),
  }),
});

export const openRecall = endpoint({
  id: "recall.open",
  method: "POST",
  path: "/recalls",
  may: [...deciding],
  act: "write",
  does: "Opens a recall and holds every lot of that number at once; a drill holds nothing.",
  body: z.strictObject({
    lot: lotSchema,
    /** null: whatever carries this number. */
    substance: z.string().max(80).nullable(),
    reason: z.string().trim().min(3, "give the reason in a few words").max(500),
    /** Who called it back. */
    source: z.string().trim().max(300),
    drill: z.boolean(),
  }),
  reply: z.object({ recallId: z.uuid(), held: z.number() }),
});

export const showRecall = endpoint({
  id: "recall.show",
  method: "GET",
  path: "/recalls/:recallId",
  may: [...working],
  act: "see",
  does: "A recall on one page: where the lot went, what must be done, and who has been told.",
  params: recallParams,
  reply: z.object({
    recall: recallReply,
    trace: traceReply,
    /** Done by a hand, with who and when. */
    duties: z.array(stampReply.extend({ duty: z.enum(recallDuties), note: z.string() })),
    /** From the opening until nobody was left without a try; null while somebody is. */
    everybodyTriedMinutes: z.number().nullable(),
  }),
});

export const keepContact = endpoint({
  id: "recall.contact",
  method: "POST",
  path: "/recalls/:recallId/contacts",
  may: [...working],
  act: "write",
  does: "Writes down a try to reach somebody who was given the lot.",
  params: recallParams,
  body: z.strictObject({ patientId: z.uuid(), state: z.enum(contactStates), note: noteSchema }),
  reply: z.object({ contactId: z.uuid() }),
});

export const keepDuty = endpoint({
  id: "recall.duty",
  method: "POST",
  path: "/recalls/:recallId/duties",
  may: [...working],
  act: "write",
  does: "Ticks one of the things that must be done besides telling people.",
  params: recallParams,
  body: z.strictObject({ duty: z.enum(recallDuties), note: noteSchema }),
  reply: z.object({ duty: z.enum(recallDuties) }),
});

/** Where somebody is still to be told, a reason of ten letters or more must say why it ends all the same. */
export const closeRecall = endpoint({
  id: "recall.close",
  method: "POST",
  path: "/recalls/:recallId/close",
  may: [...deciding],
  act: "write",
  does: "Ends a recall, when everybody is told or a reason says why not.",
  params: recallParams,
  body: z.strictObject({ reason: z.string().trim().max(1000) }),
  reply: z.object({ closedAt: z.string() }),
});

export const lotsOfPatient = endpoint({
  id: "stock.given",
  method: "GET",
  path: "/patients/:patientId/lots",
  may: [...working],
  act: "see",
  about: "patientId",
  does: "Every lot that a patient was given, the latest first.",
  params: z.strictObject({ patientId: z.uuid() }),
  reply: z.object({
    given: z.array(
      z.object({
        kind: z.enum(["injected", "device"]),
        sessionId: z.uuid(),
        on: z.string(),
        /** null: not written down. */
        lot: z.string().nullable(),
        lotId: z.uuid().nullable(),
        substance: z.string().nullable(),
        strength: z.string().nullable(),
        volumeMl: z.number().nullable(),
        mg: z.number().nullable(),
        /** An open recall of this lot that is no drill. */
        recallId: z.uuid().nullable(),
      }),
    ),
  }),
});

export const recallEndpoints = [
  traceLotEndpoint,
  listRecalls,
  openRecall,
  showRecall,
  keepContact,
  keepDuty,
  closeRecall,
  lotsOfPatient,
] as const;
