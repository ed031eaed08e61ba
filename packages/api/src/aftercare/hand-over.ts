import * as z from "zod";
import { languageSchema } from "../evidence/index.ts";
import { endpoint, none } from "../kit/index.ts";
import { aftercareReply } from "./sheet.ts";

const painMoments = ["before", "during", "after"] as const;

/** From now on the sign-in opens nothing but the three endpoints below, on every page and in every window of the browser. */
export const handOver = endpoint({
  id: "hand-over.start",
  method: "POST",
  path: "/sessions/:sessionId/hand-over",
  may: ["physician", "nurse"],
  act: "write",
  does: "Locks the tablet for the patient's hands.",
  params: z.strictObject({ sessionId: z.uuid() }),
  reply: z.object({ at: z.string() }),
});

/** Nothing of anybody else, and of the patient only what is meant for their eyes. */
export const showHandedOver = endpoint({
  id: "hand-over.show",
  method: "GET",
  path: "/hand-over",
  may: ["physician", "nurse"],
  act: "see",
  whileHanded: true,
  does: "What the patient may see on the tablet in their hands.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    givenName: z.string(),
    language: languageSchema,
    clinic: z.string(),
    phone: z.string(),
    /** Who takes the tablet back. */
    member: z.string(),
    /** null: no needle is recorded yet. */
    aftercare: aftercareReply.nullable(),
    /** What the patient agreed to or withdrew, the latest first. */
    consents: z.array(
      z.object({
        purpose: z.string(),
        version: z.string(),
        lang: z.string(),
        given: z.boolean(),
        at: z.string(),
      }),
    ),
    /** Scores of this session so far; null: it is signed, and nothing is asked any more. */
    pains: z.array(z.object({ when: z.enum(painMoments), score: z.number(), at: z.string() })).nullable(),
  }),
});

export const tellPain = endpoint({
  id: "hand-over.pain",
  method: "POST",
  path: "/hand-over/pain",
  may: ["physician", "nurse"],
  act: "write",
  whileHanded: true,
  does: "Writes down the patient's own pain score, from the tablet in their hands.",
  body: z.strictObject({ when: z.enum(painMoments), score: z.number().int().min(0).max(10) }),
  reply: none,
});

/** Only the one who is signed in takes it back; wrong passwords count with those of signing in. */
export const takeBack = endpoint({
  id: "hand-over.end",
  method: "POST",
  path: "/hand-over/end",
  may: ["physician", "nurse"],
  act: "write",
  whileHanded: true,
  secretBody: true,
  does: "Takes the tablet back from the patient with the password of who is signed in.",
  body: z.strictObject({ password: z.string().min(1).max(200) }),
  reply: z.object({ sessionId: z.uuid() }),
});

export const handOverEndpoints = [handOver, showHandedOver, tellPain, takeBack] as const;
