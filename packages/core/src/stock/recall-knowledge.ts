import type { Parameter } from "../evidence/index.ts";

/** What a recall goes by. */
export interface RecallKnowledge {
  /** Weeks after the last injection in which an infection from it may still show. */
  readonly watchWeeks: Parameter<number>;
}
