import * as z from "zod";
import type { CalendarDate } from "./calendar-date.ts";
import { isCalendarDate } from "./calendar-date.ts";

/** A day that exists, `YYYY-MM-DD`. */
export const calendarDateSchema = z.string().transform((text, context): CalendarDate => {
  if (isCalendarDate(text)) return text;
  context.addIssue({
    code: "custom",
    message: `${JSON.stringify(text)} is not a day that exists: give it as YYYY-MM-DD.`,
    params: { problem: "date.impossible" },
  });
  return z.NEVER;
});

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, "give a country as two capital letters (ISO 3166-1)");

/** Kebab-case id of a substance, or a patient's own words. */
export const idOrWordsSchema = z.string().trim().min(1).max(200);
