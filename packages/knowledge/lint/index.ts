/** What all knowledge must keep to: one check a file. */
import { indexKnowledge } from "@pistor/core/evidence";
import type { Check, LintFinding } from "./check.ts";
import { claimHasKnownSource } from "./claim-has-known-source.ts";
import { claimSaysWhere } from "./claim-says-where.ts";
import { noPromises } from "./no-promises.ts";
import { noStoppingAMedicine } from "./no-stopping-a-medicine.ts";
import { parameterHasUnit } from "./parameter-has-unit.ts";
import { parameterIsSettled } from "./parameter-is-settled.ts";
import { readingAge } from "./reading-age.ts";
import { ruleHasClaim } from "./rule-has-claim.ts";
import { ruleHasText } from "./rule-has-text.ts";
import { ruleIdsAreUnique } from "./rule-ids-are-unique.ts";
import { settledInsideClaims } from "./settled-inside-claims.ts";

export type { Check, LintFinding } from "./check.ts";

export const checks: readonly Check[] = [
  claimHasKnownSource,
  claimSaysWhere,
  parameterHasUnit,
  parameterIsSettled,
  settledInsideClaims,
  ruleHasClaim,
  ruleHasText,
  ruleIdsAreUnique,
  noStoppingAMedicine,
  noPromises,
  readingAge,
];

/** Runs every check over what the doors of the knowledge export. @param doors what each slice exports, by slice */
export function lint(doors: Readonly<Record<string, unknown>>): readonly LintFinding[] {
  const knowledge = indexKnowledge(doors);
  return checks.flatMap(({ id, find }) => find(knowledge).map(({ at, message }) => ({ check: id, at, message })));
}

/** How much was looked at, so that an empty answer can be told from an empty knowledge. */
export function lookedAt(doors: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const { claims, parameters, rules, texts } = indexKnowledge(doors);
  return { claims: claims.length, parameters: parameters.length, rules: rules.length, texts: texts.length };
}
