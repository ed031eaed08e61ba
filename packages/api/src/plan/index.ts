/** From a treatment and a start to dated sessions, and what becomes of them when one is moved. */
import * as z from "zod";
import { languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";
import { courseReply, personReply } from "../patient/index.ts";
import type { Changes } from "./changes.ts";
import { changesReply } from "./changes.ts";

const period = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
const travel = z.strictObject({
  nights: z.number().int().optional(),
  /** The first stay begins with the consultation, however many nights that makes. */
  firstVisit: z.boolean().optional(),
  /** The only periods in which the patient can be at the clinic's place. */
  windows: z.array(period).max(30).optional(),
  items: z.array(z.string().max(60)).max(30),
});
const moves = z.array(z.strictObject({ number: z.number().int().min(1), to: z.iso.date() })).max(60);
const reason = z.string().trim().min(10).max(500);

/** The contract's plan document without what the clinic already knows (its zone, country and closed days). */
export const courseBody = z.strictObject({
  treatment: treatmentSchema,
  protocol: z.string().max(60).optional(),
  start: z.iso.date(),
  sessions: z.number().int().optional(),
  intervalDays: z.number().int().optional(),
  time: z.string().max(5).optional(),
  unavailable: z.array(period).max(60).optional(),
  moves: moves.optional(),
  travel: travel.optional(),
  /** Why it differs from the protocol's own sessions or interval; needed to keep a course that does. */
  reason: z.string().trim().max(500).optional(),
});
export type CourseBody = z.infer<typeof courseBody>;

/** What is to be another in the rest of a course; null takes a value back to the protocol's own. */
export const changeBody = z.strictObject({
  start: z.iso.date().optional(),
  sessions: z.number().int().nullable().optional(),
  intervalDays: z.number().int().nullable().optional(),
  time: z.string().max(5).optional(),
  unavailable: z.array(period).max(60).optional(),
  travel: travel.nullable().optional(),
});
export type ChangeBody = z.infer<typeof changeBody>;

/** A plan that is not kept yet. */
export const planReply = courseReply.omit({ id: true, version: true, state: true });
export type Plan = z.infer<typeof planReply>;

/** A visit that is booked for another day than the plan now has. */
export const visitElsewhere = z.object({
  id: z.uuid(),
  version: z.number(),
  purpose: z.string(),
  number: z.number().nullable(),
  /** When it is booked: ISO 8601 with the clinic's offset. */
  at: z.string(),
  /** The day that the plan has for it; null: it is planned no more. */
  to: z.string().nullable(),
});

const coursePreview = z.object({
  course: courseReply,
  changes: changesReply,
  visits: z.array(visitElsewhere),
});
export type CoursePreview = z.infer<typeof coursePreview>;
const kept = z.object({ version: z.number(), visits: z.array(visitElsewhere) });

export const previewCourse = endpoint({
  id: "plan.preview",
  method: "POST",
  path: "/patients/:patientId/courses/preview",
  may: ["physician", "nurse", "coordinator"],
  act: "see",
  about: "patientId",
  does: "Lays a course out on the calendar without keeping it.",
  params: z.strictObject({ patientId: z.uuid() }),
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: courseBody,
  reply: planReply,
});

export const keepCourse = endpoint({
  id: "plan.keep",
  method: "POST",
  path: "/patients/:patientId/courses",
  may: ["physician"],
  act: "write",
  about: "patientId",
  does: "Keeps a course: its request, the plan made of it, and the protocol's version.",
  params: z.strictObject({ patientId: z.uuid() }),
  body: courseBody,
  reply: z.object({ courseId: z.uuid() }),
});

const courseParams = z.strictObject({ courseId: z.uuid() });
const inLanguage = z.strictObject({ lang: languageSchema.optional() });

export const showCourse = endpoint({
  id: "plan.show",
  method: "GET",
  path: "/courses/:courseId",
  may: ["physician", "nurse", "coordinator"],
  act: "see",
  does: "One course with its sessions, given and to come, how it came to be so, and what is on record for the next.",
  params: courseParams,
  query: inLanguage,
  reply: z.object({
    person: personReply,
    course: courseReply,
    /** What the course was asked from: values that stand in a change of it. */
    asked: z.object({
      start: z.string(),
      sessions: z.number().nullable(),
      intervalDays: z.number().nullable(),
      time: z.string(),
      nights: z.number().nullable(),
      windows: z.array(period),
    }),
    /** The first is how it was kept; of the others, why they differ. */
    versions: z.array(z.object({ version: z.number(), at: z.string(), by: z.string(), reason: z.string() })),
    /** For the next session; null where nobody has asked, signed or tested yet. */
    ready: z.object({
      nsaid: z.object({ lastTaken: z.string().nullable(), freeFrom: z.string().nullable() }).nullable(),
      allergyTest: z.object({ placedAt: z.string(), result: z.enum(["negative", "positive", "unclear"]) }).nullable(),
      consent: z.object({ version: z.string(), signedAt: z.string(), withdrawnAt: z.string().nullable() }).nullable(),
      /** Why the patient may not be treated now; null: nothing speaks against it. */
      against: z.string().nullable(),
    }),
    /** Visits on other days than the plan's. */
    visits: z.array(visitElsewhere),
    /** The clinic's day. */
    today: z.string(),
  }),
});

export const previewMove = endpoint({
  id: "plan.preview-move",
  method: "POST",
  path: "/courses/:courseId/moves/preview",
  may: ["physician", "nurse", "coordinator"],
  act: "see",
  does: "Says what else moves, and what breaks, when sessions of a course are wished for other days.",
  params: courseParams,
  query: inLanguage,
  body: z.strictObject({ moves }),
  reply: coursePreview,
});

export const keepMove = endpoint({
  id: "plan.move",
  method: "PUT",
  path: "/courses/:courseId/moves",
  may: ["physician", "coordinator"],
  act: "write",
  guard: "if-match",
  does: "Moves sessions of a course, and all after them, with the reason. No interval is shortened.",
  params: courseParams,
  body: z.strictObject({ moves: moves.min(1), reason }),
  reply: kept,
});

export const previewChange = endpoint({
  id: "plan.preview-change",
  method: "POST",
  path: "/courses/:courseId/changes/preview",
  may: ["physician", "nurse", "coordinator"],
  act: "see",
  does: "Lays the rest of a course out anew without keeping it; sessions that were given stay as they were.",
  params: courseParams,
  query: inLanguage,
  body: changeBody,
  reply: coursePreview,
});

export const keepChange = endpoint({
  id: "plan.change",
  method: "PUT",
  path: "/courses/:courseId/plan",
  may: ["physician"],
  act: "write",
  guard: "if-match",
  does: "Keeps another number of sessions, interval, start or journey for the rest of a course, with the reason.",
  params: courseParams,
  body: changeBody.extend({ reason }),
  reply: kept,
});

/** `no-change` is the plan's own stop rule; the others are what else ends a course. */
export const stopRules = ["no-change", "adverse-event", "patient-wish", "not-eligible", "other"] as const;

export const stopCourse = endpoint({
  id: "plan.stop",
  method: "POST",
  path: "/courses/:courseId/stop",
  may: ["physician"],
  act: "write",
  guard: "if-match",
  does: "Ends a course before its last session, by which rule and why. What was given stays; late checks go on.",
  params: courseParams,
  body: z.strictObject({ rule: z.enum(stopRules), reason }),
  reply: kept,
});

export const planEndpoints = [
  previewCourse,
  keepCourse,
  showCourse,
  previewMove,
  keepMove,
  previewChange,
  keepChange,
  stopCourse,
] as const;

export type { CountedDeviations, DeviationsReply, PinReply, ProtocolList, ProtocolReply } from "./protocols.ts";
export {
  countDeviations,
  diffProtocol,
  exportProtocol,
  importProtocol,
  listProtocols,
  pinProtocol,
  protocolEndpoints,
  showProtocol,
} from "./protocols.ts";
export type { Changes };
