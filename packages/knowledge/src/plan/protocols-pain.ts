import { asGiven, evidenceOf, notLaidOut } from "./protocols-write.ts";

/** Courses against pain as they were studied, practised and claimed. */
export const painProtocols = [
  asGiven({
    id: "pain.acute-low-back",
    title: "Acute low back pain, days 1, 4, 7, 10 and 13",
    treatment: "pain",
    indications: ["indication.pain.muscle-and-joint"],
    phases: [{ sessions: 5, interval: { days: 3 } }],
    mixture: [
      { substance: "lidocaine", amount: 20, unit: "mg" },
      { substance: "ketoprofen", amount: 160, unit: "mg" },
      { substance: "methylprednisolone", amount: 40, unit: "mg" },
    ],
    evidence: evidenceOf("pain.acute-low-back", "COSTANTINO"),
    claims: [
      { source: "COSTANTINO", at: "methods", says: "days 1, 4, 7, 10, 13: 5 sessions, 3 days apart" },
      { source: "COSTANTINO", at: "methods", says: "lidocaine 2 % 1 mL, ketoprofen 160 mg, methylprednisolone 40 mg" },
      { source: "COSTANTINO", at: "methods", says: "methylprednisolone 20 mg after the first" },
      {
        source: "clinic-default",
        at: "from memory: the ampoule",
        says: "160 mg in 2 mL, and not in 1 mL, of a lysine salt: 100 mg ketoprofen",
      },
    ],
  }),
  asGiven({
    id: "pain.low-back-points",
    title: "Low back pain, lidocaine at acupuncture or trigger points, four sessions",
    treatment: "pain",
    indications: ["indication.pain.muscle-and-joint"],
    phases: [{ sessions: 4, interval: { days: 7 } }],
    mixture: [{ substance: "lidocaine", amount: null, unit: null }],
    evidence: evidenceOf("pain.low-back", "SIM-T4"),
    claims: [
      { source: "SIM-T4", at: "table 4", says: "4 sessions, followed for 12 weeks" },
      { source: "clinic-default", at: "protocols", says: "weekly: from memory, not found in what was read" },
    ],
  }),
  asGiven({
    id: "pain.sacroiliac",
    title: "Pain of the sacroiliac joint, eight sessions twice a week",
    treatment: "pain",
    indications: ["indication.pain.muscle-and-joint"],
    phases: [{ sessions: 8, interval: { daysInTurn: [3, 4] } }],
    evidence: evidenceOf("pain.sacroiliac", "SIM-T4"),
    claims: [
      { source: "SIM-T4", at: "table 4", says: "8 sessions, 2 a week, followed for a year; an anti-inflammatory drug" },
      { source: "clinic-default", at: "protocols", says: "twice a week: 3 and 4 days in turn" },
    ],
  }),
  asGiven({
    id: "pain.calcific-shoulder",
    title: "Calcified shoulder, edetate and procaine, three weekly sessions",
    treatment: "pain",
    indications: ["indication.pain.ligament-and-tendon"],
    phases: [{ sessions: 3, interval: { days: 7 } }],
    mixture: [
      { substance: "disodium-edta", amount: null, unit: null },
      { substance: "procaine", amount: null, unit: null },
    ],
    evidence: evidenceOf("pain.calcific-shoulder", "SIM-T4"),
    claims: [{ source: "SIM-T4", at: "table 4", says: "3 sessions, weekly, followed for a year" }],
  }),
  notLaidOut(
    {
      id: "pain.cervicobrachial-tens",
      title: "Pain of neck and arm, beside nerve stimulation",
      treatment: "pain",
      indications: ["indication.pain.cervicobrachial"],
      evidence: evidenceOf("pain.cervicobrachial", "SIM-T4"),
      claims: [{ source: "SIM-T4", at: "table 4", says: "4 sessions, and 6 of nerve stimulation (TENS)" }],
    },
    "no-interval",
    { sessions: 4 },
  ),
  asGiven({
    id: "pain.acute-neck",
    title: "Acute neck pain, one session",
    treatment: "pain",
    indications: ["indication.pain.muscle-and-joint"],
    // One session has no interval.
    phases: [{ sessions: 1, interval: { days: 0 } }],
    evidence: evidenceOf("pain.acute-neck", "PAOLUCCI"),
    claims: [
      { source: "PAOLUCCI", at: "table 1", says: "1 session, a local anaesthetic and a steroid" },
      { source: "FAETANI-T4", at: "table 4", says: "1 session" },
    ],
  }),
  notLaidOut(
    {
      id: "pain.chronic-neck",
      title: "Chronic neck pain, lidocaine or dry punctures",
      treatment: "pain",
      indications: ["indication.pain.muscle-and-joint"],
      evidence: evidenceOf("pain.chronic-neck", "PAOLUCCI"),
      claims: [{ source: "PAOLUCCI", at: "table 1", says: "3 sessions" }],
    },
    "no-interval",
    { sessions: 3 },
  ),
  asGiven({
    id: "pain.chronic-spinal",
    title: "Chronic pain of the spine, drugs or salt water, five weekly sessions",
    treatment: "pain",
    indications: ["indication.pain.muscle-and-joint"],
    phases: [{ sessions: 5, interval: { days: 7 } }],
    mixture: [
      { substance: "sodium-chloride", amount: null, unit: null },
      { substance: "lidocaine", amount: null, unit: null },
      { substance: "lysine-acetylsalicylate", amount: null, unit: null },
    ],
    evidence: evidenceOf("pain.chronic-spinal", "PAOLUCCI"),
    claims: [
      { source: "PAOLUCCI", at: "table 1", says: "5 sessions, weekly" },
      {
        source: "SCITE-PAIN",
        at: "spinal pain",
        says: "salt water with lidocaine 2 % and lysine acetylsalicylate, or salt water",
      },
    ],
  }),
  asGiven({
    id: "pain.katz",
    title: "French practice: three weekly sessions, a fourth after 15 days",
    treatment: "pain",
    indications: [],
    status: "practice",
    phases: [
      { sessions: 3, interval: { days: 7 } },
      { sessions: 1, interval: { days: 15 } },
    ],
    sessionsRange: { min: 3, max: 4 },
    evidence: evidenceOf("pain.muscle-joint"),
    claims: [{ source: "KATZ", at: "course", says: "3 to 4 sessions: weekly 3, the fourth after 15 days" }],
  }),
  notLaidOut(
    {
      id: "pain.fewer-sessions",
      title: "Fewer sessions than other treatment, as an article claims",
      treatment: "pain",
      indications: [],
      status: "claimed",
      evidence: evidenceOf("pain.muscle-joint"),
      claims: [{ source: "S0", at: "pain", says: "fewer sessions than other treatments of pain" }],
    },
    "no-number",
  ),
  notLaidOut(
    {
      id: "pain.migraine",
      title: "Migraine",
      treatment: "pain",
      indications: ["indication.pain.migraine"],
      status: "claimed",
      evidence: evidenceOf("pain.migraine"),
      claims: [
        { source: "S0", at: "pain", says: "migraine" },
        { source: "S2", at: "pain", says: "migraine" },
      ],
    },
    "no-protocol-found",
  ),
  notLaidOut(
    {
      id: "pain.menstrual",
      title: "Menstrual pain",
      treatment: "pain",
      indications: ["indication.pain.menstrual"],
      status: "claimed",
      evidence: evidenceOf("pain.menstrual"),
      claims: [{ source: "S2", at: "pain", says: "menstrual pain" }],
    },
    "no-protocol-found",
  ),
  notLaidOut(
    {
      id: "pain.sports-injury",
      title: "Sports injury",
      treatment: "pain",
      indications: ["indication.pain.sports-injury"],
      status: "claimed",
      evidence: evidenceOf("pain.sports-injury"),
      claims: [
        { source: "S0", at: "pain", says: "sports injury" },
        { source: "S1", at: "areas", says: "sports injury" },
        { source: "S2", at: "pain", says: "sports injury" },
        { source: "MDPI2025", at: "chapters", says: "a chapter of its own" },
      ],
    },
    "no-protocol-found",
  ),
];
