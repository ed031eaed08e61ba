import * as z from "zod";
import { calendarDateSchema, countrySchema, idOrWordsSchema } from "../basics/index.ts";

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "give an id in kebab-case");
const volumeMlSchema = z.number().positive().max(1000);
const answerSchema = z.union([z.boolean(), z.literal("unknown")]);

const ingredientSchema = z.strictObject({
  substance: idSchema,
  /** As on the product: `20 mg/mL`, `2 %`, `50 IU/mL`. Plain water has none. */
  strength: z.string().max(60).optional(),
  volumeMl: volumeMlSchema,
  lot: z.string().trim().min(1).max(60).optional(),
  /** The last day of use. */
  expires: calendarDateSchema.optional(),
  /** What the product is dissolved in, where its label says so. */
  vehicle: z.enum(["water", "oil", "alcohol", "propylene-glycol"]).optional(),
});

/** Two substances that a named physician has decided may share a syringe. */
const compatibleSchema = z.strictObject({
  substances: z.tuple([idSchema, idSchema]),
  physician: z.string().trim().min(3).max(120),
  on: calendarDateSchema.optional(),
});

/**
 * The document of `pistor mix`.
 *
 * What is left out is unknown, never none: `allergies: []` is asked and none. `points` and `volumePerPointMl` come
 * together. `policy` is what the clinic has on record: `lidocaine-mg-per-kg`, and `compatible` pairs.
 */
export const mixRequestSchema = z.strictObject({
  patient: z
    .strictObject({
      weightKg: z.number().positive().max(500).optional(),
      allergies: z.array(idOrWordsSchema).max(100).optional(),
      /** Answers of screening that a mixture reads, by screening's keys. */
      answers: z
        .strictObject({
          "g6pd-deficiency": answerSchema,
          "child-bearing-potential": answerSchema,
          dysphagia: answerSchema,
        })
        .partial()
        .optional(),
    })
    .optional(),
  country: countrySchema.optional(),
  site: idSchema.optional(),
  ingredients: z.array(ingredientSchema).min(1).max(20),
  topical: z
    .array(z.strictObject({ product: idSchema, areaCm2: z.number().positive().max(20_000) }))
    .max(5)
    .optional(),
  points: z.int().positive().max(10_000).optional(),
  volumePerPointMl: volumeMlSchema.optional(),
  /** The skin that the points cover. */
  areaCm2: z.number().positive().max(20_000).optional(),
  policy: z
    .strictObject({
      "lidocaine-mg-per-kg": z.number().positive().optional(),
      compatible: z.array(compatibleSchema).max(500).optional(),
    })
    .optional(),
  on: calendarDateSchema.optional(),
});

export type MixRequest = z.infer<typeof mixRequestSchema>;
export type MixIngredient = MixRequest["ingredients"][number];
