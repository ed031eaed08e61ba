import type { AskKey, EligibilityQuestion, ScreenDocument, ScreenRequest, Treatment } from "@pistor/core/eligibility";
import { answerKeys } from "@pistor/core/eligibility";
import type { Claim } from "@pistor/core/evidence";
import { eligibilityQuestions } from "@pistor/knowledge/eligibility";

/** What a visitor can be asked: what the engine asks for, but the mixture, and the sex, which says who need not be asked. */
export type StepKey = Exclude<AskKey, "mixture"> | "sex";

/** An answer as the contract writes it; `"unknown"` where the visitor does not know, or does not want to say. */
export type GivenValue = Claim["says"] | null | readonly string[];

/** Everything that a visitor has said. It lives in the page's memory alone. */
export interface Given {
  readonly treatment: Treatment;
  readonly values: Readonly<Partial<Record<StepKey, GivenValue>>>;
}

const questions: readonly EligibilityQuestion[] = eligibilityQuestions;

/** Every step in the order in which answers are listed: the sex before the first question that rests on it. */
export const stepKeys: readonly StepKey[] = questions.flatMap(({ key, byStaff }): StepKey[] => {
  if (key === "mixture" || byStaff === true) return [];
  return key === "birthDate" ? [key, "sex"] : [key];
});

/** Whether a visitor can answer it; the rest the clinic answers. */
export function isForVisitor(key: AskKey): key is Exclude<AskKey, "mixture"> {
  return (stepKeys as readonly string[]).includes(key);
}

/** Whether some need not be asked this, by their sex. */
export function dependsOnSex(key: AskKey): boolean {
  return questions.some((question) => question.key === key && (question.withoutAsking?.sex?.length ?? 0) > 0);
}

/** Whether an answer holds without asking: by the sex, or after another answer. */
export function holdsUnasked(key: StepKey, values: Given["values"]): boolean {
  const without = questions.find((question) => question.key === key)?.withoutAsking;
  const { sex } = values;
  return (
    without?.sex?.some((each) => each === sex) === true ||
    without?.after?.anyOf.includes(values[without.after.key as StepKey]) === true
  );
}

/** The document of `pistor screen` that says what the visitor said, and nothing else. */
export function documentOf({ treatment, values }: Given, on: string): ScreenDocument {
  const { birthDate, sex, allergies, country } = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== "unknown"),
  );
  return {
    treatment,
    on,
    ...(birthDate === undefined ? {} : { birthDate }),
    sex: sex ?? "unknown",
    answers: Object.fromEntries(answerKeys.flatMap((key) => (key in values ? [[key, values[key as StepKey]]] : []))),
    ...(allergies === undefined ? {} : { allergies }),
    ...(country === undefined ? {} : { country }),
    questions: "all",
  } as ScreenDocument;
}

/**
 * The same as the engine reads it.
 *
 * Written by code from fields that let nothing else through, so that the page needs no parser; a test holds it against
 * the contract's own.
 */
export function requestOf(given: Given, on: string): ScreenRequest {
  const delivery = given.treatment === "needle-free" ? "needle-free" : "needle";
  return { ...documentOf(given, on), delivery } as ScreenRequest;
}
