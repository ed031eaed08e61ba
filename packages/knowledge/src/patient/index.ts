/** Scales of the examination, and what stays in view on every page of a patient. */
export { examinationScales } from "./scales.ts";
export { patientTexts } from "./texts.ts";
export { warningRules } from "./warning-rules.ts";
