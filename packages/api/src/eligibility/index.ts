/** May this patient be treated, not yet, or does the physician decide? */
import * as z from "zod";
import { answeredUnder, decisionSchema, findingReply, languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";

const patientParams = z.strictObject({ patientId: z.uuid() });

/** A rule that came or went, and its sentence for staff. */
const ruleThen = z.object({ rule: z.string(), then: decisionSchema, tell: z.string() });

/** What differs from the assessment that was kept last for the treatment. */
export const sinceReply = z.object({
  /** When it was kept, and what was decided then. */
  at: z.string(),
  decision: decisionSchema,
  /** Answers and details by the contract's keys; absent where one was not given. */
  changed: z.array(z.object({ key: z.string(), before: z.unknown(), after: z.unknown() })),
  appeared: z.array(ruleThen),
  gone: z.array(ruleThen),
});
export type Since = z.infer<typeof sinceReply>;

export const assessmentReply = z.object({
  decision: decisionSchema,
  findings: z.array(findingReply),
  /** Keys of the questions that could still change the decision, the most deciding first. */
  ask: z.array(z.string()),
  knowledge: z.string(),
  treatment: treatmentSchema,
  on: z.string(),
  /** What the decision rests on. */
  answersVersion: z.number(),
  detailsVersion: z.number(),
  /** null where none was kept for this treatment yet. */
  since: sinceReply.nullable(),
  /** The clinic's own values that screening acts on, and the version of its policy. */
  policy: answeredUnder,
});
export type Assessment = z.infer<typeof assessmentReply>;

/** Keeps nothing, so a screen may ask as often as it likes. */
export const showEligibility = endpoint({
  id: "eligibility.show",
  method: "GET",
  path: "/patients/:patientId/eligibility",
  may: ["physician", "nurse", "coordinator"],
  act: "see",
  about: "patientId",
  does: "The decision for a treatment on a day, with every reason and its sources.",
  params: patientParams,
  query: z.strictObject({
    treatment: treatmentSchema,
    on: z.iso.date(),
    /** Substance ids of the planned mixture, separated by commas. */
    mixture: z.string().max(400).optional(),
    lang: languageSchema.optional(),
  }),
  reply: assessmentReply,
});

/** Keeps inputs, answer and the knowledge's version, so that the decision can be replayed. */
export const keepAssessment = endpoint({
  id: "eligibility.keep",
  method: "POST",
  path: "/patients/:patientId/assessments",
  may: ["physician", "nurse"],
  act: "write",
  about: "patientId",
  does: "Keeps the decision as it stands now.",
  params: patientParams,
  body: z.strictObject({
    treatment: treatmentSchema,
    on: z.iso.date(),
    mixture: z.array(z.string().max(80)).max(12).nullable(),
  }),
  reply: z.object({ assessmentId: z.uuid(), decision: decisionSchema }),
});

/** Only for `physician-decides`: an exclusion has no override. */
export const decideAssessment = endpoint({
  id: "eligibility.decide",
  method: "POST",
  path: "/patients/:patientId/assessments/:assessmentId/decision",
  may: ["physician"],
  act: "write",
  about: "patientId",
  does: "Records what the physician decided, and why.",
  params: z.strictObject({ patientId: z.uuid(), assessmentId: z.uuid() }),
  body: z.strictObject({
    decided: z.enum(["treat", "do-not-treat"]),
    reason: z.string().trim().min(10, "give the reason in at least ten characters").max(1000),
  }),
  reply: z.object({ decided: z.enum(["treat", "do-not-treat"]) }),
});

export const eligibilityEndpoints = [showEligibility, keepAssessment, decideAssessment] as const;
