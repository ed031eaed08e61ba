/** What all knowledge must keep to: one check a file. */
import { indexKnowledge } from "@pistor/core/evidence";
import { blockedSaysWhy } from "./blocked-says-why.ts";
import { cardHasSource } from "./card-has-source.ts";
import { cardNamesItsStudies } from "./card-names-its-studies.ts";
import { cardNegativeFirst } from "./card-negative-first.ts";
import type { Check, LintFinding } from "./check.ts";
import { claimHasKnownSource } from "./claim-has-known-source.ts";
import { claimSaysWhere } from "./claim-says-where.ts";
import { codeIsWellFormed } from "./code-is-well-formed.ts";
import { limitHasUnitAndScope } from "./limit-has-unit-and-scope.ts";
import { noPromises } from "./no-promises.ts";
import { noStoppingAMedicine } from "./no-stopping-a-medicine.ts";
import { overrideOnlyOfNumbers } from "./override-only-of-numbers.ts";
import { parameterHasUnit } from "./parameter-has-unit.ts";
import { parameterIsSettled } from "./parameter-is-settled.ts";
import { parameterUnitIsKnown } from "./parameter-unit-is-known.ts";
import { questionHasWording } from "./question-has-wording.ts";
import { readingAge } from "./reading-age.ts";
import { refusedActs } from "./refused-acts.ts";
import { refusedHasWhyAndSource } from "./refused-has-why-and-source.ts";
import { regulationHasDatesInOrder } from "./regulation-has-dates-in-order.ts";
import { ruleHasClaim } from "./rule-has-claim.ts";
import { ruleHasText } from "./rule-has-text.ts";
import { ruleIdsAreUnique } from "./rule-ids-are-unique.ts";
import { settledInsideClaims } from "./settled-inside-claims.ts";
import { sourceIsDescribed } from "./source-is-described.ts";
import { sourceIsUsed } from "./source-is-used.ts";
import { substanceHasClaim } from "./substance-has-claim.ts";
import { synonymsAreApart } from "./synonyms-are-apart.ts";
import { translationIsFresh } from "./translation-is-fresh.ts";
import { translationIsWhole } from "./translation-is-whole.ts";

export type { Check, LintFinding } from "./check.ts";
export { sealedTranslations } from "./sealed-translations.ts";

export const checks: readonly Check[] = [
  claimHasKnownSource,
  claimSaysWhere,
  parameterHasUnit,
  parameterIsSettled,
  settledInsideClaims,
  ruleHasClaim,
  ruleHasText,
  ruleIdsAreUnique,
  parameterUnitIsKnown,
  overrideOnlyOfNumbers,
  cardHasSource,
  cardNamesItsStudies,
  cardNegativeFirst,
  regulationHasDatesInOrder,
  refusedHasWhyAndSource,
  refusedActs,
  sourceIsDescribed,
  sourceIsUsed,
  substanceHasClaim,
  limitHasUnitAndScope,
  codeIsWellFormed,
  blockedSaysWhy,
  synonymsAreApart,
  questionHasWording,
  translationIsFresh,
  translationIsWhole,
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
  const { claims, parameters, rules, cards, regulations, refused, facts, sources, texts, translations } =
    indexKnowledge(doors);
  const lists = { claims, parameters, rules, cards, regulations, refused, facts, sources, texts, translations };
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
}
