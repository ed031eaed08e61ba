import type { Treatment } from "@pistor/core/eligibility";
import { screen, screenRequestSchema, treatments } from "@pistor/core/eligibility";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Given, GivenValue, StepKey } from "./given.ts";
import { documentOf, requestOf, stepKeys } from "./given.ts";
import { fileName, fileText } from "./keep-as-file.ts";
import type { Standing } from "./next-step.ts";
import { standingOf } from "./next-step.ts";

const on = "2026-11-22";
const standing = (given: Given) => standingOf(eligibilityKnowledge, given, on);

/** Nothing speaks against it: what a healthy woman of 34 answers. */
const plain: Readonly<Partial<Record<StepKey, GivenValue>>> = {
  birthDate: "1992-04-03",
  sex: "female",
  diabetes: "none",
  cancer: "none",
  hypertension: "none",
  herpes: "none",
  "blood-thinner": "none",
  isotretinoin: "none",
  "nsaid-last-taken": null,
  "retinoid-last-used": null,
  "laser-last-done": null,
  allergies: [],
  country: "TR",
  "own-wish": true,
};

/** Answers question after question as the page asks them, until none is left. */
function walk(
  treatment: Treatment,
  said: typeof plain,
): { readonly given: Given; readonly asked: StepKey[]; readonly last: Standing } {
  let given: Given = { treatment, values: {} };
  const asked: StepKey[] = [];
  for (;;) {
    const last = standing(given);
    if (last.next === null) return { given, asked, last };
    asked.push(last.next);
    given = {
      treatment,
      values: { ...given.values, [last.next]: last.next in said ? (said[last.next] ?? null) : false },
    };
  }
}

test.each(treatments)("a visitor of whom nothing speaks against it ends at possible: %s", (treatment) => {
  const { last, asked } = walk(treatment, plain);
  expect(last.answer.decision).toBe("eligible");
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).not.toContain("mixture");
  expect(asked).not.toContain("systolic-mm-hg");
});

test("the sex is asked just before the first question that it can spare, and men are then not asked it", () => {
  const { asked } = walk("face", plain);
  expect(asked[asked.indexOf("sex") + 1]).toBe("pregnant");
  const men = walk("face", { ...plain, sex: "male" }).asked;
  expect(men).toContain("sex");
  expect(men).not.toContain("pregnant");
  expect(men).not.toContain("breastfeeding");
  expect(walk("face", { ...plain, sex: "male" }).last.needless).not.toContain("pregnant");
});

test("a pregnancy ends the questions at once, and so does any other no that nothing can lift", () => {
  const { asked, last } = walk("face", { ...plain, pregnant: true });
  expect(asked.at(-1)).toBe("pregnant");
  expect(last.answer.decision).toBe("not-eligible");
});

test("tablets for diabetes go to a physician; a prescribed blood thinner told besides is the second reason", () => {
  const { last, given } = walk("face", { ...plain, diabetes: "oral" });
  expect(last.answer.decision).toBe("physician-decides");
  // No answer about it could change the decision, so it is not asked; told, it counts.
  expect(last.needless).toContain("blood-thinner");
  const told = standing({ ...given, values: { ...given.values, "blood-thinner": "prescribed" } });
  expect(told.answer.decision).toBe("physician-decides");
  expect(told.answer.findings.map(({ rule }) => rule)).toEqual([
    "diabetes.without-insulin",
    "blood-thinner.prescribed",
  ]);
  expect(told.needless).not.toContain("blood-thinner");
});

// The page's own count by hand: 22 Nov less 2 days, and 7 days after that by decisions: the day taken + 7.
test("a painkiller two days ago is not yet, until the seventh day after it", () => {
  const { last } = walk("face", { ...plain, "nsaid-last-taken": "2026-11-20" });
  expect(last.answer.decision).toBe("not-yet");
  expect(last.answer.findings[0]?.until).toBe("2026-11-27");
});

