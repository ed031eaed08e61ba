import { expect, test } from "vitest";
import { indexKnowledge, usedBy } from "./index.ts";

const settled = { value: 18, how: "hard-floor", why: "w", by: "b", on: "2026-11-21" };
const age = { id: "eligibility.age", title: "Age", unit: "a", claims: [{ source: "S2", at: "x", says: 18 }], settled };
const rule = {
  id: "age.low",
  title: "Too young",
  when: { all: [{ fact: "age", below: age }] },
  then: "no",
  claims: age.claims,
};
const pool = { id: "aftercare.pool", icon: "pool", kind: "avoid", length: { ...age, id: "aftercare.pool-hours" } };
const refused = {
  id: "refused.all-ages",
  title: "All ages",
  claims: [{ source: "S0", at: "cellulite", says: "all ages" }],
  why: "w",
  instead: "18",
  actedOnBy: ["age.low", "eligibility.age"],
};
const doors = {
  eligibility: { age, knowledge: { rules: [rule] }, words: { en: { "age.low": "Adults only." } } },
  aftercare: { rules: [pool], limits: { hours: pool.length } },
  evidence: {
    refused: [refused],
    sources: [{ key: "S2", title: "Guide", kind: "review", year: 2024, quality: "L5", place: "p" }],
    sealed: { "age.low": ["9bf3e4c1", "Nur Erwachsene."] },
  },
};
const index = indexKnowledge(doors);
const users = (kind: Parameters<typeof usedBy>[1], id: string) =>
  usedBy(index.uses, kind, id).map((use) => `${use.kind} ${use.id} (${use.slice})`);

test("each part is found once, with its place, however many doors show it", () => {
  expect(index.parameters.map(({ at }) => at)).toEqual(["eligibility.age", "aftercare.rules.0.length"]);
  expect(index.rules.map(({ at }) => at)).toEqual(["eligibility.knowledge.rules.0"]);
  expect(index.claims.map(({ at }) => at)).toEqual(["eligibility.age.claims.0", "evidence.refused.0.claims.0"]);
  expect([index.refused.length, index.sources.length, index.texts.length, index.translations.length]).toEqual([
    1, 1, 1, 1,
  ]);
});

test("a parameter is used by the rule whose condition holds it, however deep, and by whom names its id", () => {
  expect(users("parameter", "eligibility.age")).toEqual([
    "rule age.low (eligibility)",
    "refused refused.all-ages (evidence)",
  ]);
});

test("a parameter that no thing holds is used where it has a name of its own", () => {
  expect(users("parameter", "aftercare.pool-hours")).toEqual([
    "aftercare aftercare.pool (aftercare)",
    "entry aftercare.limits.hours (aftercare)",
  ]);
});

test("a source is used by what is nearest to its claims, and not again by what holds that", () => {
  expect(users("source", "S2")).toEqual([
    "parameter eligibility.age (eligibility)",
    "rule age.low (eligibility)",
    "parameter aftercare.pool-hours (aftercare)",
  ]);
  expect(users("source", "S0")).toEqual(["refused refused.all-ages (evidence)"]);
});

test("an id inside the words of a source points at nothing, and a thing does not use itself", () => {
  const words = {
    ...refused,
    actedOnBy: ["refused.all-ages"],
    claims: [{ source: "S0", at: "x", says: "eligibility.age" }],
  };
  const { uses } = indexKnowledge({ evidence: { refused: [words], age } });
  expect(usedBy(uses, "parameter", "eligibility.age")).toEqual([]);
  expect(usedBy(uses, "refused", "refused.all-ages")).toEqual([]);
});

test("what holds itself is walked to its end", () => {
  const round: Record<string, unknown> = { id: "a.b", claims: [], settled };
  round.self = round;
  expect(indexKnowledge({ slice: { round } }).parameters).toHaveLength(1);
});

test("a thing without a title is called by its wording, and by its id where it has none", () => {
  const signs = {
    dangerSigns: [
      { id: "danger.fever", claims: [] },
      { id: "danger.new", claims: [] },
    ],
  };
  const { things } = indexKnowledge({ aftercare: { signs, texts: { en: { "danger.fever": "Fever." } } } });
  expect(things.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
    "danger-sign: Fever.",
    "danger-sign: danger.new",
  ]);
});
