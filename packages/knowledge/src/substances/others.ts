import type { Substance } from "@pistor/core/substances";
import { atc, claim, clinicDefault, inAtc, legally, maximum, substance } from "./write.ts";

const homeopathic = (id: string, name: string): Substance =>
  substance({
    id,
    name,
    class: "homeopathic",
    regulatedAs: "unlicensed",
    blocked: {
      why: "homeopathic-injectable",
      claims: [
        claim("REDORBIT", "outbreak", "not approved for injection"),
        claim("GALMES", "outbreak", "17 of 77 infected, vials suspected"),
      ],
    },
    harms: ["mycobacterial infection"],
    claims: [claim("REDORBIT", "outbreak", "named among what was injected")],
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
    contraindications: ["allergy to bee or wasp venom"],
    synonyms: ["hyalase", "hylase"],
    allergens: ["hymenoptera"],
    claims: [inAtc],
  }),
  substance({
    id: "collagenase",
    name: "Collagenase",
    class: "enzyme",
    codes: atc("D03BA02", "M09AB02"),
    measuredIn: "[iU]",
    status: [legally("*", "unlicensed", {}, clinicDefault("no label for mesotherapy"))],
    contraindications: ["blood-thinner"],
    harms: ["damage to tissue"],
    claims: [inAtc],
  }),
  substance({
    id: "artichoke",
    name: "Artichoke (Cynara)",
    class: "plant",
    regulatedAs: "unlicensed",
    status: [legally("*", "unlicensed", {}, claim("WEBMD", "outbreak", "not approved for injection in the USA"))],
    synonyms: ["cynara", "artichoke-extract"],
    allergens: ["asteraceae"],
    claims: [claim("REDORBIT", "outbreak", "named among what was injected")],
  }),
  substance({
    id: "ginkgo",
    name: "Ginkgo",
    class: "plant",
    codes: atc("N06DX02"),
    harms: ["bleeding"],
    synonyms: ["ginkgo-biloba"],
    claims: [claim("ATC", "WHO ATC/DDD list of 2026-04-25", "the leaf by mouth")],
  }),
  ...[
    { id: "melilotus", name: "Melilotus", from: claim("S2", "vascular diseases", "for the veins of the leg") },
    { id: "coumarin", name: "Coumarin", from: claim("ATC", "WHO ATC/DDD list of 2026-04-25", "not in the WHO list") },
    { id: "rutin", name: "Rutin", from: clinicDefault("often beside melilotus; no source names it") },
  ].map(({ id, name, from }) =>
    substance({
      id,
      name,
      class: "plant",
      contraindications: ["liver-disease", "blood-thinner: physician decides"],
      harms: ["liver damage"],
      claims: [from],
    }),
  ),
  substance({
    id: "horse-chestnut",
    name: "Horse chestnut (escin)",
    class: "plant",
    contraindications: ["kidney-disease"],
    synonyms: ["escin", "aescin"],
    claims: [claim("S4", "mixtures", "for microcirculation")],
  }),
  homeopathic("thuja", "Thuja"),
  homeopathic("graphites", "Graphites"),
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
    strongestMgPerMl: maximum(
      "substance.sodium-chloride.strongest",
      "Sodium chloride, as a carrier",
      "mg/mL",
      9,
      "agreement",
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
