/** Who is not treated, who waits, whom the physician decides on; and the words for it. */
export { allergens } from "./allergens.ts";
export { allergyWords } from "./allergy-words.ts";
export { eligibilityKnowledge } from "./eligibility-knowledge.ts";
export { eligibilityOriginals } from "./originals.ts";
export {
  cautionAge,
  diastolicLimit,
  eligibilityParameters,
  heartMedicines,
  isotretinoinMonths,
  laserMonths,
  minimumAge,
  nsaidFreeDays,
  retinoidDays,
  systolicLimit,
} from "./parameters.ts";
export { eligibilityQuestions } from "./questions.ts";
export { eligibilityRules } from "./rules.ts";
export { screeningSubstances } from "./screening-substances.ts";
export { eligibilityTexts, eligibilityTranslations } from "./texts.ts";
