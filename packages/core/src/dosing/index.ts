/** Mixtures: how much of each substance the patient gets, against which maximum, and what must not be mixed. */
export type { Dose, MixAnswer, MixFinding, MixVerdict } from "./answer.ts";
export { mixVerdicts } from "./answer.ts";
export type { LegalPack, MixKnowledge, PairRule } from "./knowledge.ts";
export type { MixIngredient, MixRequest } from "./request.ts";
export { mixRequestSchema } from "./request.ts";
export type { Strength } from "./strength.ts";
