import type { Parameter } from "../evidence/index.ts";
import { quantityInWords, valueInWords } from "../evidence/index.ts";
import type { Condition } from "./condition.ts";

/** How a limit of a condition is written: by its settled value, where no page can link to it. */
export type LimitInWords = (limit: Parameter<number>) => string;

const bySettledValue: LimitInWords = ({ settled, unit }) => quantityInWords(settled.value, unit);

/** A rule's condition as an English sentence without its verb: "diabetes is diet or oral, and …". */
export function conditionInWords(condition: Condition, limit: LimitInWords = bySettledValue): string {
  const part = (one: Condition): string => {
    const words = conditionInWords(one, limit);
    return "all" in one || "any" in one ? `(${words})` : words;
  };
  if ("all" in condition) return condition.all.map(part).join(" and ");
  if ("any" in condition) return condition.any.map(part).join(" or ");
  if ("not" in condition) return `not ${part(condition.not)}`;
  if ("mixtureHolds" in condition) {
    const unplanned = condition.unplannedFor.join(", ");
    const open = unplanned === "" ? "" : ` (open while no mixture is planned, for ${unplanned})`;
    return `the mixture holds ${condition.mixtureHolds}${open}`;
  }
  if ("inForce" in condition) return `the law in force there is: ${condition.inForce.title}`;
  const fact = condition.fact.replaceAll("-", " ");
  if ("is" in condition) {
    const open = condition.unasked === "holds" ? ", or was not asked" : "";
    return `${fact} is ${condition.is === null ? "no day" : valueInWords(condition.is)}${open}`;
  }
  if ("anyOf" in condition) return `${fact} is ${condition.anyOf.map(valueInWords).join(" or ")}`;
  if ("below" in condition) return `${fact} is below ${limit(condition.below)}`;
  if ("atLeast" in condition) return `${fact} is at least ${limit(condition.atLeast)}`;
  const most = "withinDays" in condition ? condition.withinDays : condition.withinMonths;
  return `${fact} is fewer than ${limit(most)} before the session`;
}
