import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "../basics/index.ts";
import type { Claim, ClinicPolicy, Parameter, SettledHow, Stricter } from "./index.ts";
import { applyPolicy, clinicValuesIn, judgeOverride, noPolicy, policyFor } from "./index.ts";

const at = "before the session";
/** What five sources claim of days without an unprescribed painkiller; the settled value is a week. Seed facts, section 5. */
const claims: readonly Claim[] = [
  { source: "S2", at, says: 7 },
  { source: "S3", at, says: 7 },
  { source: "BORCIANI", at, says: 2 },
  { source: "JOTFORM", at, says: 10 },
  { source: "S4", at, says: "a month" },
  { source: "CABMF", at, says: 1, unit: "wk" },
  { source: "clinic-default", at, says: 1 },
];
const parameter = (
  given: { id?: string; stricter?: Stricter | null; how?: SettledHow; value?: unknown; unit?: string } = {},
): Parameter<unknown> => {
  const { id = "nsaid-free-days", stricter = "higher", how = "agreement", value = 7, unit = "d" } = given;
  const settled = { value, how, why: "Two agree.", by: "board", on: "2026-11-21" };
  return { id, title: "Painkiller-free days", unit, claims, ...(stricter === null ? {} : { stricter }), settled };
};
const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  return null;
};
const refused = (given: Parameters<typeof parameter>[0], value: number) =>
  problemOf(() => judgeOverride(parameter(given), value))?.id;
const override = (id: string, value: number) => ({
  parameter: id,
  value,
  reason: "Bruises were seen after a week.",
  by: "Dr. Aydın",
  on: "2026-11-22",
});
const policyOf = (...overrides: ClinicPolicy["overrides"]): ClinicPolicy => ({ version: overrides.length, overrides });

test("more days than settled are stricter, fewer are looser as far as a source goes, and the loosest is named", () => {
  expect(judgeOverride(parameter(), 10)).toEqual({ kind: "stricter", settled: 7, loosest: 2 });
  expect(judgeOverride(parameter(), 400).kind).toBe("stricter");
  expect(judgeOverride(parameter(), 7).kind).toBe("same");
  expect(judgeOverride(parameter(), 2).kind).toBe("looser");
});

test("looser than any number printed is refused with the range and its sources: words, other units and our own default open nothing", () => {
  const problem = problemOf(() => judgeOverride(parameter(), 1));
  expect(problem).toMatchObject({ id: "policy.outside-claims", at: "/value" });
  expect(problem?.message).toContain("S2 7 d, S3 7 d, BORCIANI 2 d, JOTFORM 10 d");
  expect(problem?.message).toContain("give 2 d");
});

test("where less is stricter the range is read from the other end", () => {
  const lower = parameter({ stricter: "lower" });
  expect(judgeOverride(lower, 3)).toEqual({ kind: "stricter", settled: 7, loosest: 10 });
  expect(judgeOverride(lower, 10).kind).toBe("looser");
  expect(refused({ stricter: "lower" }, 11)).toBe("policy.outside-claims");
});

test("what the law or a label settles is never loosened, and may be made stricter", () => {
  for (const how of ["hard-floor", "label"] as const) {
    expect(refused({ how }, 6)).toBe("policy.hard-floor");
    expect(judgeOverride(parameter({ how }), 8)).toMatchObject({ kind: "stricter", loosest: 7 });
  }
});

test("a parameter without a stricter direction, or of words, is not for a clinic", () => {
  expect(refused({ stricter: null }, 8)).toBe("policy.not-for-clinics");
  expect(refused({ value: "dry and wrapped" }, 8)).toBe("policy.not-for-clinics");
});

test("what is no amount, no whole day, or a hundred times off is refused before it is judged", () => {
  for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(refused({}, value)).toBe("policy.not-a-number");
  expect(refused({}, 7.5)).toBe("policy.not-a-number");
  expect(judgeOverride(parameter({ unit: "mg", value: 7 }), 7.5).kind).toBe("stricter");
  expect(refused({}, 701)).toBe("policy.slip");
  // None is a count: from no heart medicine on is a sentence.
  expect(judgeOverride(parameter({ unit: "1", stricter: "lower", value: 2 }), 0).kind).toBe("stricter");
});

