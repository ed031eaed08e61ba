import { languages } from "@pistor/core/evidence";
import * as z from "zod";

export const languageSchema = z.enum(languages);

export const claimReply = z.object({
  source: z.string(),
  at: z.string(),
  says: z.union([z.string(), z.number(), z.boolean()]),
  unit: z.string().exactOptional(),
});

/** A clinic's own value beside the settled one, with who set it and why. */
export const clinicValueReply = z.object({
  parameter: z.string(),
  title: z.string(),
  unit: z.string(),
  value: z.number(),
  settled: z.number(),
  reason: z.string(),
  by: z.string(),
  /** Moment, ISO 8601. */
  on: z.string(),
});
export type ClinicValueReply = z.infer<typeof clinicValueReply>;

/** A finding with its sentence; `then` is a decision or a verdict. */
export const findingReply = z.object({
  rule: z.string(),
  then: z.string(),
  until: z.string().nullable(),
  because: z.record(z.string(), z.unknown()),
  claims: z.array(claimReply),
  disagree: z.boolean(),
  tell: z.string(),
  /** The language of the sentence, where it is not the one that was asked for. */
  tellLang: languageSchema.exactOptional(),
  substances: z.array(z.string()).exactOptional(),
  /** The clinic's own values that its rule rests on. */
  clinicValues: z.array(clinicValueReply).exactOptional(),
});
export type FindingReply = z.infer<typeof findingReply>;

export const decisionSchema = z.enum(["not-eligible", "not-yet", "incomplete", "physician-decides", "eligible"]);
export const verdictSchema = z.enum(["ok", "caution", "cannot-decide", "refused"]);
export const treatmentSchema = z.enum([
  "face",
  "body",
  "cellulite",
  "fat",
  "hair",
  "pain",
  "rheumatic",
  "vascular",
  "needle-free",
]);
