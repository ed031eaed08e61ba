import type { Fact } from "@pistor/core/evidence";

/** Scales and tests by which an effect can be measured, with the traps that were found. They are acted on when effects are measured. */
export const measureFacts = [
  {
    id: "measure.fitzpatrick-questionnaire",
    title: "Skin type by questions",
    claims: [{ source: "FITZ-Q", at: "scoring", says: "0–7, 8–16, 17–25, 25–30, over 30 points: 25 stands twice" }],
    note: "Not acted on: the physician reads the type off the skin, and the printed bands overlap.",
    actedOnBy: ["fitzpatrick"],
  },
  {
    id: "measure.gais",
    title: "Global aesthetic improvement (GAIS)",
    claims: [
      { source: "GAIS", at: "scale", says: "1 optimal, 2 marked, 3 improved, 4 unchanged, 5 worse: lower is better" },
      { source: "GAIS-ALT", at: "scale", says: "0 to 4: higher is better" },
    ],
    note: "Not acted on yet: effects are not measured here so far. Two scales of one name run against each other: a value is kept with its scale and direction.",
    actedOnBy: [],
  },
  {
    id: "measure.wsrs",
    title: "Nasolabial folds (WSRS)",
    claims: [
      { source: "WSRS", at: "scale", says: "1 none to 5 extreme, over 2 mm still seen when stretched" },
      { source: "ISSUU", at: "scales", says: "for the nasolabial fold alone" },
    ],
    note: "Not acted on yet: effects are not measured here so far.",
    actedOnBy: [],
  },
  {
    id: "measure.fine-lines",
    title: "Fine lines",
    claims: [{ source: "AFLS", at: "results", says: "a change of 1 point matters: 1.06 against 0.50" }],
    note: "Not acted on yet: effects are not measured here so far.",
    actedOnBy: [],
  },
  {
    id: "measure.norwood",
    title: "Hair loss of men (Norwood–Hamilton)",
    claims: [{ source: "NORW", at: "scale", says: "I negligible, III the least that counts as bald, VII a horseshoe" }],
    note: "Not acted on yet: effects are not measured here so far.",
    actedOnBy: [],
  },
  {
    id: "measure.ludwig",
    title: "Hair loss of women (Ludwig)",
    claims: [
      {
        source: "LUDWIG",
        at: "scale",
        says: "I thin on the crown behind a line 1–3 cm from the front, II clearly thin, III bare in the same area",
      },
    ],
    note: "Not acted on yet: effects are not measured here so far. Pages that go to V mean another scale.",
    actedOnBy: [],
  },
  {
    id: "measure.sinclair",
    title: "Hair loss of women (Sinclair)",
    claims: [{ source: "SINCL", at: "page", says: "named, 1 to 5" }],
    note: "Not acted on yet: effects are not measured here so far. Its steps were not read.",
    actedOnBy: [],
  },
  {
    id: "measure.hair-pull",
    title: "Hair pull test",
    claims: [
      { source: "KERATIN", at: "test", says: "20 hairs, not washed for 24 h, a tenth at rest" },
      { source: "clinic-default", at: "literature 6", says: "50 to 60 hairs, over a tenth is positive" },
    ],
    note: "Not acted on yet: effects are not measured here so far.",
    actedOnBy: [],
  },
  {
    id: "measure.wash-test",
    title: "Wash test",
    claims: [
      { source: "RWT", at: "results", says: "27.9 a day normal, 52.2 hereditary loss, 125.5 telogen loss, 176 people" },
    ],
    note: "Not acted on yet: effects are not measured here so far.",
    actedOnBy: [],
  },
  {
    id: "measure.masi",
    title: "Melasma area and severity (MASI)",
    claims: [
      { source: "MASI", at: "formula", says: "weights 0.3, 0.3, 0.3, 0.1; 0 to 48" },
      { source: "MASI2", at: "formula", says: "the same" },
      { source: "MMASI", at: "formula", says: "without homogeneity" },
    ],
    note: "Not acted on yet: effects are not measured here so far. Without homogeneity the range is 0 to 24.",
    actedOnBy: [],
  },
  {
    id: "measure.msi",
    title: "Melasma severity index",
    claims: [{ source: "MSI", at: "results", says: "agreement of raters 0.955, of MASI 0.816" }],
    note: "Not acted on yet: effects are not measured here so far.",
    actedOnBy: [],
  },
  {
    id: "measure.hexsel",
    title: "Cellulite severity (Hexsel)",
    claims: [
      { source: "HEXSEL", at: "results", says: "5 items of 0 to 3, 0 to 15; 55 people, agreement 0.881 to 0.922" },
    ],
    note: "Not acted on yet: effects are not measured here so far. Its bands were not read.",
    actedOnBy: [],
  },
  {
    id: "measure.nurnberger-muller",
    title: "Cellulite (Nürnberger–Müller)",
    claims: [
      { source: "SKINFIVE", at: "scale", says: "0 none on pinching, I on pinching, II standing, III lying too" },
      { source: "CELL4", at: "scale", says: "four grades, I to IV" },
    ],
    note: "Not acted on yet: effects are not measured here so far. Two versions are in use: a value is kept with its version.",
    actedOnBy: [],
  },
  {
    id: "measure.pcss",
    title: "Cellulite by photographs (PCSS)",
    claims: [{ source: "PCSS", at: "report", says: "5 photographs, buttock and thigh, 81 women" }],
    note: "Not acted on yet: effects are not measured here so far.",
    actedOnBy: [],
  },
  {
    id: "measure.dlqi",
    title: "Quality of life (DLQI)",
    claims: [
      { source: "DLQI", at: "bands", says: "0–1, 2–5, 6–10, 11–20, 21–30; from 16 years on" },
      { source: "DLQI-MCID", at: "results", says: "4 is the least change that matters" },
    ],
    note: "Not acted on yet: effects are not measured here so far. The form is under copyright.",
    actedOnBy: [],
  },
  {
    id: "measure.posas",
    title: "Scars (POSAS)",
    claims: [
      {
        source: "POSAS",
        at: "instructions",
        says: "6 items each of patient and observer, 6 to 60; not from photographs",
      },
    ],
    note: "Not acted on yet: effects are not measured here so far.",
    actedOnBy: [],
  },
  {
    id: "measure.face-q",
    title: "FACE-Q",
    claims: [{ source: "FACEQ", at: "table 1", says: "items printed, licensed by their owners" }],
    note: "Not embedded without a licence.",
    actedOnBy: [],
  },
] as const satisfies readonly Fact[];
