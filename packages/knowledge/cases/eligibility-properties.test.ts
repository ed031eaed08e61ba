import type { AskKey, ScreenDocument } from "@pistor/core/eligibility";
import {
  answersSchema,
  askKeys,
  questionSets,
  screen,
  screenRequestSchema,
  treatments,
} from "@pistor/core/eligibility";
import { decisions, tell } from "@pistor/core/evidence";
import {
  eligibilityKnowledge,
  eligibilityQuestions,
  eligibilityTexts,
  screeningSubstances,
} from "@pistor/knowledge/eligibility";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const some = (...values: unknown[]) => fc.constantFrom(...values);
const days = ["2026-05-21", "2026-05-22", "2026-10-24", "2026-10-25", "2026-11-14", "2026-11-15", "2026-11-21"];
const valuesOf: Record<string, fc.Arbitrary<unknown>> = {
  diabetes: some("none", "none", "none", "diet", "oral", "insulin"),
  cancer: some("none", "none", "none", "past", "active"),
  "heart-medicines": some(0, 0, 1, 2, 3),
  hypertension: some("none", "controlled", "none", "uncontrolled"),
  herpes: some("none", "none", "past", "active"),
  "blood-thinner": some("none", "none", "prescribed", "self"),
  isotretinoin: some("none", "none", "none", "past-6-months", "current"),
  "nsaid-last-taken": some(null, null, null, ...days),
  "isotretinoin-stopped": some(null, null, ...days),
  "retinoid-last-used": some(null, null, null, null, ...days),
  "laser-last-done": some(null, null, null, null, ...days),
  "systolic-mm-hg": some("unknown", 118, 179, 179, 180),
  "diastolic-mm-hg": some("unknown", 74, 74, 109, 110),
  "own-wish": some(true, true, true, false),
};
// Mostly no, so that the interesting decisions in the middle are reached as well.
const yesOrNo = fc.integer({ min: 0, max: 15 }).map((n) => n === 0);
const answers = fc.record(
  Object.fromEntries(Object.keys(answersSchema.shape).map((key) => [key, valuesOf[key] ?? yesOrNo])),
);
const ids = screeningSubstances.map((substance) => substance.id);
/** Everything is known, in a request that asks for these questions. */
const wholeFor = (questions: (typeof questionSets)[number]) =>
  fc.record({
    treatment: fc.constantFrom(...treatments),
    on: fc.constant("2026-11-21"),
    birthDate: fc.constantFrom("2009-01-01", "2007-06-01", "1990-01-01", "1960-12-31"),
    sex: fc.constantFrom("female" as const, "male" as const, "other" as const, "unknown" as const),
    answers,
    allergies: fc.array(fc.oneof(fc.constantFrom(...ids), fc.constantFrom("latex", "fish", "local anaesthetics")), {
      maxLength: 2,
    }),
    mixture: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
    country: fc.constantFrom("TR", "FR", "GB"),
    questions: fc.constant(questions),
  }) as fc.Arbitrary<ScreenDocument>;

/** Never asked of a man; a given yes would count all the same, and no question leads to it. */
const notAskedOfMen = { pregnant: false, breastfeeding: false, "child-bearing-potential": false };
/** As somebody answers who is led by the questions: what need not be asked is as it is without asking. */
function asAsked(document: ScreenDocument): ScreenDocument {
  const given = document.answers ?? {};
  return {
    ...document,
    answers: {
      ...given,
      ...(document.sex === "male" ? notAskedOfMen : {}),
      ...(given.isotretinoin === "past-6-months" ? {} : { "isotretinoin-stopped": null }),
    },
  };
}

const byStaff = new Set<string>(eligibilityQuestions.flatMap((one) => ("byStaff" in one ? [one.key] : [])));
const askable = askKeys.filter((key) => key !== "mixture" && !byStaff.has(key));
/** What is kept of a document; the rest was not asked. */
const kept = fc.subarray([...askable]);
const staffKept = fc.subarray([...byStaff]);

function keep(document: ScreenDocument, keys: readonly string[]): ScreenDocument {
  const only = (thing: object) => Object.fromEntries(Object.entries(thing).filter(([key]) => keys.includes(key)));
  const { birthDate: _born, allergies: _allergies, country: _country, answers: given = {}, ...rest } = document;
  return { ...rest, ...only(document), answers: only(given) } as ScreenDocument;
}
const ask = (document: ScreenDocument) => screen(eligibilityKnowledge, screenRequestSchema.parse(document));
const rank = (document: ScreenDocument) => decisions.indexOf(ask(document).decision);
const rulesOf = (document: ScreenDocument) => ask(document).findings.map((finding) => finding.rule);

/** The one answer that ends a wait is the day from which it is counted. */
const lifted = "isotretinoin.recent";

