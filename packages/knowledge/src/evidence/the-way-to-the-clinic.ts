import type { Fact } from "@pistor/core/evidence";

/** How patients come to a clinic, what the price depends on, and what a package holds. */
export const clinicWayFacts = [
  {
    id: "way.free-assessment",
    title: "Free assessment of the case",
    claims: [{ source: "S3", at: "cost", says: "free assessment of the case" }],
    note: "The self-check is free and needs no account.",
    actedOnBy: [],
  },
  {
    id: "way.message-and-phone",
    title: "How one reaches the clinic",
    claims: [
      { source: "S4", at: "contact", says: "message form" },
      { source: "S4", at: "contact", says: "phone" },
    ],
    note: "Whoever asks writes on the public form or calls, and is answered within a day; a patient calls and writes from the sheet.",
    actedOnBy: ["messages.answer-within-hours", "sheet.call"],
  },
  {
    id: "way.support",
    title: "Support",
    claims: [
      { source: "S4", at: "contact", says: "round the clock" },
      { source: "S4", at: "contact", says: "personal translator" },
    ],
    note: "An interpreter is a step of the plan where languages differ. Who answers at night is the clinic's to say.",
    actedOnBy: ["item.interpreter"],
  },
  {
    id: "way.choice-of-package",
    title: "Choice of package",
    claims: [{ source: "S4", at: "contact", says: "several packages to choose from" }],
    note: "Each item of an offer is checked against the course.",
    actedOnBy: ["item.session"],
  },
  {
    id: "way.prices-open",
    title: "Prices said to be open",
    claims: [
      { source: "S4", at: "contact", says: "competitive and transparent prices" },
      { source: "TRT", at: "rules of November 2025", says: "no prices and no campaigns in advertising" },
    ],
    note: "A price goes to the person who asks, itemised; none is advertised where the law forbids it.",
    actedOnBy: ["tr.promotion", "advertising.price"],
  },
  {
    id: "price.depends-on",
    title: "What the price depends on",
    claims: [
      { source: "S1", at: "price", says: "area" },
      { source: "S1", at: "price", says: "the patient's needs" },
      { source: "S1", at: "price", says: "the doctor's expertise" },
      { source: "S1", at: "price", says: "quality of the clinic" },
      { source: "S2", at: "costs", says: "treatment" },
      { source: "S2", at: "costs", says: "number of sessions" },
      { source: "S2", at: "costs", says: "the patient's condition" },
      { source: "S2", at: "costs", says: "the doctor's expertise" },
      { source: "S2", at: "costs", says: "the clinic" },
      { source: "S2", at: "costs", says: "place" },
      { source: "S3", at: "cost", says: "treatment" },
      { source: "S3", at: "cost", says: "number of sessions" },
    ],
    note: "A price is the clinic's own for each item; sessions, trips and nights are counted from the plan.",
    actedOnBy: ["item.session"],
  },
  {
    id: "price.cosmetic-costs-more",
    title: "Cosmetic treatment costs more",
    claims: [{ source: "S2", at: "costs", says: "cosmetic costs more" }],
    note: "Not acted on.",
    actedOnBy: [],
  },
  {
    id: "price.insurance",
    title: "Insurance",
    claims: [
      { source: "S3", at: "cost", says: "insurance does not pay" },
      { source: "S4", at: "access and cost", says: "insurance does not pay as a rule" },
    ],
    note: "Said in every quote before it is accepted; what an insurer pays is not guessed.",
    actedOnBy: ["quote.term.insurance"],
  },
] as const satisfies readonly Fact[];
