/** Protocols: the library, versions side by side, bringing one in and out, pinning one, and what was done otherwise. */
import { protocolDocumentSchema, protocolSchema } from "@pistor/core/plan";
import * as z from "zod";
import { languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";

const staff = ["physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const deciding = ["physician", "owner"] as const;

const id = z.string().min(1).max(60);
const version = z.string().min(1).max(20);
const reason = z.string().trim().min(10).max(500);

/** `knowledge`: comes with Pistor; `clinic`: the clinic brought it in. */
const origin = z.enum(["knowledge", "clinic"]);

/** A version of a protocol, and since when this clinic has it where it brought it in. */
const versionReply = z.object({
  version,
  origin,
  /** The one that is laid out when the protocol is named. */
  holds: z.boolean(),
  at: z.string().nullable(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
});

const pinReply = z.object({
  treatment: treatmentSchema,
  /** Counts the pins of its treatment; 0: there never was one. */
  version: z.number().int(),
  /** Null: nothing is pinned, Pistor's own holds. */
  protocol: id.nullable(),
  protocolVersion: version.nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
export type PinReply = z.infer<typeof pinReply>;

export const listProtocols = endpoint({
  id: "plan.protocols",
  method: "GET",
  path: "/protocols",
  may: [...staff],
  act: "see",
  does: "Every protocol of the knowledge and of the clinic, in the version that holds, and what is pinned.",
  reply: z.object({
    protocols: z.array(z.object({ protocol: protocolSchema, origin, versions: z.number().int() })),
    /** By treatment, what is laid out where none is named. */
    defaults: z.record(z.string(), id),
    /** The latest of each treatment that ever had one. */
    pins: z.array(pinReply),
    knowledge: z.string(),
  }),
});
export type ProtocolList = z.infer<(typeof listProtocols)["reply"]>;

export const showProtocol = endpoint({
  id: "plan.protocol",
  method: "GET",
  path: "/protocols/one",
  may: [...staff],
  act: "see",
  does: "One protocol in one version, its other versions, its fingerprint, and the pins of its treatment.",
  query: z.strictObject({ id, version: version.optional() }),
  reply: z.object({
    protocol: protocolSchema,
    origin,
    cite: z.string(),
    sha256: z.string(),
    /** The newest first. */
    versions: z.array(versionReply),
    /** The latest first. */
    pins: z.array(pinReply),
    /** Courses that this clinic kept by this version. */
    courses: z.number().int(),
    isDefault: z.boolean(),
  }),
});
export type ProtocolReply = z.infer<(typeof showProtocol)["reply"]>;

const changedTo = z.object({ what: z.string(), from: z.string(), to: z.string() });

export const diffProtocol = endpoint({
  id: "plan.protocol-diff",
  method: "GET",
  path: "/protocols/diff",
  may: [...staff],
  act: "see",
  does: "What a newer version of a protocol, or another protocol, changes.",
  query: z.strictObject({ id, older: version, newer: version, with: id.optional(), lang: languageSchema.optional() }),
  reply: z.object({
    older: z.object({ id, version }),
    newer: z.object({ id, version }),
    changes: z.array(changedTo),
  }),
});

export const exportProtocol = endpoint({
  id: "plan.protocol-export",
  method: "GET",
  path: "/protocols/export",
  may: [...staff],
  act: "see",
  does: "One protocol as a document, to be cited and to be brought into another clinic.",
  query: z.strictObject({ id, version: version.optional() }),
  reply: protocolDocumentSchema,
});

export const importProtocol = endpoint({
  id: "plan.import-protocol",
  method: "POST",
  path: "/protocols",
  may: [...deciding],
  act: "write",
  does: "Brings a protocol in from a document, after it was checked.",
  body: z.strictObject({
    /** The document as the file held it. */
    text: z.string().min(1).max(200_000),
    reason,
  }),
  reply: z.object({
    id,
    protocolVersion: version,
    /** The clinic, or the knowledge, has it already: nothing was written. */
    already: z.boolean(),
  }),
});

export const pinProtocol = endpoint({
  id: "plan.pin-protocol",
  method: "POST",
  path: "/protocols/pins",
  may: [...deciding],
  act: "write",
  guard: "if-match",
  does: "Lets the clinic go by a protocol for a treatment, or by Pistor's own again.",
  body: z.strictObject({
    treatment: treatmentSchema,
    /** Null: no longer pinned. */
    pin: z.strictObject({ protocol: id, version }).nullable(),
    reason,
  }),
  reply: z.object({ version: z.number().int() }),
});

/** Of how many, and with a reason how many of those. */
const counted = z.object({
  courses: z.number().int(),
  /** Courses whose sessions or interval are other than the protocol's own. */
  coursesOther: z.number().int(),
  coursesOtherWithReason: z.number().int(),
  coursesStopped: z.number().int(),
  /** Sessions that were planned for a day that has passed, were given or were moved. */
  sessionsDue: z.number().int(),
  sessionsMoved: z.number().int(),
  sessionsMissed: z.number().int(),
  sessionsSigned: z.number().int(),
  /** Signed sessions with at least one deviation. */
  sessionsOther: z.number().int(),
  sessionsOtherWithReason: z.number().int(),
  /** Signed sessions by each kind of deviation. */
  kinds: z.array(z.object({ rule: z.string(), tell: z.string(), sessions: z.number().int() })),
});
export type CountedDeviations = z.infer<typeof counted>;

export const countDeviations = endpoint({
  id: "plan.deviations",
  method: "GET",
  path: "/protocols/deviations",
  may: [...staff],
  act: "see",
  does: "Differences from protocol and plan, by protocol and by member, each with of how many.",
  query: z.strictObject({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    lang: languageSchema.optional(),
  }),
  reply: z.object({
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    /** By id, then version. */
    protocols: z.array(z.object({ id, protocolVersion: version, title: z.string(), counted })),
    /** By name: courses that they kept, sessions that they signed. */
    members: z.array(z.object({ memberId: z.uuid(), name: z.string(), counted })),
  }),
});
export type DeviationsReply = z.infer<(typeof countDeviations)["reply"]>;

export const protocolEndpoints = [
  listProtocols,
  showProtocol,
  diffProtocol,
  exportProtocol,
  importProtocol,
  pinProtocol,
  countDeviations,
] as const;
