import * as z from "zod";
import { calendarDateSchema, momentSchema } from "../basics/index.ts";
import { equipmentSchema } from "../devices/index.ts";
import { sessionMapSchema } from "../injection-map/index.ts";

/** How often something is written down in one session at most: more is a fault of whatever sends it. */
const mostTimes = 500;

/** Who did something, and when. */
const stampSchema = z.strictObject({ at: momentSchema, by: z.string().min(1) });

export const mixtureIngredientSchema = z.strictObject({
  substance: z.string().min(1),
  /** As on the vial: `20 mg/mL`, `2 %`. */
  strength: z.string().min(1),
  /** The strength as mg per mL; null where it is not one of mass. */
  mgPerMl: z.number().positive().nullable(),
  volumeMl: z.number().positive(),
  lot: z.string().min(1).nullable(),
  expires: calendarDateSchema.nullable(),
  /** The lot of the clinic's own stock that it is drawn from; null: typed by hand, or not of this stock. */
  lotId: z.uuid().nullable().default(null),
  /** Which salt, where the product says so; null: the base, or not said. */
  salt: z.string().min(1).nullable().default(null),
});
export type MixtureIngredient = z.output<typeof mixtureIngredientSchema>;

/** What the protocol foresaw for this session. */
export const plannedSessionSchema = z.strictObject({
  technique: z.string().optional(),
  depthMm: z.number().optional(),
  spacingMm: z.number().optional(),
  dropMl: z.number().optional(),
  angleDeg: z.number().optional(),
  passes: z.number().optional(),
  /** The earliest day by the interval. */
  on: calendarDateSchema.optional(),
});
export type PlannedValues = z.output<typeof plannedSessionSchema>;

/**
 * What happened in one session. A draft lacks parts; `signable` names what a signature waits for.
 *
 * There is no total in it: totals come from the map and the mixture.
 */
export const sessionRecordSchema = z.strictObject({
  treatment: z.string().min(1),
  number: z.int().min(1),
  on: calendarDateSchema,
  planned: plannedSessionSchema.default({}),
  performer: z.string().min(1).optional(),
  checks: z
    .strictObject({
      identity: stampSchema.optional(),
      /** Allergies asked again today; an empty list is asked and none. */
      allergies: z.strictObject({ ...stampSchema.shape, answer: z.array(z.string()) }).optional(),
      /** The decision for this very day. */
      eligibility: z
        .strictObject({
          ...stampSchema.shape,
          on: calendarDateSchema,
          decision: z.enum(["not-eligible", "not-yet", "incomplete", "physician-decides", "eligible"]),
          /** The physician who decided, where the rules leave it to one. */
          decidedBy: z.strictObject({ physician: z.string().min(1), reason: z.string().min(1) }).optional(),
        })
        .optional(),
      consent: z
        .strictObject({
          version: z.string().min(1),
          signedAt: momentSchema,
          withdrawnAt: momentSchema.nullable().default(null),
          /** Whether it was written for this mixture, site, depth class and performer. */
          coversThis: z.boolean(),
        })
        .optional(),
      allergyTest: z
        .strictObject({
          placedAt: momentSchema,
          readAt: z.array(momentSchema),
          result: z.enum(["negative", "positive", "unclear"]),
          by: z.string().min(1),
        })
        .optional(),
      cream: z
        .union([
          z.strictObject({ used: z.literal(false) }),
          z.strictObject({
            used: z.literal(true),
            product: z.string().min(1),
            onAt: momentSchema,
            offAt: momentSchema.nullable(),
            areaCm2: z.number().positive(),
            /** By its label. */
            minMinutes: z.number().positive(),
            maxMinutes: z.number().positive(),
          }),
        ])
        .optional(),
      /** The emergency kit, seen today, and the first day on which a part of it is out of date. */
      kit: z.strictObject({ ...stampSchema.shape, expires: calendarDateSchema }).optional(),
      /** Someone else within call. */
      secondPerson: z.string().min(1).optional(),
    })
    .default({}),
  mixture: z
    .strictObject({
      verdict: z.enum(["ok", "caution", "cannot-decide", "refused"]),
      ingredients: z.array(mixtureIngredientSchema).min(1),
      /** Second name on the label; never the first. */
      preparedBy: z.string().min(1).optional(),
      checkedBy: z.string().min(1).optional(),
      /** The preparation that it was drawn from; null or left out: none. The server writes it and what follows. */
      preparationId: z.uuid().nullable().optional(),
      preparation: z
        .strictObject({
          number: z.string().min(1),
          useBefore: momentSchema,
          /** Nobody has given the second name that the clinic asks for. */
          waitsForCheck: z.boolean(),
          /** Prepared was something else than what is written down here. */
          differs: z.boolean(),
        })
        .optional(),
    })
    .optional(),
  /** By hand or with which device, and how it was cleaned; records of before it was asked lack it. */
  equipment: equipmentSchema.optional(),
  map: sessionMapSchema.optional(),
  /** When the first and the last needle went in: the aftercare hours count from the last. */
  firstNeedleAt: momentSchema.optional(),
  lastNeedleAt: momentSchema.optional(),
  reactions: z
    .array(
      z.strictObject({
        ...stampSchema.shape,
        term: z.string().min(1),
        note: z.string().default(""),
        severity: z.enum(["mild", "moderate", "severe"]).nullable().default(null),
        /** What was done about it; empty: nothing. */
        treated: z.string().default(""),
      }),
    )
    .max(mostTimes)
    .default([]),
  /** Worst of the session, 0 none to 10 worst. */
  pain: z.int().min(0).max(10).nullable().default(null),
  /** Each time that it was asked in the room. */
  pains: z
    .array(
      z.strictObject({
        ...stampSchema.shape,
        when: z.enum(["before", "during", "after"]),
        score: z.int().min(0).max(10),
      }),
    )
    .max(mostTimes)
    .default([]),
  /** When the patient's time in the room began, and each pause in it; `to` null: paused now. */
  startedAt: momentSchema.optional(),
  pauses: z
    .array(z.strictObject({ from: momentSchema, to: momentSchema.nullable() }))
    .max(mostTimes)
    .default([]),
  /** Watched after the last needle, for how many minutes at least. */
  observation: z.strictObject({ ...stampSchema.shape, minutes: z.number().nonnegative() }).optional(),
  observedUntil: momentSchema.optional(),
  /** Photographs that the protocol asks for, or that somebody took. */
  photos: z
    .array(z.strictObject({ ...stampSchema.shape, photoId: z.uuid(), view: z.string().min(1).max(60) }))
    .max(mostTimes)
    .default([]),
  aftercare: z.strictObject({ ...stampSchema.shape, lang: z.string().min(2) }).optional(),
  /** Why what was given differs from what was planned, by the deviation's id. */
  reasons: z
    .record(z.string(), z.string().trim().min(1))
    .refine((reasons) => Object.keys(reasons).length <= mostTimes, `give at most ${mostTimes} reasons`)
    .default({}),
  notes: z.string().max(20_000).default(""),
});
export type SessionRecord = z.output<typeof sessionRecordSchema>;
/** A record as it is sent: parts with a default may be left out. */
export type SessionDraft = z.input<typeof sessionRecordSchema>;
