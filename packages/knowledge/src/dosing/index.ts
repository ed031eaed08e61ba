/** Everything that a mixture is checked against, the formulas that a clinic may start from, and the words for it all. */
import type { MixKnowledge } from "@pistor/core/dosing";
import { allergyWords, minimumAge } from "../eligibility/index.ts";
import { law } from "../evidence/regulations/index.ts";
import { stockKnowledge } from "../stock/stock-knowledge.ts";
import { allergens, substances, topicals } from "../substances/index.ts";
import { claim, clinicDefault, maximum } from "../substances/write.ts";
import { elderly } from "./elderly.ts";
import { syringe } from "./formulas.ts";
import { laws } from "./laws.ts";
import { pairs } from "./pairs.ts";
import { preparationKnowledge } from "./preparation.ts";
import { ruleClaims } from "./rule-claims.ts";
import { sites } from "./sites.ts";
import { sourceQuality } from "./source-quality.ts";

export { formulas, syringe } from "./formulas.ts";
export { laws } from "./laws.ts";
export { pairs } from "./pairs.ts";
export { preparationKnowledge } from "./preparation.ts";
export { sites } from "./sites.ts";
export { dosingOriginals, dosingTexts, dosingTranslations } from "./texts.ts";

/** What `checkMixture` is given. */
export const mixKnowledge: MixKnowledge = {
  substances,
  topicals,
  allergens,
  allergyWords,
  pairs,
  laws,
  law,
  sites,
  minimumAge,
  elderly,
  syringe,
  useWithinHours: preparationKnowledge.useWithinHours,
  vials: { multiDoseDays: stockKnowledge.multiDoseDays, singleDoseHours: stockKnowledge.singleDoseHours },
  quality: sourceQuality,
  maxActives: maximum(
    "dosing.mixture.actives",
    "Active substances in one syringe",
    "1",
    3,
    "clinic-default",
    "More cannot be overseen when the skin reacts; the published pain mixture has three.",
    [claim("COSTANTINO", "abstract", 3, "1"), clinicDefault(4, "1")],
  ),
  maxComponents: maximum(
    "dosing.mixture.components",
    "Components in one syringe, carriers counted",
    "1",
    4,
    "clinic-default",
    "Three active substances and what carries them.",
    [clinicDefault(4, "1")],
  ),
  maxAnaestheticShare: maximum(
    "dosing.anaesthetics.share",
    "Local anaesthetics, fractions of their maxima together",
    "1",
    1,
    "clinic-default",
    "Two local anaesthetics share one maximum.",
    [clinicDefault(1, "1")],
  ),
  answers: [
    {
      rule: "prilocaine.g6pd-deficiency",
      answer: "g6pd-deficiency",
      substances: ["prilocaine"],
      claims: [
        claim("EMLA-MIMS", "special precautions", "G6PD deficiency and methaemoglobinaemia: more likely to get it"),
      ],
    },
    {
      rule: "inhibitor.child-bearing-potential",
      answer: "child-bearing-potential",
      substances: ["dutasteride", "finasteride"],
      claims: [
        claim("DUT-MIMS", "contraindications", "women of child-bearing potential"),
        claim("FIN-PREG", "pregnancy", "category X; not for women"),
      ],
    },
    {
      rule: "deoxycholic.dysphagia",
      answer: "dysphagia",
      substances: ["deoxycholic-acid"],
      claims: [claim("KYB-DOS", "precautions", "not with trouble swallowing")],
    },
  ],
  ruleClaims,
};
