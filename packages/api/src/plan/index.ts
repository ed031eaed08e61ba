/** From a treatment and a start to dated sessions. */
import * as z from "zod";
import { languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";
import { courseReply, personReply } from "../patient/index.ts";

const period = z.strictObject({ from: z.iso.date(), to: z.iso.date() });

/** The contract's plan document without what the clinic already knows (its zone, country and closed days). */
export const courseBody = z.strictObject({
  treatment: treatmentSchema,
  protocol: z.string().max(60).optional(),
  start: z.iso.date(),
  sessions: z.number().int().optional(),
  intervalDays: z.number().int().optional(),
  time: z.string().max(5).optional(),
  unavailable: z.array(period).max(60).optional(),
  travel: z.strictObject({ nights: z.number().int(), items: z.array(z.string().max(60)).max(30) }).optional(),
});
export type CourseBody = z.infer<typeof courseBody>;

/** A plan that is not kept yet. */
export const planReply = courseReply.omit({ id: true, version: true, state: true });
export type Plan = z.infer<typeof planReply>;

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

export const showCourse = endpoint({
  id: "plan.show",
  method: "GET",
  path: "/courses/:courseId",
  may: ["physician", "nurse", "coordinator"],
  act: "see",
  does: "One course with its sessions, given and to come.",
  params: z.strictObject({ courseId: z.uuid() }),
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({ person: personReply, course: courseReply }),
});

export const planEndpoints = [previewCourse, keepCourse, showCourse] as const;

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
