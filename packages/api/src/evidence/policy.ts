import * as z from "zod";
import { endpoint } from "../kit/index.ts";
import { claimReply, clinicValueReply, decisionSchema, languageSchema, treatmentSchema } from "./replies.ts";

/** What a clinic set for itself; `version` counts its changes. Lay it over the knowledge before asking the engine. */
export const policySchema = z.object({
  version: z.number(),
  overrides: z.array(
    z.object({ parameter: z.string(), value: z.number(), reason: z.string(), by: z.string(), on: z.string() }),
  ),
});

/** The policy that an answer was given under, and what of it the answer could rest on. */
export const answeredUnder = z.object({ version: z.number(), overrides: z.array(clinicValueReply) });

/** One change, as it was written down. */
export const policyChangeReply = z.object({
  version: z.number(),
  parameter: z.string(),
  title: z.string(),
  unit: z.string(),
  /** null: withdrawn. */
  value: z.number().nullable(),
  kind: z.enum(["stricter", "looser", "withdrawn"]),
  /** What was settled for all on that day. */
  settled: z.number(),
  reason: z.string(),
  by: z.string(),
  role: z.enum(["physician", "owner"]),
  at: z.string(),
});
export type PolicyChange = z.infer<typeof policyChangeReply>;

/** A value that a clinic may change. */
export const changeableReply = z.object({
  id: z.string(),
  title: z.string(),
  /** The part of the knowledge that acts on it. */
  slice: z.enum([
    "eligibility",
    "plan",
    "aftercare",
    "dosing",
    "map",
    "session",
    "stock",
    "schedule",
    "travel",
    "messages",
    "pricing",
  ]),
  unit: z.string(),
  stricter: z.enum(["higher", "lower"]),
  settled: z.object({ value: z.number(), how: z.string(), why: z.string(), by: z.string(), on: z.string() }),
  /** The loosest value that a physician may choose; the settled one where nothing looser may be. */
  loosest: z.number(),
  claims: z.array(claimReply),
  /** null: the settled value holds. */
  own: z.number().nullable(),
});
export type Changeable = z.infer<typeof changeableReply>;

const staff = ["physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const deciding = ["physician", "owner"] as const;
const parameterId = z.string().min(1).max(120);
const reason = z.string().trim().min(10, "give the reason in at least ten characters").max(1000);

export const showPolicy = endpoint({
  id: "evidence.policy.show",
  method: "GET",
  path: "/policy",
  may: [...staff],
  act: "see",
  does: "The clinic's own values, who set them and why, and every value that a clinic may change.",
  reply: policySchema.extend({
    parameters: z.array(changeableReply),
    /** The latest first. */
    history: z.array(policyChangeReply),
    /** A value on record that the knowledge no longer allows; until it is withdrawn, nothing is decided. */
    faults: z.array(z.object({ parameter: z.string(), problem: z.string(), message: z.string() })),
  }),
});

const decidedReply = z.object({ decision: decisionSchema, until: z.string().nullable() });

/** Somebody for whom an answer would be another one. */
export const wouldChangeReply = z.object({
  patient: z.object({ id: z.uuid(), fileNo: z.string(), name: z.string() }),
  treatment: treatmentSchema,
  /** The day that is asked about: that of the next session, or today. */
  on: z.string(),
  before: decidedReply,
  after: decidedReply,
  /** What is found in one of the two alone, or with another day. */
  rules: z.array(z.object({ rule: z.string(), tell: z.string() })),
});
export type WouldChange = z.infer<typeof wouldChangeReply>;

/** Somebody whose planned mixture would be judged otherwise (verdicts), or whose sheet would end otherwise (moments). */
export const otherChangeReply = z.object({
  patient: z.object({ id: z.uuid(), fileNo: z.string(), name: z.string() }),
  treatment: treatmentSchema,
  what: z.enum(["mixture", "sheet"]),
  before: z.string(),
  after: z.string(),
});
export type OtherChange = z.infer<typeof otherChangeReply>;

/** Keeps nothing. */
export const previewPolicy = endpoint({
  id: "evidence.policy.preview",
  method: "POST",
  path: "/policy/preview",
  may: [...deciding],
  act: "see",
  does: "What a value of the clinic's own would be, and for whom it would change the decision.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: z.strictObject({
    parameter: parameterId,
    /** null: withdrawn. */
    value: z.number().nullable(),
  }),
  reply: z.object({
    /** null where it may not be. */
    kind: z.enum(["same", "stricter", "looser", "withdrawn"]).nullable(),
    /** Why it may not be; null where it may. */
    problem: z.object({ problem: z.string(), message: z.string() }).nullable(),
    changes: z.array(wouldChangeReply),
    others: z.array(otherChangeReply),
    /** How many patients with a course or a kept assessment were looked at. */
    looked: z.number(),
  }),
});

/** `If-Match` is the policy's version, so that nobody overwrites a change unseen. */
export const setPolicy = endpoint({
  id: "evidence.policy.set",
  method: "POST",
  path: "/policy/values",
  may: [...deciding],
  act: "write",
  guard: "if-match",
  does: "Sets a value of the clinic's own, with the reason; a looser one is a physician's alone.",
  body: z.strictObject({ parameter: parameterId, value: z.number(), reason }),
  reply: z.object({ version: z.number(), kind: z.enum(["stricter", "looser"]) }),
});

/** `If-Match` is the policy's version. */
export const withdrawPolicy = endpoint({
  id: "evidence.policy.withdraw",
  method: "POST",
  path: "/policy/withdrawals",
  may: [...deciding],
  act: "write",
  guard: "if-match",
  does: "Withdraws a value of the clinic's own, with the reason: the settled one holds again.",
  body: z.strictObject({ parameter: parameterId, reason }),
  reply: z.object({ version: z.number() }),
});

export const policyEndpoints = [showPolicy, previewPolicy, setPolicy, withdrawPolicy] as const;
