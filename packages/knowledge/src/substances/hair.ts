import type { Substance } from "@pistor/core/substances";
import {
  atc,
  claim,
  clinicDefault,
  codeFromMemory,
  handle,
  harm,
  inAtc,
  inFda,
  legally,
  never,
  salt,
  substance,
  tell,
  weighed,
  whole,
} from "./write.ts";

const womenWhoCanBecomePregnant = "women who can become pregnant";

const condom = tell(
  "a condom where the partner may be pregnant",
  claim("FIN-PREG", "pregnancy", "present in semen"),
  claim("DUT-PPILL", "precautions", "condom if the partner may be pregnant"),
);

/** What is injected into the scalp. */
export const hairSubstances: readonly Substance[] = [
  substance({
    id: "minoxidil",
    name: "Minoxidil",
    class: "vasodilator",
    codes: atc("D11AX01", "C02DC01"),
    salts: [
      salt("base", "Minoxidil", whole("minoxidil", "Minoxidil"), ["minoxidil-base"], [inFda("UNII", "5965120SH1")]),
    ],
    usualStrengths: ["5 mg/mL", "50 mg/mL"],
    strengthClaims: [clinicDefault("0.5 % to 5 %")],
    assumedVehicle: {
      vehicle: "alcohol",
      claims: [
        claim("KONDA", "substances", "nothing alcohol-based: the skin dies"),
        clinicDefault("solutions for the scalp hold alcohol and propylene glycol"),
      ],
    },
    contraindications: [
      never("heart disease", ["heart-disease"], clinicDefault("lowers blood pressure and drives the heart")),
      never("pregnancy", ["pregnant"], clinicDefault("not in pregnancy")),
      never("low blood pressure", [], clinicDefault("lowers blood pressure")),
    ],
    harms: [harm("low blood pressure", clinicDefault("lowers blood pressure"))],
    precautions: [
      handle(
        "a solution for the scalp holds alcohol or propylene glycol and is never injected",
        claim("KONDA", "substances", "nothing alcohol-based: the skin dies"),
      ),
    ],
    synonyms: ["rogaine", "regaine", "minoxidil-topical-solution", "minoksidil"],
    claims: [inAtc],
  }),
  substance({
    id: "finasteride",
    name: "Finasteride",
    class: "5-alpha-reductase-inhibitor",
    codes: atc("D11AX10", "G04CB01"),
    usualStrengths: ["0.5 mg/mL"],
    strengthClaims: [clinicDefault("0.05 %")],
    contraindications: [
      never("pregnancy", ["pregnant"], claim("FIN-PREG", "pregnancy", "category X")),
      never(
        womenWhoCanBecomePregnant,
        ["child-bearing-potential"],
        claim("FIN-PREG", "pregnancy", "not indicated in women"),
      ),
    ],
    precautions: [condom],
    synonyms: ["propecia", "proscar", "finasterid"],
    claims: [inAtc, claim("FIN-PREG", "pregnancy", "category X; not for women")],
  }),
  substance({
    id: "dutasteride",
    name: "Dutasteride",
    class: "5-alpha-reductase-inhibitor",
    codes: [...atc("G04CB02"), codeFromMemory("UNII", "O0J6XJN02I")],
    usualStrengths: ["0.1 mg/mL", "0.25 mg/mL", "0.5 mg/mL"],
    strengthClaims: [
      clinicDefault("0.01 % to 0.05 %"),
      claim("COBGYN", "report of the trial", "0.5 mg in a preparation of 2 mL"),
    ],
    studied: [
      claim("COBGYN", "report of the trial", "0.5 mg in a preparation of 2 mL"),
      claim("MOFTAH", "methods", "weekly, then every two weeks, then once more"),
      claim("SACEDA", "methods", "every 3 months in the first year"),
    ],
    contraindications: [
      never("pregnancy", ["pregnant"], claim("DUT-PREG", "pregnancy", "category X")),
      never(
        womenWhoCanBecomePregnant,
        ["child-bearing-potential"],
        claim("DUT-MIMS", "contraindications", "women of child-bearing potential"),
      ),
      never("liver disease", ["liver-disease"], clinicDefault("cleared by the liver")),
    ],
    harms: [harm("pain", claim("SACEDA", "results", "246 of 541"))],
    precautions: [
      tell(
        "no giving of blood until 6 months after the last dose",
        claim("DUT-PREG", "blood donation", "none until 6 months after the last dose"),
      ),
      condom,
      tell("PSA is halved: read it so", claim("DUT-PPILL", "precautions", "halves PSA")),
      {
        ...handle(
          "pregnant staff do not handle it: it passes through skin",
          claim("DUT-MIMS", "precautions", "absorbed through the skin: pregnant women do not handle it"),
        ),
        answers: ["pregnant"],
      },
    ],
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
    strengthClaims: [clinicDefault(20, "mg/mL")],
    contraindications: [
      never("a recent bleeding", [], clinicDefault("thins the blood")),
      never("allergy to xanthines", ["allergies"], clinicDefault("a xanthine itself")),
      weighed("a blood thinner", ["blood-thinner"], clinicDefault("thins the blood")),
    ],
    harms: [harm("bleeding", clinicDefault("thins the blood"))],
    synonyms: ["oxpentifylline", "trental"],
    claims: [inAtc],
  }),
  substance({
    id: "buflomedil",
    name: "Buflomedil",
    class: "vasodilator",
    codes: atc("C04AX20"),
    status: [
      legally(
        "*",
        "withdrawn",
        {},
        { ...claim("EMA-BUFLO", "key dates", "opinion of 17 November 2011: suspend every licence"), country: "EU" },
      ),
    ],
    studied: [claim("PARK", "methods", "with aminophylline and lidocaine, weekly, 12 weeks: no effect")],
    blocked: {
      why: "withdrawn",
      claims: [
        claim("EMA-BUFLO", "key dates", "opinion of 17 November 2011: suspend every licence"),
        clinicDefault("withdrawn in the EU in 2011 for harm to heart and nerves"),
        claim("PARK", "result", "no effect on the thigh"),
      ],
    },
    harms: [
      harm("seizures", clinicDefault("harm to the nerves, close to the dose that is given")),
      harm("arrhythmia", clinicDefault("harm to the heart, close to the dose that is given")),
    ],
    claims: [inAtc],
  }),
];
