import type { MixKnowledge } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema } from "@pistor/core/dosing";
import { grade } from "@pistor/core/evidence";
import type { DoseLimit, Substance } from "@pistor/core/substances";
import { expect, test } from "vitest";
import { sources } from "../evidence/index.ts";
import { maximum, substance } from "../substances/write.ts";
import { mixKnowledge } from "./index.ts";
import { sourceQuality } from "./source-quality.ts";

/** A limit as the catalogue writes it, of a substance that exists in this test alone. */
const limit = (
  of: DoseLimit["of"],
  scope: DoseLimit["scope"],
  unit: string,
  value: number,
  bound: DoseLimit["bound"] = "most",
): DoseLimit => ({
  of,
  bound,
  scope,
  value: maximum(`test.${of}.${scope.per}.${unit}`, "A limit", unit, value, "label", "A test.", [
    { source: "KYB-DOS", at: "a test", says: value, unit },
  ]),
});
const withLimits = (limits: readonly DoseLimit[], more: Partial<Substance> = {}): MixKnowledge => ({
  ...mixKnowledge,
  substances: [
    ...mixKnowledge.substances,
    substance({ id: "testine", name: "Testine", class: "other", claims: [], limits, ...more }),
  ],
});
const asked = {
  patient: { weightKg: 50, allergies: [] },
  country: "DE",
  on: "2026-11-21",
  site: "face",
  ingredients: [{ substance: "testine", strength: "10 mg/mL", volumeMl: 4, expires: "2027-01-31" }],
  points: 20,
  volumePerPointMl: 0.1,
  areaCm2: 10,
};
// 20 × 0.1 = 2 of 4 mL: 20 mg, 1 mg a point, 2 mg/cm², 0.4 mg/kg.
const answer = (limits: readonly DoseLimit[], more: object = {}, its: Partial<Substance> = {}) =>
  checkMixture(withLimits(limits, its), mixRequestSchema.parse({ ...asked, ...more }));
const rules = (...given: Parameters<typeof answer>) =>
  answer(...given)
    .findings.filter(({ rule }) => rule !== "law.not-read")
    .map(({ then, rule }) => `${then} ${rule}`);

test.each([
  ["20 mg a session", limit("amount", { per: "session" }, "mg", 20), ["caution dose.drawn-over-maximum"]],
  ["19 mg a session", limit("amount", { per: "session" }, "mg", 19), ["refused dose.over-maximum"]],
  ["0.4 mg/kg a session", limit("amount", { per: "session" }, "mg/kg", 0.4), ["caution dose.drawn-over-maximum"]],
  ["0.39 mg/kg a session", limit("amount", { per: "session" }, "mg/kg", 0.39), ["refused dose.over-maximum"]],
])("%s holds for a substance that has no other maximum", (_, each, expected) => {
  // The points take 20 of the 40 mg that are drawn. A limit of mg/kg is 0.4 × 50 = 20 mg, or 0.39 × 50 = 19.5 mg.
  expect(rules([each])).toEqual(expected);
});

const none = "caution dose.no-limit-known";
test.each([
  ["1 mg a point", limit("amount", { per: "point" }, "mg", 1), [none]],
  ["0.9 mg a point", limit("amount", { per: "point" }, "mg", 0.9), ["refused dose.over-limit", none]],
  ["2 mg on a square centimetre", limit("amount", { per: "area" }, "mg/cm2", 2), [none]],
  ["1.9 mg on one", limit("amount", { per: "area" }, "mg/cm2", 1.9), ["refused dose.over-limit", none]],
  ["2 mL a session", limit("volume", { per: "session" }, "mL", 2), [none]],
  ["1.9 mL a session", limit("volume", { per: "session" }, "mL", 1.9), ["refused dose.over-limit", none]],
  ["20 points", limit("points", { per: "session" }, "1", 20), [none]],
  ["19 points", limit("points", { per: "session" }, "1", 19), ["refused dose.over-limit", none]],
])("%s", (_, each, expected) => {
  expect(rules([each])).toEqual(expected);
});

test("a week and a year count what was given before: from the day on which they begin, and not the day before", () => {
  const given = (on: string) => ({ earlier: [{ on, substance: "testine", mg: 10 }] });
  const week = [limit("amount", { per: "week" }, "mg", 25)];
  // The week that ends on 21 November begins on the 15th: 20 + 10 = 30 mg.
  expect(rules(week, given("2026-11-15"))).toContain("refused dose.over-limit");
  expect(rules(week, given("2026-11-14"))).toEqual([none]);
  const year = [limit("amount", { per: "year" }, "mg", 25)];
  expect(rules(year, given("2025-11-22"))).toContain("refused dose.over-year");
  expect(rules(year, given("2025-11-21"))).toEqual([none]);
  expect(answer(year, given("2025-11-22")).doses[0]?.perYear).toEqual({ mg: 30, iu: null, maxMg: 25 });
});

test("from one session to the next the days must have gone by, and the day on which they have is said", () => {
  const wait = [limit("interval", { per: "session" }, "d", 14, "least")];
  const given = (on: string) => ({ earlier: [{ on, substance: "testine", mg: 10 }] });
  expect(rules(wait, given("2026-11-07"))).toEqual([none]);
  const early = answer(wait, given("2026-11-08")).findings[0];
  expect(early).toMatchObject({ rule: "dose.too-soon", until: "2026-11-22" });
});

