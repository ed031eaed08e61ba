import type { CalendarDate } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import type { PlanEvidence } from "./protocol.ts";

export const planEventKinds = [
  "consultation",
  "consent-reflection-ends",
  "allergy-test",
  "allergy-reading",
  "stop-nsaid",
  "anaesthetic-cream",
  "review",
  "check-24h",
  "check-72h",
  "check-day-7",
  "check-week-3",
  "check-week-6",
  "check-week-12",
  "check-month-6",
  "check-month-12",
] as const;
export type PlanEventKind = (typeof planEventKinds)[number];

export interface PlannedSession {
  readonly number: number;
  readonly on: CalendarDate;
  /** When it begins: ISO 8601 with the offset of the clinic's zone. */
  readonly at: string;
  /** 1 for the protocol's first interval, 2 where the course widens. */
  readonly phase: number;
  /** Days later than the previous session plus its interval; for session 1, later than `start`. */
  readonly movedDays: number;
  /** Why it is later; empty where it is not. Absent in plans that were kept before the planner said it. */
  readonly because?: readonly MoveReason[];
}

/** Why a session lies later than its interval: an id, which the knowledge words, and its values. */
export interface MoveReason {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A session that no window of travel holds. */
export interface NotPlaced {
  readonly number: number;
  /** The first day on which it could be if the patient were there. */
  readonly on: CalendarDate;
  /** The shortest stay that would hold it. */
  readonly arrive: CalendarDate;
  readonly leave: CalendarDate;
}

export interface PlanEvent {
  readonly kind: PlanEventKind;
  /** ISO 8601 with the offset of the clinic's zone. */
  readonly at: string;
  /** The session it belongs to; null where it belongs to the course. */
  readonly session: number | null;
  /** Where the patient then is: checks are asked from afar, unless a stay holds them on an open day. */
  readonly where?: "clinic" | "home";
}

/** A stay at the clinic's place. */
export interface Trip {
  readonly arrive: CalendarDate;
  readonly leave: CalendarDate;
  readonly sessions: readonly number[];
  /** Not before this moment: ISO 8601 with the offset of the clinic's zone. */
  readonly earliestFlight: string;
}

export interface ItemVerdict {
  readonly item: string;
  readonly verdict: "needed" | "optional" | "struck";
  /** Id of the sentence; the knowledge words it. */
  readonly why: string;
  readonly claims: readonly Claim[];
}

/** Something the reader of a plan must know: an id, its values, and who says so. */
export interface PlanNote {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly claims: readonly Claim[];
}

export interface PlanAnswer {
  readonly sessions: readonly PlannedSession[];
  /** Sessions that the travel windows do not hold: they are not in `sessions`. Absent: none. */
  readonly notPlaced?: readonly NotPlaced[];
  /** In the order of time. */
  readonly events: readonly PlanEvent[];
  /** Days from session 1 to the last session. */
  readonly spanDays: number;
  /** Empty when nobody travels, or the nights are not known. */
  readonly trips: readonly Trip[];
  readonly items: readonly ItemVerdict[];
  readonly notes: readonly PlanNote[];
  readonly evidence: PlanEvidence;
  readonly protocol: { readonly id: string; readonly version: string };
  readonly knowledge: string;
}
