import type { Claim } from "../evidence/index.ts";
import type { AllergyWords, NamedSubstance, SubstanceIndex } from "./allergy-words.ts";
import { indexSubstances } from "./allergy-words.ts";
import { foldName } from "./find-substance.ts";
import type { AllergenGroup, Substance } from "./substance.ts";

/** What an allergy is compared with. */
export interface AllergyKnowledge {
  readonly substances: readonly Substance[];
  /** The words by which allergies are read, the same as in screening. */
  readonly allergyWords: AllergyWords;
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

/** What of the allergies meets what is planned, and which words nobody has understood to the end. */
export interface AllergyMatches {
  readonly matches: readonly AllergyMatch[];
  readonly unmatched: readonly string[];
}

/** The words of a knowledge, made ready once. */
const ready = new WeakMap<AllergyWords, SubstanceIndex>();

/**
 * Compares a patient's allergies with the substances that are planned, cream included: read by the same words, and in
 * the same way, as screening reads them.
 *
 * A product counts as each of its parts. Two substances of one family are taken to cross-react: the physician may know
 * better, the software does not. Words that are literally those of a planned substance match even where no list has
 * them. Words that were not understood to the end and match nothing are given back in `unmatched`, never dropped.
 *
 * @param planned ids of substances and of topical products
 */
export function matchAllergies(
  knowledge: AllergyKnowledge,
  allergies: readonly string[],
  planned: readonly string[],
): AllergyMatches {
  const index = ready.get(knowledge.allergyWords) ?? indexSubstances(knowledge.allergyWords);
  ready.set(knowledge.allergyWords, index);
  const targets = targetsOf(index, planned);
  const unmatched: string[] = [];
  const matches: AllergyMatch[] = [];
  for (const allergy of allergies) {
    const { means, understood } = index.readAllergy(allergy);
    const found = targets.flatMap((target) => matchOf(knowledge, allergy, means, target) ?? []);
    if (found.length === 0 && !understood) unmatched.push(allergy);
    matches.push(...found);
  }
  return { matches, unmatched };
}

/** Something planned: of a product each part, of an id that no list has the id alone. */
type Target = Pick<NamedSubstance, "id" | "families" | "allergens" | "claims">;

function targetsOf(index: SubstanceIndex, planned: readonly string[]): Target[] {
  const targets = planned.flatMap((name): Target[] => {
    const found = index.find(name);
    if (found === undefined) return [{ id: name, claims: [] }];
    const [itself, ...parts] = found.parts;
    if (itself === undefined) return [];
    // What a product adds to its parts, such as an excipient, counts too.
    const adds = itself.families !== undefined || itself.allergens !== undefined;
    return parts.length === 0 ? [itself] : adds ? [itself, ...parts] : parts;
  });
  return [...new Map(targets.map((target) => [target.id, target])).values()];
}

function matchOf(
  { substances, allergens }: AllergyKnowledge,
  allergy: string,
  means: readonly string[],
  { id, families = [], allergens: holds = [], claims }: Target,
): AllergyMatch | null {
  const own = substances.find((each) => each.id === id)?.claims ?? claims;
  if (means.includes(id) || foldName(allergy) === foldName(id))
    return { allergy, substance: id, by: "same", group: null, claims: own };
  const group = [...families, ...holds].find((each) => means.includes(each));
  if (group === undefined) return null;
  const why = allergens.find((each) => each.id === group)?.claims ?? claims;
  return { allergy, substance: id, by: "group", group, claims: why };
}
