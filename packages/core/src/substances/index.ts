/** What is injected or laid on the skin: how an entry of the catalogue looks, and how one is found. */
export { findSubstance, findTopical, foldName } from "./find-substance.ts";
export type { AllergyKnowledge, AllergyMatch, AllergyMatches } from "./match-allergies.ts";
export { matchAllergies } from "./match-allergies.ts";
export type {
  AllergenGroup,
  InjectionLabel,
  SessionLimit,
  Substance,
  SubstanceClass,
  SubstanceStatus,
  TopicalProduct,
  Vehicle,
} from "./substance.ts";
