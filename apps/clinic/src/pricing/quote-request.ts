import type { QuoteBody } from "@pistor/api/pricing";
import type { Treatment } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { minorOf, writtenMinor } from "./minor.ts";
import { faultsOf, wholeOf } from "./quote-faults.ts";

/** For whom a quote is: exactly one of the two. */
export type QuoteFor = Pick<QuoteBody, "inquiryId" | "patientId">;

/** What is typed in the form of a quote; empty fields leave the choice to the protocol. */
export interface QuoteForm {
  readonly treatment: Treatment;
  readonly protocol: string;
  readonly start: string;
  readonly sessions: string;
  readonly intervalDays: string;
  readonly time: string;
  readonly travels: boolean;
  readonly nights: string;
  readonly items: readonly string[];
  readonly currency: string;
  readonly lang: Language;
  readonly chosen: readonly string[];
  readonly way: QuoteBody["way"];
  readonly discount: string;
  readonly note: string;
}

/** The request that the form says; null while anything in it is not understood. */
export function quoteRequestOf(form: QuoteForm, whom: QuoteFor): QuoteBody | null {
  if (Object.keys(faultsOf(form)).length > 0 || !/^[A-Z]{3}$/.test(form.currency)) return null;
  const sessions = wholeOf(form.sessions);
  const intervalDays = wholeOf(form.intervalDays);
  const discount = minorOf(form.discount, form.currency);
  return {
    ...whom,
    course: {
      treatment: form.treatment,
      ...(form.protocol === "" ? {} : { protocol: form.protocol }),
      start: form.start,
      ...(sessions === null ? {} : { sessions }),
      ...(intervalDays === null ? {} : { intervalDays }),
      ...(form.time === "" ? {} : { time: form.time }),
      ...(form.travels ? { travel: { nights: wholeOf(form.nights) ?? 0, items: [...form.items] } } : {}),
    },
    currency: form.currency,
    lang: form.lang,
    chosen: [...form.chosen],
    way: form.way,
    discount: discount === null || discount === 0 ? null : { amount: discount, currency: form.currency },
    note: form.note.trim(),
  };
}

/** The form that says a request, to go on from a quote that was kept. */
export function quoteFormOf({ course, discount, ...rest }: QuoteBody): Partial<QuoteForm> {
  const typed = (value: number | undefined) => (value === undefined ? "" : String(value));
  return {
    treatment: course.treatment,
    protocol: course.protocol ?? "",
    start: course.start,
    sessions: typed(course.sessions),
    intervalDays: typed(course.intervalDays),
    ...(course.time === undefined ? {} : { time: course.time }),
    travels: course.travel !== undefined,
    ...(course.travel === undefined ? {} : { nights: String(course.travel.nights), items: course.travel.items }),
    currency: rest.currency,
    lang: rest.lang,
    chosen: rest.chosen,
    way: rest.way,
    note: rest.note,
    discount: discount === null ? "" : writtenMinor(discount.amount, discount.currency),
  };
}