test("an allergy leaves the mixture to the clinic, and asks the visitor no more", () => {
  const { last } = walk("face", { ...plain, allergies: ["lidocaine"] });
  expect(last.answer.decision).toBe("incomplete");
  expect(last.next).toBeNull();
  expect(last.forClinic).toEqual(["mixture"]);
});

test("what a visitor does not know stays open, and is never taken for no", () => {
  const { last } = walk("face", { ...plain, stroke: "unknown" });
  expect(last.answer.decision).toBe("incomplete");
  expect(last.notKnown).toEqual(["stroke"]);
  expect(last.notAsked).toEqual([]);
});

/** Some of what may be answered to a question, where that is not yes, no or not known. */
const choices: Readonly<Partial<Record<StepKey, readonly GivenValue[]>>> = {
  birthDate: ["1992-04-03", "2007-05-06", "2012-01-01", "unknown"],
  sex: ["female", "male", "other", "unknown"],
  diabetes: ["none", "oral", "insulin", "unknown"],
  cancer: ["none", "past", "active"],
  "heart-medicines": [0, 1, 2, "unknown"],
  hypertension: ["none", "controlled", "uncontrolled"],
  herpes: ["none", "past", "active"],
  "blood-thinner": ["none", "prescribed", "self"],
  isotretinoin: ["none", "past-6-months", "past-6-months", "current"],
  "isotretinoin-stopped": [null, "2026-06-01", "2026-01-01"],
  "nsaid-last-taken": [null, "2026-11-20", "2026-10-20", "unknown"],
  "retinoid-last-used": [null, "2026-11-01"],
  "laser-last-done": [null, "2026-09-01", "unknown"],
  allergies: [[], ["lidocaine"], ["strawberries"], "unknown"],
  country: ["TR", "FR", "unknown"],
};
const someVisitor = fc.record({
  treatment: fc.constantFrom(...treatments),
  values: fc.record(
    Object.fromEntries(
      stepKeys.map((key) => [key, fc.constantFrom(...(choices[key] ?? [false, false, false, true, "unknown"]))]),
    ),
  ) as fc.Arbitrary<Given["values"]>,
});

test("as many questions are left at most as the page says, whatever is answered", () => {
  fc.assert(
    fc.property(someVisitor, ({ treatment, values }) => {
      let given: Given = { treatment, values: {} };
      for (let before = Number.POSITIVE_INFINITY; ; ) {
        const { next, left } = standing(given);
        expect(left).toBeLessThan(before);
        before = left;
        if (next === null) break;
        given = { treatment, values: { ...given.values, [next]: values[next] } };
      }
    }),
    { numRuns: 400 },
  );
});

test("the request that the page writes is the one that the contract reads", () => {
  fc.assert(
    fc.property(someVisitor, (given) => {
      const read = screenRequestSchema.parse(documentOf(given, on));
      expect(read).toEqual(requestOf(given, on));
      expect(screen(eligibilityKnowledge, read)).toEqual(standing(given).answer);
    }),
    { numRuns: 200 },
  );
});

test("what was not answered, or not known, is left out of the request where the contract has no word for it", () => {
  const given: Given = {
    treatment: "fat",
    values: { birthDate: "unknown", allergies: "unknown", country: "unknown", stroke: "unknown" },
  };
  const document = documentOf(given, on);
  expect(document).toEqual({ treatment: "fat", on, sex: "unknown", answers: { stroke: "unknown" }, questions: "all" });
  expect(() => screenRequestSchema.parse(document)).not.toThrow();
});

test("the file holds the document and nothing else, and its name says the day and nobody's name", () => {
  const given: Given = { treatment: "face", values: { birthDate: "1992-04-03", pregnant: false } };
  expect(JSON.parse(fileText(given, on))).toEqual(documentOf(given, on));
  expect(fileName(on)).toBe("pistor-check-2026-11-22.json");
});
