import type { Decision } from "@pistor/core/evidence";
import type { Given } from "./given.ts";

/** A finished self-check that its visitor takes to the inquiry: what was said, and the answer that they saw. */
export interface CarriedCheck {
  readonly given: Given;
  /** The day that it was answered on. */
  readonly on: string;
  readonly decision: Decision;
  readonly headline: string;
  readonly knowledge: string;
  readonly doneAt: string;
}

// The page's memory alone: a reload forgets it, as the self-check says of its answers.
let carried: CarriedCheck | null = null;

export function carryCheck(check: CarriedCheck | null): void {
  carried = check;
}

export function carriedCheck(): CarriedCheck | null {
  return carried;
}
