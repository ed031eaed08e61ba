import type { EvidenceCard } from "@pistor/core/evidence";
import { seeds, unstudied } from "./write.ts";

const at = "types of treatment: needle-free";

export const needleFree: readonly EvidenceCard[] = [
  unstudied({
    treatment: "needle-free",
    indication: "face",
    claimed: seeds(["S0", "S2"], at, "the face looks younger, with fewer wrinkles, tighter and moister skin"),
    headline: "Tighter, moister skin without a needle is claimed. No trial of these devices was found.",
    plain:
      "Two clinic articles describe devices that push drugs through the skin. They say themselves that it works less well " +
      "than needles. We found no trial of such a device.",
  }),
  unstudied({
    treatment: "needle-free",
    indication: "hair",
    claimed: seeds(["S0", "S2"], at, "hair grows better"),
    headline: "Better hair without a needle is claimed. No trial of these devices was found.",
    plain:
      "Two clinic articles name hair among the uses of devices without a needle. We found no trial of it. The trials on " +
      "hair that we hold used needles.",
  }),
];
