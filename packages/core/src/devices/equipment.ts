import * as z from "zod";
import { calendarDateSchema, momentSchema } from "../basics/index.ts";
import { deliveries, deviceKinds, deviceStates, fluidPaths, poles, waterKinds } from "./device-kinds.ts";

/** A line of the device's log, copied into the record so that it can be read without the log. */
const cleaningSchema = z.strictObject({
  logId: z.uuid(),
  at: momentSchema,
  by: z.string().min(1),
  water: z.enum(waterKinds),
});
export type Cleaning = z.output<typeof cleaningSchema>;

/** Something sterile that is used once: what stands on its wrapper. */
const lotShape = {
  lot: z.string().min(1).nullable(),
  /** The lot of the clinic's own stock; null: typed by hand. */
  lotId: z.uuid().nullable().default(null),
  /** Last day of use. */
  expires: calendarDateSchema.nullable(),
  /** Whether the stock holds the lot back; written by the server. */
  held: z.boolean().default(false),
};

/**
 * What a session was given with. Names, states, log lines and answers are written by the server from what it keeps,
 * whatever a sender claims, so that the record can be judged and read by itself.
 */
export const equipmentSchema = z.strictObject({
  delivery: z.enum(deliveries),
  device: z
    .strictObject({
      id: z.uuid(),
      name: z.string(),
      serial: z.string(),
      /** null: not one of this clinic's. */
      kind: z.enum(deviceKinds).nullable().default(null),
      fluidPath: z.enum(fluidPaths).nullable().default(null),
      needlesPerShot: z.int().min(0).nullable().default(null),
      state: z.enum(deviceStates).nullable().default(null),
      /** Why it is held; empty where it is not. */
      heldWhy: z.string().default(""),
      /** The last moment before this session at which somebody else was treated with it; null: nobody. */
      lastUsedAt: momentSchema.nullable().default(null),
    })
    .nullable(),
  needle: z
    .strictObject({ gauge: z.int().min(14).max(36), lengthMm: z.number().positive().max(100), ...lotShape })
    .nullable(),
  /** The sterile piece of a device that the liquid runs through. */
  head: z
    .strictObject({
      ...lotShape,
      /** The number of the single piece, which tells it from the others of its lot; empty: not said. */
      piece: z.string().max(60).default(""),
      /** Whether another session names the same piece; written by the server. */
      usedBefore: z.boolean().default(false),
    })
    .nullable(),
  cleanedBefore: cleaningSchema.nullable(),
  cleanedAfter: cleaningSchema.nullable(),
  settings: z
    .strictObject({
      /** Depth at which the device stops, mm. */
      depthMm: z.number().positive().nullable().default(null),
      /** Pole that drives each substance, by the substance's id. */
      polarity: z.record(z.string(), z.enum(poles)).default({}),
      mAPerCm2: z.number().positive().nullable().default(null),
      kHz: z.number().positive().nullable().default(null),
    })
    .default({ depthMm: null, polarity: {}, mAPerCm2: null, kHz: null }),
  /** What the patient answered to what speaks against a current; null: not asked. Written by the server. */
  answers: z.record(z.string(), z.boolean().nullable()).default({}),
});
export type Equipment = z.output<typeof equipmentSchema>;

/** Answers that speak against every device without a needle. */
export const needleFreeQuestions = ["pregnant", "implanted-device", "epilepsy"] as const;
