import * as z from "zod";
import type { CalendarDate } from "./calendar-date.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { countryMeant, isCountry } from "./countries.ts";

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

/** ISO 3166-1 alpha-2, of a country that exists: a law of no country would never be found. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "give a country as two capital letters (ISO 3166-1)", abort: true })
  .superRefine((code, context) => {
    if (isCountry(code)) return;
    context.addIssue({
      code: "custom",
      message: `No country has the code ${code}: give it as ISO 3166-1 alpha-2 does, for example ${countryMeant(code)}.`,
      params: { problem: "country.unknown" },
    });
  });

/** Kebab-case id of a substance, or a patient's own words. */
export const idOrWordsSchema = z.string().trim().min(1).max(200);
