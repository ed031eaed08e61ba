/** One treatment on one day: charted, signed, amended. */
import { momentSchema } from "@pistor/core/basics";
import { sessionRecordSchema } from "@pistor/core/session";
import * as z from "zod";
import { findingReply, languageSchema, policySchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";
import { personReply } from "../patient/index.ts";
import { coSignEndpoints, coSignedReply } from "./co-sign.ts";

export { askCoSign, coSignSession } from "./co-sign.ts";
export type { EarlierSession } from "./papers.ts";
export { sessionHistory, sessionMapDrawing, sessionPaperEndpoints, sessionRecordPaper } from "./papers.ts";

const sessionParams = z.strictObject({ sessionId: z.uuid() });
const treating = ["physician", "nurse"] as const;

/** A signed version of the record. The first is signed, every later one amends; all of them stand. */
export const signedReply = z.object({
  version: z.number(),
  kind: z.enum(["signed", "amended"]),
  document: sessionRecordSchema,
  /** The note written from the map, as it was signed. */
  note: z.string(),
  /** Of the canonical document and the version before it. */
  sha256: z.string(),
  /** Why it was amended; empty for the first. */
  reason: z.string(),
  by: z.object({ name: z.string(), role: z.string() }),
  /** Names of further physicians under this very version, the earliest first. */
  coSigned: z.array(coSignedReply),
  /** When the server received and sealed it. */
  at: z.string(),
  /** When it was signed, as the device claims; null: it did not say. */
  deviceAt: z.string().nullable(),
});
export type Signed = z.infer<typeof signedReply>;

export const sessionReply = z.object({
  id: z.uuid(),
  person: personReply,
  course: z.object({ id: z.uuid(), treatment: treatmentSchema, protocol: z.string(), of: z.number() }),
  number: z.number(),
  on: z.string(),
  room: z.string().nullable(),
  /** What the calendar has for it; null: no visit was booked. */
  minutes: z.number().nullable(),
  /** The last NSAID without prescription; null: none within the month that is asked about; left out: not asked. */
  nsaidLastTaken: z.string().nullable().exactOptional(),
  state: z.enum(["draft", "signed"]),
  /** What is being written; null once signed. */
  draft: z
    .object({ version: z.number(), document: sessionRecordSchema, savedAt: z.string(), savedBy: z.string() })
    .nullable(),
  /** Latest last; empty before signing. */
  signed: z.array(signedReply),
  /** How many more names the latest signed version waits for. */
  coSignsWanted: z.number(),
  /** What a signature still waits for. */
  missing: z.array(findingReply),
  /** What differs from plan or protocol, each wanting a reason. */
  deviations: z.array(findingReply),
  /** Allergies by the patient's latest answers; null: not asked. */
  allergies: z.array(z.string()).nullable(),
  /** Those answers of screening that a mixture reads, by screening's keys; a key left out was not asked. */
  answers: z.record(z.string(), z.unknown()),
  /** What the patient was given in other signed sessions; null where it was not written down. */
  earlier: z.array(
    z.object({
      on: z.string(),
      substance: z.string().nullable(),
      strength: z.string().nullable(),
      volumeMl: z.number().nullable(),
      mg: z.number().nullable(),
    }),
  ),
  weightKg: z.number().nullable(),
  fitzpatrick: z.string().nullable(),
  /** The clinic's own values, so that the device judges by them also where there is no network. */
  policy: policySchema,
  /** The last signed session of the course, to be laid under the map; null before the first. */
  last: z.object({ number: z.number(), on: z.string(), document: sessionRecordSchema }).nullable(),
});
export type Session = z.infer<typeof sessionReply>;

/** Opens the same session when it was opened before: a second tap does no harm. */
export const openSession = endpoint({
  id: "session.open",
  method: "POST",
  path: "/courses/:courseId/sessions",
  may: [...treating],
  act: "write",
  does: "Opens a session of a course with an empty draft.",
  params: z.strictObject({ courseId: z.uuid() }),
  body: z.strictObject({ number: z.number().int().min(1) }),
  reply: z.object({ sessionId: z.uuid() }),
});

export const showSession = endpoint({
  id: "session.show",
  method: "GET",
  path: "/sessions/:sessionId",
  may: [...treating, "safety-officer"],
  act: "see",
  does: "A session: its draft, or every signed version.",
  params: sessionParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: sessionReply,
});

/** `If-Match` is the draft's version. */
export const saveDraft = endpoint({
  id: "session.save",
  method: "PUT",
  path: "/sessions/:sessionId/draft",
  may: [...treating],
  act: "write",
  guard: "if-match",
  does: "Keeps the draft as it stands on the device.",
  params: sessionParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: z.strictObject({ document: sessionRecordSchema }),
  reply: z.object({
    version: z.number(),
    savedAt: z.string(),
    missing: z.array(findingReply),
    deviations: z.array(findingReply),
  }),
});

/** `If-Match` is the draft's version, so that nobody signs what they have not seen. */
export const signSession = endpoint({
  id: "session.sign",
  method: "POST",
  path: "/sessions/:sessionId/sign",
  may: ["physician"],
  act: "write",
  guard: "if-match",
  does: "Signs and locks the record; from now on it can only be amended.",
  params: sessionParams,
  body: z.strictObject({
    lang: languageSchema.optional(),
    /** When it was signed by the device's clock: earlier than it is received where the network was away. */
    deviceAt: momentSchema.optional(),
  }),
  reply: z.object({ version: z.number(), sha256: z.string(), at: z.string() }),
});

/** `If-Match` is the latest signed version. */
export const amendSession = endpoint({
  id: "session.amend",
  method: "POST",
  path: "/sessions/:sessionId/amendments",
  may: ["physician"],
  act: "write",
  guard: "if-match",
  does: "Adds a corrected version with its reason; the signed one stands.",
  params: sessionParams,
  body: z.strictObject({
    document: sessionRecordSchema,
    reason: z.string().trim().min(10, "give the reason in at least ten characters").max(1000),
    lang: languageSchema.optional(),
  }),
  reply: z.object({ version: z.number(), sha256: z.string(), at: z.string() }),
});

/** Two wrote on the same version: what was not chosen is kept, and never takes part in a signature. */
export const setAside = endpoint({
  id: "session.set-aside",
  method: "POST",
  path: "/sessions/:sessionId/other-versions",
  may: [...treating],
  act: "write",
  does: "Keeps a version of the record that was not chosen, so that it can be read under the session.",
  params: sessionParams,
  body: z.strictObject({
    document: sessionRecordSchema,
    /** The draft's version that it was written on. */
    basedOn: z.number().int().min(0),
    writtenBy: z.string().trim().min(1).max(200),
    deviceAt: momentSchema.optional(),
  }),
  reply: z.object({ id: z.uuid() }),
});

export const listOtherVersions = endpoint({
  id: "session.other-versions",
  method: "GET",
  path: "/sessions/:sessionId/other-versions",
  may: [...treating, "safety-officer"],
  act: "see",
  does: "Versions of a session's record that were set aside where two had written at once, the latest first.",
  params: sessionParams,
  reply: z.object({
    versions: z.array(
      z.object({
        id: z.uuid(),
        document: sessionRecordSchema,
        basedOn: z.number(),
        writtenBy: z.string(),
        deviceAt: z.string().nullable(),
        setAsideBy: z.string(),
        setAsideAt: z.string(),
      }),
    ),
  }),
});

export const sessionEndpoints = [
  setAside,
  listOtherVersions,
  openSession,
  showSession,
  saveDraft,
  signSession,
  amendSession,
  ...coSignEndpoints,
] as const;
