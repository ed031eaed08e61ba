/** Mixtures: checked against a patient, and kept as they were asked and answered. */
export type { CheckedMixture, MixPatient } from "./mix-of-record.ts";
export { checkMixtureOf } from "./mix-of-record.ts";
export { findPlannedMixtures, keepMixture, substancesOf } from "./planned-mixture.queries.ts";
