/** What to keep to after a session, until when, and what to call for. */
export type {
  AftercareKnowledge,
  AftercareRule,
  AftercareSheet,
  AftercareStatus,
  DueRule,
  RuleStatus,
} from "./aftercare.ts";
export { aftercareFor, aftercareStatus } from "./aftercare.ts";
