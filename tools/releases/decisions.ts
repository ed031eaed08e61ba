import { readDocument } from "@pistor/core/basics";
import type { EligibilityKnowledge, ScreenDocument } from "@pistor/core/eligibility";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";

/** What was asked, and what was answered without the claims and sentences, which the kept rules still have. */
export interface KeptScreening {
  readonly request: ScreenDocument;
  readonly decision: string;
  /** Rule, decision, first day without it, and what it rests on. */
  readonly findings: readonly (readonly [string, string, string | null, Readonly<Record<string, unknown>>])[];
  readonly ask: readonly string[];
}

/** Answers a document by some knowledge, in the form in which decisions are kept. */
export function answer(knowledge: EligibilityKnowledge, request: ScreenDocument): KeptScreening {
  const { decision, findings, ask } = screen(knowledge, readDocument(screenRequestSchema, request));
  return {
    request,
    decision,
    findings: findings.map(({ rule, then, until, because }) => [rule, then, until, because]),
    ask,
  };
}
