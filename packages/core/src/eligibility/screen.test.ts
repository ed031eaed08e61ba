import { expect, test } from "vitest";
import type { Parameter } from "../evidence/index.ts";
import type { Condition, EligibilityKnowledge, EligibilityRule, RuleDecision, ScreenDocument } from "./index.ts";
import { screen, screenRequestSchema } from "./index.ts";

const says = (source: string, value: string) => ({ source, at: "here", says: value });
const rule = (id: string, then: RuleDecision, when: Condition, claims = [says("S0", "no")]): EligibilityRule => ({
  id,
  title: id,
  then,
  when,
  claims,
});
const limit = (value: number): Parameter<number> => ({
  id: "x",
  title: "",
  unit: "1",
  claims: [],
  settled: { value, how: "clinic-default", why: "", by: "", on: "" },
});
/** Invented rules: the engine is tried without the knowledge of the house. */
const invented = (...rules: EligibilityRule[]): EligibilityKnowledge => ({
  version: "1",
  rules,
  questions: [{ key: "pregnant", withoutAsking: { sex: ["male"], is: false } }],
  substances: [
    { id: "alpha", names: ["Alfa"], families: ["alphas"], kinds: ["letter"], claims: [] },
    { id: "alpha-two", families: ["alphas"], claims: [] },
    { id: "kit", contains: ["alpha"], claims: [] },
    { id: "beta", allergens: ["nut"], claims: [] },
  ],
  allergens: [{ id: "nut", names: ["nuts", "pine nut"] }],
});
const pregnant = rule("pregnant", "not-eligible", { fact: "pregnant", is: true });
const infection = rule("infection", "not-yet", { fact: "acute-infection", is: true });
const thinner = rule("thinner", "physician-decides", { fact: "blood-thinner", anyOf: ["prescribed", "self"] });
const all = invented(thinner, infection, pregnant);
const allergy = rule("allergy", "not-eligible", { fact: "allergy-in-mixture", is: true });
const words = rule("words", "physician-decides", { fact: "allergy-not-recognised", is: true });

const ask = (knowledge: EligibilityKnowledge, request: Partial<ScreenDocument>) =>
  screen(knowledge, screenRequestSchema.parse({ treatment: "face", on: "2026-11-21", ...request }));
const found = (answer: ReturnType<typeof ask>) => answer.findings.map((finding) => finding.rule);

test("a patient about whom nothing was asked is not eligible, but open, and the worst is asked first", () => {
  expect(ask(all, {})).toEqual({
    decision: "incomplete",
    findings: [],
    ask: ["pregnant", "acute-infection", "blood-thinner"],
    knowledge: "1",
  });
});

test("not-eligible beats not-yet beats incomplete beats physician-decides beats eligible", () => {
  const no = { pregnant: false, "acute-infection": false, "blood-thinner": "none" } as const;
  const decide = (answers: ScreenDocument["answers"]) => ask(all, { answers: { ...no, ...answers } }).decision;
  expect(decide({ pregnant: true, "acute-infection": true, "blood-thinner": "self" })).toBe("not-eligible");
  expect(decide({ pregnant: "unknown", "acute-infection": true, "blood-thinner": "self" })).toBe("not-yet");
  expect(decide({ pregnant: "unknown", "blood-thinner": "self" })).toBe("incomplete");
  expect(decide({ "blood-thinner": "self" })).toBe("physician-decides");
  expect(decide({})).toBe("eligible");
});

test("all findings are told, the worst first, whatever the order of the rules", () => {
  const answers = { pregnant: true, "acute-infection": true, "blood-thinner": "self" } as const;
  expect(found(ask(all, { answers }))).toEqual(["pregnant", "infection", "thinner"]);
});

test("what cannot make the decision worse is not asked", () => {
  expect(ask(all, { answers: { pregnant: true } }).ask).toEqual([]);
  expect(ask(all, { answers: { "acute-infection": true } }).ask).toEqual(["pregnant"]);
  expect(ask(all, { answers: { pregnant: false, "acute-infection": true } }).ask).toEqual([]);
  expect(ask(all, { answers: { "blood-thinner": "self" } }).ask).toEqual(["pregnant", "acute-infection"]);
});