test("of a range a clinic moves the end that makes it narrower, and never past the other", () => {
  const depth = { stricter: "lower" as const, unit: "mm", value: { from: 0.5, to: 4 } };
  expect(judgeOverride(parameter(depth), 2)).toMatchObject({ kind: "stricter", settled: 4 });
  expect(refused(depth, 0.4)).toBe("policy.not-a-number");
  const laid = applyPolicy({ depth: parameter(depth) }, policyOf(override("nsaid-free-days", 2)));
  expect(laid.depth.settled.value).toEqual({ from: 0.5, to: 2 });
});

test("a policy is laid over wherever the parameter stands, says who and why, and leaves the rest untouched", () => {
  const free = parameter();
  const other = parameter({ id: "water" });
  const load = () => "a chart";
  const knowledge = { rules: [{ when: { withinDays: free } }, { when: { is: other } }], times: { free }, load };
  const before = structuredClone({ rules: knowledge.rules, times: knowledge.times });
  const laid = applyPolicy(knowledge, policyOf(override("nsaid-free-days", 8), override("nsaid-free-days", 10)));
  expect(laid.times.free.settled).toEqual({
    value: 10,
    how: "clinic-policy",
    why: "Bruises were seen after a week.",
    by: "Dr. Aydın",
    on: "2026-11-22",
    insteadOf: free.settled,
  });
  expect(laid.rules[0]?.when.withinDays).toBe(laid.times.free);
  expect(laid.rules[1]).toBe(knowledge.rules[1]);
  expect(laid.load).toBe(load);
  expect({ rules: knowledge.rules, times: knowledge.times }).toEqual(before);
  expect(clinicValuesIn(laid.rules[0] ?? {})).toMatchObject([
    { parameter: "nsaid-free-days", value: 10, settled: 7, by: "Dr. Aydın" },
  ]);
  expect(clinicValuesIn(laid.rules[1] ?? {})).toEqual([]);
});

test("no policy gives the knowledge itself, so that nothing is prepared twice", () => {
  const knowledge = { free: parameter() };
  expect(applyPolicy(knowledge, noPolicy)).toBe(knowledge);
  expect(policyFor(knowledge, noPolicy)).toBe(noPolicy);
});

test("an override of what is not there, or not to be changed, is a problem and never passed over", () => {
  const lay = (id: string, value: number) => () =>
    applyPolicy({ free: parameter(), age: parameter({ id: "age", stricter: null }) }, policyOf(override(id, value)));
  expect(problemOf(lay("nothing", 3))?.id).toBe("policy.unknown-parameter");
  expect(problemOf(lay("age", 3))?.id).toBe("policy.not-for-clinics");
  expect(problemOf(lay("nsaid-free-days", 1))?.id).toBe("policy.outside-claims");
});

test("a slice takes its own part of a policy, and keeps its version", () => {
  const policy = policyOf(override("nsaid-free-days", 10), override("water", 48));
  expect(policyFor({ free: parameter() }, policy)).toEqual({
    version: 2,
    overrides: [override("nsaid-free-days", 10)],
  });
});

test("laid over twice, a policy is judged by what the knowledge settled and not by what the clinic had before", () => {
  const knowledge = { free: parameter() };
  const once = applyPolicy(knowledge, policyOf(override("nsaid-free-days", 2)));
  const twice = applyPolicy(once, policyOf(override("nsaid-free-days", 3)));
  expect(twice.free.settled).toMatchObject({ value: 3, insteadOf: { value: 7 } });
});

test("whatever a clinic sets is on the stricter side of the loosest claim, and of a hard floor never looser", () => {
  const hows = fc.constantFrom<SettledHow>("hard-floor", "label", "strictest", "agreement");
  const directions = fc.constantFrom<Stricter>("higher", "lower");
  fc.assert(
    fc.property(directions, hows, fc.integer({ min: -5, max: 900 }), (stricter, how, value) => {
      const given = parameter({ stricter, how });
      const problem = problemOf(() => judgeOverride(given, value));
      const [lowest, highest] = how === "hard-floor" || how === "label" ? [7, 7] : [2, 10];
      if (problem === null) expect(stricter === "higher" ? value >= lowest : value <= highest).toBe(true);
      else {
        const laid = () => applyPolicy({ given }, policyOf(override(given.id, value)));
        expect(problemOf(laid)?.id).toBe(problem.id);
      }
    }),
  );
});
