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
}

export interface PlanEvent {
  readonly kind: PlanEventKind;
  /** ISO 8601 with the offset of the clinic's zone. */
  readonly at: string;
  /** The session it belongs to; null where it belongs to the course. */
  readonly session: number | null;
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
