import type { Substance } from "@pistor/core/substances";
import { lidocaine } from "./lidocaine.ts";
import {
  atc,
  claim,
  clinicDefault,
  drivenFrom,
  harm,
  inAtc,
  limit,
  maximum,
  never,
  substance,
  weighed,
} from "./write.ts";

const procainePerKg = maximum(
  "dosing.procaine.per-kg",
  "Procaine without adrenaline, most in one session by weight",
  "mg/kg",
  7,
  "strictest",
  "The published value is for procaine with adrenaline; the lower one for the plain substance is a clinic default.",
  [clinicDefault(7, "mg/kg"), claim("DRORACLE", "maximum with adrenaline", 10, "mg/kg with adrenaline")],
);

const procaineCap = maximum(
  "dosing.procaine.cap",
  "Procaine without adrenaline, most in one session whatever the weight",
  "mg",
  500,
  "clinic-default",
  "The lower of the two caps in use (500 and 600 mg); no read source prints it.",
  [clinicDefault(500, "mg"), clinicDefault(600, "mg")],
);

const procainePerKgWithAdrenaline = maximum(
  "dosing.procaine.per-kg-with-adrenaline",
  "Procaine with adrenaline, most in one session by weight",
  "mg/kg",
  10,
  "agreement",
  "Published for use with adrenaline. It stands beside the plain maximum and never lifts it.",
  [claim("DRORACLE", "maximum with adrenaline", 10, "mg/kg")],
);

const toxicity = harm(
  "local anaesthetic systemic toxicity",
  claim("AAGBI", "guideline", "how it is treated: 20 % lipid into a vein"),
);

const notAgainstFat = never(
  "in a mixture against fat: it stops the breakdown of fat",
  [],
  claim("JAYA", "review", "a local anaesthetic stops the breakdown of fat"),
);

const amideAllergy = never(
  "allergy to amide anaesthetics",
  ["allergies"],
  clinicDefault("an allergy to one amide counts for all"),
);

/** Local anaesthetics. Two of them share one maximum: their fractions are added. */
export const localAnaesthetics: readonly Substance[] = [
  lidocaine,
  substance({
    id: "procaine",
    name: "Procaine",
    class: "ester-anaesthetic",
    codes: atc("N01BA02"),
    usualStrengths: ["10 mg/mL", "20 mg/mL"],
    strengthClaims: [clinicDefault("1 % and 2 %")],
    limit: {
      kind: "mg-per-kg",
      perKgMg: procainePerKg,
      capMg: procaineCap,
      policyKey: null,
      looser: [],
    },
    limits: [limit("amount", "most", { per: "session", with: "adrenaline" }, procainePerKgWithAdrenaline)],
    studied: [claim("SIM-T4", "calcific shoulder", "with disodium EDTA, weekly, three times")],
    pole: drivenFrom("anode", "the hydrochloride gives a positive ion"),
    contraindications: [
      never(
        "allergy to ester anaesthetics or PABA",
        ["allergies"],
        clinicDefault("esters break down to PABA, and cross-react"),
      ),
      never("pseudocholinesterase deficiency", [], clinicDefault("the ester is not broken down")),
      weighed("a sulfonamide in use", [], clinicDefault("PABA works against sulfonamides")),
      notAgainstFat,
    ],
    harms: [
      toxicity,
      harm(
        "mycobacterial infection, with lecithin",
        claim("NTM15", "abstract", "with lecithin in a series of 15 mycobacterial infections"),
      ),
    ],
    synonyms: ["novocain", "novocaine", "procaine-hcl", "prokain"],
    claims: [inAtc, claim("NTM15", "abstract", "with lecithin in a series of 15 mycobacterial infections")],
  }),
  substance({
    id: "mepivacaine",
    name: "Mepivacaine",
    class: "amide-anaesthetic",
    codes: atc("N01BB03"),
    pole: drivenFrom("anode", "the hydrochloride gives a positive ion"),
    contraindications: [amideAllergy, notAgainstFat],
    harms: [toxicity],
    synonyms: ["carbocaine", "mepivakain"],
    claims: [inAtc],
  }),
  substance({
    id: "prilocaine",
    name: "Prilocaine",
    class: "amide-anaesthetic",
    codes: atc("N01BB04"),
    pole: drivenFrom("anode", "the hydrochloride gives a positive ion"),
    contraindications: [
      never(
        "G6PD deficiency",
        ["g6pd-deficiency"],
        claim("EMLA-MIMS", "special precautions", "G6PD deficiency: more likely to get methaemoglobinaemia"),
        clinicDefault("nobody with it gets prilocaine"),
      ),
      never(
        "methaemoglobinaemia",
        ["methaemoglobinaemia"],
        claim("EMLA-MIMS", "special precautions", "methaemoglobinaemia: more likely to get it again"),
        clinicDefault("nobody with it gets prilocaine"),
      ),
      amideAllergy,
      notAgainstFat,
    ],
    harms: [
      harm("methaemoglobinaemia", claim("EMLA-MIMS", "special precautions", "methaemoglobinaemia is a known harm")),
      toxicity,
    ],
    synonyms: ["citanest", "prilokain"],
    claims: [
      inAtc,
      claim("EMLA-MIMS", "special precautions", "G6PD deficiency and methaemoglobinaemia: more likely to get it"),
    ],
  }),
];
