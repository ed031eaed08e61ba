import type { Regulation } from "@pistor/core/evidence";
import { lawClaim } from "./claim.ts";

const country = "GB";

/** Consent, age and advertising. */
export const unitedKingdom: readonly Regulation[] = [
  {
    id: "gb.consent",
    title: "Consent to cosmetic procedures",
    substances: [],
    site: "consent",
    country,
    status: "restricted",
    from: "2016-06-01",
    until: null,
    says:
      "The doctor who treats or supervises asks for consent and why it is wanted, refuses where there is no benefit, gives " +
      "written information and time to think, and looks for pressure. No prizes, nothing made light of.",
    claims: [
      lawClaim("GMC", "cosmetic interventions", "in force on 1 June 2016", { country, from: "2016-06-01" }),
      lawClaim("YOUNIQUE", "the guidance explained", "time to think; refuse where there is no benefit", { country }),
      lawClaim("MDU", "the guidance explained", "the doctor who treats asks for consent", { country }),
    ],
  },
  {
    id: "gb.under-18",
    title: "No botulinum toxin, and no filler for looks, under 18",
    substances: [],
    site: "under 18, for looks",
    country,
    status: "forbidden",
    from: "2021-10-01",
    until: null,
    says: "In England nobody under 18 is given botulinum toxin, or a filler for looks into or under the skin, unless by a doctor or on a doctor's directions. The law does not name other mixtures; here nobody under 18 is treated.",
    claims: [
      lawClaim("HAMILTON", "ban of 2021", "no injectables for looks under 18", { country }),
      lawClaim("GOV-UK", "guidance", "botulinum toxin, and fillers for looks, in England from 1 October 2021", {
        country,
        from: "2021-10-01",
      }),
    ],
  },
  {
    id: "gb.advertising-under-18",
    title: "No advertising of cosmetic procedures to under-18s",
    substances: [],
    site: "promotion",
    country,
    status: "restricted",
    from: "2022-05-25",
    until: null,
    says:
      "Not directed at people under 18, and not where more than a quarter of those who see it are under 18. One page prints 2021 for " +
      "the day.",
    claims: [
      lawClaim("ASA", "cosmetic interventions", "since 25 May 2022; one page prints 2021", {
        country,
        from: "2022-05-25",
      }),
    ],
  },
  {
    id: "gb.prescription-medicines",
    title: "Prescription medicines are not advertised to the public",
    substances: [],
    site: "promotion of prescription medicines",
    country,
    status: "forbidden",
    from: null,
    until: null,
    says: "A medicine that needs a prescription is not advertised to the public.",
    claims: [lawClaim("ASA", "prescription medicines", "not advertised to the public", { country })],
  },
];
