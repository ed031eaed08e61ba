import * as z from "zod";
import { claimReply } from "../evidence/index.ts";

const trip = z.object({ arrive: z.string(), leave: z.string(), sessions: z.array(z.number()) });
const note = z.object({ id: z.string(), claims: z.array(claimReply), tell: z.string() });

/** What is another in one plan than in the one before it; null: it was not there, or is there no longer. */
export const changesReply = z.object({
  sessions: z.array(z.object({ number: z.number(), from: z.string().nullable(), to: z.string().nullable() })),
  events: z.array(
    z.object({
      kind: z.string(),
      session: z.number().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  trips: z.object({ gone: z.array(trip), come: z.array(trip) }),
  notes: z.object({ gone: z.array(note), come: z.array(note) }),
  spanDays: z.object({ from: z.number(), to: z.number() }),
});
export type Changes = z.infer<typeof changesReply>;
