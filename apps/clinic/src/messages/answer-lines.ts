import { isAnswerKey } from "../eligibility/question-kind.ts";

/** The answers that the knowledge has questions for, in their order; what else a document holds is no answer. */
export function answerLines(answers: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(answers).filter(([key]) => isAnswerKey(key) || key === "allergies");
}
