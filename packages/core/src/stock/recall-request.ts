import * as z from "zod";
import { calendarDateSchema, momentSchema } from "../basics/index.ts";
import { contactStates } from "./recall-contact.ts";
import type { TraceRequest } from "./trace-lot.ts";

const idSchema = z.string().trim().min(1).max(200);
const lotSchema = z.string().trim().min(1).max(80);
const lotUsedSchema = z.union(
  [
    lotSchema.transform((lot) => ({ lot, substance: null })),
    z.strictObject({ lot: lotSchema, substance: idSchema.nullable().default(null) }),
  ],
  { error: 'give a lot as its number, "HA-2291", or as { "lot", "substance" }' },
);

/** The document of `pistor recall`. */
export const traceRequestSchema = z
  .strictObject({
    lot: lotSchema,
    substance: idSchema.nullable().default(null),
    on: calendarDateSchema,
    administrations: z
      .array(
        z.strictObject({
          session: idSchema,
          patient: idSchema,
          on: calendarDateSchema,
          lots: z.array(lotUsedSchema),
          device: idSchema.nullable().default(null),
        }),
      )
      .max(1_000_000),
    contacts: z
      .array(z.strictObject({ patient: idSchema, at: momentSchema, state: z.enum(contactStates) }))
      .default([]),
  })
  .transform((document): TraceRequest => document);
