/** May this patient be treated, not yet, or does the physician decide? Asked now, and kept. */
export type { AssessedNow } from "./assess-now.ts";
export { assessNow } from "./assess-now.ts";
export type { KeptAssessment, KeptDecision } from "./eligibility.queries.ts";
export { findAssessment, findAssessments, keepAssessment, keepDecision } from "./eligibility.queries.ts";
export { eligibilityRoutes } from "./eligibility.routes.ts";
export { replay } from "./replay.ts";
export { screenDocument, screenDocumentOf } from "./screen-patient.ts";
export type { Standing } from "./standing.ts";
export { standingOf } from "./standing.ts";
