import type { Treatment } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";

/** What a patient came for, as far as the chart says it; each list the latest first. */
export interface CameFor {
  readonly courses: readonly { readonly treatment: Treatment; readonly state: string }[];
  readonly assessment: { readonly treatment: Treatment } | null;
  readonly quotes: readonly { readonly treatment: Treatment; readonly state: string }[];
  readonly inquiries: readonly { readonly treatment: Treatment | null }[];
}

/** The treatment whose checks are shown first: of the course, of what was agreed on, checked last, offered, or asked about. */
export function firstTreatment({ courses, assessment, quotes, inquiries }: CameFor): Treatment {
  const planned = new Set(courses.map(({ treatment }) => treatment));
  // What was agreed on and is planned already is over once its course is.
  const agreed = quotes.find(({ state, treatment }) => state === "accepted" && !planned.has(treatment));
  return (
    courses.find(({ state }) => state !== "finished")?.treatment ??
    agreed?.treatment ??
    assessment?.treatment ??
    quotes[0]?.treatment ??
    inquiries.find(({ treatment }) => treatment !== null)?.treatment ??
    "face"
  );
}

/** With what treatment an address opens the checks. */
export function checksSearch(search: Record<string, unknown>): { treatment?: Treatment } {
  const treatment = treatments.find((each) => each === search.treatment);
  return treatment === undefined ? {} : { treatment };
}
