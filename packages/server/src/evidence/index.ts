/** What a clinic set for itself, laid over the knowledge that everything is decided by. */
export type { ClinicKnowledge, EngineKnowledge } from "./clinic-knowledge.ts";
export { clinicKnowledge, knowledgeOfNoClinic, knowledgeUnder, settledKnowledge } from "./clinic-knowledge.ts";
export type { KeptChange } from "./policy.queries.ts";
export { findPolicy, findPolicyChanges, keepPolicyChange, policyAfter } from "./policy.queries.ts";
export { policyRoutes } from "./policy.routes.ts";
