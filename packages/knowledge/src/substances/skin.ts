import type { Substance } from "@pistor/core/substances";
import { atc, catalogueAt, claim, clinicDefault, inAtc, legally, maximum, substance } from "./write.ts";

const hyaluronicMax = maximum(
  "dosing.hyaluronic-acid.session",
  "Hyaluronic acid, not cross-linked, most in one session",
  "mg",
  30,
  "clinic-default",
  "No source gives a maximum of a session; the label of the product in hand decides.",
  [clinicDefault(30, "mg")],
);

const vitaminCMax = maximum(
  "dosing.vitamin-c.session",
  "Vitamin C, most in one session",
  "mg",
  200,
  "clinic-default",
  "No source gives a maximum of a session; the label of the product in hand decides.",
  [clinicDefault(200, "mg")],
);

const vitaminCStrongest = maximum(
  "substance.vitamin-c.strongest",
  "Vitamin C, strongest usual solution for injection",
  "mg/mL",
  200,
  "clinic-default",
  "100 to 200 mg/mL are usual; more is usually a misread label.",
  [clinicDefault(200, "mg/mL")],
);

const tranexamicStrongest = maximum(
  "substance.tranexamic-acid.strongest",
  "Tranexamic acid, strongest solution in published work",
  "mg/mL",
  100,
  "agreement",
  "4 and 100 mg/mL are both published, 25-fold apart: the strength is never assumed.",
  [claim("TXA-RCT", "arms", 4, "mg/mL"), claim("PAZYAR", "methods", 100, "mg/mL")],
);

/** Fat dissolves it, so what it is dissolved in is oil. */
const oil = {
  vehicle: "oil" as const,
  claims: [
    claim("KONDA", "substances", "nothing oil-based: the skin dies"),
    clinicDefault("the vitamin dissolves in oil, not in water"),
  ],
};