test("of equal weight, the answer that more rules read is asked first, then the contract's order", () => {
  const heart = rule("heart", "not-eligible", { fact: "heart-disease", is: true });
  const two = rule("two", "physician-decides", { fact: "heart-disease", is: true });
  const stroke = rule("stroke", "not-eligible", { fact: "stroke", is: true });
  const liver = rule("liver", "not-eligible", { fact: "liver-disease", is: true });
  expect(ask(invented(liver, stroke, heart, two), {}).ask).toEqual(["heart-disease", "stroke", "liver-disease"]);
});

test("a question that a man is not asked is no, unless his record says yes", () => {
  const known = { "acute-infection": false, "blood-thinner": "none" } as const;
  expect(ask(all, { sex: "male", answers: known }).decision).toBe("eligible");
  expect(ask(all, { sex: "male", answers: { ...known, pregnant: true } }).decision).toBe("not-eligible");
  for (const sex of ["female", "other", "unknown"] as const)
    expect(ask(all, { sex, answers: known }).ask).toEqual(["pregnant"]);
});

test("of a condition with two parts, one known no settles it and two unknowns are both asked", () => {
  const both = rule("both", "not-eligible", {
    all: [
      { fact: "heart-disease", is: true },
      { fact: "heart-medicines", atLeast: limit(2) },
    ],
  });
  const knowledge = invented(both);
  expect(ask(knowledge, {}).ask).toEqual(["heart-disease", "heart-medicines"]);
  expect(ask(knowledge, { answers: { "heart-medicines": 1 } }).decision).toBe("eligible");
  expect(ask(knowledge, { answers: { "heart-disease": true } }).ask).toEqual(["heart-medicines"]);
  const answer = ask(knowledge, { answers: { "heart-disease": true, "heart-medicines": 2 } });
  expect(answer.findings[0]?.because).toEqual({ "heart-disease": true, "heart-medicines": 2 });
});

test("either part is enough for any, and not turns yes into no and leaves unknown open", () => {
  const any = invented(
    rule("any", "not-yet", {
      any: [
        { fact: "stroke", is: true },
        { fact: "keloid", is: true },
      ],
    }),
  );
  expect(ask(any, { answers: { stroke: true } }).findings[0]?.because).toEqual({ stroke: true });
  expect(ask(any, { answers: { stroke: false } }).ask).toEqual(["keloid"]);
  const not = invented(rule("not", "not-yet", { not: { fact: "contraception", is: true } }));
  expect(ask(not, { answers: { contraception: true } }).decision).toBe("eligible");
  expect(ask(not, { answers: { contraception: false } }).decision).toBe("not-yet");
  expect(ask(not, {}).ask).toEqual(["contraception"]);
});

test("a dated finding ends on the day taken plus the days, and null is never within", () => {
  const nsaid = invented(rule("nsaid", "not-yet", { fact: "nsaid-last-taken", withinDays: limit(7) }));
  const taken = (day: string | null) => ask(nsaid, { answers: { "nsaid-last-taken": day } });
  expect(taken("2026-11-15")).toMatchObject({ decision: "not-yet", findings: [{ until: "2026-11-22" }] });
  expect(taken("2026-11-14").decision).toBe("eligible");
  expect(taken(null).decision).toBe("eligible");
});

test("two conditions that must both hold end with the first, either of two with the last", () => {
  const taken = { fact: "nsaid-last-taken", withinDays: limit(7) } as const;
  const longer = { fact: "nsaid-last-taken", withinDays: limit(9) } as const;
  const answers = { "nsaid-last-taken": "2026-11-20" };
  const until = (when: Condition) => ask(invented(rule("r", "not-yet", when)), { answers }).findings[0]?.until;
  expect(until({ all: [taken, longer] })).toBe("2026-11-27");
  expect(until({ any: [taken, longer] })).toBe("2026-11-29");
  expect(until({ any: [taken, { fact: "treatment", is: "face" }] })).toBeNull();
});

