/** From a protocol, a start and what is in the way: a course with every date, and what each date rests on. */
export type {
  ItemVerdict,
  MoveReason,
  NotPlaced,
  PlanAnswer,
  PlanEvent,
  PlanEventKind,
  PlanNote,
  PlannedSession,
  Trip,
} from "./answer.ts";
export { planEventKinds } from "./answer.ts";
export type { ProtocolRoom } from "./check-protocol.ts";
export { checkProtocol } from "./check-protocol.ts";
export type { PlanChanges } from "./compare-plans.ts";
export { comparePlans } from "./compare-plans.ts";
export type { ChangedValue, ProtocolChange } from "./diff-protocols.ts";
export { diffProtocols, sessionsOf } from "./diff-protocols.ts";
export { evidenceWording } from "./evidence-wording.ts";
export { layOutCourse } from "./lay-out-course.ts";
export type { BookedReview, PlannedReview } from "./match-reviews.ts";
export { matchReviews } from "./match-reviews.ts";
export type { MovedPlan } from "./move-session.ts";
export { moveSession } from "./move-session.ts";
export type {
  Certainty,
  EvidenceDirection,
  GivenAs,
  Interval,
  ItemRule,
  Maintenance,
  NotLaidOut,
  Phase,
  PlanEvidence,
  PlanKnowledge,
  PlanTimes,
  Protocol,
  ProtocolEvidence,
  ProtocolPin,
  ProtocolStatus,
  Range,
  StatedIngredient,
  StatedTechnique,
  StopRule,
  Study,
} from "./protocol.ts";
export { protocolStatuses } from "./protocol.ts";
export type { Sha256 } from "./protocol-document.ts";
export { fingerprint, readProtocolDocument, writeProtocolDocument } from "./protocol-document.ts";
export type { ProtocolDocument } from "./protocol-schema.ts";
export { protocolDocumentSchema, protocolSchema } from "./protocol-schema.ts";
export {
  changedInWords,
  intervalInWords,
  maintenanceInWords,
  protocolTitle,
  stopRuleInWords,
} from "./protocol-wording.ts";
export type { Absence, Period, PlanRequest } from "./request.ts";
export { absenceKinds, planRequestSchema } from "./request.ts";
