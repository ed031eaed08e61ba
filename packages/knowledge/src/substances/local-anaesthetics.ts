import type { Substance } from "@pistor/core/substances";
import { atc, claim, clinicDefault, inAtc, maximum, parameter, substance } from "./write.ts";

const lidocainePerKg = maximum(
  "dosing.lidocaine.per-kg",
  "Lidocaine without adrenaline, most in one session by weight",
  "mg/kg",
  3,
  "strictest",
  "The sources disagree; Pistor acts on the lowest. A clinic may go to 4.5 mg/kg, and then the cap published with it holds.",
  [
    claim("KXZ", "maximum doses", 3, "mg/kg"),
    claim("MEDIZZY", "maximum doses", 3, "mg/kg"),
    claim("DRORACLE", "maximum without adrenaline", 4.5, "mg/kg"),
    claim("LABEL-DENTAL", "maximum with adrenaline", 7, "mg/kg with adrenaline"),
  ],
);

/** It follows the value by weight, so a clinic does not set it by itself. */
const lidocaineCap = parameter(
  "dosing.lidocaine.cap",
  "Lidocaine without adrenaline, most in one session whatever the weight",
  "mg",
  200,
  "strictest",
  "The lowest cap in use for the plain substance; no read source prints it, so it is a clinic default.",
  [
    clinicDefault(200, "mg"),
    claim("DRORACLE", "maximum without adrenaline", 300, "mg"),
    claim("LABEL-DENTAL", "maximum with adrenaline", 500, "mg with adrenaline"),
  ],
);

const lidocaineStrongest = maximum(
  "substance.lidocaine.strongest",
  "Lidocaine, strongest usual solution for injection",
  "mg/mL",
  20,
  "agreement",
  "1 % and 2 % are the usual solutions; more is usually a misread label.",
  [claim("COSTANTINO", "methods", 20, "mg/mL")],
);

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
  "The lower of the two caps in use; no read source prints it.",
  [clinicDefault(500, "mg")],
);

/** Local anaesthetics. Two of them share one maximum: their fractions are added. */
export const localAnaesthetics: readonly Substance[] = [
  substance({
    id: "lidocaine",
    name: "Lidocaine",
    class: "amide-anaesthetic",
    codes: atc("N01BB02", "C01BB01", "C05AD01", "D04AB01", "R02AD02", "S01HA07", "S02DA01"),
    usualStrengths: ["10 mg/mL", "20 mg/mL"],
    strongestMgPerMl: lidocaineStrongest,
    limit: {
      kind: "mg-per-kg",
      perKgMg: lidocainePerKg,
      capMg: lidocaineCap,
      policyKey: "lidocaine-mg-per-kg",
      looser: [{ perKgMg: 4.5, capMg: 300, claims: [claim("DRORACLE", "maximum without adrenaline", 4.5, "mg/kg")] }],
    },
    reaction: "acid",
    contraindications: ["allergy to amide anaesthetics", "heart block", "class III antiarrhythmic: physician decides"],
    harms: ["local anaesthetic systemic toxicity"],
    synonyms: ["lignocaine", "xylocaine", "lidocaine-hcl", "lidocaine-hydrochloride", "lidokain", "lidocain"],
    allergens: ["amide-anaesthetics"],
    claims: [inAtc, claim("OPENFDA", "substance records", "codes of base and hydrochlorides")],
  }),
  substance({
    id: "procaine",
    name: "Procaine",
    class: "ester-anaesthetic",
    codes: atc("N01BA02"),
    usualStrengths: ["10 mg/mL", "20 mg/mL"],
    limit: {
      kind: "mg-per-kg",
      perKgMg: procainePerKg,
      capMg: procaineCap,
      policyKey: null,
      looser: [],
    },
    contraindications: ["allergy to ester anaesthetics or PABA", "pseudocholinesterase deficiency"],
    harms: ["local anaesthetic systemic toxicity"],
    synonyms: ["novocain", "novocaine", "procaine-hcl", "prokain"],
    allergens: ["ester-anaesthetics"],
    claims: [inAtc, claim("NTM15", "abstract", "with lecithin in a series of 15 mycobacterial infections")],
  }),
  substance({
    id: "mepivacaine",
    name: "Mepivacaine",
    class: "amide-anaesthetic",
    codes: atc("N01BB03"),
    contraindications: ["allergy to amide anaesthetics"],
    harms: ["local anaesthetic systemic toxicity"],
    synonyms: ["carbocaine", "mepivakain"],
    allergens: ["amide-anaesthetics"],
    claims: [inAtc],
  }),
  substance({
    id: "prilocaine",
    name: "Prilocaine",
    class: "amide-anaesthetic",
    codes: atc("N01BB04"),
    contraindications: ["g6pd-deficiency", "methaemoglobinaemia", "allergy to amide anaesthetics"],
    harms: ["methaemoglobinaemia", "local anaesthetic systemic toxicity"],
    synonyms: ["citanest", "prilokain"],
    allergens: ["amide-anaesthetics"],
    claims: [
      inAtc,
      claim("EMLA-MIMS", "special precautions", "G6PD deficiency and methaemoglobinaemia: more likely to get it"),
    ],
  }),
];
