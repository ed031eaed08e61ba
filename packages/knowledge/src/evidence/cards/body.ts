import type { EvidenceCard } from "@pistor/core/evidence";
import { park } from "./cellulite.ts";
import { has } from "./face.ts";
import { card, claimedFor, unstudied } from "./write.ts";

export const body: readonly EvidenceCard[] = [
  unstudied({
    treatment: "body",
    indication: "firmness",
    claimed: claimedFor("body.loose-skin", "body.hands-and-neck"),
    headline: "Firmer skin of body, hands and neck is claimed. No trial was found.",
    plain:
      "Clinic articles say that loose skin becomes firmer. We found no trial that measured it. So nobody can say " +
      "whether it works, or how many sessions it would take.",
  }),
  unstudied({
    treatment: "body",
    indication: "stretch-marks",
    claimed: claimedFor("body.stretch-marks"),
    headline: "Fainter stretch marks are claimed. No trial was found.",
    plain:
      "Clinic articles name stretch marks. We found no trial of it, and no plan with numbers that one could repeat. " +
      "So nobody can say whether it works, or how many sessions it would take.",
  }),
  unstudied({
    treatment: "body",
    indication: "scars",
    claimed: claimedFor("body.scars"),
    headline: "Smoother scars are claimed. No trial was found.",
    plain:
      "Clinic articles name scars of the body. We found no trial of it. People whose scars grow thick should not have " +
      "this treatment for looks.",
  }),
  card({
    treatment: "body",
    indication: "contour",
    claimed: claimedFor("body.contour"),
    headline: "A slimmer shape is claimed. The one controlled trial found no change of the thigh.",
    plain:
      "In one trial 20 women had one thigh treated for 12 weeks. The treated thigh was no thinner than the other one. We " +
      "found no controlled trial of any other part of the body.",
    direction: "negative",
    certainty: "very-low",
    certaintyWhy: "One trial of one part of the body, with 20 women; every other part is unstudied.",
    studies: [park, has],
  }),
];
