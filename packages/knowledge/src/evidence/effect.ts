import type { Fact } from "@pistor/core/evidence";

/** What is said of the effect and of what is not known. Trials stand on the evidence cards. */
export const effectFacts = [
  {
    id: "effect.wrinkles-2012",
    title: "The study of 2012 on wrinkles",
    claims: [
      { source: "S3", at: "efficacy", says: "6 people, 6 months, no real improvement of wrinkles" },
      { source: "S4", at: "the study", says: "the same study: 6 women" },
      { source: "S4", at: "the study", says: "Fitzpatrick III–IV" },
      { source: "S4", at: "the study", says: "Glogau I–III" },
      { source: "S4", at: "the study", says: "six sessions two weeks apart" },
      { source: "S4", at: "the study", says: "clinical and histological measures, result not told" },
      {
        source: "ELDOM",
        at: "abstract",
        says: "six sessions in 3 months and a look 3 months later: no significant change, every P over 0.05",
      },
    ],
    note: "Negative. With six people it shows no effect; it does not show that there is none.",
    actedOnBy: ["face.standard"],
  },
  {
    id: "effect.thigh-2008",
    title: "The study of 2008 on the thigh",
    claims: [
      { source: "S3", at: "efficacy", says: "20 women, thigh, no reduction" },
      {
        source: "PARK",
        at: "abstract",
        says: "20 people, one thigh, 12 weekly sessions: no difference in girth or fat",
      },
      { source: "PCI", at: "newsletter", says: "every 3 weeks, against the abstract's weekly" },
    ],
    note: "Negative. The newsletter's interval is a slip.",
    actedOnBy: ["cellulite.standard"],
  },
  {
    id: "effect.not-fda-approved",
    title: "Not approved by the FDA",
    claims: [
      { source: "S2", at: "face and body", says: "removal of fat is not FDA-approved, very little research" },
      { source: "S3", at: "approval", says: "mesotherapy is not FDA-approved" },
      {
        source: "FDA2023",
        at: "warning",
        says: "deoxycholic acid under the chin is the one approved injection against fat",
      },
    ],
    note: "An authority approves a substance for a use and a place, no technique: status stands with each substance.",
    actedOnBy: ["deoxycholic-acid", "fat.deoxycholic"],
  },
  {
    id: "effect.off-label",
    title: "Off-label use",
    claims: [
      { source: "S3", at: "approval", says: "single substances are approved, so use is off-label" },
      { source: "HAS-INAHTA", at: "conclusions", says: "off-label use must be told to the patient" },
    ],
    note: "Consent names it.",
    actedOnBy: ["session.consent-missing"],
  },
  {
    id: "effect.spine-drugs-or-salt-water",
    title: "Drugs or salt water alone against pain of the spine",
    claims: [
      { source: "PAOLUCCI", at: "table 1", says: "217 people, drugs against salt water, looked back at" },
      {
        source: "FERRARA",
        at: "abstract",
        says: "220 records; better in both groups, at 12 weeks more with the drugs",
      },
    ],
    note: "Told with both halves: salt water helped too, and the drugs helped more later.",
    actedOnBy: ["pain.standard"],
  },
  {
    id: "effect.pain-review-people",
    title: "Seven trials against pain, taken together",
    claims: [
      { source: "FAETANI-T4", at: "abstract", says: "seven trials; less pain than the control group in all but one" },
      { source: "OE", at: "report", says: "512 people, pain together p = 0.0005" },
    ],
    note: "The drugs and the plans differ from trial to trial.",
    actedOnBy: ["pain.standard"],
  },
  {
    id: "effect.no-standard-protocol",
    title: "No standard protocol",
    claims: [
      { source: "S3", at: "approval", says: "every doctor has another process and formula" },
      { source: "S4", at: "standardisation", says: "no standard protocol" },
    ],
    note: "Each protocol says who used it and what a clinic may change.",
    actedOnBy: ["face.standard", "body.standard"],
  },
  {
    id: "effect.no-long-term-data",
    title: "No long-term data",
    claims: [{ source: "S4", at: "risks", says: "no long-term data" }],
    note: "Courses are asked about at least twelve weeks after the last session, since late infections show by then.",
    actedOnBy: ["danger.late-lump"],
  },
  {
    id: "effect.larger-studies-needed",
    title: "Larger controlled studies are needed",
    claims: [
      { source: "S3", at: "efficacy", says: "the studies are too small to conclude" },
      { source: "S4", at: "efficacy", says: "larger controlled studies are needed" },
    ],
    note: "Nothing here says more than the studies do.",
    actedOnBy: [],
  },
  {
    id: "effect.results-vary",
    title: "Results vary",
    claims: [
      { source: "S4", at: "outcomes", says: "results vary, some see none" },
      { source: "S4", at: "outcomes", says: "some keep it for months" },
      { source: "S4", at: "outcomes", says: "others need maintenance" },
    ],
    note: "A stop rule asks at every review whether to go on.",
    actedOnBy: ["plan.stop-rule"],
  },
  {
    id: "effect.few-words-of-harm",
    title: "Side effects said to be short",
    claims: [
      { source: "S2", at: "risks", says: "side effects do not last long" },
      { source: "NTM15", at: "abstract", says: "mycobacterial infection shows 1 to 12 weeks after" },
      { source: "KYB-FAQ", at: "nerve injury", says: "up to 298 days" },
    ],
    note: "Not repeated: some come late and some last for months.",
    actedOnBy: ["danger.late-lump"],
  },
] as const satisfies readonly Fact[];
