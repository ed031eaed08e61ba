import * as z from "zod";
import { calendarDateSchema, momentSchema } from "../basics/index.ts";
import type { MovementKind } from "./ledger.ts";
import { movementKinds } from "./ledger.ts";
import { containers, lotStates } from "./product.ts";

const idSchema = z.string().trim().min(1).max(120);
const lotSchema = z.string().trim().min(1).max(60);
const countSchema = z
  .number()
  .int()
  .min(-100_000)
  .max(100_000)
  .refine((count) => count !== 0, "give how many moved: 0 is no movement");

/** A cupboard with its ledger, as the command line reads it. */
export const stockDocumentSchema = z.strictObject({
  /** The day that is asked about. */
  on: calendarDateSchema,
  products: z
    .array(
      z.strictObject({
        id: idSchema,
        /** How it is called in sentences; left out: by its id. */
        name: z.string().trim().min(1).max(120).optional(),
        substance: z.string().trim().min(1).max(80).optional(),
        gtin: z
          .string()
          .regex(/^(\d{8}|\d{12,14})$/, "a GTIN has 8, 12, 13 or 14 digits")
          .optional(),
        container: z.enum(containers),
        packMl: z.number().positive().max(10_000).optional(),
        openedHours: z.number().positive().max(10_000).optional(),
        externalUse: z.boolean().optional(),
        reorderAt: z.number().int().min(0).optional(),
        reorderTo: z.number().int().min(1).optional(),
      }),
    )
    .max(5000),
  lots: z
    .array(
      z.strictObject({
        product: idSchema,
        lot: lotSchema,
        /** The last day of use. */
        expires: calendarDateSchema,
        state: z.enum(lotStates).optional(),
        /** Why it is held. */
        why: z.string().trim().min(1).max(500).optional(),
      }),
    )
    .max(50_000),
  /** In any order: their moments order them. */
  movements: z
    .array(
      z.strictObject({
        at: momentSchema,
        lot: lotSchema,
        /** Where two products have a lot of this number. */
        product: idSchema.optional(),
        kind: z.enum(movementKinds as [MovementKind, ...MovementKind[]]),
        /** How many. What goes out may also stand below 0, as in a ledger; a count is the difference, with its sign. */
        count: countSchema,
      }),
    )
    .max(500_000),
  /** What a scanner has read. */
  scan: z.string().max(400).optional(),
});
export type StockDocument = z.output<typeof stockDocumentSchema>;
