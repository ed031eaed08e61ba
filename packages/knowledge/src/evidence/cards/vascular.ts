import type { EvidenceCard } from "@pistor/core/evidence";
import { claimedFor, unstudied } from "./write.ts";

export const vascular: readonly EvidenceCard[] = [
  unstudied({
    treatment: "vascular",
    indication: "varicose-veins",
    claimed: claimedFor("vascular.varicose-veins"),
    headline: "Help for varicose veins is claimed. No trial was found.",
    plain:
      "Clinic articles name varicose veins and plant extracts for them. We found no trial and no plan with numbers. " +
      "So nobody can say whether it works.",
  }),
  unstudied({
    treatment: "vascular",
    indication: "leg-circulation",
    claimed: [
      ...claimedFor("vascular.leg-circulation"),
      {
        source: "SIM2011",
        at: "accepted uses",
        says: "a society of practitioners accepts it for weak veins and lymph",
      },
    ],
    headline: "Better circulation in the legs is claimed. No trial was found.",
    plain:
      "Clinic articles and a society of practitioners name weak veins and lymph of the legs. That is an opinion, not a " +
      "trial. We found no trial and no plan with numbers.",
  }),
];
