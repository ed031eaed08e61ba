import type { PlanEvidence } from "./protocol.ts";

/**
 * The id of the sentence that says what trials found.
 *
 * Where controlled trials found nothing and uncontrolled ones did, both are said; where there is no uncontrolled one,
 * none is made up.
 */
export function evidenceWording({ direction, studies }: PlanEvidence): string {
  const alsoPositive = studies.some((study) => study.direction === "positive" && study.design === "uncontrolled");
  return `evidence.direction.${direction === "negative" && alsoPositive ? "negative-uncontrolled-positive" : direction}`;
}
