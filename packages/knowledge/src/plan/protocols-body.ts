import { evidenceOf, notLaidOut, refusedHere, technique } from "./protocols-write.ts";

/** Courses for body, cellulite, fat, joints, vessels and without a needle, as they were studied and claimed. */
export const bodyProtocols = [
  notLaidOut(
    {
      id: "body.stretch-marks",
      title: "Stretch marks",
      treatment: "body",
      indications: ["indication.body.stretch-marks"],
      status: "claimed",
      evidence: evidenceOf("body.stretch-marks"),
      claims: [
        { source: "S0", at: "uses", says: "stretch marks" },
        { source: "S2", at: "face and body", says: "stretch marks" },
      ],
    },
    "no-protocol-found",
  ),
  notLaidOut(
    {
      id: "body.scars",
      title: "Scars of the body",
      treatment: "body",
      indications: ["indication.body.scars"],
      status: "claimed",
      evidence: evidenceOf("body.scars"),
      claims: [
        { source: "S0", at: "uses", says: "scars" },
        { source: "S2", at: "face and body", says: "scars" },
      ],
    },
    "no-protocol-found",
  ),
  refusedHere(
    {
      id: "cellulite.park",
      title: "Aminophylline, buflomedil and lidocaine on one thigh, twelve weekly sessions",
      treatment: "cellulite",
      indications: ["indication.cellulite.cellulite", "indication.body.contour"],
      mixture: [
        { substance: "aminophylline", amount: null, unit: null },
        { substance: "buflomedil", amount: null, unit: null },
        { substance: "lidocaine", amount: null, unit: null },
      ],
      evidence: evidenceOf("cellulite.cellulite", "PARK"),
      claims: [
        { source: "PARK", at: "methods", says: "12 sessions, weekly" },
        { source: "PARK", at: "methods", says: "into the upper dermis of one thigh, with a gun" },
        { source: "PCI", at: "newsletter", says: "every 3 weeks, which the paper's own abstract does not say" },
        {
          source: "EMA-BUFLO",
          at: "key dates",
          says: "buflomedil: every licence suspended for harm to heart and nerves",
        },
        { source: "JAYA", at: "local anaesthetics", says: "lidocaine hinders the breaking down of fat" },
      ],
    },
    12,
    { days: 7 },
  ),
  refusedHere(
    {
      id: "fat.phosphatidylcholine",
      title: "Phosphatidylcholine with deoxycholate, four sessions four weeks apart",
      treatment: "fat",
      indications: ["indication.fat.regional"],
      mixture: [
        { substance: "phosphatidylcholine", amount: null, unit: null },
        { substance: "sodium-deoxycholate", amount: null, unit: null },
      ],
      evidence: evidenceOf("fat.pc-dc", "THOMAS"),
      claims: [
        { source: "THOMAS", at: "methods", says: "4 sessions on average, 4 weeks apart" },
        { source: "THOMAS", at: "methods", says: "1 or 2 more for some" },
        { source: "FDA2023", at: "warning", says: "not approved; scars, infection, deformity, cysts, knots" },
        { source: "PAWITAN", at: "harms", says: "acute harm to liver and kidney reported" },
        { source: "FR-2011", at: "article 1", says: "forbidden", country: "FR" },
      ],
    },
    4,
    { days: 28 },
  ),
  notLaidOut(
    {
      id: "fat.regional",
      title: "Regional fat, any mixture",
      treatment: "fat",
      indications: ["indication.fat.regional"],
      status: "claimed",
      evidence: evidenceOf("fat.other-sites"),
      claims: [
        { source: "S0", at: "regional fat", says: "waist, abdomen, arm, leg; no course given" },
        { source: "S2", at: "regional fat", says: "not approved by the FDA" },
        { source: "S3", at: "regional fat", says: "not approved, very little research" },
        { source: "S4", at: "cellulite and contour", says: "local deposits of fat; no course given" },
      ],
    },
    "no-course",
  ),
  notLaidOut(
    {
      id: "rheumatic.knee-osteoarthritis",
      title: "Worn knee in pain: lidocaine, piroxicam and calcitonin",
      treatment: "rheumatic",
      indications: ["indication.rheumatic.degenerative"],
      mixture: [
        { substance: "lidocaine", amount: 2, unit: "mL" },
        { substance: "piroxicam", amount: 40, unit: "mg" },
        { substance: "calcitonin", amount: 100, unit: "[U]" },
      ],
      evidence: evidenceOf("rheumatic.knee-osteoarthritis", "SCITE-PAIN"),
      claims: [
        { source: "SCITE-PAIN", at: "knee osteoarthritis", says: "3 sessions" },
        { source: "PAOLUCCI", at: "table 1", says: "lidocaine 2 mL, piroxicam 40 mg, calcitonin 100 U" },
        { source: "EMA-CALC", at: "restriction of 2012", says: "calcitonin: short courses for few uses, this is none" },
      ],
    },
    "no-interval",
    { sessions: 3 },
  ),
  notLaidOut(
    {
      id: "rheumatic.by-case",
      title: "Rheumatic disease, by case",
      treatment: "rheumatic",
      indications: [],
      status: "claimed",
      evidence: evidenceOf("rheumatic.degenerative"),
      claims: [
        { source: "S0", at: "rheumatic and vascular", says: "no course given" },
        { source: "S2", at: "rheumatic and vascular", says: "no course given" },
      ],
    },
    "by-case",
  ),
  notLaidOut(
    {
      id: "vascular.varicose-veins",
      title: "Varicose veins",
      treatment: "vascular",
      indications: ["indication.vascular.varicose-veins"],
      status: "claimed",
      evidence: evidenceOf("vascular.varicose-veins"),
      claims: [
        { source: "S0", at: "rheumatic and vascular", says: "no course given" },
        { source: "S2", at: "vascular diseases", says: "varicose veins; plant extracts in the mixture" },
      ],
    },
    "no-protocol-found",
  ),
  notLaidOut(
    {
      id: "vascular.veno-lymphatic",
      title: "Chronic disease of veins and lymph",
      treatment: "vascular",
      indications: ["indication.vascular.leg-circulation"],
      status: "claimed",
      evidence: evidenceOf("vascular.leg-circulation"),
      claims: [
        { source: "SIM2011", at: "abstract", says: "chronic disease of veins and lymph: an accepted use" },
        { source: "MDPI2025", at: "chapters", says: "a chapter of its own" },
        { source: "S2", at: "rheumatic and vascular", says: "no course given" },
      ],
    },
    "by-case",
  ),
  notLaidOut(
    {
      id: "needle-free.by-device",
      title: "Without a needle, by device",
      treatment: "needle-free",
      indications: [],
      status: "claimed",
      needle: false,
      evidence: evidenceOf("needle-free.face"),
      claims: [
        { source: "S0", at: "needle-free", says: "several devices; no course given" },
        { source: "S2", at: "needle-free", says: "several devices; no course given" },
      ],
    },
    "by-device",
  ),
  notLaidOut(
    {
      id: "any.general",
      title: "Any treatment, as the articles put it",
      treatment: "any",
      indications: [],
      status: "claimed",
      evidence: { direction: "none", certainty: "very-low", cards: [] },
      claims: [
        { source: "S0", at: "how it is done", says: "3 to 6 mostly" },
        { source: "S1", at: "how it is done", says: "3 or 6 mostly" },
        { source: "S2", at: "how it is done", says: "3 to 15" },
        { source: "S3", at: "the appointment", says: "3 to 15" },
        {
          source: "S3",
          at: "the appointment",
          says: "every 7 to 10 days at first, then every 2 weeks or monthly once it shows",
        },
      ],
    },
    "any",
  ),
];

/** The label's way of giving it, under the chin alone. */
export const labelledTechnique = technique({ dropMl: 0.2, spacingMm: 10, mostPoints: 50, mostMl: 10 }, [
  { source: "KYB-DOS", at: "dosing", says: "0.2 mL at each point, points 1 cm apart" },
  { source: "KYB-DOS", at: "dosing", says: "at most 50 points and 10 mL in a session" },
]);
