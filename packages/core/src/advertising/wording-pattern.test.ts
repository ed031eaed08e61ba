import { languages } from "@pistor/core/evidence";
import { advertisingKnowledge } from "@pistor/knowledge/advertising";
import { expect, test } from "vitest";
import { compilePatterns } from "./wording-pattern.ts";

/** The repetitions of an expression that have no end, outside its classes. */
const endless = (source: string) =>
  source
    .replaceAll(/\\./g, "x")
    .replaceAll(/\[[^\]]*\]/g, "x")
    .match(/[*+]|\{\d+,\}/g);

test("this sees a repetition without an end, and none in a class or behind a sign", () => {
  expect(endless("a+")).toEqual(["+"]);
  expect(endless("[ab]{2,}c*")).toEqual(["{2,}", "*"]);
  expect(endless("\\+[*+]a{0,9}")).toBeNull();
});

// A place in a text is then tried with a number of steps that the text's length does not change.
test.each(languages)("no pattern of %s repeats anything without an end", (lang) => {
  const { patterns, excuses, denials } = advertisingKnowledge;
  const { before, rightBefore, after, ends, seeming, asks } = denials[lang];
  const all = [
    ...Object.values(patterns[lang]),
    ...Object.values(excuses[lang]),
    before,
    rightBefore,
    after,
    ends,
    seeming,
    asks,
  ];
  expect(all.flat().length).toBeGreaterThan(50);
  for (const each of all) expect(endless(compilePatterns(each, lang, before).source)).toBeNull();
});
