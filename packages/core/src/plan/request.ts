import * as z from "zod";
import type { CalendarDate } from "../basics/index.ts";
import { calendarDateSchema, countrySchema } from "../basics/index.ts";

const weekdays = "give a weekday as 1 for Monday to 7 for Sunday";
const languageCode = z.string().regex(/^[a-z]{2}$/, "give a language as two small letters (ISO 639-1), such as de");
const bounds = { from: calendarDateSchema, to: calendarDateSchema };

/** Both ends belong to it. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

function endsAfterItStarts(context: z.core.ParsePayload<Period>): void {
  const { from, to } = context.value;
  if (to < from)
    context.issues.push({
      code: "custom",
      input: context.value,
      message: `The period ends on ${to}, before it starts on ${from}: give an end from ${from} on.`,
      params: { problem: "plan.period-ends-before-it-starts" },
    });
}

const period = z.strictObject(bounds).check(endsAfterItStarts);

export const absenceKinds = ["clinic", "member", "room", "device", "patient"] as const;

/** Days on which somebody or something is missing, and why. */
const absence = z
  .strictObject({ ...bounds, kind: z.enum(absenceKinds), reason: z.string().trim().max(200).default("") })
  .check(endsAfterItStarts);
export type Absence = z.output<typeof absence>;

/** What a plan is asked from. `start` is the earliest day of session 1; preparations lie before it. */
export const planRequestSchema = z.strictObject({
  treatment: z.string().min(1, "give the id of a treatment, such as face"),
  protocol: z.string().min(1).optional(),
  start: calendarDateSchema,
  /** The day on which the plan is made: a start before it is a fault, and nothing to come is laid before it. */
  today: calendarDateSchema.optional(),
  sessions: z.int().optional(),
  intervalDays: z.int().optional(),
  /** IANA name, such as Europe/Istanbul. */
  timeZone: z.string().min(1, "give the IANA name of a zone, such as Europe/Istanbul"),
  /** The clinic's clock time at which sessions begin. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "give a time of the day as HH:MM, from 00:00 to 23:59")
    .default("10:00"),
  /** Days on which no session can be, both ends included. */
  unavailable: z.array(period).default([]),
  /** The same with what is missing and why, so that the plan can say it. */
  absences: z.array(absence).default([]),
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  closedWeekdays: z.array(z.int().min(1, weekdays).max(7, weekdays)).default([]),
  /** Days that are wished for sessions, by number. A wish never shortens an interval. */
  moves: z.array(z.strictObject({ number: z.int().min(1), to: calendarDateSchema })).default([]),
  /** Sessions that were given, on the days on which they were: they stay as they are. */
  given: z.array(z.strictObject({ number: z.int().min(1), on: calendarDateSchema })).default([]),
  /** The last day on which an NSAID was taken without prescription; null for none in the last month. */
  nsaidLastTaken: calendarDateSchema.nullable().optional(),
  /** When isotretinoin was stopped; null for never taken. */
  isotretinoinStopped: calendarDateSchema.nullable().optional(),
  /** The last day on which a retinoid was put on the skin; null for none. */
  retinoidLastUsed: calendarDateSchema.nullable().optional(),
  country: countrySchema.optional(),
  travel: z
    .strictObject({
      /** Nights of one stay. */
      nights: z.int().max(365).optional(),
      /** The first stay begins with the consultation, so that the allergy test lies in it, and may be longer than `nights`. */
      firstVisit: z.boolean().optional(),
      /** The only periods in which the patient can be at the clinic's place, from the day of arrival to that of leaving. */
      windows: z.array(period).optional(),
      items: z.array(z.string().min(1)).default([]),
      /** Languages as two letters: the interpreter is needed unless the clinic speaks the patient's. */
      languages: z
        .strictObject({
          patient: languageCode,
          clinic: z.array(languageCode).min(1),
        })
        .optional(),
    })
    .optional(),
});

export type PlanRequest = z.output<typeof planRequestSchema>;
