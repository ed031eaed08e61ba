import type { Claim } from "../evidence/index.ts";
import { findSubstance, findTopical, foldName } from "./find-substance.ts";
import type { AllergenGroup, Substance, TopicalProduct } from "./substance.ts";

/** What an allergy is compared with. */
export interface AllergyKnowledge {
  readonly substances: readonly Substance[];
  readonly topicals: readonly TopicalProduct[];
  readonly allergens: readonly AllergenGroup[];
}

/** One of a patient's allergies, beside one substance that is planned. */
export interface AllergyMatch {
  /** As the patient said it. */
  readonly allergy: string;
  readonly substance: string;
  /** `same` substance, or one of the same allergen `group`. */
  readonly by: "same" | "group";
  /** The group that both belong to; null for the same substance. */
  readonly group: string | null;
  readonly claims: readonly Claim[];
}

/** What of the allergies meets what is planned, and which words mean nothing to the catalogue. */
export interface AllergyMatches {
  readonly matches: readonly AllergyMatch[];
  readonly unmatched: readonly string[];
}

/**
 * Compares a patient's allergies with the substances that are planned, cream included.
 *
 * An allergy is a substance, one of its other names, a cream (then each of its actives), an allergen group or a
 * patient's word for one. Two substances of one group are taken to cross-react: the physician may know better, the
 * software does not. Words that the catalogue does not know are given back in `unmatched`, never dropped.
 *
 * @param planned ids of substances and of topical products
 */
export function matchAllergies(
  knowledge: AllergyKnowledge,
  allergies: readonly string[],
  planned: readonly string[],
): AllergyMatches {
  const substances = [...new Set(planned.flatMap((id) => substancesNamed(knowledge, id)))];
  const unmatched: string[] = [];
  const matches: AllergyMatch[] = [];
  for (const allergy of allergies) {
    const groups = knowledge.allergens.filter((group) => isGroup(group, allergy));
    const named = substancesNamed(knowledge, allergy);
    if (named.length === 0 && groups.length === 0) unmatched.push(allergy);
    const groupIds = new Set([
      ...groups.map((group) => group.id),
      ...named.flatMap((substance) => substance.allergens),
    ]);
    for (const substance of substances) {
      if (named.includes(substance)) {
        matches.push({ allergy, substance: substance.id, by: "same", group: null, claims: substance.claims });
        continue;
      }
      const group = substance.allergens.find((id) => groupIds.has(id));
      if (group === undefined) continue;
      const claims = knowledge.allergens.find((each) => each.id === group)?.claims ?? substance.claims;
      matches.push({ allergy, substance: substance.id, by: "group", group, claims });
    }
  }
  return { matches, unmatched };
}

function isGroup(group: AllergenGroup, allergy: string): boolean {
  const folded = foldName(allergy);
  return group.id === folded || group.words.includes(folded);
}

function substancesNamed(knowledge: AllergyKnowledge, name: string): Substance[] {
  const substance = findSubstance(knowledge.substances, name);
  if (substance !== undefined) return [substance];
  const product = findTopical(knowledge.topicals, name);
  return (product?.actives ?? []).flatMap((active) => findSubstance(knowledge.substances, active.substance) ?? []);
}
