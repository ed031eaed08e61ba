import { expect, test } from "vitest";
import { openKnowledge } from "../src/doors.ts";
import { lint, lookedAt } from "./index.ts";

const settled = { value: 18, how: "strictest", why: "because", by: "board", on: "2026-11-21" };
const parameter = { id: "a.b", title: "", unit: "a", claims: [{ source: "S2", at: "here", says: 18 }], settled };
const rule = { id: "age.low", when: {}, then: "not-eligible", claims: [{ source: "S2", at: "here", says: "no" }] };
const texts = { en: { "age.low": "Only adults.", "age.low.staff": "Adults only." } };

const found = (doors: unknown) => lint({ sample: doors }).map((finding) => finding.check);

test("good knowledge has no finding", () => {
  expect(lint({ sample: { parameter, rules: [rule], texts } })).toEqual([]);
});

test("a claim of a source that the list lacks is found, with its place", () => {
  const bad = { ...rule, claims: [{ source: "S9", at: "here", says: "no" }] };
  expect(lint({ sample: { rules: [bad], texts } })).toEqual([
    { check: "claim-has-known-source", at: "sample.rules.0.claims.0", message: expect.stringContaining("S9") },
  ]);
});

test("a claim without its place is found", () => {
  expect(found({ claim: { source: "S2", at: " ", says: 1 } })).toEqual(["claim-says-where"]);
});

test("a parameter without a unit is found", () => {
  expect(found({ ...parameter, unit: "" })).toContain("parameter-has-unit");
});

test("a settled value without a reason, a name or a day is found", () => {
  for (const missing of ["how", "why", "by", "on"])
    expect(found({ ...parameter, settled: { ...settled, [missing]: "" } }), missing).toEqual(["parameter-is-settled"]);
  expect(found({ ...parameter, settled: { ...settled, on: "soon" } })).toEqual(["parameter-is-settled"]);
});

test("a value settled outside what anybody claims is found", () => {
  expect(found({ ...parameter, settled: { ...settled, value: 16 } })).toEqual(["settled-inside-claims"]);
});

test("a rule without a claim, or without a wording for patient or staff, is found", () => {
  expect(found({ rules: [{ ...rule, claims: [] }], texts })).toEqual(["rule-has-claim"]);
  expect(found({ rules: [rule], texts: { en: { "age.low": "Only adults." } } })).toEqual(["rule-has-text"]);
});

test("two rules of one id, and an id that is none, are found", () => {
  expect(found({ rules: [rule, { ...rule }], texts })).toEqual(["rule-ids-are-unique"]);
  const named = { en: { "Age low": "x", "Age low.staff": "x" } };
  expect(found({ rules: [{ ...rule, id: "Age low" }], texts: named })).toEqual(["rule-ids-are-unique"]);
});

test("a text that tells somebody to stop a medicine is found; one that tells them not to, is not", () => {
  for (const bad of [
    "Stop your blood thinner a week before.",
    "Please discontinue the medicine.",
    "You should pause it for some days.",
    "Setzen: das Medikament absetzen.",
    "Arrêtez le médicament une semaine avant.",
  ])
    expect(found({ texts: { en: { x: bad } } }), bad).toEqual(["no-stopping-a-medicine"]);
  for (const good of [
    "Do not stop the blood thinner.",
    "Never ask the patient to stop it.",
    "Bleeding is hard to stop.",
  ])
    expect(found({ texts: { en: { x: good } } }), good).toEqual([]);
});

test("a text that promises is found", () => {
  expect(found({ texts: { en: { x: "Visible results, painless." } } })).toEqual(["no-promises"]);
});

test("the whole knowledge keeps to every check", async () => {
  const doors = await openKnowledge();
  expect(lookedAt(doors).claims).toBeGreaterThan(200);
  expect(lint(doors)).toEqual([]);
});
