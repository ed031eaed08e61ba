import type { TopicalProduct } from "@pistor/core/substances";
import { claim, clinicDefault, maximum, parameter } from "./write.ts";

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
    atc: ["N01BB20"],
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
    contraindications: [
      "g6pd-deficiency",
      "methaemoglobinaemia",
      "open-wound",
      "class III antiarrhythmic: physician decides",
    ],
    claims: [claim("EMLA", "dose, adults", "1.5 g on 10 cm² for 1 to 5 hours")],
  },
];
