import * as z from "zod";
import { calendarDateSchema, momentSchema } from "../basics/index.ts";

const short = z.string().trim().max(120);
const languageCode = z.string().regex(/^[a-z]{2}$/, "give a language as two small letters (ISO 639-1)");

export const checkKinds = [
  "check-24h",
  "check-72h",
  "check-day-7",
  "check-week-3",
  "check-week-6",
  "check-week-12",
  "check-month-6",
  "check-month-12",
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** One way of a journey. Times are as the ticket says them: by the clocks of each place, with their offset. */
export const legSchema = z
  .strictObject({
    /** Which stay it belongs to, 1 for the first. */
    trip: z.int().min(1).max(60),
    way: z.enum(["there", "back"]),
    by: z.enum(["flight", "train", "bus", "car", "ship"]),
    /** Of the flight or train; empty where it has none. */
    code: z.string().trim().max(20),
    from: short.min(1),
    to: short.min(1),
    departs: momentSchema,
    arrives: momentSchema,
  })
  .check((context) => {
    const { departs, arrives } = context.value;
    if (Date.parse(arrives) <= Date.parse(departs))
      context.issues.push({
        code: "custom",
        input: context.value,
        message: `It arrives at ${arrives}, not after it departs at ${departs}: give both as the ticket does, each with the offset of its place.`,
        params: { problem: "travel.arrives-before-it-departs" },
      });
  });
export type Leg = z.output<typeof legSchema>;

export const staySchema = z
  .strictObject({
    trip: z.int().min(1).max(60),
    name: short.min(1),
    address: z.string().trim().max(240),
    phone: z.string().trim().max(40),
    /** The first night, and the day of leaving. */
    from: calendarDateSchema,
    to: calendarDateSchema,
  })
  .check((context) => {
    const { from, to } = context.value;
    if (to <= from)
      context.issues.push({
        code: "custom",
        input: context.value,
        message: `The stay ends on ${to}, not after it begins on ${from}: give the day of leaving.`,
        params: { problem: "travel.stay-ends-before-it-begins" },
      });
  });

const helperSchema = z.strictObject({
  name: short.min(1),
  phone: z.string().trim().max(40),
  languages: z.array(languageCode).max(10),
});

/** A remote check that was agreed on, by its moment. */
export const agreedCheckSchema = z.strictObject({
  kind: z.enum(checkKinds),
  session: z.int().min(1),
  at: momentSchema,
  by: z.enum(["video", "phone", "portal"]),
});

/** A traveller's way to the clinic and home: what is booked, who helps, and who cares for them at home. */
export const itinerarySchema = z.strictObject({
  /** IANA zone of the patient's home. */
  homeZone: z.string().min(1).max(60),
  legs: z.array(legSchema).max(80),
  stays: z.array(staySchema).max(60),
  driver: helperSchema.nullable(),
  interpreter: helperSchema.nullable(),
  homePhysician: z
    .strictObject({
      name: short.min(1),
      practice: short,
      phone: z.string().trim().max(40),
      email: z.union([z.literal(""), z.email().max(200)]),
      language: languageCode,
    })
    .nullable(),
  checks: z.array(agreedCheckSchema).max(120),
  companion: short,
  note: z.string().trim().max(1000),
});
export type Itinerary = z.output<typeof itinerarySchema>;
