import type { EligibilityQuestion } from "@pistor/core/eligibility";

/** Men are not asked; an answer that is given counts all the same. */
const notOfMen = { sex: ["male"], is: false } as const;

/** What is asked, in the order of asking. Contraception is recorded and lifts nothing. */
export const eligibilityQuestions = [
  { key: "birthDate" },
  { key: "pregnant", withoutAsking: notOfMen },
  { key: "breastfeeding", withoutAsking: notOfMen },
  { key: "diabetes" },
  { key: "cancer" },
  { key: "stroke" },
  { key: "clotting-disorder" },
  { key: "urticaria" },
  { key: "heart-disease" },
  { key: "heart-medicines" },
  { key: "heart-attack-risk" },
  { key: "hypertension" },
  { key: "liver-disease" },
  { key: "kidney-disease" },
  { key: "acute-infection" },
  { key: "open-wound" },
  { key: "skin-disease-at-site" },
  { key: "herpes" },
  { key: "keloid" },
  { key: "autoimmune-disease" },
  { key: "immunosuppressed" },
  { key: "blood-thinner" },
  { key: "nsaid-last-taken" },
  { key: "isotretinoin" },
  { key: "g6pd-deficiency" },
  { key: "dysphagia" },
  { key: "implanted-device" },
  { key: "epilepsy" },
  { key: "child-bearing-potential", withoutAsking: notOfMen },
  { key: "contraception", withoutAsking: notOfMen },
  { key: "allergies" },
  { key: "mixture" },
  { key: "country" },
] as const satisfies readonly EligibilityQuestion[];
