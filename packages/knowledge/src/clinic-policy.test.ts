import { readDocument } from "@pistor/core/basics";
import { screen, screenRequestSchema, treatments } from "@pistor/core/eligibility";
import type { Parameter } from "@pistor/core/evidence";
import { applyPolicy, decisions, isChangeable, judgeOverride, parametersOf } from "@pistor/core/evidence";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aftercareKnowledge } from "./aftercare/index.ts";
import { mixKnowledge } from "./dosing/index.ts";
import { eligibilityKnowledge, minimumAge } from "./eligibility/index.ts";
import { mapKnowledgeWith } from "./injection-map/index.ts";
import { planKnowledge } from "./plan/index.ts";
import { pricingKnowledge } from "./pricing/index.ts";

const everything = {
  eligibility: eligibilityKnowledge,
  plan: planKnowledge,
  aftercare: aftercareKnowledge,
  dosing: mixKnowledge,
  map: mapKnowledgeWith([]),
  pricing: pricingKnowledge,
};
const parameters = parametersOf(everything);
const changeable = [...parameters.values()].filter(isChangeable);
const reason = "Seen in our own patients.";
const policyOf = (values: Readonly<Record<string, number>>) => ({
  version: 1,
  overrides: Object.entries(values).map(([parameter, value]) => ({
    parameter,
    value,
    reason,
    by: "Dr. Aydın",
    on: "2026-11-22",
  })),
});
const settled = (id: string) => parameters.get(id) as Parameter<unknown>;

test("screening, aftercare, plan, doses, opened vials, depth and quotes each have values that a clinic may change", () => {
  const slices = new Set(changeable.map(({ id }) => id.split(".")[0]));
  expect([...slices].sort()).toEqual([
    "aftercare",
    "dosing",
    "eligibility",
    "map",
    "plan",
    "quote",
    "stock",
    "substance",
    "topical",
  ]);
  expect(changeable.length).toBeGreaterThan(25);
});

test("a value of its own can be laid over each of them, and every one is judged the same wherever it stands", () => {
  for (const parameter of changeable) {
    const { settled: now, loosest } = judgeOverride(parameter, Number(numberIn(parameter)));
    const stricter = parameter.stricter === "higher" ? now + 1 : (now * 3) / 4;
    const value =
      Number.isInteger(now) && parameter.unit !== "1" && parameter.stricter === "lower"
        ? Math.ceil(stricter)
        : stricter;
    const laid = applyPolicy(everything, policyOf({ [parameter.id]: value }));
    expect(parametersOf(laid).get(parameter.id)?.settled.how, parameter.id).toBe("clinic-policy");
    expect(parameter.stricter === "higher" ? loosest <= now : loosest >= now, parameter.id).toBe(true);
  }
});

const numberIn = ({ settled: { value } }: Parameter<unknown>) =>
  typeof value === "number" ? value : (value as { to: number }).to;

test("the minimum age is never lowered, and the days after a painkiller no further than a source goes", () => {
  expect(() => judgeOverride(minimumAge, 17)).toThrow("never loosened");
  expect(judgeOverride(minimumAge, 21).kind).toBe("stricter");
  // Seed facts and literature: 7, 7, 2, 2 and 10 days.
  const days = settled("eligibility.nsaid-free-days");
  expect(judgeOverride(days, 2).kind).toBe("looser");
  expect(() => judgeOverride(days, 1)).toThrow("give 2");
});

test("screening and plan wait the same days after a painkiller, also by a clinic's own value", () => {
  const laid = applyPolicy(everything, policyOf({ "eligibility.nsaid-free-days": 10 }));
  expect(laid.plan.times.nsaidFreeDays.settled.value).toBe(10);
  const request = readDocument(screenRequestSchema, {
    treatment: "face",
    on: "2026-11-29",
    birthDate: "1990-05-01",
    sex: "male",
    answers: { "nsaid-last-taken": "2026-11-20" },
  });
  const until = (knowledge: typeof eligibilityKnowledge) =>
    screen(knowledge, request).findings.find(({ rule }) => rule.startsWith("nsaid"))?.until;
  // Day 9 after: past the settled week, within ten days of it.
  expect(until(eligibilityKnowledge)).toBeUndefined();
  expect(until(laid.eligibility)).toBe("2026-11-30");
});

const day = (from: string, days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map((after) => new Date(Date.parse(from) + after * 86_400_000).toISOString().slice(0, 10));
const situations = fc.record({
  treatment: fc.constantFrom(...treatments),
  on: fc.constant("2026-11-29"),
  birthDate: day("2002-01-01", 3000),
  sex: fc.constantFrom("female", "male", "other"),
  answers: fc.record(
    {
      "nsaid-last-taken": fc.option(day("2026-11-10", 19)),
      "heart-disease": fc.boolean(),
      "heart-medicines": fc.integer({ min: 0, max: 4 }),
      isotretinoin: fc.constantFrom("no", "past-6-months", "current"),
      herpes: fc.constantFrom("no", "past", "active"),
      "blood-thinner": fc.constantFrom("none", "self", "prescribed"),
    },
    { requiredKeys: [] },
  ),
});

test("a stricter value never turns a decision better", () => {
  const ours = changeable.filter(({ id }) => id.startsWith("eligibility."));
  const stricter = fc.record(
    Object.fromEntries(
      ours.map((parameter) => {
        const now = Number(numberIn(parameter));
        return [
          parameter.id,
          parameter.stricter === "higher"
            ? fc.integer({ min: now, max: now + 10 })
            : fc.integer({ min: Math.ceil(now / 4), max: now }),
        ];
      }),
    ),
    { requiredKeys: [] },
  );
  const kinds = new Set<string>();
  fc.assert(
    fc.property(situations, stricter, (situation, values) => {
      const parsed = screenRequestSchema.safeParse(situation);
      fc.pre(parsed.success);
      const request = readDocument(screenRequestSchema, situation);
      const before = screen(eligibilityKnowledge, request).decision;
      const after = screen(
        applyPolicy(eligibilityKnowledge, policyOf(values as Record<string, number>)),
        request,
      ).decision;
      expect(decisions.indexOf(after)).toBeLessThanOrEqual(decisions.indexOf(before));
      kinds.add(`${before} ${after}`);
    }),
    { numRuns: 400 },
  );
  expect(kinds.size).toBeGreaterThan(4);
});

test("whatever a clinic sets, nobody under 18 is treated", () => {
  const any = fc.dictionary(
    fc.constantFrom(...changeable.map(({ id }) => id)),
    fc.double({ min: 0, max: 100, noNaN: true }),
    { maxKeys: 4 },
  );
  const child = readDocument(screenRequestSchema, {
    treatment: "face",
    on: "2026-11-29",
    birthDate: "2008-11-30",
    sex: "male",
    answers: {},
  });
  fc.assert(
    fc.property(any, (values) => {
      const allowed = Object.fromEntries(
        Object.entries(values).flatMap(([id, value]) => {
          try {
            judgeOverride(settled(id), value);
            return [[id, value]];
          } catch {
            return [];
          }
        }),
      );
      const laid = applyPolicy(everything, policyOf(allowed));
      expect(screen(laid.eligibility, child).decision).toBe("not-eligible");
    }),
  );
});
