/** What is known of a patient, from whom and since when; the examination; what must stay in view. */
export type { Examination } from "./examination.ts";
export { examinationSchema, fitzpatrickTypes, glogauTypes } from "./examination.ts";
export type { Known, KnownFacts } from "./known.ts";
export { knownSchema, latestFacts, valuesOf } from "./known.ts";
export type { ExaminationScale, ScaleStep } from "./scale.ts";
export type { Warning, WarningFacts, WarningRule } from "./warnings.ts";
export { warnings } from "./warnings.ts";
