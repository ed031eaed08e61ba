import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { expect, test } from "vitest";
import { runCase } from "./eligibility/run-case.ts";
import { eligibilityCases } from "./eligibility.cases.ts";
import type { Mutant } from "./eligibility-mutants.ts";
import { mutantsOfConditions, mutantsOfLimits, mutantsOfRules, mutantsOfWords } from "./eligibility-mutants.ts";

/** Mutants that answer everything like the knowledge as it is, so that no case could tell them apart; and why. */
const alike: readonly (readonly [wrong: RegExp, why: string])[] = [
  [/^country\.bans-fat-injection: lipolytic is open for (?!body|cellulite)/, "read for cellulite and body alone"],
  [/^substance\.refused-for-whitening: .* open for (pain|rheumatic|vascular)$/, "read in treatments for looks alone"],
  [/^gallstones\.against-fat: lipolytic is no longer open/, "the other part of the two is open there as well"],
  [/^gallstones\.against-fat: adipocyte-lysis is no longer open/, "the other part of the two is open there as well"],
  [/^gallstones\.against-fat: .* open for fat$/, "against fat the treatment alone decides"],
  [/^lidocaine-prilocaine-cream without lidocaine/, "prilocaine is of the same family, and no rule names lidocaine"],
  [/^horse-chestnut without horse-chestnut/, "its own id is a family without saying"],
  [/^contraception is asked of everybody$/, "no rule reads it"],
];

/** Mutants that no case tells from the knowledge as it is. */
function survivors(mutants: readonly Mutant[]): readonly string[] {
  return mutants
    .filter(({ wrong, knowledge }) => {
      // The cases that name what is wrong are the likeliest to fail.
      const near = eligibilityCases.filter(({ rules }) => rules.some((rule) => wrong.includes(rule)));
      return [...near, ...eligibilityCases].every((one) => runCase(knowledge, one).passed);
    })
    .map(({ wrong }) => wrong)
    .filter((wrong) => !alike.some(([pattern]) => pattern.test(wrong)));
}

test("a rule that is taken out, or decides otherwise, makes a case fail", () => {
  expect(survivors(mutantsOfRules(eligibilityKnowledge))).toEqual([]);
});

test("a limit that is one higher or one lower makes a case fail", () => {
  const mutants = mutantsOfLimits(eligibilityKnowledge);
  expect(mutants.length).toBeGreaterThanOrEqual(10);
  expect(survivors(mutants)).toEqual([]);
});

test("a condition that lacks a part, a word or a treatment, or has one too many, makes a case fail", () => {
  expect(survivors(mutantsOfConditions(eligibilityKnowledge))).toEqual([]);
});

test("a substance that lost what it is, or a question that lost whom it is not asked of, makes a case fail", () => {
  expect(survivors(mutantsOfWords(eligibilityKnowledge))).toEqual([]);
});
