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
      kind: z.enum([
        "ready",
        "not-signed",
        "not-yet",
        "not-eligible",
        "physician-decides",
        "incomplete",
        "signed",
        "lacks-consent",
        "lacks-test",
        "lacks-equipment",
      ]),
      until: z.string().nullable(),
    })
    .nullable(),
});
export type Visit = z.infer<typeof visitReply>;

export const blockKinds = [
  /** `at`: when they were expected. */
  "late",
  /** `at`: when the label's time is reached; `limit`: when it has to come off. */
  "cream",
  /** `at`: since when it had to be off. */
  "cream-over",
  /** `name`: who is in the room named `place`, until `at` as booked. */
  "room",
  /** `name`: who treats, in the room named `place`, until `at` as booked. */
  "practitioner",
  /** `at`: when its reading is booked today; null: no reading is. */
  "test-not-read",
  /** Nothing is kept of an allergy test before the first session. */
  "test-missing",
  "test-not-negative",
  /** Nothing is kept of a consent for this course. */
  "consent-missing",
  /** `at`: since when. */
  "consent-withdrawn",
  /** `at`: when the time to think is over. */
  "consent-reflection",
  "mixture-missing",
  /** Its label still waits for the second name. */
  "mixture-not-checked",
  /** `at`: until when it may be used. */
  "mixture-over",
  /** `name`: the device that is booked and held. */
  "device-held",
  /** `at`: the first day on which a part of the emergency kit is out of date. */
  "kit-over",
  /** `at`: when the observation that is booked ends. */
  "observation",
] as const;

/** What a visit waits for now, as far as the day and what is on record say it. */
export const visitBlock = z.object({
  visitId: z.uuid(),
  kind: z.enum(blockKinds),
  name: z.string().nullable(),
  place: z.string().nullable(),
  at: z.string().nullable(),
  limit: z.string().nullable(),
  /** A path of the clinic app where somebody can end it; null: it ends by itself, or by the state of a visit. */
  opens: z.string().nullable(),
});
export type VisitBlock = z.infer<typeof visitBlock>;
