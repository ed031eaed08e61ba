/** What to do after a session, counted from the last needle. */
import * as z from "zod";
import { languageSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";
import { handOverEndpoints } from "./hand-over.ts";
import { aftercareReply } from "./sheet.ts";

export { handOver, showHandedOver, takeBack, tellPain } from "./hand-over.ts";
export type { Aftercare } from "./sheet.ts";
export { aftercareReply } from "./sheet.ts";

export const showAftercare = endpoint({
  id: "aftercare.show",
  method: "GET",
  path: "/sessions/:sessionId/aftercare",
  may: ["physician", "nurse", "coordinator"],
  act: "see",
  does: "The sheet that the patient is given, in a language.",
  params: z.strictObject({ sessionId: z.uuid() }),
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: aftercareReply,
});

/** The caller's own; the latest session whose needles are done. */
export const showMyAftercare = endpoint({
  id: "aftercare.mine",
  method: "GET",
  path: "/my/aftercare",
  may: ["patient"],
  act: "see",
  does: "The caller's own aftercare, in their language.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    person: z.object({ name: z.string(), language: languageSchema }),
    aftercare: aftercareReply.nullable(),
    next: z.object({ number: z.number(), of: z.number(), at: z.string() }).nullable(),
  }),
});

export const aftercareEndpoints = [showAftercare, showMyAftercare, ...handOverEndpoints] as const;
