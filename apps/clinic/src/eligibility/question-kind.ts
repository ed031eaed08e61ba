import type { AnswerKey, EligibilityQuestion } from "@pistor/core/eligibility";
import { answerKeys } from "@pistor/core/eligibility";
import { eligibilityQuestions, eligibilityTexts } from "@pistor/knowledge/eligibility";

/** How a question is answered. */
export type QuestionKind =
  | { readonly as: "yes-no" }
  | { readonly as: "one-of"; readonly choices: readonly string[] }
  | { readonly as: "count" }
  | { readonly as: "last-day" };

const questions: readonly EligibilityQuestion[] = eligibilityQuestions;

/** Answers by the contract's keys; a key that is left out was not asked. */
export type GivenAnswers = Readonly<Record<string, unknown>>;

/** The choices of a question are those that its texts word. */
export function kindOf(key: AnswerKey): QuestionKind {
  if (key === "heart-medicines") return { as: "count" };
  if (noDayId(key) in eligibilityTexts.en) return { as: "last-day" };
  const start = `ask.${key}.choice.`;
  const choices = Object.keys(eligibilityTexts.en)
    .filter((id) => id.startsWith(start))
    .map((id) => id.slice(start.length));
  return choices.length > 0 ? { as: "one-of", choices } : { as: "yes-no" };
}

/** The wording of the answer that names no day; only questions for a day have one. */
export function noDayId(key: AnswerKey): string {
  return `ask.${key}.no-day`;
}

export function isAnswerKey(key: string): key is AnswerKey {
  return (answerKeys as readonly string[]).includes(key);
}

/** Questions under the heading of what they are about. What staff measure belongs to the examination. */
export const questionGroups = [
  { id: "pregnancy", keys: ["pregnant", "breastfeeding", "child-bearing-potential", "contraception"] },
  {
    id: "illness",
    keys: [
      "diabetes",
      "cancer",
      "stroke",
      "clotting-disorder",
      "urticaria",
      "heart-disease",
      "heart-medicines",
      "heart-attack-risk",
      "hypertension",
      "liver-disease",
      "kidney-disease",
      "autoimmune-disease",
      "immunosuppressed",
      "epilepsy",
      "arrhythmia",
      "thrombosis",
      "gallstones",
      "ulcer-or-painkiller-asthma",
      "methaemoglobinaemia",
      "g6pd-deficiency",
      "dysphagia",
      "implanted-device",
    ],
  },
  {
    id: "skin",
    keys: [
      "acute-infection",
      "open-wound",
      "skin-disease-at-site",
      "herpes",
      "keloid",
      "laser-last-done",
      "permanent-filler",
      "injection-reaction",
    ],
  },
  {
    id: "medicine",
    keys: [
      "blood-thinner",
      "nsaid-last-taken",
      "isotretinoin",
      "isotretinoin-stopped",
      "retinoid-last-used",
      "antiarrhythmic",
      "maoi",
    ],
  },
  { id: "looks", keys: ["appearance-worry", "appearance-limits", "own-wish"] },
] as const satisfies readonly { id: string; keys: readonly AnswerKey[] }[];

/** Whether somebody is asked at all: some questions hold without asking for some. A given answer is always shown. */
export function isAsked(key: AnswerKey, sex: string, answers: GivenAnswers): boolean {
  if (isAnswered(answers[key])) return true;
  const without = questions.find((each) => each.key === key)?.withoutAsking;
  const after = without?.after;
  return (
    without?.sex?.some((each) => each === sex) !== true &&
    (after === undefined || !after.anyOf.includes(answers[after.key]))
  );
}

/** `"unknown"` says as little as no answer. */
export function isAnswered(value: unknown): boolean {
  return value !== undefined && value !== "unknown";
}

/** The answers with one of them changed; `undefined` takes it back to not asked. */
export function withAnswer(answers: GivenAnswers, key: AnswerKey, value: unknown): GivenAnswers {
  const { [key]: _, ...rest } = answers;
  return value === undefined ? rest : { ...rest, [key]: value };
}
