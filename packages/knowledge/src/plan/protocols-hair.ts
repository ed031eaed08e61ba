import { asGiven, evidenceOf, notLaidOut } from "./protocols-write.ts";

const loss = ["indication.hair.hair-loss", "indication.hair.hereditary"];

/** Courses for the hair as they were studied and claimed. */
export const hairProtocols = [
  asGiven({
    id: "hair.dutasteride-moftah",
    title: "Female pattern hair loss, dutasteride: weekly, then wider",
    treatment: "hair",
    indications: loss,
    phases: [
      { sessions: 8, interval: { days: 7 } },
      { sessions: 2, interval: { days: 14 } },
      { sessions: 1, interval: { days: 28 } },
    ],
    // Judged on photographs at week 18.
    reviewOnDays: [126],
    mixture: [{ substance: "dutasteride", amount: 0.5, unit: "mg" }],
    reportedSessions: {
      sessions: 12,
      claims: [
        { source: "MOFTAH", at: "methods", says: 12, unit: "1" },
        { source: "clinic-default", at: "arithmetic", says: "8 and 2 and 1 are 11" },
      ],
    },
    evidence: evidenceOf("hair.androgenetic", "MOFTAH"),
    claims: [
      { source: "MOFTAH", at: "methods", says: "weekly 8, every two weeks 2, one after four weeks" },
      { source: "MOFTAH", at: "methods", says: "a preparation of 0.5 mg, 2 mL" },
      { source: "COBGYN", at: "summary", says: "judged on photographs at week 18" },
      {
        source: "DUT-MIMS",
        at: "contraindications",
        says: "not for women of child-bearing potential, although the trial treated women",
      },
      { source: "DUT-PREG", at: "precautions", says: "no blood is given for 6 months; pregnant staff do not touch it" },
    ],
  }),
  asGiven({
    id: "hair.dutasteride-saceda",
    title: "Hereditary hair loss, dutasteride: every three months",
    treatment: "hair",
    indications: loss,
    // Months 0, 3, 6 and 9 lie in the first year. No three calendar months are shorter than 89 days.
    phases: [{ sessions: 4, interval: { months: 3, atLeastDays: 89 } }],
    mixture: [{ substance: "dutasteride", amount: null, unit: null }],
    evidence: evidenceOf("hair.androgenetic", "SACEDA"),
    claims: [
      { source: "SACEDA", at: "methods", says: "every 3 months in the first year" },
      { source: "clinic-default", at: "arithmetic", says: "months 0, 3, 6 and 9: 4 sessions" },
      { source: "clinic-default", at: "arithmetic", says: "three calendar months have 89 days at least" },
      { source: "SACEDA", at: "results", says: "pain in 246 of 541 people" },
      { source: "DUT-MIMS", at: "contraindications", says: "not for women of child-bearing potential" },
      { source: "DUT-PREG", at: "precautions", says: "no blood is given for 6 months; pregnant staff do not touch it" },
    ],
  }),
  notLaidOut(
    {
      id: "hair.dutasteride-reviewed",
      title: "Hereditary hair loss, dutasteride: trials taken together",
      treatment: "hair",
      indications: loss,
      mixture: [{ substance: "dutasteride", amount: null, unit: null }],
      evidence: evidenceOf("hair.androgenetic", "HERZ"),
      claims: [{ source: "HERZ", at: "abstract", says: "trials of several courses, taken together" }],
    },
    "a-review",
  ),
  notLaidOut(
    {
      id: "hair.any-reviewed",
      title: "Hereditary hair loss, any mixture: trials taken together",
      treatment: "hair",
      indications: loss,
      evidence: evidenceOf("hair.androgenetic", "MARZBAN"),
      claims: [{ source: "MARZBAN", at: "abstract", says: "five studies of several courses, taken together" }],
    },
    "a-review",
  ),
  notLaidOut(
    {
      id: "hair.ten-in-three-months",
      title: "Ten sessions in two to three months, as an article claims",
      treatment: "hair",
      indications: [],
      status: "claimed",
      evidence: evidenceOf("hair.androgenetic"),
      claims: [
        { source: "S2", at: "hair", says: "at least 10 sessions every 2 weeks in the first 2 to 3 months" },
        { source: "clinic-default", at: "arithmetic", says: 126, unit: "d" },
      ],
    },
    "impossible",
    { sessions: 10, interval: { days: 14 } },
  ),
  notLaidOut(
    {
      id: "hair.alopecia-areata",
      title: "Patchy hair loss",
      treatment: "hair",
      indications: ["indication.hair.alopecia"],
      status: "claimed",
      evidence: evidenceOf("hair.alopecia-areata"),
      claims: [
        { source: "S2", at: "benefits", says: "alopecia; of which kind is not said" },
        { source: "S3", at: "uses", says: "alopecia; of which kind is not said" },
      ],
    },
    "no-protocol-found",
  ),
];
