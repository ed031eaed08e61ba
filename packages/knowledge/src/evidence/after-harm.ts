import type { Fact } from "@pistor/core/evidence";

/** What was read of judging a harm and of what is done at once. They are acted on when events are recorded. */
export const afterHarmFacts = [
  {
    id: "grading.ctcae",
    title: "Grades of a harm (CTCAE)",
    claims: [
      { source: "CTCAE5", at: "general scale", says: "1 mild to 5 death, by what it stops one from doing" },
      { source: "CTCAE6", at: "injection site reaction", says: "pain alone is grade 2, an ulcer at least 3" },
    ],
    note: "Not acted on yet: events are not graded here so far.",
    actedOnBy: [],
  },
  {
    id: "grading.local-reaction",
    title: "Grades of a local reaction",
    claims: [
      {
        source: "FDA-VAX",
        at: "table",
        says: "redness of 2.5 cm grade 1, 5 cm grade 2, 10 cm or an ulcer grade 3, necrosis grade 4",
      },
    ],
    note: "Not acted on yet: events are not graded here so far.",
    actedOnBy: ["harm.redness"],
  },
  {
    id: "causality.naranjo",
    title: "Whether it was the drug (Naranjo)",
    claims: [
      {
        source: "NARANJO",
        at: "table 2",
        says: "ten questions, –4 to 13; 9 definite, 5 probable, 1 possible, 0 or less doubtful",
      },
      { source: "NAR-EX1", at: "table 1", says: "6: probable" },
      { source: "NAR-EX2", at: "table", says: "3: possible" },
    ],
    note: "Not acted on yet; the two published answers will be its test.",
    actedOnBy: [],
  },
  {
    id: "causality.who-umc",
    title: "Whether it was the drug (WHO-UMC)",
    claims: [
      { source: "UMC", at: "criteria", says: "certain, probable, possible, unlikely, conditional, unassessable" },
    ],
    note: "Not acted on yet.",
    actedOnBy: [],
  },
  {
    id: "signal.disproportionality",
    title: "Signals among many reports",
    claims: [
      {
        source: "PVDA",
        at: "tests",
        says: "reporting ratios and their intervals; a pair twice in one report counts once",
      },
      { source: "OPENEBGM", at: "vignettes", says: "empirical Bayes; lower bound of 2" },
      { source: "BMC", at: "table 1", says: "a ratio is printed wrongly there: the denominators are crossed" },
    ],
    note: "Not acted on: one clinic has far too few reports for it.",
    actedOnBy: [],
  },
  {
    id: "emergency.anaphylaxis",
    title: "Anaphylaxis",
    claims: [
      {
        source: "AUS-ANA",
        at: "plan",
        says: "adrenaline into the thigh, 0.01 mg/kg, at most 0.5 mg, again every 5 min; lying flat",
      },
      { source: "OZE", at: "card", says: "the same" },
      { source: "MAKINDO", at: "page", says: "the same" },
    ],
    note: "No session starts before the kit was seen and is in date; the dose is the emergency plan's on the wall, not Pistor's.",
    actedOnBy: ["session.kit-not-seen", "session.kit-out-of-date", "session.second-person-missing"],
  },
  {
    id: "emergency.anaesthetic-toxicity",
    title: "Poisoning by a local anaesthetic",
    claims: [
      { source: "AAGBI", at: "guidance of 2007", says: "20 % lipid, 1.5 mL/kg over 1 min, then 0.25 mL/kg/min" },
    ],
    note: "Maxima keep away from it; what is done then is the emergency plan's. Later guidance was not read.",
    actedOnBy: ["dosing.lidocaine.per-kg", "dosing.anaesthetics.share"],
  },
  {
    id: "vial.single-dose",
    title: "Vials for one use",
    claims: [{ source: "CDC-SDV", at: "position", says: "one vial, one patient, one entry" }],
    note: "Each lot of a session is on record; the vial itself is not yet.",
    actedOnBy: [],
  },
  {
    id: "vial.multi-dose",
    title: "Vials for several uses",
    claims: [
      { source: "CDC-MDV", at: "questions", says: "one that was in the treatment room is for one patient alone" },
      { source: "BIOINS", at: "page", says: "thrown away 28 days after the first entry" },
      { source: "GALMES", at: "outbreak", says: "17 of 77 infected, vials suspected" },
    ],
    note: "Not acted on yet: stock is not kept here so far.",
    actedOnBy: ["harm.mycobacteria"],
  },
] as const satisfies readonly Fact[];
