/** Mixtures: how much of each substance the patient gets, against which maximum, and what must not be mixed. */
export type {
  Dose,
  DoseOverTime,
  DrawnIngredient,
  DrawnMixture,
  MixAnswer,
  MixFinding,
  MixVerdict,
} from "./answer.ts";
export { mixVerdicts } from "./answer.ts";
export { asBase } from "./as-base.ts";
export { checkMixture } from "./check-mixture.ts";
export type { DrawUp, DrawUpIngredient, Formula, FormulaIngredient } from "./draw-up.ts";
export { drawUp, scaleFormula } from "./draw-up.ts";
export type { AnswerRule, LegalPack, LegalRule, MixKnowledge, PairRule } from "./knowledge.ts";
export type { InMixture, MixtureEnd, PreparationKnowledge } from "./preparation.ts";
export { endOfMixture, inMixture, preparationNumber, syringeCode } from "./preparation.ts";
export type { Quantity, QuantityKind, UnitCode } from "./quantity.ts";
export { convert, isUnitCode, kindOf, quantity, unitCodes, writeQuantity } from "./quantity.ts";
export { readQuantity } from "./read-quantity.ts";
export type { MixIngredient, MixRequest } from "./request.ts";
export { mixRequestSchema } from "./request.ts";
export type { Strength } from "./strength.ts";
export { parseStrength, writeStrength } from "./strength.ts";
export type { WordedMixAnswer, WordedMixFinding } from "./word-mixture.ts";
export { wordMixture } from "./word-mixture.ts";