/** What is injected for the look of the skin. */
export const skinSubstances: readonly Substance[] = [
  substance({
    id: "hyaluronic-acid",
    name: "Hyaluronic acid, not cross-linked",
    class: "hyaluronic-acid",
    regulatedAs: "device",
    codes: atc("D03AX05", "M09AX01"),
    limit: { kind: "mg", maxMg: hyaluronicMax },
    status: [legally("*", "off-label", {}, claim("FIMEA", "Annex XVI", "for looks a device of group 3 in the EU"))],
    contraindications: [
      "allergy to hyaluronic acid",
      "autoimmune-disease",
      "herpes",
      "permanent filler",
      "blood-thinner",
    ],
    harms: ["swelling", "nodules"],
    synonyms: ["ha", "hyaluronan", "sodium-hyaluronate", "hyaluronate", "hyaluronik-asit"],
    allergens: [],
    claims: [
      inAtc,
      claim("NCTF", "product", "a product of hyaluronic acid that is not cross-linked"),
      claim("CABMF", "contraindications", "allergy, autoimmune disease, herpes, permanent filler, anticoagulant"),
    ],
  }),
  substance({
    id: "vitamin-c",
    name: "Vitamin C (ascorbic acid)",
    class: "vitamin",
    codes: atc("A11GA01"),
    usualStrengths: ["100 mg/mL", "200 mg/mL"],
    strongestMgPerMl: vitaminCStrongest,
    limit: { kind: "mg", maxMg: vitaminCMax },
    reaction: "acid",
    contraindications: ["g6pd-deficiency", "oxalate stones"],
    harms: ["stinging"],
    synonyms: ["ascorbic-acid", "ascorbate", "sodium-ascorbate", "l-ascorbic-acid", "askorbik-asit", "c-vitamini"],
    claims: [inAtc, clinicDefault("acid in solution; care with G6PD deficiency and oxalate stones")],
  }),
  substance({
    id: "vitamin-a",
    name: "Vitamin A",
    class: "vitamin",
    codes: atc("A11CA01"),
    assumedVehicle: oil,
    contraindications: ["pregnant"],
    synonyms: ["retinol", "retinyl-palmitate"],
    claims: [inAtc, clinicDefault("harms the unborn child")],
  }),
  substance({
    id: "vitamin-e",
    name: "Vitamin E",
    class: "vitamin",
    codes: atc("A11HA03"),
    assumedVehicle: oil,
    synonyms: ["tocopherol", "alpha-tocopherol"],
    claims: [inAtc, clinicDefault("dissolves in oil, not in water")],
  }),
  substance({
    id: "multivitamin",
    name: "Multivitamin solution",
    class: "vitamin",
    synonyms: ["multivitamin-solution", "multi-vitamin"],
    claims: [claim("AMIN", "methods", "multivitamin solution with hyaluronic acid gel, 9 to 1")],
  }),
  substance({
    id: "biotin",
    name: "Biotin",
    class: "vitamin",
    codes: atc("A11HA05"),
    harms: ["5 mg or more falsifies troponin and TSH tests"],
    synonyms: ["vitamin-b7", "vitamin-h"],
    claims: [inAtc],
  }),
  substance({
    id: "dexpanthenol",
    name: "Dexpanthenol",
    class: "vitamin",
    codes: atc("A11HA30", "D03AX03"),
    synonyms: ["panthenol", "d-panthenol"],
    claims: [inAtc],
  }),
  substance({
    id: "tranexamic-acid",
    name: "Tranexamic acid",
    class: "antifibrinolytic",
    codes: atc("B02AA02"),
    usualStrengths: ["4 mg/mL", "100 mg/mL"],
    strongestMgPerMl: tranexamicStrongest,
    contraindications: ["thrombosis", "combined contraceptive", "kidney-disease", "seizures"],
    synonyms: ["txa", "tranexamic", "traneksamik-asit"],
    claims: [inAtc, claim("TXA-RCT", "arms", "4 and 100 mg/mL in one trial, no difference between them")],
  }),
  substance({
    id: "glutathione",
    name: "Glutathione",
    class: "antioxidant",
    codes: atc("V03AB32"),
    blocked: {
      why: "whitening",
      claims: [clinicDefault("injection for whitening is approved by no authority that was read")],
    },
    harms: ["severe skin reactions", "kidney damage", "asthma"],
    synonyms: ["gsh", "l-glutathione"],
    claims: [inAtc],
  }),
  substance({
    id: "pdrn",
    name: "Polydeoxyribonucleotide (PDRN)",
    class: "nucleotide",
    usualStrengths: ["1.8750 mg/mL"],
    contraindications: ["allergy to fish"],
    synonyms: ["polydeoxyribonucleotide", "polynucleotide", "salmon-dna"],
    allergens: ["fish"],
    claims: [clinicDefault("5.625 mg in 3 mL; medicine or device by country")],
  }),
  substance({
    id: "dmae",
    name: "Deanol (DMAE)",
    class: "other",
    codes: atc("N06BX04"),
    harms: ["kills fibroblasts in culture"],
    synonyms: ["deanol", "dimethylaminoethanol"],
    claims: [inAtc],
  }),
  substance({
    id: "organic-silica",
    name: "Organic silica (silanols)",
    class: "other",
    regulatedAs: "unlicensed",
    status: [legally("*", "unlicensed", {}, clinicDefault("no medicine in the EU"))],
    synonyms: ["silanol", "organic-silicon", "organic-silicium"],
    claims: [claim("ATC", "WHO ATC/DDD list of 2026-04-25", "not in the WHO list")],
  }),
  ...["growth-factors", "exosomes", "stem-cells"].map((id) =>
    substance({
      id,
      name: { "growth-factors": "Growth factors", exosomes: "Exosomes" }[id] ?? "Stem cells",
      class: "biological",
      regulatedAs: "unlicensed",
      blocked: { why: "unlicensed-biological", claims: [clinicDefault("no licensed product")] },
      claims: [
        claim("ATC", "WHO ATC/DDD list of 2026-04-25", "not in the WHO list"),
        clinicDefault(`unlicensed; ${catalogueAt}`),
      ],
    }),
  ),
];
