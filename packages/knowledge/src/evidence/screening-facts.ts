import type { Fact } from "@pistor/core/evidence";

/** What was read that bears on who is treated and that no rule of screening acts on, with why not. */
export const screeningFacts = [
  {
    id: "screening.blood-donation",
    title: "Giving blood after dutasteride",
    claims: [{ source: "DUT-PREG", at: "blood donation", says: "none until 6 months after the last dose" }],
    note: "Not a reason against the treatment: it is told with the prescription, since the person who would receive the blood is at risk.",
    actedOnBy: ["dutasteride"],
  },
  {
    id: "screening.partner-may-be-pregnant",
    title: "A partner who may be pregnant, and finasteride or dutasteride",
    claims: [
      { source: "FIN-PREG", at: "pregnancy", says: "present in semen" },
      { source: "DUT-PPILL", at: "precautions", says: "condom if the partner may be pregnant" },
    ],
    note: "Not a reason against the treatment: it is told with the prescription.",
    actedOnBy: ["dutasteride", "finasteride"],
  },
  {
    id: "screening.pregnant-staff",
    title: "Pregnant staff, and dutasteride",
    claims: [
      { source: "DUT-MIMS", at: "precautions", says: "absorbed through the skin: pregnant women do not handle it" },
    ],
    note: "It is about those who treat, not about the patient; it stands with the substance.",
    actedOnBy: ["dutasteride"],
  },
  {
    id: "screening.pregnancy-test",
    title: "A test where pregnancy cannot be ruled out",
    claims: [{ source: "clinic-default", at: "literature 4", says: "test if not excluded" }],
    note: "An answer that is missing leaves the decision open; whether to test is the physician's to say.",
    actedOnBy: ["pregnancy.now"],
  },
  {
    id: "screening.hba1c",
    title: "HbA1c of somebody with diabetes",
    claims: [{ source: "clinic-default", at: "literature 4", says: "HbA1c, then the physician" }],
    note: "No source gives a value from which on to wait: the physician decides with the result in hand.",
    actedOnBy: ["diabetes.without-insulin"],
  },
  {
    id: "screening.neck-before-deoxycholic-acid",
    title: "The neck before deoxycholic acid",
    claims: [
      {
        source: "KYB-HCP",
        at: "precautions",
        says: "earlier surgery, loose skin, bands of the platysma, large thyroid, swollen nodes",
      },
    ],
    note: "Seen and felt by the physician, not asked of the patient.",
    actedOnBy: ["deoxycholic-acid"],
  },
  {
    id: "screening.canada-hypersensitivity",
    title: "Hypersensitivity to deoxycholic acid, Canada",
    claims: [{ source: "KYB-HCP", at: "Canada", says: "hypersensitivity is a contraindication", country: "CA" }],
    note: "An allergy to what is injected excludes everywhere.",
    actedOnBy: ["allergy.in-mixture"],
  },
  {
    id: "screening.atopic-skin-cream",
    title: "Atopic skin, and the anaesthetic cream",
    claims: [{ source: "EMLA-MIMS", at: "precautions", says: "15 to 30 min on atopic skin" }],
    note: "The time follows the label of the product in hand; the session's record holds when the cream went on and off.",
    actedOnBy: ["plan.cream-minutes-before", "skin.disease-at-site"],
  },
  {
    id: "screening.biotin-and-blood-tests",
    title: "Biotin, and blood tests",
    claims: [{ source: "clinic-default", at: "literature 3.1", says: "5 mg or more falsifies troponin and TSH tests" }],
    note: "Not a reason against the treatment: it is told with the prescription.",
    actedOnBy: ["biotin"],
  },
  {
    id: "screening.laboratory-of-liver-and-kidney",
    title: "Laboratory values of liver and kidney",
    claims: [
      { source: "S2", at: "how it is done", says: "people with a disorder of liver or kidney are not treated" },
      {
        source: "clinic-default",
        at: "literature 4",
        says: "not treated with what liver or kidney clear, without laboratory values",
      },
    ],
    note: "One source excludes all of them, and that holds; no value is read that would let somebody in.",
    actedOnBy: ["liver.disease", "kidney.disease"],
  },
] as const satisfies readonly Fact[];
