/** From a protocol, a start and what is in the way: a course with every date, and what each date rests on. */
export type {
  ItemVerdict,
  PlanAnswer,
  PlanEvent,
  PlanEventKind,
  PlanNote,
  PlannedSession,
  Trip,
} from "./answer.ts";
export { planEventKinds } from "./answer.ts";
export { evidenceWording } from "./evidence-wording.ts";
export { layOutCourse } from "./lay-out-course.ts";
export type { MovedPlan } from "./move-session.ts";
export { moveSession } from "./move-session.ts";
export type {
  Certainty,
  EvidenceDirection,
  GivenAs,
  Interval,
  ItemRule,
  Phase,
  PlanEvidence,
  PlanKnowledge,
  PlanTimes,
  Protocol,
  Range,
  Study,
} from "./protocol.ts";
export type { PlanRequest } from "./request.ts";
export { planRequestSchema } from "./request.ts";
