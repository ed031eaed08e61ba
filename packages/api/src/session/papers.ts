/** What was done in a session, to be taken away: its record on paper, its map as a drawing, and the maps before it. */
import { sessionRecordSchema } from "@pistor/core/session";
import * as z from "zod";
import { languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint, fileEndpoint, pdf, svg } from "../kit/index.ts";

const sessionParams = z.strictObject({ sessionId: z.uuid() });
const treating = ["physician", "nurse"] as const;

/** An earlier session of the same patient, as it was last signed. */
export const earlierSessionReply = z.object({
  sessionId: z.uuid(),
  treatment: treatmentSchema,
  number: z.number(),
  on: z.string(),
  document: sessionRecordSchema,
});
export type EarlierSession = z.infer<typeof earlierSessionReply>;

export const sessionHistory = endpoint({
  id: "session.history",
  method: "GET",
  path: "/sessions/:sessionId/history",
  may: [...treating],
  act: "see",
  does: "The patient's signed sessions before this one, of every course, the latest first; twelve at the most.",
  params: sessionParams,
  reply: z.object({ sessions: z.array(earlierSessionReply) }),
});

/** The latest signed version; of a draft the same paper, which then says that it is none. */
export const sessionRecordPaper = fileEndpoint({
  id: "session.record",
  path: "/sessions/:sessionId/record.pdf",
  may: [...treating, "safety-officer"],
  file: pdf,
  does: "A session on A4: maps at a stated scale, table, lots, times, reasons, signatures.",
  params: sessionParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
});

export const sessionMapDrawing = fileEndpoint({
  id: "session.map-svg",
  path: "/sessions/:sessionId/map.svg",
  may: [...treating, "safety-officer"],
  file: svg,
  does: "One chart of a session with its points, as a drawing in millimetres.",
  params: sessionParams,
  query: z.strictObject({
    /** Left out: the chart of the first layer. */
    chart: z.string().min(1).max(100).optional(),
  }),
});

export const sessionPaperEndpoints = [sessionHistory, sessionRecordPaper, sessionMapDrawing] as const;
