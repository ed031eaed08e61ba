import type { Substance } from "@pistor/core/substances";
import { bannedInFrance, deoxycholicAcid } from "./deoxycholic-acid.ts";
import {
  atc,
  claim,
  clinicDefault,
  codeFromMemory,
  fraction,
  handle,
  harm,
  inAtc,
  inFda,
  legally,
  never,
  salt,
  substance,
} from "./write.ts";

const notApproved = legally(
  "US",
  "unlicensed",
  {},
  claim("FDA2023", "warning", "not approved; scars, infection, knots"),
  claim("WIKI-LIPO", "history", "letters to six clinics and one firm on 7 April 2010"),
);

const france = claim(
  "FR-2011",
  "article 1",
  "injection of phosphatidylcholine or deoxycholate to break down fat is banned",
);

const warned = (words: string) => harm(words, claim("FDA2023", "warning", "scars, infection, deformity, cysts, knots"));

/** What is meant to break down fat. */
export const fatSubstances: readonly Substance[] = [
  deoxycholicAcid,
  substance({
    id: "sodium-deoxycholate",
    name: "Sodium deoxycholate",
    class: "lipolytic",
    lipolytic: true,
    regulatedAs: "unlicensed",
    salts: [
      salt(
        "sodium-salt",
        "Sodium deoxycholate",
        fraction(
          "substance.sodium-deoxycholate.base-fraction",
          "Sodium deoxycholate, share of deoxycholic acid",
          0.947,
          "392.57 g/mol over 414.55 g/mol (C₂₄H₄₀O₄ and its sodium salt, standard atomic weights).",
        ),
        ["sodium-deoxycholate", "sodium-desoxycholate"],
        [inFda("UNII", "436LS6U35Y"), inFda("CAS", "302-95-4"), inFda("NCIt", "C80912"), inFda("EVMPD", "SUB15971MIG")],
      ),
    ],
    status: [notApproved, ...bannedInFrance],
    blocked: {
      why: "unapproved-lipolysis",
      claims: [claim("FDA2023", "warning", "not approved; scars, infection, knots"), france],
    },
    contraindications: [
      never("infection at the site", ["acute-infection"], claim("KYB", "contraindications", "as deoxycholic acid")),
      never("difficulty swallowing", ["dysphagia"], claim("KYB", "precautions", "as deoxycholic acid")),
    ],
    harms: [warned("scars"), warned("infection"), warned("deformity"), warned("cysts"), warned("knots")],
    synonyms: ["sodium-desoxycholate", "aqualyx", "kabelline"],
    claims: [claim("OPENFDA", "substance record", "codes of the salt")],
  }),
  substance({
    id: "phosphatidylcholine",
    name: "Phosphatidylcholine",
    class: "lipolytic",
    lipolytic: true,
    regulatedAs: "unlicensed",
    codes: atc("A05BA10"),
    status: [notApproved, ...bannedInFrance],
    blocked: {
      why: "unapproved-lipolysis",
      claims: [
        claim("FDA2023", "warning", "not approved"),
        france,
        claim("PAWITAN", "harms", "liver and kidney failure reported"),
      ],
    },
    studied: [
      claim("THOMAS", "methods", "with deoxycholate, every 4 weeks, 4 times and 1 or 2 more"),
      clinicDefault("Lipostabil: 5 % phosphatidylcholine with 2.5 % deoxycholate"),
    ],
    contraindications: [
      never("allergy to soy or egg", ["allergies"], clinicDefault("made of soy or egg")),
      never("pregnancy", ["pregnant"], clinicDefault("not in pregnancy")),
      never("liver disease", ["liver-disease"], clinicDefault("not with liver disease")),
    ],
    harms: [
      harm("acute liver dysfunction", claim("PAWITAN", "harms", "acute liver dysfunction reported")),
      harm("kidney failure", claim("PAWITAN", "harms", "kidney failure reported")),
      harm(
        "harm to the whole body, the more deoxycholate the more",
        claim("PAWITAN", "harms", "systemic harm follows the load of deoxycholate"),
      ),
      harm("ulcer", claim("MAHMUD", "results", "2 of 1616 people")),
    ],
    synonyms: ["lipostabil", "lecithin", "pc-dc", "phospholipids"],
    claims: [inAtc],
  }),
  substance({
    id: "aminophylline",
    name: "Aminophylline",
    class: "lipolytic",
    lipolytic: true,
    codes: [...atc("R03DA05"), codeFromMemory("UNII", "27Y3KJK423")],
    usualStrengths: ["25 mg/mL"],
    strengthClaims: [clinicDefault(25, "mg/mL")],
    studied: [claim("PARK", "methods", "with buflomedil and lidocaine, weekly, 12 weeks: no effect")],
    reaction: "alkaline",
    contraindications: [
      never("arrhythmia", ["arrhythmia"], clinicDefault("drives the heart")),
      never("seizures", ["epilepsy"], clinicDefault("lowers the threshold of seizures")),
      never("theophylline in use", [], clinicDefault("the doses add up")),
      never("allergy to ethylenediamine", ["allergies"], clinicDefault("holds ethylenediamine")),
    ],
    harms: [
      harm("arrhythmia", clinicDefault("drives the heart")),
      harm("seizures", clinicDefault("lowers the threshold")),
    ],
    precautions: [
      handle(
        "alkaline: not with an acid solution (lidocaine, vitamin C, adrenaline)",
        clinicDefault("alkaline in solution"),
      ),
    ],
    contains: [{ what: "ethylenediamine", claims: [clinicDefault("theophylline with ethylenediamine")] }],
    synonyms: ["aminofilin", "theophylline-ethylenediamine"],
    claims: [inAtc, claim("PARK", "result", "no effect on the thigh with buflomedil and lidocaine")],
  }),
  substance({
    id: "caffeine",
    name: "Caffeine",
    class: "lipolytic",
    lipolytic: true,
    codes: atc("N06BC01", "D11AX26"),
    contraindications: [never("arrhythmia", ["arrhythmia"], clinicDefault("drives the heart"))],
    harms: [harm("arrhythmia", clinicDefault("drives the heart"))],
    synonyms: ["coffein", "kafein"],
    claims: [inAtc],
  }),
  substance({
    id: "isoprenaline",
    name: "Isoprenaline",
    class: "lipolytic",
    lipolytic: true,
    codes: atc("C01CA02"),
    contraindications: [never("heart disease", ["heart-disease"], clinicDefault("drives the heart"))],
    harms: [harm("harm to the heart", clinicDefault("drives the heart"))],
    synonyms: ["isoproterenol"],
    claims: [inAtc],
  }),
  substance({
    id: "yohimbine",
    name: "Yohimbine",
    class: "lipolytic",
    lipolytic: true,
    codes: atc("G04BE04"),
    contraindications: [never("heart disease", ["heart-disease"], clinicDefault("drives the heart"))],
    harms: [harm("harm to the heart", clinicDefault("drives the heart"))],
    claims: [inAtc],
  }),
  substance({
    id: "l-carnitine",
    name: "L-carnitine",
    class: "other",
    codes: atc("A16AA01"),
    usualStrengths: ["200 mg/mL"],
    strengthClaims: [clinicDefault(200, "mg/mL")],
    harms: [
      harm(
        "late reaction, about a week after a mix with phosphatidylcholine and peptides",
        claim("CORDOBA", "case", "delayed reaction, a week after a mix with phosphatidylcholine"),
      ),
    ],
    synonyms: ["carnitine", "levocarnitine"],
    claims: [inAtc, claim("CORDOBA", "case", "delayed reaction, a week after a mix with phosphatidylcholine")],
  }),
  ...[
    {
      id: "levothyroxine",
      name: "Levothyroxine",
      codes: atc("H03AA01"),
      why: "no cosmetic indication",
      harms: [harm("thyrotoxicosis", clinicDefault("an excess of thyroid hormone"))],
      synonyms: ["thyroxine", "t4", "l-thyroxine"],
    },
    {
      id: "tiratricol",
      name: "Tiratricol (TRIAC)",
      codes: atc("H03AA04", "D11AX08"),
      why: "no cosmetic indication; authorities of France and Spain warned",
      harms: [
        harm("thyrotoxicosis that tests of the thyroid do not explain", clinicDefault("it acts as thyroid hormone")),
      ],
      synonyms: ["triac", "triiodothyroacetic-acid"],
    },
  ].map(({ why, ...hormone }) =>
    substance({
      ...hormone,
      class: "hormone",
      blocked: { why: "hormone-without-indication", claims: [clinicDefault(why)] },
      claims: [inAtc],
    }),
  ),
];
