import type { Route } from "./limit.ts";
import { holdsOn } from "./limit.ts";
import type { SubstanceStatus } from "./substance.ts";

/** What is known of a use when its status is looked for. What is left out is not known, and shuts nothing out. */
export interface StatusAsked {
  readonly route?: Route;
  /** The country and the unions that it belongs to on that day: `["FR", "EU"]`. */
  readonly countries?: readonly string[];
  readonly on?: string;
}

/**
 * What is said of a substance for one use. A law that was suspended in between stands in two spans: where the day is not
 * known, the last of them answers, so that nothing is said twice.
 */
export function statusesThatHold(statuses: readonly SubstanceStatus[], asked: StatusAsked): SubstanceStatus[] {
  const held = statuses.filter(
    (each) =>
      (each.country === "*" || asked.countries === undefined || asked.countries.includes(each.country)) &&
      (each.route === null || asked.route === undefined || each.route === asked.route) &&
      holdsOn(each, asked.on),
  );
  const last = new Map(held.map((each) => [`${each.country} ${each.status} ${each.route ?? ""}`, each]));
  return [...last.values()];
}
