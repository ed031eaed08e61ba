import type { AskKey, ScreenDocument, ScreenRequest } from "@pistor/core/eligibility";
import { answersSchema, screen, screenRequestSchema, treatments } from "@pistor/core/eligibility";
import { decisions, tell } from "@pistor/core/evidence";
import { eligibilityKnowledge, eligibilityTexts, screeningSubstances } from "@pistor/knowledge/eligibility";
import fc from "fast-check";
import { expect, test } from "vitest";

const some = (...values: unknown[]) => fc.constantFrom(...values);
const valuesOf: Record<string, fc.Arbitrary<unknown>> = {
  diabetes: some("none", "diet", "oral", "insulin"),
  cancer: some("none", "none", "past", "active"),
  "heart-medicines": some(0, 1, 2, 3),
  hypertension: some("none", "controlled", "uncontrolled"),
  herpes: some("none", "past", "active"),
  "blood-thinner": some("none", "prescribed", "self"),
  isotretinoin: some("none", "past-6-months", "current"),
  "nsaid-last-taken": some(null, "2026-11-01", "2026-11-14", "2026-11-15", "2026-11-21"),
};
// Mostly no, so that the interesting decisions in the middle are reached as well.
const yesOrNo = fc.integer({ min: 0, max: 15 }).map((n) => n === 0);
const answers = fc.record(
  Object.fromEntries(Object.keys(answersSchema.shape).map((key) => [key, valuesOf[key] ?? yesOrNo])),
);
const ids = screeningSubstances.map((substance) => substance.id);
const everything = fc.record({
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
}) as fc.Arbitrary<ScreenDocument>;
/** Never asked of a man; a given yes would count all the same, and no question leads to it. */
const notAskedOfMen = { pregnant: false, breastfeeding: false, "child-bearing-potential": false };
/** Everything is known. */
const whole = everything.map((document) =>
  document.sex === "male" ? { ...document, answers: { ...document.answers, ...notAskedOfMen } } : document,
);

/** What is kept of it; the rest was not asked. */
const askable = [...Object.keys(answersSchema.shape), "birthDate", "allergies", "country"];
const kept = fc.subarray(askable);

function keep(document: ScreenDocument, keys: readonly string[]): ScreenDocument {
  const only = (thing: object) => Object.fromEntries(Object.entries(thing).filter(([key]) => keys.includes(key)));
  const { birthDate: _born, allergies: _allergies, country: _country, answers: given = {}, ...rest } = document;
  return { ...rest, ...only(document), answers: only(given) } as ScreenDocument;
}
const ask = (document: ScreenDocument) =>
  screen(eligibilityKnowledge, screenRequestSchema.parse(document) as ScreenRequest);
const rank = (document: ScreenDocument) => decisions.indexOf(ask(document).decision);

test("learning more never lifts an exclusion, nor a wait, nor takes a finding away", () => {
  fc.assert(
    fc.property(whole, kept, kept, (document, few, more) => {
      const less = keep(document, few);
      const known = keep(document, [...few, ...more]);
      const before = ask(less);
      const after = new Set(ask(known).findings.map((finding) => finding.rule));
      for (const finding of before.findings) expect(after).toContain(finding.rule);
      if (before.decision === "not-eligible" || before.decision === "not-yet")
        expect(rank(known)).toBeLessThanOrEqual(rank(less));
    }),
  );
});

test("an answer that is not incomplete stays as it is, whatever else is learnt of the patient, or was a wait", () => {
  fc.assert(
    fc.property(whole, kept, (document, few) => {
      const { decision, ask: open } = ask(keep(document, few));
      if (open.length === 0) expect(ask(document).decision).toBe(decision);
    }),
  );
});

test("asking only what is asked, the first each time, ends in the decision of knowing everything", () => {
  fc.assert(
    fc.property(whole, kept, (document, few) => {
      const known = new Set<string>(few);
      for (let questions = 0; ; questions++) {
        const next: AskKey | undefined = ask(keep(document, [...known])).ask[0];
        if (next === undefined) break;
        expect(known.has(next), next).toBe(false);
        expect(questions).toBeLessThan(askable.length);
        known.add(next);
      }
      expect(ask(keep(document, [...known])).decision).toBe(ask(document).decision);
    }),
  );
});

test("the order in which answers, allergies and substances are given does not matter", () => {
  const turned = <Value>(list: readonly Value[] | undefined) => [...(list ?? [])].reverse();
  fc.assert(
    fc.property(whole, kept, (document, few) => {
      const one = keep(document, few);
      const other = {
        ...one,
        answers: Object.fromEntries(turned(Object.entries(one.answers ?? {}))),
        ...(one.allergies ? { allergies: turned(one.allergies) } : {}),
        ...(one.mixture ? { mixture: turned(one.mixture) } : {}),
      } as ScreenDocument;
      const short = (document: ScreenDocument) => {
        const { decision, findings, ask: open } = ask(document);
        return { decision, open, rules: findings.map((finding) => finding.rule) };
      };
      expect(short(other)).toEqual(short(one));
    }),
  );
});

test("with something still to be asked nobody is eligible, nor left to the physician", () => {
  fc.assert(
    fc.property(whole, kept, (document, few) => {
      const answer = ask(keep(document, few));
      if (answer.ask.length > 0) expect(["not-yet", "incomplete"]).toContain(answer.decision);
      else expect(answer.decision).not.toBe("incomplete");
    }),
  );
});

test("every sentence is filled in: no placeholder and no undefined is left in it", () => {
  fc.assert(
    fc.property(whole, (document) => {
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
    const ids = [
      `ask.${key}`,
      `ask.${key}.help`,
      ...choices.filter((word) => word !== "unknown").map((word) => `ask.${key}.choice.${word}`),
    ];
    return ids.filter((id) => !(id in eligibilityTexts.en));
  });
  expect(missing).toEqual([]);
});
