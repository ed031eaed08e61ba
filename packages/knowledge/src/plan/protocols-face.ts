import { asGiven, evidenceOf, notLaidOut, technique } from "./protocols-write.ts";

const ageing = ["indication.face.fine-lines", "indication.face.wrinkles"];
const melasma = ["indication.face.pigmentation"];
const strengths = "4 mg/mL or 100 mg/mL";

/** Courses for the face as they were studied, practised and claimed. */
export const faceProtocols = [
  asGiven({
    id: "face.monthly-4",
    title: "Multivitamin and hyaluronic acid, four sessions a month apart",
    treatment: "face",
    indications: ageing,
    phases: [{ sessions: 4, interval: { days: 28 } }],
    technique: technique({ technique: "nappage", depthMm: 1.5, spacingMm: 10, dropMl: 0.01, mostPoints: 250 }, [
      { source: "AMIN-SLIDES", at: "methods", says: "depth 1.5 mm, 0.01 mL at each point, points 1 cm apart" },
      { source: "AMIN-SLIDES", at: "methods", says: "200 to 250 points in a session" },
    ]),
    mixture: [
      { substance: "multivitamin", amount: null, unit: null },
      { substance: "hyaluronic-acid", amount: null, unit: null },
    ],
    evidence: evidenceOf("face.fine-lines", "AMIN"),
    claims: [
      { source: "AMIN", at: "methods", says: "4 sessions at monthly intervals" },
      {
        source: "AMIN-SLIDES",
        at: "methods",
        says: "4 weeks apart; nine parts of multivitamin to one of hyaluronic acid",
      },
    ],
  }),
  asGiven({
    id: "face.periocular-2012",
    title: "Around the eye, six sessions two weeks apart",
    treatment: "face",
    indications: ageing,
    phases: [{ sessions: 6, interval: { days: 14 } }],
    evidence: evidenceOf("face.fine-lines", "ELDOM"),
    claims: [
      { source: "ELDOM", at: "methods", says: "6 sessions, two weeks apart, over 3 months" },
      { source: "ELDOM", at: "methods", says: "several vitamins and plant extracts round the eye" },
      { source: "ELDOM", at: "methods", says: "skin looked at again 3 months after the course" },
      { source: "S4", at: "the study", says: "6 sessions, two weeks apart" },
    ],
  }),
  asGiven({
    id: "face.jewds",
    title: "Fine lines of darker skin, six sessions two weeks apart",
    treatment: "face",
    indications: [...ageing, ...melasma],
    phases: [{ sessions: 6, interval: { days: 14 } }],
    evidence: evidenceOf("face.fine-lines", "JEWDS"),
    claims: [
      { source: "JEWDS", at: "methods", says: "6 sessions, two weeks apart" },
      { source: "JEWDS", at: "methods", says: "skin types III and IV, Glogau I and II, 10 people, no comparison" },
    ],
  }),
  asGiven({
    id: "face.savoia",
    title: "Hyaluronic acid with vitamins or idebenone, four sessions 15 days apart",
    treatment: "face",
    indications: ageing,
    phases: [{ sessions: 4, interval: { days: 15 } }],
    evidence: evidenceOf("face.fine-lines", "SAVOIA"),
    claims: [
      { source: "SAVOIA", at: "methods", says: "4 sessions, 15 days apart" },
      { source: "SAVOIA", at: "results", says: "judged at 2 months" },
    ],
  }),
  notLaidOut(
    {
      id: "face.nctf",
      title: "Manufacturer's mixture with hyaluronic acid, five sessions",
      treatment: "face",
      indications: ageing,
      evidence: evidenceOf("face.fine-lines", "NCTF"),
      claims: [
        { source: "NCTF", at: "methods", says: "5 sessions" },
        { source: "NCTF", at: "authors", says: "written by the manufacturer" },
      ],
    },
    "no-interval",
    { sessions: 5 },
  ),
  asGiven({
    id: "face.ha-skin-quality",
    title: "Hyaluronic acid for the skin's quality, three sessions a month apart",
    treatment: "face",
    indications: ["indication.face.dehydration"],
    status: "practice",
    phases: [{ sessions: 3, interval: { months: 1, atLeastDays: 28 } }],
    maintenance: {
      kind: "every",
      months: { min: 3, max: 6 },
      claims: [{ source: "CABMF", at: "skin quality", says: "then every 3 to 6 months" }],
    },
    mixture: [{ substance: "hyaluronic-acid", amount: null, unit: null }],
    evidence: evidenceOf("face.skin-quality"),
    claims: [{ source: "CABMF", at: "skin quality", says: "3 sessions, a month apart" }],
  }),
  asGiven({
    id: "face.melasma-tranexamic",
    title: "Melasma, tranexamic acid in two strengths",
    treatment: "face",
    indications: melasma,
    phases: [{ sessions: 4, interval: { days: 14 } }],
    sessionsRange: { min: 4, max: 5 },
    mixture: [{ substance: "tranexamic-acid", amount: null, unit: null }],
    evidence: evidenceOf("face.melasma", "TXA-RCT"),
    claims: [
      { source: "TXA-RCT", at: "methods", says: "every 2 weeks for 8 weeks: 4 to 5 sessions" },
      { source: "TXA-RCT", at: "methods", says: strengths },
    ],
  }),
  notLaidOut(
    {
      id: "face.melasma-tranexamic-hydroquinone",
      title: "Melasma, tranexamic acid against hydroquinone cream",
      treatment: "face",
      indications: melasma,
      mixture: [{ substance: "tranexamic-acid", amount: 100, unit: "mg/mL" }],
      evidence: evidenceOf("face.melasma", "PAZYAR"),
      claims: [
        { source: "PAZYAR", at: "methods", says: "over 3 months; how often was not read" },
        { source: "PAZYAR", at: "methods", says: 100, unit: "mg/mL" },
      ],
    },
    "no-schedule",
  ),
  notLaidOut(
    {
      id: "face.melasma-tranexamic-oral",
      title: "Melasma, tranexamic acid against tablets",
      treatment: "face",
      indications: melasma,
      mixture: [{ substance: "tranexamic-acid", amount: 4, unit: "mg/mL" }],
      evidence: evidenceOf("face.melasma", "ANANT"),
      claims: [
        { source: "ANANT", at: "methods", says: "over 3 months; how often was not read" },
        { source: "ANANT", at: "methods", says: 4, unit: "mg/mL" },
      ],
    },
    "no-schedule",
  ),
  asGiven({
    id: "face.weekly",
    title: "Weekly, as an article claims",
    treatment: "face",
    indications: [],
    status: "claimed",
    phases: [{ sessions: 6, interval: { days: 7 } }],
    sessionsRange: { min: 6, max: 10 },
    evidence: evidenceOf("face.fine-lines"),
    claims: [{ source: "S2", at: "face", says: "6 to 10 sessions, weekly" }],
  }),
  notLaidOut(
    {
      id: "face.acne",
      title: "Acne",
      treatment: "face",
      indications: ["indication.face.acne"],
      status: "claimed",
      evidence: evidenceOf("face.acne"),
      claims: [
        { source: "S0", at: "pain, list of uses", says: "acne" },
        { source: "S2", at: "face and body", says: "acne" },
      ],
    },
    "no-protocol-found",
  ),
  notLaidOut(
    {
      id: "face.scars",
      title: "Scars of the face",
      treatment: "face",
      indications: ["indication.face.acne-scars", "indication.face.other-scars"],
      status: "claimed",
      evidence: evidenceOf("face.acne-scars"),
      claims: [
        { source: "S0", at: "face; uses", says: "scars" },
        { source: "S2", at: "face and body", says: "acne scars, other scars" },
      ],
    },
    "no-protocol-found",
  ),
];
