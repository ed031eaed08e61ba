import * as z from "zod";
import { certainties, directions } from "../evidence/index.ts";
import { protocolStatuses } from "./protocol.ts";

const claim = z.strictObject({
  source: z.string().min(1).max(40),
  at: z.string().min(1).max(200),
  says: z.union([z.string().min(1).max(400), z.number(), z.boolean()]),
  unit: z.string().min(1).max(20).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
const claims = z.array(claim).min(1, "a number needs at least one claim: say who gives it, or clinic-default").max(40);
const days = z.int().min(0).max(366);
const interval = z.union([
  z.strictObject({ days }),
  z.strictObject({ daysInTurn: z.array(z.int().min(1).max(366)).min(2).max(7) }),
  z.strictObject({ months: z.int().min(1).max(12), atLeastDays: z.int().min(1).max(366) }),
]);
const range = (least: number, most: number) =>
  z
    .strictObject({ min: z.int().min(least).max(most), max: z.int().min(least).max(most) })
    .refine(({ min, max }) => min <= max, "the range ends below its start");
const positive = z.number().positive();

/**
 * A protocol as a document. Whether its numbers agree with each other, and its sources are known, is checked by
 * `checkProtocol`.
 */
export const protocolSchema = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(
      /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/,
      "give an id as treatment.name in small letters, such as face.our-course",
    ),
  version: z.string().regex(/^[0-9A-Za-z.-]{1,20}$/, "give a version of up to 20 letters, digits, dots and hyphens"),
  title: z.string().trim().min(3).max(160),
  treatment: z.string().min(1).max(40),
  indications: z.array(z.string().min(1).max(80)).max(20),
  status: z.enum(protocolStatuses),
  phases: z.array(z.strictObject({ sessions: z.int().min(1).max(15), interval })).max(8),
  notLaidOut: z
    .strictObject({
      why: z.string().regex(/^protocol\.why\.[a-z-]+$/),
      sessions: z.int().min(1).max(15).nullable(),
      interval: interval.nullable(),
    })
    .optional(),
  sessionsRange: range(1, 15).nullable(),
  intervalDaysRange: range(1, 366).nullable(),
  reviewEvery: z.int().min(1).max(15),
  reviewOnDays: z.array(z.int().min(1).max(1100)).max(8),
  stopRule: z
    .strictObject({ rule: z.string().regex(/^protocol\.stop\.[a-z-]+$/), reviews: z.int().min(1).max(5), claims })
    .nullable(),
  maintenance: z
    .strictObject({ kind: z.enum(["none", "by-case", "every"]), months: range(1, 60).optional(), claims })
    .nullable(),
  given: z
    .strictObject({
      technique: z.string().min(1).max(40),
      depthMm: positive.max(13),
      spacingMm: positive.max(60),
      dropMl: positive.max(1),
      claims,
    })
    .optional(),
  technique: z
    .strictObject({
      technique: z.string().min(1).max(40).nullable(),
      depthMm: positive.max(13).nullable(),
      spacingMm: positive.max(60).nullable(),
      dropMl: positive.max(1).nullable(),
      mostPoints: z.int().min(1).max(2000).nullable(),
      mostMl: positive.max(50).nullable(),
      claims,
    })
    .nullable(),
  mixture: z
    .array(
      z.strictObject({
        substance: z.string().min(1).max(60),
        amount: positive.nullable(),
        unit: z.string().min(1).max(20).nullable(),
      }),
    )
    .max(20)
    .nullable(),
  needle: z.boolean(),
  impossibleClaim: z
    .strictObject({ sessions: z.int(), intervalDays: z.int(), claimedDays: z.int(), claims })
    .optional(),
  reportedSessions: z.strictObject({ sessions: z.int().min(1), claims }).optional(),
  evidence: z.strictObject({
    direction: z.enum(directions),
    certainty: z.enum(certainties),
    cards: z.array(z.string().min(1).max(80)).max(10),
    study: z.string().max(40).optional(),
  }),
  claims,
});

/** A protocol on its way between clinics: the protocol, by what it is cited, and a fingerprint of it. */
export const protocolDocumentSchema = z.strictObject({
  format: z.literal("pistor.protocol.1", "this is no protocol of Pistor's format pistor.protocol.1"),
  protocol: protocolSchema,
  /** Version of the knowledge beside which it was exported. */
  knowledge: z.string().min(1).max(20),
  exportedOn: z.iso.date(),
  cite: z.string().max(600),
  /** Of the protocol alone, written canonically (RFC 8785), as 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "give the fingerprint as 64 hexadecimal digits"),
});
export type ProtocolDocument = z.output<typeof protocolDocumentSchema>;
