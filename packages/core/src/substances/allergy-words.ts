import type { Claim } from "../evidence/index.ts";
import { foldName } from "./find-substance.ts";

/** A substance or product by all its names, with what it is made of and which allergies reach it. */
export interface NamedSubstance {
  readonly id: string;
  /** Other words for it, in any language; matched without case, accents and punctuation. */
  readonly names?: readonly string[];
  /** Kinds that conditions name in `mixtureHolds`; its own id is one of them without saying. */
  readonly kinds?: readonly string[];
  /** Substances that it is made of. */
  readonly contains?: readonly string[];
  /** Families in which an allergy to one member counts for all. */
  readonly families?: readonly string[];
  /** Other things an allergy to which counts for this substance, and not the other way round. */
  readonly allergens?: readonly string[];
  readonly claims: readonly Claim[];
}

/** A family or thing that people are allergic to, and the words that they use for it. */
export interface Allergen {
  readonly id: string;
  readonly names: readonly string[];
}

/** Every word that an allergy is read by: one list for screening and for the mixture. */
export interface AllergyWords {
  readonly substances: readonly NamedSubstance[];
  readonly allergens: readonly Allergen[];
}

/** A substance with everything that it is, and every allergy that reaches it, its ingredients included. */
export interface IndexedSubstance {
  readonly id: string;
  readonly kinds: ReadonlySet<string>;
  readonly reachedBy: ReadonlySet<string>;
  /** What it is made of, itself first. */
  readonly parts: readonly NamedSubstance[];
}

/** What a patient's word for an allergy means: ids of substances, families and allergens. */
export interface ReadAllergy {
  readonly means: readonly string[];
  /** False where only a part of the words was understood, or none: somebody has to read them. */
  readonly understood: boolean;
}

export interface SubstanceIndex {
  readonly find: (name: string) => IndexedSubstance | undefined;
  readonly readAllergy: (words: string) => ReadAllergy;
}

/** Prepares the names of the knowledge for looking up mixtures and allergies. */
export function indexSubstances(knowledge: AllergyWords): SubstanceIndex {
  const byId = new Map(knowledge.substances.map((substance) => [substance.id, substance]));
  const byName = new Map<string, IndexedSubstance>();
  const meanings = new Map<string, Set<string>>();

  const learn = (name: string, ids: Iterable<string>) => {
    const known = meanings.get(foldName(name)) ?? new Set<string>();
    for (const id of ids) known.add(id);
    meanings.set(foldName(name), known);
  };
  for (const substance of knowledge.substances) {
    const parts = [substance, ...(substance.contains ?? []).flatMap((id) => byId.get(id) ?? [])];
    const indexed = indexOne(substance.id, parts);
    // An allergy to a product may be to any of its ingredients, and reaches their relatives.
    const means = parts.flatMap((part) => [part.id, ...(part.families ?? [])]);
    for (const name of [substance.id, ...(substance.names ?? [])]) {
      byName.set(foldName(name), indexed);
      learn(name, means);
    }
  }
  for (const allergen of knowledge.allergens)
    for (const name of [allergen.id, ...allergen.names]) learn(name, [allergen.id]);

  const longest = Math.max(1, ...[...meanings.keys()].map((name) => name.split("-").length));
  return {
    find: (name) => byName.get(name) ?? byName.get(foldName(name)),
    readAllergy: (words) => readAllergy(meanings, longest, words),
  };
}

function indexOne(id: string, parts: readonly NamedSubstance[]): IndexedSubstance {
  return {
    id,
    kinds: new Set(parts.flatMap((part) => [part.id, ...(part.kinds ?? [])])),
    reachedBy: new Set(parts.flatMap((part) => [part.id, ...(part.families ?? []), ...(part.allergens ?? [])])),
    parts,
  };
}

const notUnderstood: ReadAllergy = { means: [], understood: false };

/** The whole of the words, or else every run of words in them that is a name. */
function readAllergy(meanings: ReadonlyMap<string, ReadonlySet<string>>, longest: number, words: string): ReadAllergy {
  const compared = foldName(words);
  const whole = meanings.get(compared);
  if (whole !== undefined) return { means: [...whole], understood: true };
  if (!compared.includes("-")) return notUnderstood;
  const single = compared.split("-");
  const means = new Set<string>();
  for (let from = 0; from < single.length; from++)
    for (let to = from + 1; to <= Math.min(single.length, from + longest); to++)
      for (const id of meanings.get(single.slice(from, to).join("-")) ?? []) means.add(id);
  return { means: [...means], understood: false };
}
