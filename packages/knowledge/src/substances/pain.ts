import type { Substance } from "@pistor/core/substances";
import {
  atc,
  claim,
  clinicDefault,
  codeFromMemory,
  drivenFrom,
  fraction,
  harm,
  inAtc,
  legally,
  limit,
  maximum,
  never,
  salt,
  substance,
  tell,
  weighed,
  whole,
} from "./write.ts";

const aspirinAsthma = never(
  "asthma with aspirin or another anti-inflammatory painkiller",
  ["ulcer-or-painkiller-asthma"],
  clinicDefault("asthma from one of them counts for all"),
);

const bleeding = harm("bleeding", clinicDefault("it acts on platelets"));

/** What every anti-inflammatory painkiller shares. */
const nsaid = (
  id: string,
  name: string,
  code: string,
  more: Partial<Parameters<typeof substance>[0]> = {},
): Substance =>
  substance({
    id,
    name,
    class: "nsaid",
    codes: atc(code),
    contraindications: [
      never("allergy to NSAIDs or aspirin", ["allergies"], clinicDefault("an allergy to one counts for all")),
      aspirinAsthma,
      never("stomach ulcer", ["ulcer-or-painkiller-asthma"], clinicDefault("ulcers bleed")),
      never("kidney disease", ["kidney-disease"], clinicDefault("harms the kidney")),
      never("pregnancy, the last third above all", ["pregnant"], clinicDefault("not in the last third")),
      weighed("a blood thinner", ["blood-thinner"], clinicDefault("both together bleed more")),
    ],
    claims: [inAtc],
    ...more,
    harms: [bleeding, ...(more.harms ?? [])],
  });

const ketoprofenSaltFraction = fraction(
  "substance.ketoprofen.lysine-salt.base-fraction",
  "Ketoprofen lysine salt, share of ketoprofen",
  0.625,
  "The ampoule of 160 mg lysine salt in 2 mL is said to be 100 mg ketoprofen; by the masses of a mole (254.28 over 400.47) it is 0.635.",
  "clinic-default",
  clinicDefault(0.635, "1"),
);

const calcitoninUse = { per: "course", country: "EU", from: "2012-07-19" } as const;

const emaLimit = (id: string, title: string, unit: string, value: number, ...others: readonly number[]) =>
  maximum(
    `dosing.calcitonin.${id}`,
    `Calcitonin, ${title}`,
    unit,
    value,
    "label",
    "The agency's restriction of 2012; it is never injected here.",
    [value, ...others].map((each) => claim("EMA-CALC", "2012", each, unit)),
  );

