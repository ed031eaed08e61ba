import type { ExaminationScale } from "@pistor/core/patient";

/** Scales that a physician reads off the skin. */
export const examinationScales = [
  {
    id: "fitzpatrick",
    version: "1988",
    steps: [{ value: "I" }, { value: "II" }, { value: "III" }, { value: "IV" }, { value: "V" }, { value: "VI" }],
    claims: [
      {
        source: "FITZ",
        at: "table 1",
        says: "III sometimes burns and tans about average; IV rarely burns and tans easily",
      },
      // Wrong, and shown: the words fit type III. The scale follows its own table.
      { source: "S4", at: "the study's people", says: "III and IV burn moderately and tan little by little or barely" },
    ],
  },
  {
    id: "glogau",
    version: "1996",
    steps: [
      { value: "I", typicalAge: { from: 28, to: 35 } },
      { value: "II", typicalAge: { from: 35, to: 50 } },
      { value: "III", typicalAge: { from: 50, to: 65 } },
      { value: "IV", typicalAge: { from: 60, to: 75 } },
    ],
    claims: [
      { source: "GLOGAU", at: "classification", says: "by wrinkles and sun damage; age describes and does not decide" },
      { source: "ISSUU", at: "scales", says: "the same four groups" },
    ],
  },
] as const satisfies readonly ExaminationScale[];
