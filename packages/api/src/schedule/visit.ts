/** A visit as the board and the calendar show it. */
import * as z from "zod";
import { treatmentSchema } from "../evidence/index.ts";

export const visitStates = ["planned", "arrived", "cream", "in-room", "observation", "left", "cancelled"] as const;
export const visitPurposes = ["session", "first-visit", "review", "allergy-test", "allergy-reading"] as const;

export const visitReply = z.object({
  id: z.uuid(),
  version: z.number(),
  roomId: z.uuid(),
  /** ISO 8601 with the clinic's offset. */
  at: z.string(),
  minutes: z.number(),
  patient: z.object({ id: z.uuid(), name: z.string(), initials: z.string(), fileNo: z.string() }),
  purpose: z.enum(visitPurposes),
  treatment: treatmentSchema.nullable(),
  number: z.number().nullable(),
  of: z.number().nullable(),
  courseId: z.uuid().nullable(),
  sessionId: z.uuid().nullable(),
  state: z.enum(visitStates),
  /** When the cream went on; null where none is used or it is not on yet. */
  creamAt: z.string().nullable(),
  /** One thing to know: words come from the app. */
  tag: z
    .object({
      kind: z.enum(["ready", "not-signed", "not-yet", "not-eligible", "physician-decides", "incomplete", "signed"]),
      until: z.string().nullable(),
    })
    .nullable(),
});
export type Visit = z.infer<typeof visitReply>;
