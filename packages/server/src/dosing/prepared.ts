import { createHash } from "node:crypto";
import { verdictSchema } from "@pistor/api/evidence";
import type { MixAnswer } from "@pistor/core/dosing";
import { canonical } from "@pistor/core/session";
import * as z from "zod";

/** Into which layer a mixture goes, as its label says it. */
export const layers = ["intradermal", "subcutaneous"] as const;
export type Layer = (typeof layers)[number];

/** A preparation as it is kept: everything that its papers say, so that they need nothing that may change later. */
export const preparedSchema = z.object({
  /** The clinic's day. */
  on: z.string(),
  ingredients: z.array(
    z.object({
      substance: z.string(),
      strength: z.string(),
      salt: z.string().nullable(),
      volumeMl: z.number(),
      role: z.enum(["active", "carrier"]),
      inMixture: z.object({ amount: z.number(), unit: z.enum(["mg/mL", "IU/mL"]) }).nullable(),
      lotId: z.uuid().nullable(),
      lot: z.string(),
      expires: z.string(),
      /** As it is bought; null where it is not of the clinic's stock. */
      product: z.string().nullable(),
      vialIds: z.array(z.uuid()),
    }),
  ),
  syringes: z.array(z.object({ fillMl: z.number() })),
  totalMl: z.number(),
  note: z.string(),
  layers: z.array(z.enum(layers)),
  /** null: not planned yet */
  needleMm: z.number().nullable(),
  endsBy: z.enum(["mixture", "vial"]),
  verdict: verdictSchema,
  /** What the engine was asked and answered; its shape is tested there. */
  request: z.unknown(),
  answer: z.custom<MixAnswer>((value) => typeof value === "object" && value !== null),
  knowledge: z.string(),
  policyVersion: z.number(),
});
export type Prepared = z.infer<typeof preparedSchema>;

/** SHA-256 of the canonical text of a preparation with whose it is, who made it and when. */
export function sealOfPrepared(sealed: {
  readonly number: number;
  readonly sessionId: string;
  readonly patientId: string;
  readonly preparedBy: string;
  /** ISO 8601 in UTC. */
  readonly preparedAt: string;
  readonly useBefore: string;
  readonly document: unknown;
}): string {
  const { number, sessionId, patientId, preparedBy, preparedAt, useBefore, document } = sealed;
  const text = canonical({ number, sessionId, patientId, preparedBy, preparedAt, useBefore, document });
  return createHash("sha256").update(text, "utf8").digest("hex");
}
