import { isAnswerKey } from "../eligibility/question-kind.ts";

/** What belongs to the person rather than to a question. */
const details: readonly string[] = ["birthDate", "sex", "allergies"];

/** The answers that the knowledge has questions for, in their order; what else a document holds is no answer. */
export function answerLines(answers: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(answers).filter(([key]) => isAnswerKey(key) || details.includes(key));
}
