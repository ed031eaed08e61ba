import type { EvidenceCard } from "@pistor/core/evidence";
import { claimedFor, unstudied } from "./write.ts";

export const needleFree: readonly EvidenceCard[] = [
  unstudied({
    treatment: "needle-free",
    indication: "face",
    claimed: claimedFor("needle-free.facial", "needle-free.wrinkles", "needle-free.tightening", "needle-free.moisture"),
    headline: "Tighter, moister skin without a needle is claimed. No trial of these devices was found.",
    plain:
      "Two clinic articles describe devices that push drugs through the skin. They say themselves that it works less well " +
      "than needles. We found no trial of such a device.",
  }),
  unstudied({
    treatment: "needle-free",
    indication: "hair",
    claimed: claimedFor("needle-free.hair"),
    headline: "Better hair without a needle is claimed. No trial of these devices was found.",
    plain:
      "Two clinic articles name hair among the uses of devices without a needle. We found no trial of it. The trials on " +
      "hair that we hold used needles.",
  }),
];
