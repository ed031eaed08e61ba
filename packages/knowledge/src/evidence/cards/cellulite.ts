import type { CardStudy, EvidenceCard } from "@pistor/core/evidence";
import { has } from "./face.ts";
import { card, claimedFor, study } from "./write.ts";

/** A newsletter (PCI) retells it with another interval; the abstract says weekly. */
export const park: CardStudy = study({
  source: "PARK",
  alsoIn: ["S3", "PCI"],
  year: 2008,
  design: "controlled",
  people: 20,
  control: "the other thigh, not treated",
  direction: "negative",
  found: "12 weekly sessions on one thigh: no difference in girth or fat against the other thigh",
});

export const cellulite: readonly EvidenceCard[] = [
  card({
    treatment: "cellulite",
    indication: "cellulite",
    claimed: [
      ...claimedFor("cellulite.cellulite"),
      {
        source: "SIM2011",
        at: "accepted uses",
        says: "a society of practitioners counts cellulite as an accepted use",
      },
    ],
    headline: "Smoother skin is claimed for cellulite. The one controlled trial found no difference.",
    plain:
      "In one trial 20 women had one thigh treated every week for 12 weeks. It was no thinner than the other thigh, and had " +
      "no less fat. The trial did not measure how the skin looked.",
    direction: "negative",
    certainty: "low",
    certaintyWhy:
      "One controlled trial with 20 women, each her own comparison; how the skin looks was not what it measured.",
    studies: [park, has],
  }),
];
