import type { Regulation } from "@pistor/core/evidence";
import { lawClaim } from "./claim.ts";

const country = "FR";

/** What the French health authority says of mixtures and of telling. */
export const franceMixtures: readonly Regulation[] = [
  {
    id: "fr.mixtures-in-a-pharmacy",
    title: "Mixtures are made in a pharmacy alone",
    substances: [],
    site: "mixing",
    country,
    status: "restricted",
    from: "2014-12-31",
    until: null,
    says: "Medicines are not mixed in the practice: a pharmacy makes the mixture. The opinion is of 2014; its day was not read.",
    claims: [
      lawClaim("HAS-INAHTA", "conclusions", "mixtures are made in a pharmacy alone", { country }),
      lawClaim("HAS-AVIS", "opinion 2014.0048", "the danger of infection is proven, its frequency unknown", {
        country,
      }),
      lawClaim("MEDISITE", "news", "no mixing in the practice", { country }),
    ],
  },
  {
    id: "fr.off-label-is-told",
    title: "Off-label use must be told",
    substances: [],
    site: "telling",
    country,
    status: "restricted",
    from: "2014-12-31",
    until: null,
    says: "The physician tells the patient that a medicine is used outside its licence. The opinion is of 2014; its day was not read.",
    claims: [lawClaim("HAS-INAHTA", "conclusions", "off-label use must be told", { country })],
  },
];
