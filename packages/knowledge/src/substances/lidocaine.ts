import type { Substance } from "@pistor/core/substances";
import {
  atc,
  claim,
  clinicDefault,
  drivenFrom,
  fraction,
  harm,
  inAtc,
  inFda,
  limit,
  maximum,
  never,
  parameter,
  salt,
  substance,
  weighed,
  whole,
} from "./write.ts";

const perKg = maximum(
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
const cap = parameter(
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

const strongest = maximum(
  "substance.lidocaine.strongest",
  "Lidocaine, strongest usual solution for injection",
  "mg/mL",
  20,
  "clinic-default",
  "1 % and 2 % are the usual solutions; more is usually a misread label.",
  [clinicDefault(20, "mg/mL"), claim("COSTANTINO", "methods", 20, "mg/mL")],
);

const besideThePlainOne = "Published for use with adrenaline. It stands beside the plain maximum and never lifts it.";

const perKgWithAdrenaline = maximum(
  "dosing.lidocaine.per-kg-with-adrenaline",
  "Lidocaine with adrenaline, most in one session by weight",
  "mg/kg",
  7,
  "label",
  besideThePlainOne,
  [
    claim("LABEL-DENTAL", "maximum with adrenaline", 7, "mg/kg"),
    claim("DRORACLE", "maximum with adrenaline", 7, "mg/kg"),
  ],
);

const capWithAdrenaline = maximum(
  "dosing.lidocaine.cap-with-adrenaline",
  "Lidocaine with adrenaline, most in one session whatever the weight",
  "mg",
  500,
  "label",
  besideThePlainOne,
  [
    claim("LABEL-DENTAL", "maximum with adrenaline", 500, "mg"),
    claim("DRORACLE", "maximum with adrenaline", 500, "mg"),
  ],
);

const lessFor: Substance["reductions"][number]["percent"] = {
  ...parameter(
    "dosing.lidocaine.reduction",
    "Lidocaine, how much less for the old, the frail, and those with heart or liver disease",
    "%",
    30,
    "agreement",
    "One source gives it, and none another; it is weak, and nobody is harmed by less.",
    [claim("DRORACLE", "reduced doses", 30, "%")],
  ),
  stricter: "higher",
};

/**
 * A mole of the base weighs 234.34 g, of the hydrochloride 270.80 g, of its monohydrate 288.81 g (C₁₄H₂₂N₂O and the
 * standard atomic weights).
 */
const ofBase = (id: string, title: string, value: number, masses: string) =>
  fraction(`substance.lidocaine.${id}.base-fraction`, `Lidocaine, share of base in ${title}`, value, masses);

/** The one local anaesthetic whose forms, limits and conflicts were read in several sources. */
export const lidocaine: Substance = substance({
  id: "lidocaine",
  name: "Lidocaine",
  class: "amide-anaesthetic",
  codes: atc("N01BB02", "C01BB01", "C05AD01", "D04AB01", "R02AD02", "S01HA07", "S02DA01"),
  salts: [
    salt("base", "Lidocaine", whole("lidocaine", "Lidocaine"), ["lidocaine-base"], [inFda("UNII", "98PI200987")]),
    salt(
      "hydrochloride-anhydrous",
      "Lidocaine hydrochloride, anhydrous",
      ofBase("hydrochloride-anhydrous", "the anhydrous hydrochloride", 0.8654, "234.34 g/mol over 270.80 g/mol."),
      ["hydrochloride", "hcl", "lidocaine-hcl", "lidocaine-hydrochloride", "anhydrous-lidocaine-hydrochloride"],
      [inFda("UNII", "EC2CNF7XFP"), inFda("CAS", "73-78-9"), inFda("RxCUI", "1299236"), inFda("NCIt", "C90650")],
    ),
    salt(
      "hydrochloride-monohydrate",
      "Lidocaine hydrochloride monohydrate",
      ofBase("hydrochloride-monohydrate", "the hydrochloride monohydrate", 0.8114, "234.34 g/mol over 288.81 g/mol."),
      ["hydrochloride-monohydrate", "hcl-monohydrate", "lidocaine-hydrochloride-monohydrate"],
      [inFda("UNII", "V13007Z41A"), inFda("CAS", "6108-05-0"), inFda("RxCUI", "142440"), inFda("NCIt", "C48000")],
    ),
  ],
  usualStrengths: ["10 mg/mL", "20 mg/mL"],
  strengthClaims: [
    claim("COSTANTINO", "methods", 20, "mg/mL"),
    clinicDefault("1 % is 10 mg/mL, 2 % is 20 mg/mL: the usual solutions"),
  ],
  strongestMgPerMl: strongest,
  limit: {
    kind: "mg-per-kg",
    perKgMg: perKg,
    capMg: cap,
    policyKey: "lidocaine-mg-per-kg",
    looser: [
      {
        perKgMg: 4.5,
        capMg: 300,
        claims: [
          claim("DRORACLE", "maximum without adrenaline", 4.5, "mg/kg"),
          claim("DRORACLE", "maximum without adrenaline", 300, "mg"),
        ],
      },
    ],
  },
  limits: [
    limit("amount", "most", { per: "session", with: "adrenaline" }, perKgWithAdrenaline),
    limit("amount", "most", { per: "session", with: "adrenaline" }, capWithAdrenaline),
  ],
  reductions: [
    { who: "the old", answers: [], percent: lessFor },
    { who: "the frail", answers: [], percent: lessFor },
    { who: "people with heart disease", answers: ["heart-disease"], percent: lessFor },
    { who: "people with liver disease", answers: ["liver-disease"], percent: lessFor },
  ],
  studied: [
    claim("COSTANTINO", "abstract", "1 mL of 2 %: 20 mg in a session of 3 mL"),
    claim("PAOLUCCI", "table 1", "2 mL for the knee, with piroxicam and calcitonin"),
  ],
  reaction: "acid",
  pole: drivenFrom("anode", "the hydrochloride gives a positive ion"),
  contraindications: [
    never("allergy to amide anaesthetics", ["allergies"], clinicDefault("an allergy to one amide counts for all")),
    never(
      "in a mixture against fat: it stops the breakdown of fat",
      [],
      claim("JAYA", "review", "a local anaesthetic stops the breakdown of fat"),
    ),
    weighed("heart block", ["heart-disease"], claim("DRORACLE", "precautions", "care with heart block")),
    weighed(
      "an antiarrhythmic of class III",
      ["antiarrhythmic"],
      claim("EMLA-MIMS", "special precautions", "care with class III antiarrhythmics"),
      claim("DRORACLE", "precautions", "care with class III antiarrhythmics"),
    ),
  ],
  harms: [
    harm(
      "local anaesthetic systemic toxicity",
      claim("AAGBI", "guideline", "how it is treated: 20 % lipid into a vein"),
    ),
  ],
  synonyms: ["lignocaine", "xylocaine", "lidocaine-hcl", "lidocaine-hydrochloride", "lidokain", "lidocain"],
  claims: [inAtc, claim("OPENFDA", "substance records", "codes of base and hydrochlorides")],
});
