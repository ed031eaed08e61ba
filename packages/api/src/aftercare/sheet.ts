import * as z from "zod";
import { claimReply, clinicValueReply, languageSchema, treatmentSchema } from "../evidence/index.ts";

/** The sheet of one session in one language. */
export const aftercareReply = z.object({
  sessionId: z.uuid(),
  number: z.number(),
  treatment: treatmentSchema,
  /** The language that was asked for, and the one the words are really in. */
  lang: languageSchema,
  /** Moment of the last needle, with the clinic's offset. */
  lastNeedleAt: z.string(),
  now: z.string(),
  rules: z.array(
    z.object({
      id: z.string(),
      icon: z.string(),
      title: z.string(),
      tell: z.string(),
      /** null: no end within the course. */
      hours: z.number().nullable(),
      until: z.string().nullable(),
      /** False for what may be done, such as a cold pack. */
      forbids: z.boolean(),
      clinicDefault: z.boolean(),
      disagree: z.boolean(),
      claims: z.array(claimReply),
      /** For staff alone: the clinic's own length, with who set it and why. */
      clinicValue: clinicValueReply.exactOptional(),
    }),
  ),
  usual: z.object({ tell: z.string(), until: z.string() }),
  danger: z.array(z.string()),
  checks: z.array(z.object({ kind: z.string(), at: z.string() })),
  /** As dialled. */
  phone: z.string(),
  clinic: z.string(),
});
export type Aftercare = z.infer<typeof aftercareReply>;
