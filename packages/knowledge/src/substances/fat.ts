import type { Substance } from "@pistor/core/substances";
import { claim, clinicDefault, inAtc, parameter, substance } from "./write.ts";

const kybella = (id: string, title: string, unit: string, value: number, at: string) =>
  parameter(`dosing.deoxycholic-acid.${id}`, `Deoxycholic acid, ${title}`, unit, value, "label", "The label's value.", [
    claim("KYB-DOS", at, value, unit),
  ]);

/** The label's maximum: a clinic may stay below it. */
const atMost = (...given: Parameters<typeof kybella>) => ({ ...kybella(...given), stricter: "lower" as const });

const france = claim(
  "FR-2011",
  "article 1",
  "injection of phosphatidylcholine or deoxycholate to break down fat is banned",
);

/** What is meant to break down fat. */
export const fatSubstances: readonly Substance[] = [
  substance({
    id: "deoxycholic-acid",
    name: "Deoxycholic acid",
    class: "lipolytic",
    lipolytic: true,
    atc: ["D11AX24"],
    unii: [{ form: "acid", code: "005990WHZZ" }],
    usualStrengths: ["10 mg/mL"],
    limit: { kind: "mg", maxMg: atMost("session", "most in one session: 10 mL of 10 mg/mL", "mg", 100, "dose") },
    label: {
      alone: [claim("KYB-PI", "preparation", "not diluted, not mixed with another compound")],
      strengthMgPerMl: parameter(
        "dosing.deoxycholic-acid.strength",
        "Deoxycholic acid, strength",
        "mg/mL",
        10,
        "label",
        "The label's product, never diluted.",
        [claim("KYB-HCP", "product", 10, "mg/mL")],
      ),
      volumePerPointMl: kybella("point", "volume of a point", "mL", 0.2, "dose"),
      maxPoints: atMost("points", "most points in one session", "1", 50, "dose"),
      maxMl: atMost("volume", "most volume in one session", "mL", 10, "dose"),
      maxMgPerCm2: atMost("area", "most on a square centimetre", "mg/cm2", 2, "dose"),
      maxSessions: atMost("sessions", "most sessions, at least a month apart", "1", 6, "dose"),
      sites: {
        only: ["submental", "submental-left", "submental-right"],
        claims: [claim("KYB-DOS", "indication", "fat under the chin alone, in adults")],
      },
    },
    status: [
      {
        country: "US",
        status: "labelled",
        claims: [claim("FDA2023", "warning", "the one injection approved for fat, under the chin")],
      },
    ],
    contraindications: ["infection at the site", "dysphagia", "blood-thinner: physician decides"],
    harms: ["injury of the marginal mandibular nerve", "dysphagia", "ulcer and necrosis", "hair loss at the site"],
    synonyms: ["kybella", "belkyra"],
    allergens: ["benzyl-alcohol"],
    claims: [inAtc, claim("KYB-HCP", "product", "10 mg/mL, 2 mL vial, with benzyl alcohol")],
  }),
  substance({
    id: "sodium-deoxycholate",
    name: "Sodium deoxycholate",
    class: "lipolytic",
    lipolytic: true,
    regulatedAs: "unlicensed",
    unii: [{ form: "sodium salt", code: "436LS6U35Y" }],
    status: [{ country: "FR", status: "banned", claims: [france] }],
    blocked: {
      why: "unapproved-lipolysis",
      claims: [claim("FDA2023", "warning", "not approved; scars, infection, knots"), france],
    },
    harms: ["scars", "infection", "deformity", "cysts", "knots"],
    synonyms: ["sodium-desoxycholate", "aqualyx", "kabelline"],
    claims: [claim("OPENFDA", "substance record", "code of the salt")],
  }),
  substance({
    id: "phosphatidylcholine",
    name: "Phosphatidylcholine",
    class: "lipolytic",
    lipolytic: true,
    regulatedAs: "unlicensed",
    atc: ["A05BA10"],
    status: [{ country: "FR", status: "banned", claims: [france] }],
    blocked: {
      why: "unapproved-lipolysis",
      claims: [
        claim("FDA2023", "warning", "not approved"),
        france,
        claim("PAWITAN", "harms", "liver and kidney failure reported"),
      ],
    },
    harms: ["liver dysfunction", "kidney failure", "ulcer"],
    synonyms: ["lipostabil", "lecithin", "pc-dc", "phospholipids"],
    allergens: ["soy", "egg"],
    claims: [inAtc],
  }),
  substance({
    id: "aminophylline",
    name: "Aminophylline",
    class: "lipolytic",
    lipolytic: true,
    atc: ["R03DA05"],
    usualStrengths: ["25 mg/mL"],
    reaction: "alkaline",
    contraindications: ["arrhythmia", "epilepsy", "theophylline in use"],
    synonyms: ["aminofilin", "theophylline-ethylenediamine"],
    allergens: ["xanthines", "ethylenediamine"],
    claims: [inAtc, claim("PARK", "result", "no effect on the thigh with buflomedil and lidocaine")],
  }),
  substance({
    id: "caffeine",
    name: "Caffeine",
    class: "lipolytic",
    lipolytic: true,
    atc: ["N06BC01", "D11AX26"],
    contraindications: ["arrhythmia"],
    synonyms: ["coffein", "kafein"],
    allergens: ["xanthines"],
    claims: [inAtc],
  }),
  substance({
    id: "isoprenaline",
    name: "Isoprenaline",
    class: "lipolytic",
    lipolytic: true,
    atc: ["C01CA02"],
    contraindications: ["heart-disease"],
    synonyms: ["isoproterenol"],
    claims: [inAtc],
  }),
  substance({
    id: "yohimbine",
    name: "Yohimbine",
    class: "lipolytic",
    lipolytic: true,
    atc: ["G04BE04"],
    contraindications: ["heart-disease"],
    claims: [inAtc],
  }),
  substance({
    id: "l-carnitine",
    name: "L-carnitine",
    class: "other",
    atc: ["A16AA01"],
    usualStrengths: ["200 mg/mL"],
    synonyms: ["carnitine", "levocarnitine"],
    claims: [inAtc, claim("CORDOBA", "case", "delayed reaction, a week after a mix with phosphatidylcholine")],
  }),
  substance({
    id: "levothyroxine",
    name: "Levothyroxine",
    class: "hormone",
    atc: ["H03AA01"],
    blocked: { why: "hormone-without-indication", claims: [clinicDefault("no cosmetic indication")] },
    harms: ["thyrotoxicosis"],
    synonyms: ["thyroxine", "t4", "l-thyroxine"],
    claims: [inAtc],
  }),
  substance({
    id: "tiratricol",
    name: "Tiratricol (TRIAC)",
    class: "hormone",
    atc: ["H03AA04", "D11AX08"],
    blocked: {
      why: "hormone-without-indication",
      claims: [clinicDefault("no cosmetic indication; authorities warned")],
    },
    harms: ["thyrotoxicosis"],
    synonyms: ["triac", "triiodothyroacetic-acid"],
    claims: [inAtc],
  }),
];
