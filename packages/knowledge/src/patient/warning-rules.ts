import type { WarningRule } from "@pistor/core/patient";

/** Answers that stay in view on every page of a patient. */
export const warningRules = [
  { answer: "blood-thinner", values: ["prescribed"], kind: "medicine", id: "warning.blood-thinner-prescribed" },
  { answer: "blood-thinner", values: ["self"], kind: "medicine", id: "warning.blood-thinner-self" },
  { answer: "diabetes", values: ["insulin", "oral"], kind: "medicine", id: "warning.diabetes-treated" },
  { answer: "isotretinoin", values: ["current", "past-6-months"], kind: "medicine", id: "warning.isotretinoin" },
  { answer: "immunosuppressed", values: [true], kind: "medicine", id: "warning.immunosuppressed" },
  { answer: "pregnant", values: [true], kind: "note", id: "warning.pregnant" },
  { answer: "breastfeeding", values: [true], kind: "note", id: "warning.breastfeeding" },
  { answer: "clotting-disorder", values: [true], kind: "note", id: "warning.clotting-disorder" },
  { answer: "implanted-device", values: [true], kind: "note", id: "warning.implanted-device" },
  { answer: "epilepsy", values: [true], kind: "note", id: "warning.epilepsy" },
  { answer: "keloid", values: [true], kind: "note", id: "warning.keloid" },
  { answer: "g6pd-deficiency", values: [true], kind: "note", id: "warning.g6pd-deficiency" },
] as const satisfies readonly WarningRule[];
