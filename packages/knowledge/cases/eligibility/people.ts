import type { ScreenDocument } from "@pistor/core/eligibility";
import { nothingAgainst, nothingAgainstAtAll } from "../nothing-against.ts";

type Answers = NonNullable<ScreenDocument["answers"]>;

/**
 * The plain person: a woman of 34 on Saturday 21 November 2026, hyaluronic acid for the face, in Turkey, by needle.
 * Asked for allergies, she has none.
 */
export const plainPerson: ScreenDocument & { readonly answers: Answers } = {
  treatment: "face",
  on: "2026-11-21",
  birthDate: "1992-04-03",
  sex: "female",
  answers: nothingAgainst,
  allergies: [],
  mixture: ["hyaluronic-acid"],
  country: "TR",
  delivery: "needle",
};

/** The plain person with some answers and some of the rest otherwise. */
export function woman(answers: Answers = {}, otherwise: Partial<ScreenDocument> = {}): ScreenDocument {
  return { ...plainPerson, ...otherwise, answers: { ...nothingAgainst, ...answers } };
}

/** The same, of a man. */
export function man(answers: Answers = {}, otherwise: Partial<ScreenDocument> = {}): ScreenDocument {
  return woman(answers, { sex: "male", ...otherwise });
}

/** The plain person of whom all questions are asked, the further ones too, with some answers otherwise. */
export function askedAll(answers: Answers = {}, otherwise: Partial<ScreenDocument> = {}): ScreenDocument {
  return woman({ ...nothingAgainstAtAll, ...answers }, { questions: "all", ...otherwise });
}

/** Some keys left out: that was not told, or is not planned. */
export function without(situation: ScreenDocument, ...keys: readonly (keyof ScreenDocument)[]): ScreenDocument {
  return leaveOut(situation, keys);
}

/** Some answers left out altogether, as where a form was not filled in; it means the same as "unknown". */
export function unanswered(situation: ScreenDocument, ...keys: readonly (keyof Answers)[]): ScreenDocument {
  return { ...situation, answers: leaveOut(situation.answers ?? {}, keys) };
}

function leaveOut<Whole extends object>(whole: Whole, keys: readonly (keyof Whole)[]): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.some((one) => one === key))) as Whole;
}
