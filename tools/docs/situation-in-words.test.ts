import type { ScreenDocument } from "@pistor/core/eligibility";
import { answerKeys } from "@pistor/core/eligibility";
import { eligibilityCases, plainPerson, runCase } from "@pistor/knowledge/cases/eligibility";
import { nothingAgainstAtAll } from "@pistor/knowledge/cases/nothing-against";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { expect, test } from "vitest";
import { answersInWords } from "./answers-in-words.ts";
import { situationInWords } from "./situation-in-words.ts";

const words = (answers: ScreenDocument["answers"], otherwise: Partial<ScreenDocument> = {}) =>
  situationInWords({ ...plainPerson, ...otherwise, answers: { ...plainPerson.answers, ...answers } });

test("of the plain person only age and sex are said", () => {
  expect(words({})).toBe("34 years, woman");
});

test("what differs is said, and nothing else", () => {
  expect(words({ diabetes: "insulin" }, { birthDate: "1999-11-21" })).toBe(
    "27 years (born 1999-11-21), woman, diabetes on insulin",
  );
  expect(words({ "heart-disease": true, "heart-medicines": 2 }, { sex: "male" })).toBe(
    "34 years, man, heart disease, 2 heart medicines",
  );
  expect(words({}, { treatment: "hair", mixture: ["minoxidil", "vitamin-c"], country: "FR", on: "2027-04-03" })).toBe(
    "35 years, woman, on 2027-04-03, hair, minoxidil and vitamin-c planned, clinic in FR",
  );
});

test("without a needle is said where the treatment does not say so itself", () => {
  expect(words({}, { delivery: "needle-free" })).toBe("34 years, woman, without a needle");
  expect(words({}, { treatment: "needle-free", delivery: "needle-free" })).toBe("34 years, woman, needle-free");
});

test("not asked is said, and unknown is the same", () => {
  expect(words({ pregnant: "unknown", stroke: "unknown" })).toBe("34 years, woman, not asked: pregnancy; stroke");
  const { birthDate: _, allergies: __, mixture: ___, country: ____, sex: _____, ...few } = plainPerson;
  expect(situationInWords({ ...few, answers: {} })).toBe(
    "birth date not known, person of unknown sex, nothing planned yet, allergies not asked, country not told, no question answered",
  );
});

test("the further questions are missed only where all questions are asked", () => {
  expect(words({ ...nothingAgainstAtAll, maoi: "unknown" }, { questions: "all" })).toBe(
    "34 years, woman, all questions asked, not asked: monoamine oxidase inhibitor",
  );
  expect(words({ maoi: "unknown" })).toBe("34 years, woman");
});

test("days and numbers stand in the words", () => {
  expect(words({ "nsaid-last-taken": "2026-11-20", "systolic-mm-hg": 190 })).toBe(
    "34 years, woman, a painkiller without prescription on 2026-11-20, upper blood pressure 190 mmHg",
  );
});

test("every answer has its words", () => {
  expect(Object.keys(answersInWords).sort()).toEqual([...answerKeys].sort());
});

test("no case is worded with a gap, and two cases in the same words have the same answer", () => {
  const answers = new Map<string, string>();
  for (const one of eligibilityCases) {
    const said = situationInWords(one.situation);
    expect(said).not.toMatch(/[{}]|undefined|null|true|false/);
    const { decision, rules } = one;
    const got = JSON.stringify([decision, rules, runCase(eligibilityKnowledge, { ...one, ask: one.ask ?? [] }).got]);
    expect(answers.get(said) ?? got, said).toBe(got);
    answers.set(said, got);
  }
});
