import type { AskKey, EligibilityRule } from "@pistor/core/eligibility";
import type { Claim, Decision } from "@pistor/core/evidence";
import { decisions } from "@pistor/core/evidence";
import type { StepKey } from "./given.ts";

/** A decision that an answer can lead to, and who says so. */
export interface Leads {
  readonly to: Decision;
  readonly claims: readonly Claim[];
}

/** What the facts that conditions speak of are asked by. */
const askedBy: Readonly<Record<string, AskKey>> = {
  age: "birthDate",
  "allergy-in-mixture": "allergies",
  "allergy-not-recognised": "allergies",
};

/** The decisions that the answer to a question can lead to, the worst first. Empty for the sex: it spares questions. */
export function whyAsked(rules: readonly EligibilityRule[], key: StepKey): readonly Leads[] {
  if (key === "sex") return [];
  const reading = rules.filter((rule) => asks(rule.when).has(key));
  return decisions.flatMap((to) => {
    const claims = reading.filter((rule) => rule.then === to).flatMap((rule) => rule.claims);
    return claims.length === 0 ? [] : [{ to, claims }];
  });
}

/** The questions that a condition reads, however deep they stand in it. */
function asks(condition: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  const read = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) read(each);
    else if (typeof part === "object" && part !== null) {
      const { fact, all, any, not } = part as Record<string, unknown>;
      if (typeof fact === "string") keys.add(askedBy[fact] ?? fact);
      if ("inForce" in part) keys.add("country");
      for (const inner of [all, any, not]) read(inner);
    }
  };
  read(condition);
  return keys;
}
