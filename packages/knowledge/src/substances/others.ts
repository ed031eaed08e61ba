import type { Substance } from "@pistor/core/substances";
import {
  atc,
  claim,
  clinicDefault,
  handle,
  harm,
  inAtc,
  legally,
  maximum,
  never,
  notInAtc,
  substance,
  weighed,
} from "./write.ts";

const outbreak = claim("GALMES", "outbreak", "17 of 77 infected, vials suspected");

const homeopathic = (id: string, name: string, more: Partial<Substance> = {}): Substance =>
  substance({
    id,
    name,
    class: "homeopathic",
    regulatedAs: "unlicensed",
    status: [
      legally("US", "unlicensed", {}, claim("REDORBIT", "outbreak", "not approved for injection")),
      legally(
        "ES",
        "labelled",
        { from: "1994-12-31" },
        claim("SEME", "decree 2208/1994", "homeopathic injections are authorised"),
      ),
    ],
    blocked: {
      why: "homeopathic-injectable",
      claims: [claim("REDORBIT", "outbreak", "not approved for injection"), outbreak],
    },
    harms: [harm("mycobacterial infection", outbreak)],
    claims: [claim("REDORBIT", "outbreak", "named among what was injected")],
    ...more,
  });

/** Enzymes, plants, homeopathic products, and what carries the others. */
export const otherSubstances: readonly Substance[] = [
  substance({
    id: "hyaluronidase",
    name: "Hyaluronidase",
    class: "enzyme",
    measuredIn: "[iU]",
    codes: atc("B06AA03"),
    usualStrengths: ["75 IU/mL", "150 IU/mL"],
    strengthClaims: [clinicDefault("75 to 150 units in a mL")],
    contraindications: [
      never("allergy to it", ["allergies"], clinicDefault("allergy is known")),
      never(
        "allergy to bee or wasp venom",
        ["allergies"],
        clinicDefault("the venom holds the enzyme: it may cross-react"),
      ),
      never("in a syringe with hyaluronic acid", [], clinicDefault("the enzyme destroys hyaluronic acid")),
    ],
    harms: [harm("allergic reaction", clinicDefault("allergy is known"))],
    synonyms: ["hyalase", "hylase"],
    claims: [inAtc],
  }),
  substance({
    id: "collagenase",
    name: "Collagenase",
    class: "enzyme",
    codes: atc("D03BA02", "M09AB02"),
    measuredIn: "[iU]",
    status: [legally("*", "unlicensed", { route: "intradermal" }, clinicDefault("no label for mesotherapy"))],
    contraindications: [
      weighed("a blood thinner", ["blood-thinner"], clinicDefault("bleeding into tissue that it opens")),
    ],
    harms: [harm("damage to tissue", clinicDefault("it breaks down collagen wherever it gets"))],
    claims: [inAtc],
  }),
  substance({
    id: "artichoke",
    name: "Artichoke (Cynara)",
    class: "plant",
    regulatedAs: "unlicensed",
    notListed: [notInAtc],
    status: [
      legally(
        "*",
        "unlicensed",
        {},
        {
          ...claim("WEBMD", "outbreak", "not approved for injection in the USA"),
          country: "US",
        },
      ),
    ],
    contraindications: [
      never("allergy to daisies and their kind (Asteraceae)", ["allergies"], clinicDefault("of the same family")),
    ],
    harms: [
      harm(
        "infection: it was among what was injected before the infections of 2005",
        claim("REDORBIT", "outbreak", "named among what was injected before the infections of 2005"),
      ),
    ],
    synonyms: ["cynara", "artichoke-extract"],
    claims: [claim("REDORBIT", "outbreak", "named among what was injected")],
  }),
  substance({
    id: "ginkgo",
    name: "Ginkgo",
    class: "plant",
    codes: atc("N06DX02"),
    status: [
      legally("*", "labelled", { route: "oral" }, claim("ATC", "WHO ATC/DDD list of 2026-04-25", "the leaf by mouth")),
    ],
    harms: [harm("bleeding", clinicDefault("thins the blood"))],
    synonyms: ["ginkgo-biloba"],
    claims: [claim("ATC", "WHO ATC/DDD list of 2026-04-25", "the leaf by mouth")],
  }),
  ...[
    {
      id: "melilotus",
      name: "Melilotus",
      from: claim("S2", "vascular diseases", "for the veins of the leg"),
      notListed: [],
    },
    { id: "coumarin", name: "Coumarin", from: notInAtc, notListed: [notInAtc] },
    { id: "rutin", name: "Rutin", from: clinicDefault("often beside melilotus; no source names it"), notListed: [] },
  ].map(({ id, name, from, notListed }) =>
    substance({
      id,
      name,
      class: "plant",
      notListed,
      contraindications: [
        never("liver disease", ["liver-disease"], clinicDefault("harms the liver")),
        weighed("a blood thinner", ["blood-thinner"], clinicDefault("acts on anticoagulants")),
      ],
      harms: [harm("liver damage", clinicDefault("harms the liver"))],
      claims: [from],
    }),
  ),
  substance({
    id: "horse-chestnut",
    name: "Horse chestnut (escin)",
    class: "plant",
    notListed: [claim("ATC", "WHO ATC/DDD list of 2026-04-25", "no match by that name")],
    contraindications: [never("kidney disease", ["kidney-disease"], clinicDefault("harms the kidney"))],
    harms: [harm("kidney damage", clinicDefault("harms the kidney"))],
    synonyms: ["escin", "aescin"],
    claims: [claim("S4", "mixtures", "for microcirculation")],
  }),
  homeopathic("thuja", "Thuja"),
  homeopathic("graphites", "Graphites"),
  homeopathic("homeopathic-injectable", "Homeopathic injectable", {
    precautions: [
      handle("a vial for several doses: never for a second patient", outbreak),
      handle("if it is used at all, as a sterile medicine", clinicDefault("treat as a sterile medicine, or refuse")),
    ],
    synonyms: ["homeopathic", "homeopathic-vial"],
    claims: [outbreak],
  }),
  substance({
    id: "adrenaline",
    name: "Adrenaline",
    class: "other",
    reaction: "acid",
    synonyms: ["epinephrine"],
    claims: [clinicDefault("acid in solution")],
  }),
  substance({
    id: "sodium-bicarbonate",
    name: "Sodium bicarbonate",
    class: "buffer",
    reaction: "alkaline",
    synonyms: ["bicarbonate"],
    claims: [clinicDefault("alkaline in solution")],
  }),
  substance({
    id: "sodium-chloride",
    name: "Sodium chloride solution",
    class: "carrier",
    usualStrengths: ["9 mg/mL"],
    strengthClaims: [clinicDefault("0.9 %")],
    strongestMgPerMl: maximum(
      "substance.sodium-chloride.strongest",
      "Sodium chloride, as a carrier",
      "mg/mL",
      9,
      "clinic-default",
      "0.9 % has the salt of the body; stronger hurts and kills cells.",
      [clinicDefault(9, "mg/mL")],
    ),
    synonyms: ["saline", "normal-saline", "physiological-saline", "nacl"],
    claims: [claim("PAOLUCCI", "table 1", "carrier of lidocaine and lysine acetylsalicylate")],
  }),
  substance({
    id: "water-for-injection",
    name: "Water for injection",
    class: "carrier",
    synonyms: ["sterile-water"],
    claims: [clinicDefault("carrier without salt")],
  }),
];
