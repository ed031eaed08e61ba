import type { Condition, EligibilityKnowledge, EligibilityRule, Limit } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import { decisions } from "@pistor/core/evidence";
import type { NamedSubstance } from "@pistor/core/substances";

/** The knowledge with one thing wrong in it, and what that is. */
export interface Mutant {
  readonly wrong: string;
  readonly knowledge: EligibilityKnowledge;
}

/** Every rule taken out, and every rule with another decision. */
export function mutantsOfRules(knowledge: EligibilityKnowledge): readonly Mutant[] {
  const others = decisions.filter((decision) => decision !== "incomplete" && decision !== "eligible");
  return knowledge.rules.flatMap((rule) => [
    { wrong: `without ${rule.id}`, knowledge: { ...knowledge, rules: knowledge.rules.filter((one) => one !== rule) } },
    ...others
      .filter((then) => then !== rule.then)
      .map((then) => ({ wrong: `${rule.id} is ${then}`, knowledge: withRule(knowledge, rule, { ...rule, then }) })),
  ]);
}

/** Every limit one higher and one lower, wherever it is read. */
export function mutantsOfLimits(knowledge: EligibilityKnowledge): readonly Mutant[] {
  const limits = new Map(knowledge.rules.flatMap(({ when }) => limitsOf(when)).map((limit) => [limit.id, limit]));
  return [...limits.values()].flatMap((limit) =>
    [-1, 1].map((by) => {
      const settled = { ...limit.settled, value: limit.settled.value + by };
      const turned = (one: Limit) => (one.id === limit.id ? { ...one, settled } : one);
      return {
        wrong: `${limit.id} is ${settled.value}`,
        knowledge: {
          ...knowledge,
          rules: knowledge.rules.map((rule) => ({ ...rule, when: turnLimits(rule.when, turned) })),
        },
      };
    }),
  );
}

/** Every condition with one part left out, one word less, one treatment more or less. */
export function mutantsOfConditions(knowledge: EligibilityKnowledge): readonly Mutant[] {
  return knowledge.rules.flatMap((rule) =>
    variants(rule.when).map(({ wrong, when }) => ({
      wrong: `${rule.id}: ${wrong}`,
      knowledge: withRule(knowledge, rule, { ...rule, when }),
    })),
  );
}

/** Every substance with a kind, family, ingredient or allergen less, and every question with its exception lost. */
export function mutantsOfWords(knowledge: EligibilityKnowledge): readonly Mutant[] {
  const lists = ["kinds", "contains", "families", "allergens"] as const;
  const turned = (substance: NamedSubstance, list: (typeof lists)[number], word: string): EligibilityKnowledge => ({
    ...knowledge,
    substances: knowledge.substances.map((one) =>
      one === substance ? { ...one, [list]: (one[list] ?? []).filter((each) => each !== word) } : one,
    ),
  });
  return [
    ...knowledge.substances.flatMap((substance) =>
      lists.flatMap((list) =>
        (substance[list] ?? []).map((word) => ({
          wrong: `${substance.id} without ${word} of its ${list}`,
          knowledge: turned(substance, list, word),
        })),
      ),
    ),
    ...knowledge.questions
      .filter((question) => Object.keys(question).length > 1)
      .map((question) => ({
        wrong: `${question.key} is asked of everybody`,
        knowledge: {
          ...knowledge,
          questions: knowledge.questions.map((one) => (one === question ? { key: one.key } : one)),
        },
      })),
  ];
}

function withRule(knowledge: EligibilityKnowledge, rule: EligibilityRule, other: EligibilityRule) {
  return { ...knowledge, rules: knowledge.rules.map((one) => (one === rule ? other : one)) };
}

interface Variant {
  readonly wrong: string;
  readonly when: Condition;
}

function variants(when: Condition): readonly Variant[] {
  if ("all" in when) return variantsOfParts(when.all, (all) => ({ all }));
  if ("any" in when) return variantsOfParts(when.any, (any) => ({ any }));
  if ("not" in when) return [{ wrong: "not is left out", when: when.not }];
  if ("mixtureHolds" in when)
    return treatments.map((treatment) => {
      const open = when.unplannedFor.includes(treatment);
      const unplannedFor = open
        ? when.unplannedFor.filter((one) => one !== treatment)
        : [...when.unplannedFor, treatment];
      return {
        wrong: `${when.mixtureHolds} ${open ? "is no longer" : "is"} open for ${treatment}`,
        when: { ...when, unplannedFor },
      };
    });
  if ("anyOf" in when)
    return when.anyOf.map((word) => ({
      wrong: `${when.fact} without ${String(word)}`,
      when: { ...when, anyOf: when.anyOf.filter((one: unknown) => one !== word) } as Condition,
    }));
  return [];
}

/** One part left out, or one part varied; of a single part, an empty list would hold always or never. */
function variantsOfParts(parts: readonly Condition[], join: (parts: readonly Condition[]) => Condition): Variant[] {
  return parts.flatMap((part, nth) => [
    { wrong: `without part ${nth + 1} of ${parts.length}`, when: join(parts.filter((_, at) => at !== nth)) },
    ...variants(part).map(({ wrong, when }) => ({
      wrong,
      when: join(parts.map((one, at) => (at === nth ? when : one))),
    })),
  ]);
}

const limitKeys = ["below", "atLeast", "withinDays", "withinMonths"] as const;

/** The limits of one comparison, by the word that it is compared with. */
function limitsIn(when: Condition): Readonly<Record<string, Limit>> {
  return Object.fromEntries(Object.entries(when).filter(([key]) => limitKeys.some((one) => one === key))) as Record<
    string,
    Limit
  >;
}

function limitsOf(when: Condition): readonly Limit[] {
  if ("all" in when) return when.all.flatMap(limitsOf);
  if ("any" in when) return when.any.flatMap(limitsOf);
  if ("not" in when) return limitsOf(when.not);
  return Object.values(limitsIn(when));
}

function turnLimits(when: Condition, turned: (limit: Limit) => Limit): Condition {
  if ("all" in when) return { all: when.all.map((part) => turnLimits(part, turned)) };
  if ("any" in when) return { any: when.any.map((part) => turnLimits(part, turned)) };
  if ("not" in when) return { not: turnLimits(when.not, turned) };
  const limits = Object.entries(limitsIn(when)).map(([key, limit]) => [key, turned(limit)] as const);
  return { ...when, ...Object.fromEntries(limits) } as Condition;
}
