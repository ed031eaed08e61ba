import * as z from "zod";
import { endpoint } from "../kit/index.ts";

const params = z.strictObject({ sessionId: z.uuid() });

/** A second physician's name under one signed version. */
export const coSignedReply = z.object({
  by: z.object({ name: z.string(), role: z.string() }),
  at: z.string(),
  /** Of the version's seal, of who co-signed it and when, and of the co-signature before it. */
  sha256: z.string(),
});

/** `If-Match` is the latest signed version, so that nobody co-signs what they have not read. */
export const coSignSession = endpoint({
  id: "session.co-sign",
  method: "POST",
  path: "/sessions/:sessionId/co-signatures",
  may: ["physician"],
  act: "write",
  guard: "if-match",
  does: "Puts a second physician's name under the latest signed version.",
  params,
  reply: z.object({ sha256: z.string(), at: z.string() }),
});

/** Asked again is asked once: the latest version waits for one more name. */
export const askCoSign = endpoint({
  id: "session.ask-co-sign",
  method: "POST",
  path: "/sessions/:sessionId/co-sign-requests",
  may: ["physician", "nurse"],
  act: "write",
  does: "Asks for a second physician's name under the latest signed version.",
  params,
  reply: z.object({ version: z.number() }),
});

export const coSignEndpoints = [coSignSession, askCoSign] as const;
