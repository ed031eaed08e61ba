import * as z from "zod";
import type { CalendarDate } from "../basics/index.ts";
import { calendarDateSchema, countrySchema, idOrWordsSchema, isCalendarDate } from "../basics/index.ts";
import type { contractKeys, furtherKeys } from "./request-keys.ts";
import { deliveries, longestList, questionSets, sexes, treatments } from "./request-keys.ts";

export type { AnswerKey, AskKey, Delivery, Sex, Treatment } from "./request-keys.ts";
export { answerKeys, askKeys, deliveries, furtherKeys, questionSets, sexes, treatments } from "./request-keys.ts";

const yesOrNo = z.union([z.boolean(), z.literal("unknown")], { error: 'give true, false or "unknown"' }).optional();

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum([...words, "unknown"] as const, { error: `give one of ${words.join(", ")}, unknown` }).optional();
}

/** A day, null for what `nullIs` says, or unknown; a day that does not exist is told apart from another word. */
function dayOrNull(nullIs: string) {
  return z
    .union([z.null(), z.string()], { error: `give the day as YYYY-MM-DD, null for ${nullIs}, or "unknown"` })
    .transform((given, context): CalendarDate | "unknown" | null => {
      if (given === null || given === "unknown" || isCalendarDate(given)) return given;
      context.addIssue({
        code: "custom",
        message: `${JSON.stringify(given)} is not a day that exists: give it as YYYY-MM-DD, null for ${nullIs}, or "unknown".`,
        params: { problem: "date.impossible" },
      });
      return z.NEVER;
    })
    .optional();
}

function pressure(from: number, to: number) {
  return z
    .union([z.int().min(from).max(to), z.literal("unknown")], {
      error: `give the pressure in whole mmHg from ${from} to ${to}, or "unknown"`,
    })
    .optional();
}

/** A key that is left out, or "unknown", was not answered. */
const contractAnswers = {
  pregnant: yesOrNo,
  breastfeeding: yesOrNo,
  diabetes: oneOf(["none", "diet", "oral", "insulin"]),
  cancer: oneOf(["none", "past", "active"]),
  stroke: yesOrNo,
  "clotting-disorder": yesOrNo,
  urticaria: yesOrNo,
  "heart-disease": yesOrNo,
  "heart-medicines": z
    .union([z.int().min(0).max(99), z.literal("unknown")], {
      error: 'give the number of heart medicines as a whole number from 0 to 99, or "unknown"',
    })
    .optional(),
  "heart-attack-risk": yesOrNo,
  hypertension: oneOf(["none", "controlled", "uncontrolled"]),
  "liver-disease": yesOrNo,
  "kidney-disease": yesOrNo,
  "acute-infection": yesOrNo,
  "open-wound": yesOrNo,
  "skin-disease-at-site": yesOrNo,
  herpes: oneOf(["none", "past", "active"]),
  keloid: yesOrNo,
  "autoimmune-disease": yesOrNo,
  immunosuppressed: yesOrNo,
  "blood-thinner": oneOf(["none", "prescribed", "self"]),
  "nsaid-last-taken": dayOrNull("not in the last month"),
  isotretinoin: oneOf(["none", "past-6-months", "current"]),
  "g6pd-deficiency": yesOrNo,
  dysphagia: yesOrNo,
  "implanted-device": yesOrNo,
  epilepsy: yesOrNo,
  "child-bearing-potential": yesOrNo,
  contraception: yesOrNo,
} satisfies Record<(typeof contractKeys)[number], z.ZodType>;

/** What is asked besides. They count wherever they are given, and are asked for where a request says `questions: "all"`. */
const furtherAnswers = {
  "isotretinoin-stopped": dayOrNull("no day is known"),
  "retinoid-last-used": dayOrNull("not in the last month"),
  "laser-last-done": dayOrNull("not in the last six months"),
  "permanent-filler": yesOrNo,
  "injection-reaction": yesOrNo,
  gallstones: yesOrNo,
  antiarrhythmic: yesOrNo,
  methaemoglobinaemia: yesOrNo,
  maoi: yesOrNo,
  thrombosis: yesOrNo,
  arrhythmia: yesOrNo,
  "ulcer-or-painkiller-asthma": yesOrNo,
  /** Measured by staff, sitting, within the bounds of an examination. */
  "systolic-mm-hg": pressure(50, 300),
  "diastolic-mm-hg": pressure(20, 200),
  "appearance-worry": yesOrNo,
  "appearance-limits": yesOrNo,
  "own-wish": yesOrNo,
} satisfies Record<(typeof furtherKeys)[number], z.ZodType>;

export const answersSchema = z.strictObject({ ...contractAnswers, ...furtherAnswers });

/** Everything that may be known of a patient by asking. */
export type Answers = z.output<typeof answersSchema>;

/**
 * The document of `pistor screen`.
 *
 * Absent is unknown, never no: an empty list of allergies says that they were asked for and there are none. Where
 * `delivery` is left out it is the needle, and needle-free for the treatment of that name.
 */
export const screenRequestSchema = z
  .strictObject({
    treatment: z.enum(treatments, { error: `give one of ${treatments.join(", ")}` }),
    on: calendarDateSchema,
    birthDate: calendarDateSchema.optional(),
    sex: z.enum(sexes, { error: `give one of ${sexes.join(", ")}` }).default("unknown"),
    answers: answersSchema.default({}),
    allergies: z.array(idOrWordsSchema).max(longestList).optional(),
    mixture: z.array(idOrWordsSchema).max(longestList).optional(),
    country: countrySchema.optional(),
    delivery: z.enum(deliveries, { error: `give one of ${deliveries.join(", ")}` }).optional(),
    questions: z.enum(questionSets, { error: `give one of ${questionSets.join(", ")}` }).default("contract"),
  })
  .superRefine((request, context) => {
    if (request.birthDate !== undefined && request.birthDate > request.on)
      context.addIssue({
        code: "custom",
        path: ["birthDate"],
        message: `The birth date ${request.birthDate} is after ${request.on}, the day that is asked about: correct one of them.`,
        params: { problem: "screen.birth-after-session" },
      });
    const { "systolic-mm-hg": systolic, "diastolic-mm-hg": diastolic } = request.answers;
    if (typeof systolic === "number" && typeof diastolic === "number" && diastolic >= systolic)
      context.addIssue({
        code: "custom",
        path: ["answers", "diastolic-mm-hg"],
        message: `The lower pressure of ${diastolic} mmHg is not below the upper one of ${systolic}: correct one of them.`,
        params: { problem: "screen.pressure-crossed" },
      });
    if (request.treatment === "needle-free" && request.delivery === "needle")
      context.addIssue({
        code: "custom",
        path: ["delivery"],
        message:
          'The treatment is needle-free and the delivery is "needle": leave delivery out, or name another treatment.',
        params: { problem: "screen.delivery-contradicts" },
      });
  })
  .transform((request) => ({
    ...request,
    delivery:
      request.delivery ?? (request.treatment === "needle-free" ? ("needle-free" as const) : ("needle" as const)),
  }));

/** What a caller writes. */
export type ScreenDocument = z.input<typeof screenRequestSchema>;
/** What the engine reads: checked, dates that exist, delivery filled in. */
export type ScreenRequest = z.output<typeof screenRequestSchema>;
