import type { Substance } from "@pistor/core/substances";
import { atc, claim, clinicDefault, inAtc, legally, substance } from "./write.ts";

/** What is injected into the scalp. */
export const hairSubstances: readonly Substance[] = [
  substance({
    id: "minoxidil",
    name: "Minoxidil",
    class: "vasodilator",
    codes: atc("D11AX01", "C02DC01"),
    usualStrengths: ["5 mg/mL", "50 mg/mL"],
    assumedVehicle: {
      vehicle: "alcohol",
      claims: [
        claim("KONDA", "substances", "nothing alcohol-based: the skin dies"),
        clinicDefault("solutions for the scalp hold alcohol and propylene glycol"),
      ],
    },
    contraindications: ["heart-disease", "pregnant", "low blood pressure"],
    harms: ["low blood pressure"],
    synonyms: ["rogaine", "regaine", "minoxidil-topical-solution", "minoksidil"],
    claims: [inAtc],
  }),
  substance({
    id: "finasteride",
    name: "Finasteride",
    class: "5-alpha-reductase-inhibitor",
    codes: atc("D11AX10", "G04CB01"),
    usualStrengths: ["0.5 mg/mL"],
    contraindications: ["pregnant", "child-bearing-potential"],
    synonyms: ["propecia", "proscar", "finasterid"],
    claims: [inAtc, claim("FIN-PREG", "pregnancy", "category X; not for women")],
  }),
  substance({
    id: "dutasteride",
    name: "Dutasteride",
    class: "5-alpha-reductase-inhibitor",
    codes: atc("G04CB02"),
    usualStrengths: ["0.1 mg/mL", "0.25 mg/mL", "0.5 mg/mL"],
    contraindications: ["pregnant", "child-bearing-potential", "liver-disease", "blood donation within 6 months"],
    harms: ["pain", "pregnant staff must not handle it"],
    synonyms: ["avodart", "dutasterid"],
    claims: [
      inAtc,
      claim("DUT-MIMS", "contraindications", "women of child-bearing potential"),
      claim("DUT-PREG", "blood donation", "none until 6 months after the last dose"),
    ],
  }),
  substance({
    id: "pentoxifylline",
    name: "Pentoxifylline",
    class: "vasodilator",
    codes: atc("C04AD03"),
    usualStrengths: ["20 mg/mL"],
    contraindications: ["recent bleeding", "blood-thinner: physician decides"],
    synonyms: ["oxpentifylline", "trental"],
    allergens: ["xanthines"],
    claims: [inAtc],
  }),
  substance({
    id: "buflomedil",
    name: "Buflomedil",
    class: "vasodilator",
    codes: atc("C04AX20"),
    status: [legally("*", "withdrawn", {}, clinicDefault("withdrawn in the EU in 2011"))],
    blocked: {
      why: "withdrawn",
      claims: [
        clinicDefault("withdrawn in the EU in 2011 for harm to heart and nerves"),
        claim("PARK", "result", "no effect on the thigh"),
      ],
    },
    harms: ["seizures", "arrhythmia"],
    claims: [inAtc],
  }),
];
