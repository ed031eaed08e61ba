import * as z from "zod";
import { calendarDateSchema, momentSchema } from "../basics/index.ts";
import { equipmentSchema } from "../devices/index.ts";

/** Who did something, and when. */
const stampSchema = z.strictObject({ at: momentSchema, by: z.string().min(1) });

const pointSchema = z.tuple([z.number(), z.number()]);
const boxSchema = z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()]);

/** What on this patient takes no needle, beside what the chart excludes. */
export const spareKinds = ["mole", "scar", "wound", "tattoo", "navel", "areola", "other"] as const;
export const spareSchema = z.strictObject({
  chart: z.string().min(1),
  kind: z.enum(spareKinds),
  /** Centre and radius, mm in the chart's frame. */
  circleMm: z.tuple([z.number(), z.number(), z.number().positive()]).optional(),
  polygonMm: z.array(pointSchema).min(3).optional(),
  note: z.string().max(500).default(""),
});
export type Spare = z.output<typeof spareSchema>;

/**
 * A photograph of this patient that stands as a chart, `photo:<photoId>` in the layers. Its frame is millimetres from its
 * upper left corner, y down; the pairs lay the base chart's regions and zones over it.
 */
export const photoFrameSchema = z.strictObject({
  photoId: z.uuid(),
  /** The chart whose regions and zones it borrows. */
  base: z.string().min(1),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  mmPerPx: z.number().positive(),
  /** What the scale rests on: two clicks a known length apart, the width of the iris, or the base chart alone. */
  scaleBy: z.enum(["ruler", "iris", "chart"]),
  how: z.enum(["landmarks", "clicked"]),
  /** The same places on the base chart and on the photograph, mm in the frame of each. */
  pairs: z.array(z.strictObject({ chart: pointSchema, photo: pointSchema })).max(100),
});
export type PhotoFrame = z.output<typeof photoFrameSchema>;

/** One filled region of the map, with plain numbers, so that the record outlives the code that drew it. */
export const mapLayerSchema = z.strictObject({
  chart: z.string().min(1),
  region: z.string().min(1),
  technique: z.string().min(1),
  depthMm: z.number().positive(),
  spacingMm: z.number().positive(),
  /** 0 for dry needling. */
  dropMl: z.number().nonnegative(),
  needleMm: z.number().positive().nullable(),
  /** In the order of injection, millimetres in the chart's frame: every point that took a needle. */
  points: z.array(pointSchema),
  /** Points that a hand added to the pattern, and points of the pattern that it removed. */
  added: z.array(pointSchema).default([]),
  erased: z.array(pointSchema).default([]),
  /** The gun's own counter, where there was one: it overrides the map, and the difference is kept. */
  gunCount: z.int().nonnegative().nullable().default(null),
  /** The outline that a hand drew, or the part of a region that was kept when it was split; null: the whole region. */
  outline: z.array(pointSchema).min(3).nullable().default(null),
  /** Whether the spacing holds on the drawing or on the skin that it stands for. */
  surface: z.enum(["flat", "curved"]).default("flat"),
  /** Between needle and skin, degrees; null: not written down. */
  angleDeg: z.number().positive().max(90).nullable().default(null),
  /** How often the place was gone over; more than once only where nothing is measured at a point. */
  passes: z.int().min(1).max(100).default(1),
  /** Net of what takes no needle, cm², on the drawing or on the skin as `surface` says; null: not computed. */
  areaCm2: z.number().nonnegative().nullable().default(null),
  /** The chart's view box and the region's own box when it was charted, so that points survive a chart drawn anew. */
  frame: z.strictObject({ chart: boxSchema, region: boxSchema }).nullable().default(null),
  /** What the map's check said of it. */
  verdict: z.enum(["ok", "caution", "refused"]),
});
export type MapLayer = z.output<typeof mapLayerSchema>;

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
  /** The earliest day by the interval. */
  on: calendarDateSchema.optional(),
});
export type PlannedValues = z.output<typeof plannedSessionSchema>;

/** Where it went: every chart of one session. */
export const sessionMapSchema = z.strictObject({
  chartVersion: z.string().min(1),
  layers: z.array(mapLayerSchema),
  spared: z.array(spareSchema).max(200).default([]),
  /** Caution zones with points in them, each confirmed once by whoever treats. */
  confirmed: z
    .array(z.strictObject({ ...stampSchema.shape, chart: z.string().min(1), zone: z.string().min(1) }))
    .default([]),
  photos: z.array(photoFrameSchema).max(20).default([]),
  /** The gun's counter before the first and after the last shot, where it was read. */
  counter: z
    .strictObject({ before: z.int().nonnegative(), after: z.int().nonnegative().nullable() })
    .nullable()
    .default(null),
});
export type SessionMap = z.output<typeof sessionMapSchema>;

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
    .default([]),
  /** When the patient's time in the room began, and each pause in it; `to` null: paused now. */
  startedAt: momentSchema.optional(),
  pauses: z.array(z.strictObject({ from: momentSchema, to: momentSchema.nullable() })).default([]),
  /** Watched after the last needle, for how many minutes at least. */
  observation: z.strictObject({ ...stampSchema.shape, minutes: z.number().nonnegative() }).optional(),
  observedUntil: momentSchema.optional(),
  /** Photographs that the protocol asks for, or that somebody took. */
  photos: z
    .array(z.strictObject({ ...stampSchema.shape, photoId: z.uuid(), view: z.string().min(1).max(60) }))
    .default([]),
  aftercare: z.strictObject({ ...stampSchema.shape, lang: z.string().min(2) }).optional(),
  /** Why what was given differs from what was planned, by the deviation's id. */
  reasons: z.record(z.string(), z.string().trim().min(1)).default({}),
  notes: z.string().max(20_000).default(""),
});
export type SessionRecord = z.output<typeof sessionRecordSchema>;
/** A record as it is sent: parts with a default may be left out. */
export type SessionDraft = z.input<typeof sessionRecordSchema>;
