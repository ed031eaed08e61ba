import type { Condition } from "@pistor/core/eligibility";
import { settledLink, valueInWords } from "./claims.ts";

/** A rule's condition as a sentence without its verb: "diabetes is diet or oral, and …". */
export function conditionInWords(condition: Condition): string {
  if ("all" in condition) return condition.all.map(inBrackets).join(" and ");
  if ("any" in condition) return condition.any.map(inBrackets).join(" or ");
  if ("not" in condition) return `not ${inBrackets(condition.not)}`;
  if ("mixtureHolds" in condition) {
    const unplanned = condition.unplannedFor.join(", ");
    const open = unplanned === "" ? "" : ` (open while no mixture is planned, for ${unplanned})`;
    return `the mixture holds ${condition.mixtureHolds}${open}`;
  }
  const fact = condition.fact.replaceAll("-", " ");
  if ("is" in condition)
    return `${fact} is ${condition.is === null ? "not in the last month" : valueInWords(condition.is)}`;
  if ("anyOf" in condition) return `${fact} is ${condition.anyOf.map(valueInWords).join(" or ")}`;
  if ("below" in condition) return `${fact} is below ${settledLink(condition.below)}`;
  if ("atLeast" in condition) return `${fact} is at least ${settledLink(condition.atLeast)}`;
  return `${fact} is fewer than ${settledLink(condition.withinDays)} before the session`;
}

function inBrackets(condition: Condition): string {
  const words = conditionInWords(condition);
  return "all" in condition || "any" in condition ? `(${words})` : words;
}
