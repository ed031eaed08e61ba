import type { PreparationKnowledge } from "@pistor/core/dosing";
import { claim, clinicDefault, maximum, parameter } from "../substances/write.ts";

/** How long a mixture may be used, and how many people put their name to it. */
export const preparationKnowledge: PreparationKnowledge = {
  useWithinHours: maximum(
    "dosing.mixture.beyond-use",
    "Use of a mixture, from preparing it",
    "h",
    4,
    "clinic-default",
    "Use it at once. No source knows how long a mesotherapy mixture keeps; what is mixed outside a clean room had one hour by the older US rule and has four by the newer.",
    [
      claim("ASA-797", "mixtures outside clean air", 1),
      claim("PHARMA-503", "time limit", 4),
      clinicDefault("use the mixture at once"),
    ],
  ),
  names: {
    ...parameter(
      "dosing.preparation.names",
      "Names on a label before it prints",
      "1",
      2,
      "clinic-default",
      "A second person sees what the first one overlooks. A clinic of one can do with a check of one's own work, if a physician says why.",
      [claim("SPS-CHECK", "self (single) check", 1), clinicDefault(2, "1")],
    ),
    stricter: "higher",
  },
};
