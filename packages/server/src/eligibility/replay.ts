import { Problem, readDocument } from "@pistor/core/basics";
import type { EligibilityKnowledge, ScreenAnswer } from "@pistor/core/eligibility";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import { applyPolicy } from "@pistor/core/evidence";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { loadRelease } from "@pistor/knowledge/releases";
import type { KeptAssessment } from "./eligibility.queries.ts";

/**
 * Answers a kept assessment again, by the rules of its own day and the clinic's own values of that day.
 *
 * @throws {Problem} `knowledge.not-kept` where nobody kept the rules of that version
 */
export async function replay(
  assessment: Pick<KeptAssessment, "request" | "knowledge" | "policy">,
): Promise<ScreenAnswer> {
  const knowledge = await knowledgeOf(assessment.knowledge);
  return screen(applyPolicy(knowledge, assessment.policy), readDocument(screenRequestSchema, assessment.request));
}

async function knowledgeOf(version: string): Promise<EligibilityKnowledge> {
  if (version === eligibilityKnowledge.version) return eligibilityKnowledge;
  const release = await loadRelease(version);
  if (release !== undefined) return release;
  throw new Problem(
    "knowledge.not-kept",
    "/knowledge",
    `The rules of version ${version} are not kept here: use a release of Pistor that has them, or assess again by ${eligibilityKnowledge.version}.`,
  );
}
