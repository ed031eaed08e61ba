import * as z from "zod";
import { calendarDateSchema, countrySchema } from "../basics/index.ts";
import { ratesSchema } from "./rates.ts";
import { quoteWays } from "./ways.ts";

const item = z.string().trim().min(1).max(60);
const price = z.strictObject({ amount: z.number(), currency: z.string() });
const language = z.string().regex(/^[a-z]{2}$/, "give a language as two letters, such as de");

/** What a quote is asked from. */
export const quoteRequestSchema = z.strictObject({
  /** A plan as it is asked for, or as `pistor plan` answered it. */
  plan: z.record(z.string(), z.unknown()),
  /** Item id → price of one, in minor units. */
  prices: z.record(z.string(), price).default({}),
  /** The items that were asked for; left out: those of the plan's travel. */
  package: z.array(item).max(100).optional(),
  rates: ratesSchema.optional(),
  /** Left out: that of the session's price, or of the first one. */
  currency: z.string().optional(),
  /** The day of the quote. */
  on: calendarDateSchema.optional(),
  validDays: z.int().min(1).max(365).optional(),
  tax: z.strictObject({ percent: z.number().min(0).max(100), included: z.boolean().default(true) }).optional(),
  depositPercent: z.number().min(0).max(100).optional(),
  discount: price.optional(),
  /** Optional or struck items that are wished for in spite of the reason. */
  chosen: z.array(item).max(100).default([]),
  way: z.enum(quoteWays).default("as-asked"),
  country: countrySchema.optional(),
  patient: z.strictObject({ language: language.optional(), country: countrySchema.optional() }).optional(),
  clinic: z.strictObject({ languages: z.array(language).optional(), country: countrySchema.optional() }).optional(),
  liability: z
    .strictObject({ treats: z.string().optional(), arranges: z.string().optional(), complaints: z.string().optional() })
    .optional(),
});
export type QuoteRequest = z.output<typeof quoteRequestSchema>;
