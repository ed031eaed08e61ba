import type { EligibilityQuestion } from "@pistor/core/eligibility";

/** Men are not asked; an answer that is given counts all the same. */
const notOfMen = { sex: ["male"], is: false } as const;

/**
 * What is asked, in the order of asking: the contract's questions, then the further ones. Contraception is recorded and
 * lifts nothing.
 */
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
  {
    key: "isotretinoin-stopped",
    withoutAsking: { after: { key: "isotretinoin", anyOf: ["none", "current"] }, is: null },
  },
  { key: "retinoid-last-used" },
  { key: "laser-last-done" },
  { key: "permanent-filler" },
  { key: "injection-reaction" },
  { key: "gallstones" },
  { key: "antiarrhythmic" },
  { key: "methaemoglobinaemia" },
  { key: "maoi" },
  { key: "thrombosis" },
  { key: "arrhythmia" },
  { key: "ulcer-or-painkiller-asthma" },
  { key: "systolic-mm-hg", byStaff: true },
  { key: "diastolic-mm-hg", byStaff: true },
  { key: "appearance-worry" },
  { key: "appearance-limits" },
  { key: "own-wish" },
] as const satisfies readonly EligibilityQuestion[];
