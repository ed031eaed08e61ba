/** Claims, findings and their sentences as they travel. */
import { languages } from "@pistor/core/evidence";
import * as z from "zod";

export const languageSchema = z.enum(languages);

export const claimReply = z.object({
  source: z.string(),
  at: z.string(),
  says: z.union([z.string(), z.number(), z.boolean()]),
  unit: z.string().exactOptional(),
});

/** A finding with its sentence; `then` is a decision or a verdict. */
export const findingReply = z.object({
  rule: z.string(),
  then: z.string(),
  until: z.string().nullable(),
  because: z.record(z.string(), z.unknown()),
  claims: z.array(claimReply),
  disagree: z.boolean(),
  tell: z.string(),
  substances: z.array(z.string()).exactOptional(),
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
