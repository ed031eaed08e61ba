import * as z from "zod";
import { calendarDateSchema, countrySchema, decimal, idOrWordsSchema, momentSchema } from "../basics/index.ts";

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "give an id in kebab-case");
const volumeMlSchema = z.number().positive().max(1000);
const deadMlSchema = z.number().nonnegative().max(10);
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
  /** Which salt, by the catalogue's id or as the label writes it. */
  salt: z.string().trim().min(1).max(60).optional(),
  /** Whether the strength counts the salt or the base in it; left out: as written on the product. */
  strengthAs: z.enum(["base", "salt"]).optional(),
  /** What kind of vial or ampoule it is drawn from. */
  container: z.enum(["single-dose", "multi-dose"]).optional(),
  /** When the vial was opened: a day, or a moment with its offset. */
  openedAt: z
    .union([momentSchema, calendarDateSchema], {
      error: "give the day as YYYY-MM-DD, or a moment as ISO 8601 with its offset",
    })
    .optional(),
  /** Where it was opened: at this patient's, at another's, or in a room in which nobody is treated. */
  openedFor: z.enum(["this-patient", "another-patient", "preparation-room"]).optional(),
  /** What its label says that it is for. */
  labelled: z.enum(["injection", "cosmetic", "external-use", "homeopathic"]).optional(),
  /** What the clinic's stock says of the lot. */
  lotState: z.enum(["usable", "quarantined", "recalled"]).optional(),
});

/** Two substances that a named physician has decided may share a syringe. */
const compatibleSchema = z.strictObject({
  substances: z.tuple([idSchema, idSchema]),
  physician: z.string().trim().min(3).max(120),
  on: calendarDateSchema.optional(),
});

/** What was given of one substance on an earlier day: in mg, or in international units. */
const earlierSchema = z
  .strictObject({
    on: calendarDateSchema,
    substance: idSchema,
    mg: z.number().nonnegative().max(1_000_000).optional(),
    iu: z.number().nonnegative().max(1_000_000_000).optional(),
  })
  .superRefine(({ mg, iu }, context) => {
    if ((mg === undefined) !== (iu === undefined)) return;
    context.addIssue({
      code: "custom",
      message: "What was given earlier has one amount: give mg, or iu for a substance in international units.",
      params: { problem: "mix.earlier-amount" },
    });
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
      birthDate: calendarDateSchema.optional(),
      allergies: z.array(idOrWordsSchema).max(100).optional(),
      /** Answers of screening that a mixture reads, by screening's keys. */
      answers: z
        .strictObject({
          "g6pd-deficiency": answerSchema,
          "child-bearing-potential": answerSchema,
          dysphagia: answerSchema,
          "heart-disease": answerSchema,
          "liver-disease": answerSchema,
        })
        .partial()
        .optional(),
    })
    .optional(),
  country: countrySchema.optional(),
  site: idSchema.optional(),
  /** Into which layer; left out: into the skin, or as the label of the substance says. */
  route: z.enum(["intradermal", "subcutaneous", "intramuscular"]).optional(),
  ingredients: z.array(ingredientSchema).min(1).max(20),
  topical: z
    .array(z.strictObject({ product: idSchema, areaCm2: z.number().positive().max(20_000) }))
    .max(5)
    .optional(),
  points: z.int().positive().max(10_000).optional(),
  volumePerPointMl: volumeMlSchema.optional(),
  /** The skin that the points cover. */
  areaCm2: z.number().positive().max(20_000).optional(),
  /** The syringe that the mixture is drawn into; left out: the usual one. */
  syringe: z
    .strictObject({ sizeMl: z.number().positive().max(100), markMl: z.number().positive().max(10) })
    .refine(({ sizeMl, markMl }) => decimal(sizeMl).mod(markMl).eq(0), "the syringe is full at one of its marks")
    .optional(),
  /** What stays behind: in each needle, once in the line, once in the gun. */
  deadMl: z.strictObject({ needle: deadMlSchema, line: deadMlSchema, gun: deadMlSchema }).partial().optional(),
  /** What stays behind in all, instead of `deadMl`. */
  deadVolumeMl: deadMlSchema.optional(),
  /** What this patient was given before; `[]` is known and nothing. */
  earlier: z.array(earlierSchema).max(2000).optional(),
  /** Which session of its course this is, and of how many. */
  course: z.strictObject({ sessions: z.int().min(1).max(200).optional(), number: z.int().min(1).max(200) }).optional(),
  /** Where the mixture is made. */
  preparedIn: z.enum(["office", "pharmacy"]).optional(),
  /** When the mixture is made, and when it is injected. */
  preparedAt: momentSchema.optional(),
  usedAt: momentSchema.optional(),
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
