import * as z from "zod";
import { momentSchema } from "../basics/index.ts";

/** Who did something, and when. */
const stampSchema = z.strictObject({ at: momentSchema, by: z.string().min(1) });

const pointSchema = z.tuple([z.number(), z.number()]);
/** Ten metres: no chart and no photograph is larger, and what is farther away can neither be drawn nor printed. */
const farthestMm = 10_000;
const placeMm = z.number().min(-farthestMm).max(farthestMm);
/** On a chart, mm. */
const placeSchema = z.tuple([placeMm, placeMm]);
/** x, y, width and height. */
const boxSchema = z.tuple([
  placeMm,
  placeMm,
  z.number().positive().max(farthestMm),
  z.number().positive().max(farthestMm),
]);
/** More than any session has, and few enough that a map of them is judged, drawn and printed within seconds. */
const mostPlaces = 20_000;
const mostLayers = 300;
const mostConfirmed = 500;
/** More than a gun shoots in its life. */
const shotsSchema = z.int().nonnegative().max(1_000_000_000);

/** What on this patient takes no needle, beside what the chart excludes. */
export const spareKinds = ["mole", "scar", "wound", "tattoo", "navel", "areola", "other"] as const;
export const spareSchema = z.strictObject({
  chart: z.string().min(1),
  kind: z.enum(spareKinds),
  /** Centre and radius, mm in the chart's frame. */
  circleMm: z.tuple([placeMm, placeMm, z.number().positive().max(farthestMm)]).optional(),
  polygonMm: z.array(placeSchema).min(3).max(mostPlaces).optional(),
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
  /** 0 for dry needling; a litre is no drop, and no figure that rests on it could be written. */
  dropMl: z.number().nonnegative().max(1_000),
  needleMm: z.number().positive().nullable(),
  /** In the order of injection, millimetres in the chart's frame: every point that took a needle. */
  points: z.array(placeSchema).max(mostPlaces),
  /** Points that a hand added to the pattern, and points of the pattern that it removed. */
  added: z.array(placeSchema).max(mostPlaces).default([]),
  erased: z.array(placeSchema).max(mostPlaces).default([]),
  /** The gun's own counter, where there was one: it overrides the map, and the difference is kept. */
  gunCount: shotsSchema.nullable().default(null),
  /** The outline that a hand drew, or the part of a region that was kept when it was split; null: the whole region. */
  outline: z.array(placeSchema).min(3).max(mostPlaces).nullable().default(null),
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

/** Where it went: every chart of one session. */
export const sessionMapSchema = z.strictObject({
  chartVersion: z.string().min(1),
  layers: z.array(mapLayerSchema).max(mostLayers),
  spared: z.array(spareSchema).max(200).default([]),
  /** Caution zones with points in them, each confirmed once by whoever treats. */
  confirmed: z
    .array(z.strictObject({ ...stampSchema.shape, chart: z.string().min(1), zone: z.string().min(1) }))
    .max(mostConfirmed)
    .default([]),
  photos: z.array(photoFrameSchema).max(20).default([]),
  /** The gun's counter before the first and after the last shot, where it was read. */
  counter: z
    .strictObject({ before: z.int().nonnegative(), after: z.int().nonnegative().nullable() })
    .nullable()
    .default(null),
});
export type SessionMap = z.output<typeof sessionMapSchema>;
