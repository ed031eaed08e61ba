/** A quote as it is asked for, and as it is read. */
import * as z from "zod";
import { claimReply, clinicValueReply, languageSchema } from "../evidence/index.ts";
import { courseBody, planReply } from "../plan/index.ts";
import { currency, moneySchema } from "./money.ts";

export const quoteStates = ["draft", "sent", "accepted", "declined", "expired", "withdrawn"] as const;
export const quoteGroups = ["medical", "travel", "extra"] as const;
/** How the patient comes: as asked, one trip a session, one long stay, or the course near home after the first visit. */
export const quoteWays = ["as-asked", "each-alone", "one-stay", "near-home"] as const;

export const quoteBody = z.strictObject({
  /** Exactly one of the two. */
  inquiryId: z.uuid().nullable(),
  patientId: z.uuid().nullable(),
  course: courseBody,
  currency,
  lang: languageSchema,
  /** Optional or struck items that the patient chose in spite of the reason. */
  chosen: z.array(z.string().max(60)).max(30),
  way: z.enum(quoteWays),
  discount: moneySchema.nullable(),
  note: z.string().trim().max(1000),
});
export type QuoteBody = z.infer<typeof quoteBody>;

const tollPart = z.object({ id: z.string(), tell: z.string(), claims: z.array(claimReply) });

/** A quote as it is read: everything that it says, worded, with who says so. */
export const quotePaper = z.object({
  currency,
  lang: languageSchema,
  plan: planReply,
  headline: z.object({
    sessions: z.number(),
    intervalDays: z.number(),
    trips: z.number(),
    nights: z.number(),
    weeks: z.number(),
  }),
  lines: z.array(
    z.object({
      item: z.string(),
      group: z.enum(quoteGroups),
      name: z.string(),
      detail: z.string(),
      count: z.number(),
      each: moneySchema,
      sum: moneySchema,
      verdict: z.enum(["needed", "optional", "struck"]),
      why: z.string(),
    }),
  ),
  /** Not in the sum unless the patient wishes: each with the reason why it may not be needed. */
  options: z.array(
    z.object({
      item: z.string(),
      name: z.string(),
      count: z.number(),
      each: moneySchema.nullable(),
      sum: moneySchema.nullable(),
      chosen: z.boolean(),
      why: z.string(),
      claims: z.array(claimReply),
    }),
  ),
  struck: z.array(
    z.object({
      item: z.string(),
      name: z.string(),
      why: z.string(),
      claims: z.array(claimReply),
      sum: moneySchema.nullable(),
    }),
  ),
  /** Every item of the asked package with its verdict and the step of the course that needs it; null: no step. */
  package: z.array(
    z.object({
      item: z.string(),
      name: z.string(),
      verdict: z.enum(["needed", "optional", "struck"]),
      step: z.string().nullable(),
      why: z.string(),
    }),
  ),
  unpriced: z.array(z.object({ item: z.string(), name: z.string() })),
  /** Needed, and without a price of their own: held by the price of the item named `of`. */
  within: z.array(z.object({ item: z.string(), name: z.string(), of: z.string() })),
  totals: z.object({
    medical: moneySchema,
    travel: moneySchema,
    extra: moneySchema,
    discount: moneySchema,
    net: moneySchema,
    tax: moneySchema,
    taxPercent: z.number(),
    taxIncluded: z.boolean(),
    total: moneySchema,
    deposit: moneySchema,
  }),
  ways: z.array(
    z.object({
      way: z.enum(quoteWays),
      chosen: z.boolean(),
      trips: z.number(),
      nights: z.number(),
      total: moneySchema,
      tell: z.string(),
    }),
  ),
  notIncluded: z.array(tollPart),
  terms: z.object({
    stop: tollPart,
    refund: tollPart,
    evidence: tollPart,
    examination: tollPart,
    insurance: tollPart,
  }),
  liability: z.object({ treats: z.string(), arranges: z.string(), complaints: z.string() }),
  /** What the country asks a traveller's clinic for, with the paper that answers it and its dates. */
  authorisations: z.array(
    z.object({
      id: z.string(),
      tell: z.string(),
      claims: z.array(claimReply),
      paper: z.object({ issuer: z.string(), number: z.string(), from: z.string(), until: z.string() }).nullable(),
      holds: z.boolean(),
    }),
  ),
  rates: z.array(
    z.object({ base: z.string(), other: z.string(), rate: z.string(), on: z.string(), source: z.string() }),
  ),
  rateDate: z.string().nullable(),
  validUntil: z.string(),
  /** The clinic's own values that it rests on; never in what a patient reads. */
  clinicValues: z.array(clinicValueReply).exactOptional(),
});
export type QuotePaper = z.infer<typeof quotePaper>;

export const quoteReply = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number(),
  state: z.enum(quoteStates),
  for: z.object({
    name: z.string(),
    city: z.string(),
    country: z.string(),
    language: languageSchema,
    email: z.string(),
  }),
  inquiryId: z.uuid().nullable(),
  patientId: z.uuid().nullable(),
  request: quoteBody,
  paper: quotePaper,
  sha256: z.string(),
  note: z.string(),
  /** What makes the shown version come to another sum than the one before it; null: it is the first. */
  changes: z
    .object({
      version: z.number(),
      before: moneySchema,
      after: moneySchema,
      parts: z.array(
        z.object({
          kind: z.enum(["added", "removed", "count", "price", "discount", "tax", "currency"]),
          item: z.string().nullable(),
          name: z.string(),
          /** Counts, minor units of the quote's currency, or currencies, by the kind. */
          from: z.union([z.number(), z.string()]).nullable(),
          to: z.union([z.number(), z.string()]).nullable(),
          /** Of another currency null, as the two are not subtracted. */
          by: moneySchema.nullable(),
        }),
      ),
    })
    .nullable(),
  versions: z.array(z.object({ version: z.number(), at: z.string(), by: z.string(), total: moneySchema })),
  events: z.array(z.object({ kind: z.string(), version: z.number(), at: z.string(), by: z.string() })),
});
export type Quote = z.infer<typeof quoteReply>;
