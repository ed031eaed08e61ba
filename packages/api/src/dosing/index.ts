/** Mixtures that were prepared: who drew what from which vial, who looked a second time, and their papers. */
import { onlyVisible } from "@pistor/core/stock";
import * as z from "zod";
import { findingReply, languageSchema, verdictSchema } from "../evidence/index.ts";
import { endpoint, fileEndpoint, pdf } from "../kit/index.ts";

const treating = ["physician", "nurse"] as const;
const sessionParams = z.strictObject({ sessionId: z.uuid() });
const preparationParams = z.strictObject({ preparationId: z.uuid() });
const volumeMl = z.number().positive().max(1000);

/** One vial's part of a mixture, as it was scanned or typed. Volumes in mL. */
export const preparedIngredientBody = z.strictObject({
  /** Id of the catalogue. */
  substance: z.string().min(1).max(80),
  /** As on the vial: `20 mg/mL`, `2 %`. */
  strength: z.string().trim().min(1).max(60),
  /** Which salt, where the product says so; null: the base, or not said. */
  salt: z.string().trim().min(1).max(80).nullable(),
  volumeMl,
  /** The lot of the clinic's own stock that it is drawn from; null: not of this stock. */
  lotId: z.uuid().nullable(),
  /** As printed on the vial; null: the stock's own, or not known. */
  lot: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(onlyVisible, "holds a sign that nobody sees: type it from the box")
    .nullable(),
  /** The last day of use, `YYYY-MM-DD`. */
  expires: z.iso.date().nullable(),
});

export const preparationBody = z.strictObject({
  ingredients: z.array(preparedIngredientBody).min(1).max(20),
  /** In the order in which they are filled. */
  syringes: z
    .array(z.strictObject({ fillMl: z.number().positive().max(100) }))
    .min(1)
    .max(60),
  note: z.string().trim().max(500).default(""),
});
export type PreparationBody = z.input<typeof preparationBody>;

export const preparationReply = z.object({
  id: z.uuid(),
  /** Of the clinic, in the order of making: `M-0001`. */
  number: z.string(),
  sessionId: z.uuid(),
  patientId: z.uuid(),
  /** When it was mixed, in the clinic's own time. */
  at: z.string(),
  /** Who mixed it. */
  by: z.string(),
  /** The last moment of use, in the clinic's own time. */
  useBefore: z.string(),
  /** Why it ends then: the mixture's own time, or the vial that ends first. */
  endsBy: z.enum(["mixture", "vial"]),
  totalMl: z.number(),
  /** `code` stands under the bars of its label: `M-0001-2`. */
  syringes: z.array(z.object({ n: z.number(), of: z.number(), fillMl: z.number(), code: z.string() })),
  ingredients: z.array(
    z.object({
      substance: z.string(),
      name: z.string(),
      strength: z.string(),
      salt: z.string().nullable(),
      volumeMl: z.number(),
      /** What is of it in the mixture, with its unit: `5 mg/mL`; null for a carrier. */
      inMixture: z.string().nullable(),
      lotId: z.uuid().nullable(),
      lot: z.string().nullable(),
      expires: z.string().nullable(),
    }),
  ),
  /** Of the check on which it was made; `refused` and `cannot-decide` are never made. */
  verdict: verdictSchema,
  findings: z.array(findingReply),
  note: z.string(),
  /** The second name; null: nobody yet. */
  checkedBy: z.string().nullable(),
  checkedAt: z.string().nullable(),
  /** Still waits for a second name: no label prints before it. */
  needsCheck: z.boolean(),
  voided: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  /** The moment of `useBefore` has passed. */
  ended: z.boolean(),
  /** Of the document as it was kept. */
  sha256: z.string(),
});
export type Preparation = z.infer<typeof preparationReply>;

/** Judged anew on the server: whoever sends it, a refused mixture or a held lot is not prepared. */
export const makePreparation = endpoint({
  id: "preparation.make",
  method: "POST",
  path: "/sessions/:sessionId/preparations",
  may: [...treating],
  act: "write",
  does: "Prepares a mixture for a session: checks it for this patient, takes its vials out of stock and numbers it.",
  params: sessionParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: preparationBody,
  reply: preparationReply,
});

export const listPreparations = endpoint({
  id: "preparation.list",
  method: "GET",
  path: "/sessions/:sessionId/preparations",
  may: [...treating, "safety-officer"],
  act: "see",
  does: "What was prepared for a session, the latest first.",
  params: sessionParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    preparations: z.array(preparationReply),
    /** How many names a label of this clinic needs. */
    names: z.number(),
    /** How long a mixture may be used, in hours. */
    useWithinHours: z.number(),
  }),
});

/**
 * The second name. Whoever is signed in gives it with an empty body; on the maker's tablet another member gives e-mail and
 * password, which signs nobody in.
 */
export const checkPreparation = endpoint({
  id: "preparation.check",
  method: "POST",
  path: "/preparations/:preparationId/check",
  may: [...treating],
  act: "write",
  secretBody: true,
  does: "Gives the second name to a mixture: another member has compared its vials with the sheet.",
  params: preparationParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: z
    .strictObject({ email: z.email().max(200).optional(), password: z.string().min(1).max(200).optional() })
    .refine(({ email, password }) => (email === undefined) === (password === undefined), {
      message: "give e-mail and password together, or neither",
      path: ["password"],
    }),
  reply: preparationReply,
});

export const voidPreparation = endpoint({
  id: "preparation.void",
  method: "POST",
  path: "/preparations/:preparationId/void",
  may: [...treating],
  act: "write",
  does: "Takes a mixture out of use with a reason; its labels print no more.",
  params: preparationParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: z.strictObject({ reason: z.string().trim().min(3, "give the reason in a few words").max(500) }),
  reply: preparationReply,
});

/** Width and height of a label, in mm. */
export const labelSizes = ["62x40", "50x25"] as const;
export type LabelSize = (typeof labelSizes)[number];

export const printLabels = fileEndpoint({
  id: "preparation.labels",
  path: "/preparations/:preparationId/labels.pdf",
  may: [...treating],
  does: "The labels of a mixture's syringes, a page of the label's own size for each.",
  params: preparationParams,
  query: z.strictObject({ size: z.enum(labelSizes).default("62x40"), lang: languageSchema.optional() }),
  file: pdf,
});

export const printSheet = fileEndpoint({
  id: "preparation.sheet",
  path: "/preparations/:preparationId/sheet.pdf",
  may: [...treating, "safety-officer"],
  does: "The preparation sheet of a mixture on A4: what to draw from which vial, what was checked, and two lines to sign.",
  params: preparationParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  file: pdf,
});

export const preparationEndpoints = [
  makePreparation,
  listPreparations,
  checkPreparation,
  voidPreparation,
  printLabels,
  printSheet,
] as const;