test("a limit of another route, country, day or companion does not hold; what is not known shuts none out", () => {
  const of = (scope: Omit<DoseLimit["scope"], "per">) => [limit("amount", { per: "session", ...scope }, "mg", 5)];
  const holds = (scope: Parameters<typeof of>[0], more: object = {}) => rules(of(scope), more)[0] !== none;
  expect(holds({ route: "subcutaneous" }, { route: "intradermal" })).toBe(false);
  expect(holds({ route: "subcutaneous" }, { route: "subcutaneous" })).toBe(true);
  expect(holds({ route: "subcutaneous" })).toBe(true);
  expect(holds({ country: "FR" })).toBe(false);
  expect(holds({ country: "EU" })).toBe(true); // Germany belongs to it
  expect(holds({ country: "EU" }, { country: "TR" })).toBe(false);
  expect(holds({ from: "2026-11-22" })).toBe(false);
  expect(holds({ until: "2026-11-21" })).toBe(false);
  expect(holds({ from: "2026-11-21", until: "2026-11-22" })).toBe(true);
  expect(holds({ with: "adrenaline" })).toBe(false);
});

test("a salt is counted as the form that the limit counts", () => {
  const fraction = (id: string, value: number) => maximum(`test.${id}`, id, "1", value, "arithmetic", "A test.", []);
  const salts = [
    { id: "base", name: "Testine", words: ["testine"], codes: [], baseFraction: fraction("base", 1) },
    { id: "lysine", name: "Testine lysine", words: ["lysine-salt"], codes: [], baseFraction: fraction("lysine", 0.5) },
  ];
  const base = [limit("amount", { per: "session", salt: "base" }, "mg", 10)];
  const as = (its: object) => ({ ingredients: [{ ...asked.ingredients[0], ...its }] });
  // 20 mg of the salt are 10 mg of base, so a maximum of 10 mg of base is met, and one of 9.9 is not.
  const ofSalt = as({ salt: "lysine", strengthAs: "salt", volumeMl: 2 });
  expect(answer(base, ofSalt, { salts })).toMatchObject({ verdict: "ok", doses: [{ mg: 20, maxMg: 20, baseMg: 10 }] });
  const less10 = [limit("amount", { per: "session", salt: "base" }, "mg", 9.9)];
  expect(answer(less10, ofSalt, { salts }).verdict).toBe("refused");
  expect(answer(base, as({ salt: "base", volumeMl: 2 }), { salts }).verdict).toBe("refused");
  const counted = answer(
    [limit("amount", { per: "point", salt: "lysine" }, "mg", 2)],
    as({ salt: "lysine", strengthAs: "base" }),
    {
      salts,
    },
  );
  // 1 mg of base a point is 2 mg of the salt.
  expect(counted.findings.map(({ rule }) => rule)).not.toContain("dose.over-limit");
  const less = answer(
    [limit("amount", { per: "point", salt: "lysine" }, "mg", 1.9)],
    as({ salt: "lysine", strengthAs: "base" }),
    {
      salts,
    },
  );
  expect(less.findings.map(({ rule }) => rule)).toContain("dose.over-limit");
});

test("of two limits the stricter is acted on, and its own claims stand for it", () => {
  const strict = { ...limit("amount", { per: "session" }, "mg", 12) };
  const loose = limit("amount", { per: "session", country: "EU" }, "mg", 30);
  const dose = answer([loose, { ...strict, value: { ...strict.value, id: "test.strict" } }]).doses[0];
  expect(dose).toMatchObject({ maxMg: 12, claims: [{ says: 12 }] });
});

test("a limit by weight asks for the weight", () => {
  expect(rules([limit("amount", { per: "session" }, "mg/kg", 1)], { patient: { allergies: [] } })).toContain(
    "cannot-decide dose.weight-unknown",
  );
});

test("the quality of sources that grade a pair is that of the list of sources, and every pair has a grade", () => {
  const listed = Object.fromEntries(sources.map(({ key, quality }) => [key, quality]));
  expect(sourceQuality).toEqual(Object.fromEntries(Object.keys(sourceQuality).map((key) => [key, listed[key]])));
  const pairRules = Object.entries(mixKnowledge.ruleClaims).filter(([rule]) => rule.startsWith("pair."));
  for (const { claims } of [...mixKnowledge.pairs, ...pairRules.map(([, claims]) => ({ claims }))]) {
    expect(claims.filter(({ source }) => sourceQuality[source] === undefined)).toEqual([]);
    expect(grade(claims, sources)).not.toBeNull();
  }
});

test("a pair is graded by the best of its sources, and what is no pair has no grade", () => {
  const pairs = [
    {
      substances: ["biotin", "dexpanthenol"] as const,
      known: "practice" as const,
      // A blog (L5), a review (L2) and a clinic's default (L5).
      claims: ["S3", "JAYA", "clinic-default"].map((source) => ({ source, at: "a test", says: "together" })),
    },
  ];
  const ingredients = ["biotin", "dexpanthenol"].map((id) => ({ substance: id, strength: "5 mg/mL", volumeMl: 1 }));
  const request = mixRequestSchema.parse({ ...asked, ingredients });
  const { findings } = checkMixture({ ...mixKnowledge, pairs }, request);
  expect(findings.find(({ rule }) => rule === "pair.practice-only")?.grade).toBe("L2");
  expect(findings.filter(({ rule, grade: its }) => !rule.startsWith("pair.") && its !== undefined)).toEqual([]);
});

test("who the catalogue lowers maxima for has the name by which the age is looked up", () => {
  const named = mixKnowledge.substances.flatMap(({ reductions }) => reductions.map(({ who }) => who));
  expect(named).toContain(mixKnowledge.elderly.who);
});
