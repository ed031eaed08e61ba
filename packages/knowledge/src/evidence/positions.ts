import type { Fact } from "@pistor/core/evidence";

/** What societies and health authorities say of mesotherapy as a whole. */
export const positionFacts = [
  {
    id: "position.sim-2011",
    title: "Italian society, 2011",
    claims: [
      {
        source: "SIM2011",
        at: "abstract",
        says: "no substitute for other treatment; full information; an experienced physician",
      },
      {
        source: "SIM2011",
        at: "abstract",
        says: "accepted uses: chronic disease of veins and lymph, cellulite, ageing of the face, vaccination",
      },
    ],
    note: "A plan names the alternatives, none among them.",
    actedOnBy: ["procedure.operator"],
  },
  {
    id: "position.sim-2020",
    title: "Italian society, 2020",
    claims: [
      {
        source: "SIM2020",
        at: "abstract",
        says: "where fewer drugs are wanted or another therapy failed; informed consent is useful",
      },
    ],
    note: "Left to the physician, who writes the indication.",
    actedOnBy: [],
  },
  {
    id: "position.consensus-2025",
    title: "International consensus, 2025",
    claims: [
      {
        source: "MDPI2025",
        at: "questions 16 to 19",
        says: "when, contraindications, a consent of its own, a record in the chart: headings alone were read",
      },
    ],
    note: "The text of its contraindications was not read: screening rests on what was.",
    actedOnBy: ["session.consent-missing"],
  },
  {
    id: "position.consensus-2026",
    title: "Consensus of January 2026",
    claims: [{ source: "IRIS2026", at: "abstract", says: "49 recommendations, 92.6 % agreement" }],
    note: "The recommendations themselves were not read.",
    actedOnBy: [],
  },
  {
    id: "position.has-2014",
    title: "French health authority, 2014",
    claims: [
      {
        source: "HAS-AVIS",
        at: "opinion 2014.0048",
        says: "the danger of infection is proven, its frequency unknown; vigilance is inadequate",
      },
      { source: "HAS-INAHTA", at: "conclusions", says: "nothing published shows a positive effect for looks" },
      {
        source: "HAS-INAHTA",
        at: "conclusions",
        says: "mixtures are made in a pharmacy alone; off-label use must be told",
      },
    ],
    note: "Told beside the plan, and acted on where the country is France.",
    actedOnBy: ["law.not-read", "danger.late-lump"],
  },
] as const satisfies readonly Fact[];