test("an allergy reaches the substance, its family, what it is made of, and what shares its allergen", () => {
  const knowledge = invented(allergy, words);
  const meets = (said: string, planned: string) =>
    found(ask(knowledge, { allergies: [said], mixture: [planned] })).includes("allergy");
  expect(meets("ALFA", "alpha")).toBe(true);
  expect(meets("alpha", "alpha-two")).toBe(true);
  expect(meets("alpha", "kit")).toBe(true);
  expect(meets("kit", "alpha-two")).toBe(true);
  expect(meets("Pine nuts!", "beta")).toBe(true);
  expect(meets("alpha", "beta")).toBe(false);
  // One way only: an allergy to beta says nothing of nuts in another substance.
  expect(meets("beta", "alpha")).toBe(false);
});

test("an allergy in words that nobody knows goes to the physician; a known one that is not planned does not", () => {
  const knowledge = invented(allergy, words);
  expect(found(ask(knowledge, { allergies: ["penicillin"], mixture: ["beta"] }))).toEqual(["words"]);
  expect(found(ask(knowledge, { allergies: ["alpha"], mixture: ["beta"] }))).toEqual([]);
  expect(found(ask(knowledge, { allergies: ["swollen after alpha"], mixture: ["kit"] }))).toEqual(["allergy"]);
  expect(found(ask(knowledge, { allergies: ["swollen after alpha"], mixture: ["beta"] }))).toEqual(["words"]);
});

test("without a mixture an allergy leaves the answer open, and none asked for is asked", () => {
  const knowledge = invented(allergy, words);
  expect(ask(knowledge, { allergies: [] }).decision).toBe("eligible");
  expect(ask(knowledge, { allergies: ["alpha"] })).toMatchObject({ decision: "incomplete", ask: ["mixture"] });
  expect(ask(knowledge, { mixture: ["alpha"] })).toMatchObject({ decision: "incomplete", ask: ["allergies"] });
});

test("a mixture that is not planned yet is open for the treatments that may hold the substance, and no for others", () => {
  const knowledge = invented(rule("letter", "not-eligible", { mixtureHolds: "letter", unplannedFor: ["hair"] }));
  expect(ask(knowledge, { treatment: "hair" }).ask).toEqual(["mixture"]);
  expect(ask(knowledge, { treatment: "face" }).decision).toBe("eligible");
  expect(ask(knowledge, { mixture: ["kit"] }).findings[0]?.because).toEqual({ mixture: ["kit"] });
  expect(ask(knowledge, { mixture: [] }).decision).toBe("eligible");
});

test("a finding says whether its sources disagree", () => {
  const claims = [says("S0", "no"), says("S1", "yes")];
  const split = rule("split", "not-yet", { fact: "stroke", is: true }, claims);
  const agreed = rule("agreed", "not-yet", { fact: "stroke", is: true }, [says("S0", "no"), says("S1", "no")]);
  const answer = ask(invented(split, agreed), { answers: { stroke: true } });
  expect(answer.findings.map((finding) => finding.disagree)).toEqual([true, false]);
});

test("the age is counted on the day of the session, and left open without a birth date", () => {
  const adult = invented(rule("young", "not-eligible", { fact: "age", below: limit(18) }));
  expect(ask(adult, { birthDate: "2008-11-22" }).findings[0]?.because).toEqual({ age: 17 });
  expect(ask(adult, { birthDate: "2008-11-21" }).decision).toBe("eligible");
  expect(ask(adult, {}).ask).toEqual(["birthDate"]);
});

test("a rule that reads an answer twice counts once for it", () => {
  const twice = rule("twice", "not-eligible", {
    any: [
      { fact: "keloid", is: true },
      { fact: "keloid", is: true },
    ],
  });
  const once = rule("once", "not-eligible", { fact: "stroke", is: true });
  expect(ask(invented(twice, once), {}).ask).toEqual(["stroke", "keloid"]);
});
