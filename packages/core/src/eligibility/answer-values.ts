import type { FactValue } from "./facts.ts";
import type { AnswerKey, questionSets, Sex } from "./request-keys.ts";
import { answerKeys, furtherKeys, sexes } from "./request-keys.ts";
import type { EligibilityQuestion } from "./rule.ts";
import type { ScreenRequest } from "./screen-request.ts";

/** A further question in a request that asks for the contract's alone: nobody asked it, and nobody waits for it. */
export const notAsked: unique symbol = Symbol("not asked");

/** What an answer is taken to be; undefined is unknown. */
export type AnswerValue = FactValue | undefined | typeof notAsked;

/** What every answer is taken to be, in the order of `answerKeys`. */
export type ReadAnswers = (request: ScreenRequest) => readonly AnswerValue[];

type QuestionSet = (typeof questionSets)[number];
const placeOfAnswer = new Map<string, number>(answerKeys.map((key, place) => [key, place]));

/** The questions say for whom an answer holds without asking. */
export function answerReader(questions: readonly EligibilityQuestion[]): ReadAnswers {
  const asked = new Map(questions.map((question) => [question.key, question]));
  const unanswered = (set: QuestionSet) =>
    new Map(sexes.map((sex) => [sex, answerKeys.map((key) => withoutAnswer(asked.get(key), key, set, sex))]));
  const ofContract = unanswered("contract");
  const ofAll = unanswered("all");
  const following = questions.flatMap(({ key, withoutAsking }) => {
    const place = placeOfAnswer.get(key);
    return place === undefined || withoutAsking?.after === undefined
      ? []
      : [{ place, after: withoutAsking.after, is: withoutAsking.is as FactValue }];
  });
  return ({ answers, questions: set, sex }) => {
    // Filled in one go for all rules, from what was given: most rules end at the first answer that they read.
    const values: AnswerValue[] = ((set === "all" ? ofAll : ofContract).get(sex) ?? []).slice();
    let next = 0;
    for (const key in answers) {
      const given = answers[key as AnswerKey];
      // A document that was read has its answers in this very order: a look ahead finds most places.
      while (next < answerKeys.length && answerKeys[next] !== key) next++;
      const place = next < answerKeys.length ? next : placeOfAnswer.get(key);
      if (next === answerKeys.length) next = 0;
      if (given !== undefined && given !== "unknown" && place !== undefined) values[place] = given;
    }
    for (const { place, after, is } of following) {
      const value = values[place];
      if ((value === undefined || value === notAsked) && after.anyOf.includes(answers[after.key])) values[place] = is;
    }
    return values;
  };
}

function withoutAnswer(
  question: EligibilityQuestion | undefined,
  key: AnswerKey,
  set: QuestionSet,
  sex: Sex,
): AnswerValue {
  const without = question?.withoutAsking;
  if (without?.sex?.includes(sex)) return without.is as FactValue;
  if (question?.byStaff === true) return notAsked;
  return set === "contract" && furtherKeys.some((each) => each === key) ? notAsked : undefined;
}
