import type { Decision, Finding } from "../evidence/index.ts";
import type { EligibilityKnowledge } from "./rule.ts";
import type { AskKey, ScreenRequest } from "./screen-request.ts";

/** May this patient be treated on this day? */
export interface ScreenAnswer {
  readonly decision: Decision;
  /** Everything that was found, the worst first; never only the first. */
  readonly findings: readonly Finding<Decision>[];
  /** What is unknown and could still change the decision, the most deciding first. */
  readonly ask: readonly AskKey[];
  /** Version of the knowledge that answered. */
  readonly knowledge: string;
}

/**
 * Screens a checked request. Unknown is not no: an open exclusion leaves the answer incomplete, never eligible.
 *
 * `not-eligible` beats `not-yet` beats `incomplete` beats `physician-decides` beats `eligible`.
 */
export function screen(knowledge: EligibilityKnowledge, request: ScreenRequest): ScreenAnswer {
  return {
    decision: "incomplete",
    findings: [],
    ask: request.birthDate ? [] : ["birthDate"],
    knowledge: knowledge.version,
  };
}
