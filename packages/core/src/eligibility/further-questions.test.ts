import { expect, test } from "vitest";
import type { Parameter, Regulation } from "../evidence/index.ts";
import type { Condition, EligibilityKnowledge, EligibilityQuestion, RuleDecision, ScreenDocument } from "./index.ts";
import { screen, screenRequestSchema } from "./index.ts";

const limit = (value: number): Parameter<number> => ({
  id: "x",
  title: "",
  unit: "1",
  claims: [],
  settled: { value, how: "clinic-default", why: "", by: "", on: "" },
});
const knowing = (
  rules: readonly (readonly [string, RuleDecision, Condition])[],
  questions: readonly EligibilityQuestion[] = [],
): EligibilityKnowledge => ({
  version: "1",
  rules: rules.map(([id, then, when]) => ({ id, title: id, then, when, claims: [] })),
  questions,
  substances: [],
  allergens: [],
});
const ask = (knowledge: EligibilityKnowledge, document: Partial<ScreenDocument>) =>
  screen(knowledge, screenRequestSchema.parse({ treatment: "face", on: "2026-11-21", ...document }));

const gallstones = knowing([["stones", "physician-decides", { fact: "gallstones", is: true }]]);

test("a further question leaves the answer open only where all questions are asked, and counts wherever it is given", () => {
  expect(ask(gallstones, {})).toMatchObject({ decision: "eligible", ask: [] });
  expect(ask(gallstones, { questions: "all" })).toMatchObject({ decision: "incomplete", ask: ["gallstones"] });
  for (const questions of ["contract", "all"] as const)
    expect(ask(gallstones, { questions, answers: { gallstones: true } }).decision).toBe("physician-decides");
  expect(ask(gallstones, { questions: "all", answers: { gallstones: "unknown" } }).ask).toEqual(["gallstones"]);
});

test("what staff measure is asked of nobody, and counts", () => {
  const pressure = knowing(
    [["high", "not-yet", { fact: "systolic-mm-hg", atLeast: limit(180) }]],
    [{ key: "systolic-mm-hg", byStaff: true }],
  );
  expect(ask(pressure, { questions: "all" })).toMatchObject({ decision: "eligible", ask: [] });
  expect(ask(pressure, { answers: { "systolic-mm-hg": 180 } }).decision).toBe("not-yet");
  expect(ask(pressure, { answers: { "systolic-mm-hg": 179 } }).decision).toBe("eligible");
});

test("months are counted on the calendar: within them until the same day of the month, or the last day of a shorter one", () => {
  const laser = knowing([["laser", "physician-decides", { fact: "laser-last-done", withinMonths: limit(6) }]]);
  const done = (day: string | null, on: string) => ask(laser, { on, answers: { "laser-last-done": day } });
  expect(done("2026-05-22", "2026-11-21").findings).toMatchObject([{ until: "2026-11-22" }]);
  expect(done("2026-05-21", "2026-11-21").findings).toEqual([]);
  // 31 August and six months: February 2027 has 28 days.
  expect(done("2026-08-31", "2027-02-27").findings).toMatchObject([{ until: "2027-02-28" }]);
  expect(done("2026-08-31", "2027-02-28").findings).toEqual([]);
  expect(done(null, "2026-11-21").findings).toEqual([]);
});

test("a day still to come is within any time, and names no end where the calendar has none", () => {
  const skin = knowing([
    ["laser", "not-yet", { fact: "laser-last-done", withinMonths: limit(6) }],
    ["retinoid", "not-yet", { fact: "retinoid-last-used", withinDays: limit(28) }],
  ]);
  // The last day that can be written: six months on would be a year of five figures.
  const answers = { "laser-last-done": "9999-12-31", "retinoid-last-used": "9999-12-31" };
  expect(ask(skin, { answers }).findings).toMatchObject([
    { rule: "laser", until: null },
    { rule: "retinoid", until: null },
  ]);
  const soon = { "laser-last-done": "2026-12-01" };
  expect(ask(skin, { answers: soon }).findings).toMatchObject([{ rule: "laser", until: "2027-06-01" }]);
});

const wait: Condition = {
  any: [
    { fact: "isotretinoin", is: "current" },
    {
      all: [
        { fact: "isotretinoin", is: "past-6-months" },
        { fact: "isotretinoin-stopped", is: null, unasked: "holds" },
      ],
    },
    { fact: "isotretinoin-stopped", withinMonths: limit(6) },
  ],
};
const isotretinoin = knowing(
  [["wait", "not-yet", wait]],
  [
    {
      key: "isotretinoin-stopped",
      withoutAsking: { after: { key: "isotretinoin", anyOf: ["none", "current"] }, is: null },
    },
  ],
);
const past = { isotretinoin: "past-6-months" } as const;

