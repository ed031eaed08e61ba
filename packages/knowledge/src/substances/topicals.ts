import type { TopicalProduct } from "@pistor/core/substances";
import { claim, clinicDefault, coded, harm, limit, maximum, never, parameter, weighed } from "./write.ts";

const perGram = (substance: string) => ({
  substance,
  mgPerG: parameter(
    `topical.lidocaine-prilocaine-cream.${substance}`,
    `Lidocaine-prilocaine cream, ${substance}`,
    "mg/g",
    25,
    "label",
    "The label's composition.",
    [claim("EMLA", "composition", 25, "mg/g")],
  ),
});

/** What is laid on the skin before the needle. */
export const topicals: readonly TopicalProduct[] = [
  {
    id: "lidocaine-prilocaine-cream",
    name: "Lidocaine-prilocaine cream 25 mg/g + 25 mg/g",
    synonyms: ["emla", "emla-cream", "lidocaine-prilocaine", "anaesthetic-cream", "anesthetic-cream", "numbing-cream"],
    codes: [coded("ATC", "N01BB20", claim("EMLA", "heading", "the code that the label prints"))],
    gramsPerCm2: parameter(
      "topical.lidocaine-prilocaine-cream.amount",
      "Lidocaine-prilocaine cream, amount on the skin",
      "g/cm2",
      0.15,
      "label",
      "1.5 g on 10 cm² by the label.",
      [claim("EMLA", "dose, adults", 0.15, "g/cm2")],
    ),
    actives: [perGram("lidocaine"), perGram("prilocaine")],
    maxAreaCm2: maximum(
      "topical.lidocaine-prilocaine-cream.area",
      "Lidocaine-prilocaine cream, largest area of an adult",
      "cm2",
      400,
      "clinic-default",
      "60 g on 400 cm² as known from practice; the label of the product in hand decides.",
      [clinicDefault(400, "cm2")],
    ),
    maxGrams: maximum(
      "topical.lidocaine-prilocaine-cream.grams",
      "Lidocaine-prilocaine cream, most on the skin of an adult",
      "g",
      60,
      "clinic-default",
      "60 g on 400 cm² as known from practice; the label of the product in hand decides.",
      [clinicDefault(60, "g")],
    ),
    minMinutes: parameter(
      "topical.lidocaine-prilocaine-cream.from",
      "Lidocaine-prilocaine cream, shortest time on the skin",
      "min",
      60,
      "label",
      "The label's time holds over the 30–40 minutes of a clinic article, which fit only a product that says so.",
      [claim("EMLA", "dose, adults", 60, "min"), claim("S2", "before the procedure", 30, "min")],
    ),
    maxMinutes: parameter(
      "topical.lidocaine-prilocaine-cream.until",
      "Lidocaine-prilocaine cream, longest time on the skin",
      "min",
      300,
      "label",
      "After five hours the effect falls.",
      [claim("EMLA", "dose, adults", 300, "min"), claim("EMLA-CSP", "dose", 300, "min")],
    ),
    limits: [
      limit(
        "minutes",
        "most",
        { per: "session", route: "topical", use: "atopic skin" },
        maximum(
          "topical.lidocaine-prilocaine-cream.atopic-skin",
          "Lidocaine-prilocaine cream, longest time on atopic skin",
          "min",
          30,
          "label",
          "Atopic skin lets more through: 15 to 30 minutes.",
          [claim("EMLA-MIMS", "precautions", 15, "min"), claim("EMLA-MIMS", "precautions", 30, "min")],
        ),
      ),
    ],
    status: [
      {
        country: "*",
        status: "labelled",
        route: "topical",
        from: null,
        until: null,
        claims: [claim("EMLA", "heading", "a licensed cream for intact skin")],
      },
    ],
    contraindications: [
      never(
        "G6PD deficiency",
        ["g6pd-deficiency"],
        claim("EMLA-MIMS", "special precautions", "more likely to get methaemoglobinaemia"),
        clinicDefault("nobody with it gets prilocaine"),
      ),
      never(
        "methaemoglobinaemia",
        ["methaemoglobinaemia"],
        claim("EMLA-MIMS", "special precautions", "more likely to get it again"),
        clinicDefault("nobody with it gets prilocaine"),
      ),
      never("an open wound", ["open-wound"], claim("EMLA-MIMS", "special precautions", "not on open wounds")),
      never(
        "allergy to amide anaesthetics",
        ["allergies"],
        claim("EMLA-MIMS", "contraindications", "allergy to amides"),
      ),
      weighed(
        "an antiarrhythmic of class III",
        ["antiarrhythmic"],
        claim("EMLA-MIMS", "special precautions", "care with class III antiarrhythmics"),
      ),
      weighed(
        "atopic skin: 15 to 30 minutes",
        ["skin-disease-at-site"],
        claim("EMLA-MIMS", "precautions", "15 to 30 min on atopic skin"),
      ),
      weighed("near the eyes", [], clinicDefault("care near the eyes")),
    ],
    harms: [
      harm("methaemoglobinaemia", claim("EMLA-MIMS", "special precautions", "methaemoglobinaemia is a known harm")),
    ],
    precautions: [],
    claims: [claim("EMLA", "dose, adults", "1.5 g on 10 cm² for 1 to 5 hours")],
  },
];
