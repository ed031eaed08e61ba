import { expect, test } from "vitest";
import type { EligibilityKnowledge, ScreenDocument } from "./index.ts";
import { recheck, screen, screenRequestSchema } from "./index.ts";

const rule = (id: string, key: "pregnant" | "stroke", then: "not-eligible" | "not-yet") => ({
  id,
  title: id,
  then,
  when: { fact: key, is: true } as const,
  claims: [],
});
const knowledge: EligibilityKnowledge = {
  version: "1",
  rules: [rule("expecting", "pregnant", "not-eligible"), rule("stroke", "stroke", "not-yet")],
  questions: [],
  substances: [],
  allergens: [],
};
const screened = (document: Partial<ScreenDocument>) => {
  const request = screenRequestSchema.parse({ treatment: "face", on: "2026-11-21", ...document });
  return { request, answer: screen(knowledge, request) };
};

test("what changed since is told, with what it was and what it is", () => {
  const before = screened({ answers: { pregnant: false, stroke: true }, allergies: [] });
  const now = screened({ on: "2026-12-05", answers: { pregnant: true, stroke: false }, allergies: ["latex"] });
  expect(recheck(before, now)).toEqual({
    changed: [
      { key: "pregnant", before: false, after: true },
      { key: "stroke", before: true, after: false },
      { key: "allergies", before: [], after: ["latex"] },
    ],
    appeared: ["expecting"],
    gone: ["stroke"],
    decision: { before: "not-yet", after: "not-eligible" },
  });
});

test("an answer that is given now, or taken back, changed; one that was unknown and still is, did not", () => {
  const before = screened({ answers: { pregnant: false, stroke: "unknown" } });
  const now = screened({ answers: { stroke: false } });
  expect(recheck(before, now).changed).toEqual([
    { key: "pregnant", before: false, after: undefined },
    { key: "stroke", before: undefined, after: false },
  ]);
  expect(recheck(screened({ answers: { stroke: "unknown" } }), screened({})).changed).toEqual([]);
});

test("another day alone changes nothing, nor does another order, or how many questions are asked", () => {
  const before = screened({ allergies: ["latex", "bees"], mixture: ["a", "b"], sex: "unknown" });
  const now = screened({ on: "2027-01-02", allergies: ["bees", "latex"], mixture: ["b", "a"], questions: "all" });
  expect(recheck(before, now)).toMatchObject({ changed: [], appeared: [], gone: [] });
});

test("a mixture that was planned since, another country and a corrected birth date are changes", () => {
  const before = screened({ birthDate: "1990-01-01", country: "TR" });
  const now = screened({ birthDate: "1991-01-01", country: "FR", mixture: ["a"] });
  expect(recheck(before, now).changed.map(({ key }) => key)).toEqual(["birthDate", "country", "mixture"]);
});
