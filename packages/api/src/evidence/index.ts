/** Claims, findings and their sentences as they travel, and what a clinic set for itself. */
export type { Changeable, OtherChange, PolicyChange, WouldChange } from "./policy.ts";
export {
  answeredUnder,
  policyEndpoints,
  policySchema,
  previewPolicy,
  setPolicy,
  showPolicy,
  withdrawPolicy,
} from "./policy.ts";
export type { ClinicValueReply, FindingReply } from "./replies.ts";
export {
  claimReply,
  clinicValueReply,
  decisionSchema,
  findingReply,
  languageSchema,
  treatmentSchema,
  verdictSchema,
} from "./replies.ts";
