import type { CardStudy, EvidenceCard } from "@pistor/core/evidence";
import { card, claimedFor, study, unstudied } from "./write.ts";

/** Lidocaine, piroxicam and calcitonin; the last has been restricted in the EU since 2012. */
const knee: CardStudy = study({
  source: "SCITE-PAIN",
  alsoIn: ["PAOLUCCI"],
  year: null,
  design: "controlled",
  people: null,
  control: "diclofenac by mouth",
  direction: "positive",
  found: "acute pain of a worn knee: better than diclofenac by mouth, one trial",
});

export const rheumatic: readonly EvidenceCard[] = [
  card({
    treatment: "rheumatic",
    indication: "degenerative",
    claimed: claimedFor("rheumatic.degenerative"),
    headline:
      "Help for rheumatic disease is claimed. One trial of worn knees found some; of other joints none was found.",
    plain:
      "One trial found less pain in worn knees than with a common painkiller by mouth. The mixture held a hormone that " +
      "Europe has restricted since 2012. For other joints, and for inflamed joints, we found no trial.",
    direction: "mixed",
    certainty: "very-low",
    certaintyWhy: "One trial of one joint, read only where another text tells of it.",
    studies: [knee],
  }),
  card({
    treatment: "rheumatic",
    indication: "knee-osteoarthritis",
    claimed: claimedFor("rheumatic.degenerative"),
    headline: "Relief of worn knees is claimed. One trial found more than with diclofenac by mouth.",
    plain:
      "One trial gave three sessions to people with a worn knee. They did better than people who took diclofenac. We read of " +
      "it only in other texts, so we do not know how many people it had. Everybody could tell a needle from a tablet.",
    direction: "positive",
    certainty: "very-low",
    certaintyWhy: "One controlled trial, read only where other texts tell of it; how many people it had was not read.",
    studies: [knee],
  }),
  unstudied({
    treatment: "rheumatic",
    indication: "effusion",
    claimed: claimedFor("rheumatic.effusion"),
    headline: "Help for a swollen, painful joint is claimed. No trial was found.",
    plain:
      "One guide for patients names joints that are swollen with fluid. We found no trial of it, and no " +
      "plan with numbers that one could repeat.",
  }),
];
