import type { PricingKnowledge, QuoteTerm } from "./pricing-knowledge.ts";
import type { QuoteLine } from "./quote-answer.ts";
import type { CourseWay } from "./ways.ts";

/** What a reader might think is in the sum, and is not. */
export function notIncludedIn(
  knowledge: PricingKnowledge,
  lines: readonly QuoteLine[],
  { way, course, plan }: CourseWay,
  country: string | null,
): QuoteTerm[] {
  const travels = course.stays.length > 0;
  const has = (item: string) => lines.some((line) => line.item === item);
  const firstDay = plan.events.find(({ kind }) => kind === "consultation")?.at.slice(0, 10);
  const firstArrival = course.stays[0]?.arrive;
  const ids = [
    ...(travels ? ["quote.not.flights"] : []),
    ...(travels && !has("hotel-nights") ? ["quote.not.stay"] : []),
    ...(travels && !has("visa-letter") ? ["quote.not.visa"] : []),
    ...(way === "near-home" ? ["quote.not.sessions-near-home"] : []),
    ...(firstDay !== undefined && firstArrival !== undefined && firstDay < firstArrival
      ? ["quote.not.first-visit-near-home"]
      : []),
    "quote.not.harm",
    ...(country === "TR" && travels && !has("complication-insurance") ? ["quote.not.complication-insurance"] : []),
    "quote.not.maintenance",
  ];
  return ids.flatMap((id) => knowledge.notIncluded[id] ?? []);
}
