import { answerKeys, answersSchema } from "@pistor/core/eligibility";
import { expect, test } from "vitest";
import { isAsked, kindOf, questionGroups, withAnswer } from "./question-kind.ts";

test("every question stands in one group, and none in two, but for what staff measure", () => {
  const shown: string[] = questionGroups.flatMap(({ keys }) => [...keys]);
  expect([...shown, "systolic-mm-hg", "diastolic-mm-hg"].sort()).toEqual([...answerKeys].sort());
});

test("every answer that can be tapped is one that the engine reads", () => {
  for (const key of questionGroups.flatMap(({ keys }) => [...keys])) {
    const kind = kindOf(key);
    const values: unknown[] =
      kind.as === "yes-no"
        ? [true, false]
        : kind.as === "one-of"
          ? [...kind.choices]
          : kind.as === "count"
            ? [0, 3]
            : [null, "2026-11-20"];
    for (const value of values) expect(answersSchema.safeParse({ [key]: value }).success, `${key} ${value}`).toBe(true);
  }
});

test("a question with choices offers as many as the engine knows", () => {
  // From the contract: none diet oral insulin; none controlled uncontrolled; none past-6-months current.
  expect(kindOf("diabetes")).toEqual({ as: "one-of", choices: ["none", "diet", "oral", "insulin"] });
  expect(kindOf("hypertension")).toEqual({ as: "one-of", choices: ["none", "controlled", "uncontrolled"] });
  expect(kindOf("isotretinoin")).toEqual({ as: "one-of", choices: ["none", "past-6-months", "current"] });
});

test("a man is not asked about pregnancy, unless he answered", () => {
  expect(isAsked("pregnant", "male", {})).toBe(false);
  expect(isAsked("pregnant", "male", { pregnant: true })).toBe(true);
  expect(isAsked("pregnant", "unknown", {})).toBe(true);
  expect(isAsked("stroke", "male", {})).toBe(true);
});

test("the last day of isotretinoin is asked until it is known that there is none to ask for", () => {
  expect(isAsked("isotretinoin-stopped", "female", {})).toBe(true);
  expect(isAsked("isotretinoin-stopped", "female", { isotretinoin: "past-6-months" })).toBe(true);
  expect(isAsked("isotretinoin-stopped", "female", { isotretinoin: "none" })).toBe(false);
  expect(isAsked("isotretinoin-stopped", "female", { isotretinoin: "none", "isotretinoin-stopped": null })).toBe(true);
});

test("a question for a day offers that there is none, and a question with words offers its words", () => {
  expect(kindOf("laser-last-done")).toEqual({ as: "last-day" });
  expect(kindOf("nsaid-last-taken")).toEqual({ as: "last-day" });
  expect(kindOf("gallstones")).toEqual({ as: "yes-no" });
});

test("an answer that is taken back is absent, not no", () => {
  expect(withAnswer({ stroke: false, keloid: true }, "stroke", undefined)).toEqual({ keloid: true });
});
