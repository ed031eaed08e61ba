/** What is injected or laid on the skin: how an entry of the catalogue looks, and how one is found. */
export { allLimits, allLimitsOfTopical } from "./all-limits.ts";
export type {
  Allergen,
  AllergyWords,
  IndexedSubstance,
  NamedSubstance,
  ReadAllergy,
  SubstanceIndex,
} from "./allergy-words.ts";
export { indexSubstances } from "./allergy-words.ts";
export type { CodeSystem, Salt, SubstanceCode } from "./code.ts";
export { codeSystems } from "./code.ts";
export { findSubstance, findTopical, foldName } from "./find-substance.ts";
export type { DoseLimit, LimitAsked, LimitReduction, LimitScope, Route, SessionLimit } from "./limit.ts";
export { holdsOn, limitsThatApply, routes } from "./limit.ts";
export { limitInWords, scopeInWords } from "./limit-in-words.ts";
export type { AllergyKnowledge, AllergyMatch, AllergyMatches } from "./match-allergies.ts";
export { matchAllergies } from "./match-allergies.ts";
export type { StatusAsked } from "./status-that-holds.ts";
export { statusesThatHold } from "./status-that-holds.ts";
export type {
  AllergenGroup,
  Contraindication,
  InjectionLabel,
  Substance,
  SubstanceClass,
  SubstanceStatus,
  SubstanceWarning,
  TopicalProduct,
  Vehicle,
} from "./substance.ts";
