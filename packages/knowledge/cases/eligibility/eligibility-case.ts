import type { AskKey, ScreenDocument } from "@pistor/core/eligibility";
import type { Decision } from "@pistor/core/evidence";

/** A situation that a physician can read, and the answer that is expected. */
export interface EligibilityCase {
  readonly name: string;
  readonly situation: ScreenDocument;
  readonly decision: Decision;
  /** Every rule that must be found, the worst first. */
  readonly rules: readonly string[];
  /** What must be asked, in this order; left out where it is not the point. */
  readonly ask?: readonly AskKey[];
  /** Rules that come close and must not be found. */
  readonly without?: readonly string[];
  /** First day on which the first finding no longer holds, null where no day is known; left out where not the point. */
  readonly until?: string | null;
  /** Where the expectation comes from: who says so, what was settled, or the calendar counted by hand. */
  readonly why: string;
}

/** Cases that belong together, in the order in which a reader takes them. */
export interface CaseTheme {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly EligibilityCase[];
}
