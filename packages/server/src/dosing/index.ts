/** Mixtures: checked against a patient, and kept as they were asked and answered. */
export { labelTemplate } from "./label.typ.ts";
export type { CheckedMixture, MixPatient } from "./mix-of-record.ts";
export { checkMixtureOf } from "./mix-of-record.ts";
export { findPlannedMixtures, keepMixture, substancesOf } from "./planned-mixture.queries.ts";
export type { KeptPreparation } from "./preparation.queries.ts";
export { preparationRoutes } from "./preparation.routes.ts";
export type { LabelPerson } from "./preparation-papers.ts";
export { labelData } from "./preparation-papers.ts";
export type { Prepared } from "./prepared.ts";
