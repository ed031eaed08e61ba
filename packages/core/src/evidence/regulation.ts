import type { Claim } from "./claim.ts";

/** What the law or the regulator says of something, in one place and time. */
export const legalStatuses = [
  "approved",
  "not-approved",
  "restricted",
  "forbidden",
  "withdrawn",
  "device",
  "suspended",
] as const;
export type LegalStatus = (typeof legalStatuses)[number];

/** A span of days: `from` is the first, `until` the first that no longer belongs; null where it is open or not known. */
export interface Span {
  readonly from: string | null;
  readonly until: string | null;
}

/** The status of a substance, a product or a practice, by site, country and day. */
export interface Regulation extends Span {
  /** Dotted, kebab-case, never reused. */
  readonly id: string;
  readonly title: string;
  /** Ids of substances or kinds that it names; empty where it is about the practice itself. */
  readonly substances: readonly string[];
  /** Where on the body or for which use it holds; null for everywhere. */
  readonly site: string | null;
  /** ISO 3166-1 alpha-2, `EU`, or null for no country in particular. */
  readonly country: string | null;
  readonly status: LegalStatus;
  /** Spans inside its own during which it was suspended. */
  readonly suspended?: readonly Span[];
  readonly says: string;
  readonly claims: readonly Claim[];
}

/** Whether a regulation is in force on a day, leaving out the spans in which it was suspended. */
export function inForce(regulation: Regulation, on: string): boolean {
  return within(regulation, on) && !(regulation.suspended ?? []).some((span) => within(span, on));
}

/** Whether a day lies in a span. Days as `YYYY-MM-DD` sort as they follow one another. */
export function within({ from, until }: Span, on: string): boolean {
  return (from === null || from <= on) && (until === null || on < until);
}