test("a wait holds without the day from which it is counted, and ends by it where it is known", () => {
  for (const questions of ["contract", "all"] as const) {
    const until = (answers: ScreenDocument["answers"]) =>
      ask(isotretinoin, { questions, answers }).findings.map((finding) => finding.until);
    expect(until(past)).toEqual([null]);
    expect(until({ ...past, "isotretinoin-stopped": null })).toEqual([null]);
    expect(until({ ...past, "isotretinoin-stopped": "2026-08-01" })).toEqual(["2027-02-01"]);
    // The day that was named is the first without the wait.
    expect(until({ ...past, "isotretinoin-stopped": "2026-05-21" })).toEqual([]);
    expect(until({ isotretinoin: "none", "isotretinoin-stopped": "2026-08-01" })).toEqual(["2027-02-01"]);
    expect(until({ isotretinoin: "current", "isotretinoin-stopped": "2026-08-01" })).toEqual([null]);
  }
});

test("the day that could end a wait is asked for, where all questions are asked and nothing else holds the patient back", () => {
  expect(ask(isotretinoin, { questions: "all", answers: past })).toMatchObject({
    decision: "not-yet",
    ask: ["isotretinoin-stopped"],
  });
  expect(ask(isotretinoin, { answers: past }).ask).toEqual([]);
  expect(ask(isotretinoin, { questions: "all", answers: { isotretinoin: "none" } }).ask).toEqual([]);
  const other = knowing([
    ["wait", "not-yet", wait],
    ["infection", "not-yet", { fact: "acute-infection", is: true }],
    ["stroke", "not-eligible", { fact: "stroke", is: true }],
  ]);
  const asks = (answers: ScreenDocument["answers"]) =>
    ask(other, { questions: "all", answers: { ...past, stroke: false, ...answers } }).ask;
  expect(asks({ "acute-infection": true })).toEqual([]);
  expect(asks({ "acute-infection": false })).toEqual(["isotretinoin-stopped"]);
  expect(asks({ "acute-infection": false, stroke: true })).toEqual([]);
  // What can make it worse is asked first.
  expect(asks({ "acute-infection": false, stroke: "unknown" })).toEqual(["stroke", "isotretinoin-stopped"]);
});

test("a law holds in its country, from its first day, and not while it was suspended", () => {
  const law: Regulation = {
    id: "a.law",
    title: "A law",
    substances: [],
    site: null,
    country: "FR",
    status: "forbidden",
    from: "2011-04-12",
    until: null,
    suspended: [{ from: "2011-06-17", until: "2012-02-17" }],
    says: "",
    claims: [],
  };
  const knowledge = knowing([["law", "not-eligible", { inForce: law }]]);
  const on = (day: string, country = "FR") => ask(knowledge, { on: day, country }).decision;
  expect(
    ["2011-04-11", "2011-04-12", "2011-06-16", "2011-06-17", "2012-02-16", "2012-02-17"].map((day) => on(day)),
  ).toEqual(["eligible", "not-eligible", "not-eligible", "eligible", "eligible", "not-eligible"]);
  expect(on("2026-11-21", "TR")).toBe("eligible");
  expect(ask(knowledge, {}).ask).toEqual(["country"]);
  expect(ask(knowledge, { on: "2011-04-11" }).ask).toEqual([]);
});

test("a country that does not exist, a pressure upside down and one that nobody has are problems, not answers", () => {
  const problems = (document: Partial<ScreenDocument>) =>
    screenRequestSchema
      .safeParse({ treatment: "face", on: "2026-11-21", ...document })
      .error?.issues.map((issue) => [
        issue.path.join("/"),
        issue.code === "custom" ? issue.params?.problem : issue.code,
      ]);
  expect(problems({ country: "XX" })).toEqual([["country", "country.unknown"]]);
  expect(problems({ country: "UK" })).toEqual([["country", "country.unknown"]]);
  expect(problems({ country: "tr" })).toEqual([["country", "invalid_format"]]);
  expect(problems({ country: "GB" })).toBeUndefined();
  expect(problems({ answers: { "systolic-mm-hg": 80, "diastolic-mm-hg": 120 } })).toEqual([
    ["answers/diastolic-mm-hg", "screen.pressure-crossed"],
  ]);
  expect(problems({ answers: { "systolic-mm-hg": 1180 } })).toEqual([["answers/systolic-mm-hg", "too_big"]]);
});
