import type { Formula } from "@pistor/core/dosing";
import { clinicDefault, parameter } from "../substances/write.ts";

/** Mixtures that a clinic may start from. No standard formula exists, so each is a clinic default. */
export const formulas: readonly Formula[] = [
  {
    id: "face.hyaluronic-vitamin-c",
    title: "Hyaluronic acid with vitamin C",
    treatment: "face",
    ingredients: [
      { substance: "hyaluronic-acid", strength: "10 mg/mL", volumeMl: 1.5 },
      { substance: "vitamin-c", strength: "100 mg/mL", volumeMl: 0.5 },
      { substance: "sodium-chloride", strength: "0.9 %", volumeMl: 1 },
    ],
    claims: [clinicDefault("hyaluronic acid for moisture and vitamin C, in saline; no formula is standard")],
  },
];

/** The syringe that mixtures are drawn into. */
export const syringe = {
  sizeMl: parameter("dosing.syringe.size", "Syringe, size", "mL", 1, "clinic-default", "The usual syringe.", [
    clinicDefault(1, "mL"),
  ]),
  markMl: parameter(
    "dosing.syringe.mark",
    "Syringe, distance of two marks",
    "mL",
    0.01,
    "clinic-default",
    "The marks of a usual 1 mL syringe.",
    [clinicDefault(0.01, "mL")],
  ),
};
