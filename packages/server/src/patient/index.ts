/** The person: details, answers, examination, and everything that happened to them. */
export type { KeptAnswers, KeptDetails, KeptExamination, KnownFacts } from "./known.queries.ts";
export { findAnswers, findExamination, getDetails, getKnownFacts } from "./known.queries.ts";
export type { Writer } from "./patient.queries.ts";
export { keepAnswers, keepDetails, keepExamination, keepPatient, writerOf } from "./patient.queries.ts";
export { patientRoutes } from "./patient.routes.ts";
export type { Seen } from "./versions.ts";
export { unseen } from "./versions.ts";
