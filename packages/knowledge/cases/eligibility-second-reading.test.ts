import type { ScreenDocument } from "@pistor/core/eligibility";
import { screen, screenRequestSchema, treatments } from "@pistor/core/eligibility";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import fc from "fast-check";
import { expect, test } from "vitest";
import { is, order, reaches, readAgain } from "./eligibility-second-reading.ts";

/** Mostly what speaks for a treatment, so that every decision is reached. */
const mostly = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 30 }, { arbitrary: fc.constantFrom(...others), weight: 1 });
const yesNo = mostly<unknown>(false, true);
const contract = {
  pregnant: yesNo,
  breastfeeding: yesNo,
  diabetes: mostly<unknown>("none", "diet", "oral", "insulin"),
  cancer: mostly<unknown>("none", "past", "active"),
  stroke: yesNo,
  "clotting-disorder": yesNo,
  urticaria: yesNo,
  "heart-disease": mostly<unknown>(false, true, true, true),
  "heart-medicines": fc.constantFrom(0, 1, 2, 3),
  "heart-attack-risk": yesNo,
  hypertension: mostly<unknown>("none", "controlled", "uncontrolled"),
  "liver-disease": yesNo,
  "kidney-disease": yesNo,
  "acute-infection": yesNo,
  "open-wound": yesNo,
  "skin-disease-at-site": yesNo,
  herpes: mostly<unknown>("none", "past", "active"),
  keloid: yesNo,
  "autoimmune-disease": yesNo,
  immunosuppressed: yesNo,
  "blood-thinner": mostly<unknown>("none", "prescribed", "self"),
  "nsaid-last-taken": mostly<unknown>(null, "2026-11-14", "2026-11-15", "2026-11-20", "2028-02-22", "2028-02-23"),
  isotretinoin: mostly<unknown>("none", "past-6-months", "current"),
  "g6pd-deficiency": yesNo,
  dysphagia: yesNo,
  "implanted-device": yesNo,
  epilepsy: yesNo,
  "child-bearing-potential": fc.boolean(),
  contraception: fc.boolean(),
};
const days = ["2026-05-21", "2026-05-22", "2026-10-24", "2026-10-25", "2027-08-31", "2028-02-01", "2028-02-29"];
const further = {
  "isotretinoin-stopped": mostly<unknown>(null, ...days),
  "retinoid-last-used": mostly<unknown>(null, ...days),
  "laser-last-done": mostly<unknown>(null, ...days),
  "permanent-filler": yesNo,
  "injection-reaction": yesNo,
  gallstones: yesNo,
  antiarrhythmic: yesNo,
  methaemoglobinaemia: yesNo,
  maoi: yesNo,
  thrombosis: yesNo,
  arrhythmia: yesNo,
  "ulcer-or-painkiller-asthma": yesNo,
  "systolic-mm-hg": mostly<unknown>("unknown", 120, 179, 180),
  "diastolic-mm-hg": mostly<unknown>("unknown", 80, 109, 110),
  "appearance-worry": fc.boolean(),
  "appearance-limits": yesNo,
  "own-wish": mostly<unknown>(true, false),
};
const answersOf = (keys: object, silence: number) =>
  fc.record(
    Object.fromEntries(
      Object.entries(keys).map(([key, known]) => [
        key,
        fc.oneof(
          { arbitrary: known as fc.Arbitrary<unknown>, weight: 100 - silence },
          { arbitrary: fc.constantFrom("unknown", undefined), weight: silence },
        ),
      ]),
    ),
  );
const contractAnswers = (silence: number) => answersOf(contract, silence);
const furtherAnswers = (silence: number) => answersOf(further, silence);
const maybe = <Value>(known: fc.Arbitrary<Value>) => fc.option(known, { nil: undefined, freq: 8 });
const documents = fc
  .record({
    treatment: fc.constantFrom(...treatments),
    on: mostly("2026-11-21", "2028-02-29", "2028-03-01", "2011-05-01", "2011-08-01", "2012-02-17"),
    birthDate: maybe(
      mostly("1980-02-29", "2008-02-29", "2008-03-01", "2008-11-21", "2008-11-22", "2006-11-21", "1992-01-01"),
    ),
    sex: fc.constantFrom("female", "male", "other", "unknown", undefined),
    answers: fc
      .tuple(fc.oneof(...[0, 3, 30, 90].map(contractAnswers)), fc.oneof(...[0, 3, 30, 100].map(furtherAnswers)))
      .map(([some, more]) => ({ ...some, ...more })),
    allergies: maybe(
      mostly<string[]>([], ...Object.keys(reaches).map((one) => [one]), ["latex", "fish"], ["secret-formula"]),
    ),
    mixture: maybe(fc.uniqueArray(fc.constantFrom(...Object.keys(is)), { maxLength: 2 })),
    country: maybe(fc.constantFrom("TR", "FR", "GB")),
    questions: fc.constantFrom(undefined, "contract", "all"),
    delivery: fc.constantFrom(undefined, "needle", "needle-free"),
  })
  .map((document) => JSON.parse(JSON.stringify(document)) as ScreenDocument)
  .filter(
    ({ birthDate, on, treatment, delivery }) =>
      (birthDate ?? on) <= on && !(treatment === "needle-free" && delivery === "needle"),
  );

test("a second, naive reading of what was settled comes to the same answers over 20,000 documents", () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(documents, (document) => {
      const reading = readAgain(document);
      const answer = screen(eligibilityKnowledge, screenRequestSchema.parse(document));
      seen[answer.decision] = (seen[answer.decision] ?? 0) + 1;
      const engine = {
        decision: answer.decision,
        found: Object.fromEntries(answer.findings.map(({ rule, then }) => [rule, then])),
        open: answer.ask.length > 0,
      };
      expect(engine).toEqual(reading);
    }),
    { numRuns: 20_000 },
  );
  // The comparison says something of every decision.
  for (const decision of order) expect(seen[decision], decision).toBeGreaterThan(200);
});
