import type { ScreenAnswer } from "@pistor/core/eligibility";
import type { WordedFinding } from "@pistor/core/evidence";

/** A screening with its sentences. */
export interface WordedScreening extends Omit<ScreenAnswer, "findings"> {
  readonly findings: readonly WordedFinding[];
}
