import type { Fact } from "@pistor/core/evidence";

/** What is said of the days before and after a session beyond what a rule, a plan or the sheet holds. */
export const beforeAndAfterFacts = [
  {
    id: "before.consultation",
    title: "Consultation before the first injection",
    claims: [
      { source: "S2", at: "before the procedure", says: "medical history" },
      { source: "S2", at: "before the procedure", says: "physical examination" },
      { source: "S2", at: "before the procedure", says: "general health" },
      { source: "S3", at: "how to prepare", says: "a meeting with the doctor" },
      { source: "S4", at: "what to expect", says: "skin type" },
      { source: "S4", at: "what to expect", says: "medical history" },
      { source: "S4", at: "what to expect", says: "goals" },
      { source: "S4", at: "risks", says: "general health and the skin's condition" },
    ],
    note: "A course begins with it; skin type and photo-ageing are read off by a scale, the history by screening.",
    actedOnBy: ["plan.consultation-minutes", "fitzpatrick", "glogau"],
  },
  {
    id: "before.blood-and-urine",
    title: "Blood and urine test",
    claims: [{ source: "S2", at: "before the procedure", says: "blood and urine test" }],
    note: "Part of the plan's laboratory work. No result is asked for by a rule.",
    actedOnBy: ["item.laboratory"],
  },
  {
    id: "before.photographs",
    title: "Photographs",
    claims: [{ source: "S2", at: "face and body", says: "photographs are taken" }],
    note: "Each with its own consent and its own purpose; not there yet.",
    actedOnBy: [],
  },
  {
    id: "before.simulation",
    title: "A picture of the expected result",
    claims: [
      { source: "S2", at: "face and body", says: "a simulated estimate for cosmetic treatments" },
      { source: "S4", at: "outcomes", says: "results cannot be generalised or guaranteed" },
    ],
    note: "Not there yet; where it comes, it is labelled an estimate and rests on a trial.",
    actedOnBy: [],
  },
  {
    id: "before.every-step-discussed",
    title: "Every step discussed with the physician",
    claims: [
      { source: "S2", at: "suggestions", says: "every step discussed with the physician" },
      { source: "GMC", at: "consent", says: "consent is taken by the doctor who does it" },
    ],
    note: "The plan names every step and why.",
    actedOnBy: ["plan.reflection-hours"],
  },
  {
    id: "before.consent",
    title: "Informed consent",
    claims: [
      { source: "S4", at: "consent", says: "says what is known, unknown and experimental" },
      { source: "SIM2011", at: "abstract", says: "full information" },
      { source: "SIM2020", at: "abstract", says: "informed consent is useful" },
      { source: "MDPI2025", at: "question 18", says: "a consent of its own" },
    ],
    note: "No session starts without it, and it is asked again when the plan changes.",
    actedOnBy: ["session.consent-missing", "session.consent-of-another-plan"],
  },
  {
    id: "before.skin-cleaned",
    title: "Skin cleaned",
    claims: [
      { source: "S1", at: "how it is done", says: "skin cleaned and prepared" },
      { source: "DANIAU", at: "advice", says: "sterile water in every invasive procedure" },
    ],
    note: "With nothing from the tap. It is part of the record of a session as a note, not as a rule.",
    actedOnBy: [],
  },
  {
    id: "before.food",
    title: "Food, caffeine, alcohol, cigarettes",
    claims: [
      { source: "S2", at: "suggestions", says: "eat well" },
      { source: "S2", at: "suggestions", says: "avoid high-protein food" },
      { source: "S2", at: "suggestions", says: "avoid caffeine" },
      { source: "S2", at: "suggestions", says: "avoid alcohol" },
      { source: "S2", at: "suggestions", says: "avoid cigarettes" },
    ],
    note: "Not acted on: no reason is given for the protein and no length for any of it.",
    actedOnBy: [],
  },
  {
    id: "after.needle-marks",
    title: "Needle marks and light swelling",
    claims: [
      { source: "S2", at: "face and body", says: "24 to 48 h" },
      { source: "S2", at: "face and body", says: "longer round the eyes" },
    ],
    note: "The sheet says how long they are usual, so that a patient knows when to call.",
    actedOnBy: ["usual.marks", "sheet.fact-eyes"],
  },
  {
    id: "after.scratching",
    title: "Scratching",
    claims: [{ source: "S2", at: "suggestions", says: "no scratching, no length given" }],
    note: "One instruction with tight clothes and rubbing: 48 hours, a clinic default.",
    actedOnBy: ["aftercare.rubbing"],
  },
  {
    id: "after.daily-life",
    title: "Back to daily life",
    claims: [
      { source: "S0", at: "after the session", says: "same day" },
      { source: "S1", at: "after the session", says: "same day" },
      { source: "S3", at: "recovery", says: "same day" },
      { source: "S2", at: "how it is done", says: "within hours" },
      { source: "S3", at: "recovery", says: "some need a day" },
      { source: "S2", at: "face and body", says: "some have severe swelling" },
      { source: "S4", at: "appeal", says: "with little interruption" },
    ],
    note: "Nobody is told that there is no downtime.",
    actedOnBy: ["usual.marks"],
  },
  {
    id: "after.skin-hygiene",
    title: "Hygiene and the physician's instructions",
    claims: [{ source: "S2", at: "suggestions", says: "hygiene and the physician's instructions keep infection off" }],
    note: "The sheet is those instructions.",
    actedOnBy: ["aftercare.liquids", "aftercare.water"],
  },
] as const satisfies readonly Fact[];