/** What is injected for pain. */
export const painSubstances: readonly Substance[] = [
  nsaid("ketoprofen", "Ketoprofen", "M01AE03", {
    salts: [
      salt("base", "Ketoprofen", whole("ketoprofen", "Ketoprofen"), ["ketoprofen-base"]),
      salt("lysine-salt", "Ketoprofen lysine salt", ketoprofenSaltFraction, [
        "lysine",
        "lysinate",
        "ketoprofen-lysine",
        "ketoprofen-lysine-salt",
        "ketoprofen-lysinate",
      ]),
    ],
    studied: [
      claim("COSTANTINO", "abstract", "160 mg as its lysine salt in a session, said to be 1 mL; the ampoule has 2 mL"),
    ],
    pole: drivenFrom("cathode", "the salt gives a negative ion"),
    harms: [harm("reaction to sunlight", clinicDefault("light on treated skin"))],
    precautions: [tell("no sun on the treated skin", clinicDefault("reaction to sunlight"))],
    claims: [inAtc, claim("COSTANTINO", "abstract", "160 mg in a syringe, as its lysine salt: salt and base differ")],
  }),
  nsaid("diclofenac", "Diclofenac", "M01AB05", {
    pole: drivenFrom("cathode", "the salt gives a negative ion"),
    synonyms: ["voltaren"],
  }),
  nsaid("piroxicam", "Piroxicam", "M01AC01", {
    studied: [claim("SCITE-PAIN", "knee", "40 mg with lidocaine and calcitonin, three sessions")],
  }),
  nsaid("meloxicam", "Meloxicam", "M01AC06"),
  nsaid("lysine-acetylsalicylate", "Lysine acetylsalicylate", "N02BA01", {
    studied: [claim("PAOLUCCI", "table 1", "with saline and lidocaine 2 %, weekly, five times")],
    pole: drivenFrom("cathode", "the salt gives a negative ion"),
    synonyms: ["lysine-aspirin", "lysine-acetyl-salicylate"],
  }),
  substance({
    id: "thiocolchicoside",
    name: "Thiocolchicoside",
    class: "muscle-relaxant",
    codes: atc("M03BX05"),
    status: [
      legally(
        "*",
        "restricted",
        {},
        { ...clinicDefault("EMA, 2013: contraception, at most 5 days into the muscle"), country: "EU" },
      ),
    ],
    limits: [
      limit(
        "days",
        "most",
        { per: "course", route: "intramuscular", country: "EU" },
        maximum(
          "dosing.thiocolchicoside.days",
          "Thiocolchicoside into the muscle, most days",
          "d",
          5,
          "clinic-default",
          "Said of the European agency in 2013; no text was read. Of the skin nothing is known.",
          [clinicDefault(5, "d")],
        ),
      ),
    ],
    contraindications: [
      never("pregnancy", ["pregnant"], clinicDefault("harms chromosomes")),
      never(
        "women who can become pregnant, without contraception",
        ["child-bearing-potential", "contraception"],
        clinicDefault("EMA, 2013"),
      ),
      weighed("a wish for children: harm to fertility is feared", [], clinicDefault("harm to fertility is feared")),
    ],
    harms: [harm("harm to chromosomes (aneuploidy)", clinicDefault("EMA, 2013"))],
    claims: [inAtc],
  }),
  substance({
    id: "methylprednisolone",
    name: "Methylprednisolone",
    class: "steroid",
    codes: atc("H02AB04"),
    usualStrengths: ["40 mg/mL"],
    strengthClaims: [claim("COSTANTINO", "abstract", "40 mg in 1 mL")],
    studied: [claim("COSTANTINO", "abstract", 40, "mg"), claim("COSTANTINO", "abstract, later sessions", 20, "mg")],
    contraindications: [
      never("infection", ["acute-infection"], clinicDefault("a steroid hides and feeds an infection")),
      weighed("diabetes", ["diabetes"], clinicDefault("raises blood sugar")),
    ],
    harms: [harm("thinning of the skin (atrophy)", clinicDefault("a steroid in the skin thins it"))],
    claims: [inAtc, claim("COSTANTINO", "abstract", "40 mg, then 20 mg a session")],
  }),
  substance({
    id: "disodium-edta",
    name: "Disodium EDTA",
    class: "chelator",
    studied: [claim("SIM-T4", "calcific shoulder", "with procaine, weekly, three times, 80 people")],
    pole: drivenFrom("cathode", "the salt gives a negative ion"),
    contraindications: [never("low calcium", [], clinicDefault("it binds calcium"))],
    harms: [harm("low calcium", clinicDefault("it binds calcium"))],
    synonyms: ["edta"],
    claims: [claim("SIM-T4", "calcific shoulder", "with procaine, weekly, three times")],
  }),
  substance({
    id: "calcitonin",
    name: "Calcitonin (salmon)",
    class: "hormone",
    measuredIn: "[iU]",
    codes: [...atc("H05BA01"), codeFromMemory("UNII", "7SFC6U2VI5")],
    usualStrengths: ["50 IU/mL", "100 IU/mL"],
    strengthClaims: [clinicDefault("50 to 100 IU/mL")],
    limits: [
      limit(
        "days",
        "most",
        { ...calcitoninUse, use: "after sudden immobility" },
        emaLimit(
          "weeks-after-immobility",
          "most weeks after sudden immobility: two as a rule, four at most",
          "wk",
          4,
          2,
        ),
      ),
      limit(
        "days",
        "most",
        { ...calcitoninUse, use: "in Paget's disease" },
        emaLimit("months-in-paget", "most months in Paget's disease", "mo", 3),
      ),
    ],
    studied: [
      claim("SCITE-PAIN", "knee", "100 IU with lidocaine and piroxicam, three sessions"),
      claim("PAOLUCCI", "table 1", "100 IU with lidocaine and piroxicam for the knee"),
    ],
    status: [
      legally(
        "*",
        "restricted",
        {},
        {
          ...claim("EMA-CALC", "2012", "short use in three diseases alone; not for osteoporosis"),
          country: "EU",
          from: "2012-07-19",
        },
      ),
    ],
    blocked: {
      why: "restricted-hormone",
      claims: [claim("EMA-CALC", "2012", "short use in three diseases alone; more cancer with long use")],
    },
    contraindications: [
      never("allergy to fish", ["allergies"], clinicDefault("made as in salmon")),
      never("osteoporosis: not for it", [], claim("EMA-CALC", "2012", "not for osteoporosis")),
    ],
    harms: [harm("cancer with long use", claim("EMA-CALC", "2012", "0.7 to 2.4 % more with long use"))],
    synonyms: ["salmon-calcitonin", "calcitonin-salmon", "salcatonin"],
    claims: [inAtc],
  }),
];
