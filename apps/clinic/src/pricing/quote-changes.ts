import type { QuoteBody } from "@pistor/api/pricing";
import { writtenMinor } from "./minor.ts";

const parts = {
  treatment: ({ course }) => course.treatment,
  protocol: ({ course }) => course.protocol ?? "",
  start: ({ course }) => course.start,
  sessions: ({ course }) => String(course.sessions ?? ""),
  interval: ({ course }) => String(course.intervalDays ?? ""),
  nights: ({ course }) => String(course.travel?.nights ?? ""),
  items: ({ course }) => [...(course.travel?.items ?? [])].sort().join(", "),
  way: ({ way }) => way,
  chosen: ({ chosen }) => [...chosen].sort().join(", "),
  currency: ({ currency }) => currency,
  language: ({ lang }) => lang,
  discount: ({ discount }) =>
    discount === null ? "" : `${discount.currency} ${writtenMinor(discount.amount, discount.currency)}`,
  note: ({ note }) => note,
} as const satisfies Record<string, (request: QuoteBody) => string>;

interface Change {
  readonly what: keyof typeof parts;
  readonly from: string;
  readonly to: string;
}

/** What two versions of a quote ask for otherwise, part by part. */
export function changedIn(before: QuoteBody, after: QuoteBody): readonly Change[] {
  return (Object.keys(parts) as (keyof typeof parts)[])
    .map((what) => ({ what, from: parts[what](before), to: parts[what](after) }))
    .filter(({ from, to }) => from !== to);
}
