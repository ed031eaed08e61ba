import * as z from "zod";
import { calendarDateSchema, countrySchema } from "../basics/index.ts";

const period = z.strictObject({ from: calendarDateSchema, to: calendarDateSchema }).check((context) => {
  const { from, to } = context.value;
  if (to < from)
    context.issues.push({
      code: "custom",
      input: context.value,
      message: `The period ends on ${to}, before it starts on ${from}: give an end from ${from} on.`,
      params: { problem: "plan.period-ends-before-it-starts" },
    });
});

/** What a plan is asked from. `start` is the earliest day of session 1; preparations lie before it. */
export const planRequestSchema = z.strictObject({
  treatment: z.string().min(1),
  protocol: z.string().min(1).optional(),
  start: calendarDateSchema,
  sessions: z.int().optional(),
  intervalDays: z.int().optional(),
  /** IANA name, such as Europe/Istanbul. */
  timeZone: z.string().min(1),
  /** The clinic's clock time at which sessions begin. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "give a time of the day as HH:MM, from 00:00 to 23:59")
    .default("10:00"),
  /** Days on which no session can be, both ends included. */
  unavailable: z.array(period).default([]),
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  closedWeekdays: z.array(z.int().min(1).max(7)).default([]),
  /** The last day on which an NSAID was taken without prescription; null for none in the last month. */
  nsaidLastTaken: calendarDateSchema.nullable().optional(),
  country: countrySchema.optional(),
  travel: z
    .strictObject({
      /** Nights of one stay. */
      nights: z.int().max(365).optional(),
      items: z.array(z.string().min(1)).default([]),
      /** Languages as two letters: the interpreter is needed unless the clinic speaks the patient's. */
      languages: z
        .strictObject({
          patient: z.string().regex(/^[a-z]{2}$/),
          clinic: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
        })
        .optional(),
    })
    .optional(),
});

export type PlanRequest = z.output<typeof planRequestSchema>;