describe.each(questionSets)("asked for the questions %s", (questions) => {
  const whole = wholeFor(questions);

  test("learning more never lifts an exclusion, nor takes a finding away but the wait that a day ends", () => {
    fc.assert(
      fc.property(whole, kept, kept, staffKept, (document, few, more, measured) => {
        const less = keep(document, few);
        const known = keep(document, [...few, ...more, ...measured]);
        const after = new Set(rulesOf(known));
        const dated = few.includes("isotretinoin-stopped") || !more.includes("isotretinoin-stopped");
        for (const rule of rulesOf(less)) if (rule !== lifted || dated) expect(after).toContain(rule);
        if (ask(less).decision === "not-eligible") expect(ask(known).decision).toBe("not-eligible");
        if (ask(less).decision === "not-yet" && dated) expect(rank(known)).toBeLessThanOrEqual(rank(less));
      }),
      { numRuns: 1000 },
    );
  });

  test("an answer that asks nothing more stays as it is, whatever else is learnt of the patient by asking", () => {
    fc.assert(
      fc.property(whole, kept, (one, few) => {
        const document = asAsked(one);
        // What nobody asks for may still be told, and counts: only what is asked for is learnt here.
        const askedFor =
          questions === "all" ? askable : askable.filter((key) => few.includes(key) || isOfContract(key));
        const { decision, ask: open } = ask(keep(document, few));
        if (open.length === 0) expect(ask(keep(document, askedFor)).decision).toBe(decision);
      }),
      { numRuns: 1000 },
    );
  });

  test("asking only what is asked, the first each time, ends in the decision of asking everything", () => {
    fc.assert(
      fc.property(whole, kept, (one, few) => {
        const document = asAsked(one);
        const known = new Set<string>(few);
        for (let count = 0; ; count++) {
          const next: AskKey | undefined = ask(keep(document, [...known])).ask[0];
          if (next === undefined) break;
          expect(known.has(next), next).toBe(false);
          expect(count).toBeLessThan(askable.length);
          known.add(next);
        }
        const askedFor =
          questions === "all" ? askable : askable.filter((key) => few.includes(key) || isOfContract(key));
        expect(ask(keep(document, [...known])).decision).toBe(ask(keep(document, askedFor)).decision);
      }),
      { numRuns: 1000 },
    );
  });

  test("the order in which answers, allergies and substances are given does not matter", () => {
    fc.assert(
      fc.property(whole, kept, fc.integer(), (document, few, seed) => {
        const one = keep(document, few);
        const shuffled = <Value>(list: readonly Value[] | undefined): Value[] =>
          fc.sample(fc.shuffledSubarray([...(list ?? [])], { minLength: list?.length ?? 0 }), {
            seed,
            numRuns: 1,
          })[0] ?? [];
        const other = {
          ...one,
          answers: Object.fromEntries(shuffled(Object.entries(one.answers ?? {}))),
          ...(one.allergies ? { allergies: shuffled(one.allergies) } : {}),
          ...(one.mixture ? { mixture: shuffled(one.mixture) } : {}),
        } as ScreenDocument;
        const short = (document: ScreenDocument) => {
          const { decision, findings, ask: open } = ask(document);
          return { decision, open, findings: findings.map(({ rule, then, until }) => ({ rule, then, until })) };
        };
        expect(short(other)).toEqual(short(one));
      }),
      { numRuns: 300 },
    );
  });

  test("with something still to be asked nobody is eligible, nor left to the physician", () => {
    fc.assert(
      fc.property(whole, kept, (document, few) => {
        const answer = ask(keep(document, few));
        if (answer.ask.length > 0) expect(["not-yet", "incomplete"]).toContain(answer.decision);
        else expect(answer.decision).not.toBe("incomplete");
      }),
      { numRuns: 1000 },
    );
  });
});

/** Of the contract: what a request that says nothing of `questions` asks for. */
function isOfContract(key: AskKey): boolean {
  return askKeys.indexOf(key) <= askKeys.indexOf("country");
}

test("a request that is asked for the contract's questions is answered as if it were asked for all, once all are answered", () => {
  fc.assert(
    fc.property(wholeFor("contract"), (document) => {
      expect(ask(document)).toEqual(ask({ ...document, questions: "all" }));
    }),
  );
});

test("with every question of the contract answered nothing more is asked, unless all questions are to be", () => {
  const contract = askable.filter(isOfContract);
  fc.assert(
    fc.property(wholeFor("contract"), (document) => {
      expect(ask(keep(document, contract)).ask).toEqual([]);
    }),
  );
});

test("every sentence is filled in: no placeholder and no undefined is left in it", () => {
  fc.assert(
    fc.property(wholeFor("all"), (document) => {
      for (const finding of ask(document).findings)
        for (const audience of ["patient", "staff"] as const)
          expect(tell(eligibilityTexts, finding, "en", audience).tell).not.toMatch(/[{}]|undefined|null/);
    }),
  );
});

test("every question has its words, its help, and words for each choice", () => {
  const missing = Object.entries(answersSchema.shape).flatMap(([key, schema]) => {
    const inner = schema.unwrap();
    const choices =
      "options" in inner && inner.options.every((option) => typeof option === "string") ? inner.options : [];
    const wanted = [
      `ask.${key}`,
      `ask.${key}.help`,
      ...choices.filter((word) => word !== "unknown").map((word) => `ask.${key}.choice.${word}`),
      ...(answersSchema.safeParse({ [key]: null }).success ? [`ask.${key}.no-day`] : []),
    ];
    return wanted.filter((id) => !(id in eligibilityTexts.en));
  });
  expect(missing).toEqual([]);
});

test("every key that can be asked is among the questions, once", () => {
  expect(eligibilityQuestions.map(({ key }) => key)).toEqual(askKeys);
});
