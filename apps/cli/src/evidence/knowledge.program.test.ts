import { Problem } from "@pistor/core/basics";
import { expect, test } from "vitest";
import { keptIo } from "../kit/kept-io.ts";
import { knowledgeProgram } from "./knowledge.program.ts";
import { nearestIds } from "./nearest-ids.ts";

async function call(...words: string[]): Promise<string> {
  const { io, out } = keptIo();
  expect(await knowledgeProgram.run(words, io)).toBe(0);
  return out();
}

async function problemOf(...words: string[]): Promise<Problem> {
  return await call(...words).then(
    () => expect.unreachable(),
    (error: unknown) => error as Problem,
  );
}

test("the whole knowledge is one document whose counts are those of its lists", async () => {
  const document = JSON.parse(await call("--json"));
  expect(document.version).toMatch(/^\d{4}\.\d+\.\d+$/);
  for (const part of ["parameters", "rules", "cards", "regulations", "refused", "sources"])
    expect(document[part], part).toHaveLength(document.counts[part]);
  const ids = document.parameters.map((each: { id: string }) => each.id);
  expect(new Set(ids).size).toBe(ids.length);
});

// domain/seed-facts.md: S2 says 18, S0 says 20 for most and all ages for cellulite.
test("one parameter shows every claim, the disagreement, the settled value and the rule that uses it", async () => {
  const entry = JSON.parse(await call("eligibility.minimum-age"));
  expect(entry).toMatchObject({
    kind: "parameter",
    disagree: true,
    settled: { value: 18 },
    claimed: { lowest: 18, highest: 20 },
  });
  expect(entry.claims).toContainEqual({ source: "S0", at: "cellulite", says: "all ages" });
  expect(entry.claims).toContainEqual({ source: "S2", at: "introduction", says: "18" });
  expect(entry.usedBy).toContainEqual({
    kind: "rule",
    id: "age.under-minimum",
    slice: "eligibility",
    title: "Under the minimum age",
  });
});

test("a rule gives its condition in words and with its limits by id, and what it tells in the language asked for", async () => {
  const rule = JSON.parse(await call("age.under-minimum", "--lang", "en"));
  expect(rule.when).toEqual({ fact: "age", below: { parameter: "eligibility.minimum-age" } });
  expect(rule.whenInWords).toBe("age is below 18 years");
  expect(rule).toHaveProperty("tell");
  expect(rule).not.toHaveProperty("tellLang");
});

test("--disagree shows only what sources contradict each other on", async () => {
  const { parameters, sources } = JSON.parse(await call("--disagree"));
  expect(parameters.length).toBeGreaterThan(10);
  expect(parameters.every((each: { disagree: boolean }) => each.disagree)).toBe(true);
  expect(sources).toBeUndefined();
});

test("text names the thing, its claims and where it is used", async () => {
  const text = await call("eligibility.minimum-age", "--format", "text");
  expect(text).toContain("Settled: 18 years");
  expect(text).toContain("S0: all ages (cellulite)");
  expect(text).toContain("rule age.under-minimum: Under the minimum age");
  expect(await call("--kind", "sources", "--format", "text")).not.toContain("eligibility.minimum-age");
});

test("a refused claim says what acts on it, and a law from which day it holds", async () => {
  expect(await call("refused.radiotherapy", "--format", "text")).toContain("Acted on by: cancer.active");
  expect(await call("fr.fat-removal-by-injection", "--format", "text")).toContain("from: 2011-04-12");
});

test("an id that nothing has is a problem that gives the nearest", async () => {
  const problem = await problemOf("eligibility.minimun-age");
  expect(problem).toBeInstanceOf(Problem);
  expect(problem.id).toBe("knowledge.unknown-id");
  expect(problem.message).toContain("eligibility.minimum-age");
  expect((await problemOf("S2", "--kind", "rules")).id).toBe("knowledge.unknown-id");
});

test("what was not understood is a problem", async () => {
  expect((await problemOf("--kind", "numbers")).id).toBe("cli.wrong-option");
  expect((await problemOf("--loud")).id).toBe("cli.unknown-option");
  expect((await problemOf("a", "b")).id).toBe("cli.too-many-words");
  expect((await problemOf("--json", "--format", "text")).id).toBe("cli.wrong-option");
});

test("the nearest ids hold the word, or else need the fewest letters changed", () => {
  const ids = ["age.low", "eligibility.minimum-age", "AMIN"];
  expect(nearestIds("minimum", ids)[0]).toBe("eligibility.minimum-age");
  expect(nearestIds("amni", ids)[0]).toBe("AMIN");
});

// By the label: 2 mg/cm², 0.2 mL a point, six sessions, a month apart; France's ban since the judgment of 17 February 2012.
test("a substance is printed with its limits, its status by country and day, its harms and its codes", async () => {
  const text = await call("substance:deoxycholic-acid", "--format", "text");
  for (const line of [
    "at most 2 mg/cm² (by skin area) [KYB-DOS]",
    "exactly 0.2 mL (a point) [KYB-DOS]",
    "at most 6 sessions (a course) [KYB-DOS]",
    "at least 1 months to the next session (a course) [KYB-DOS]",
    "FR: banned, every route from 2012-02-17 [FR-2011, FR-SUSP, FR-CE]",
    "infection at the site [KYB]",
    "CAS 83-44-3 [OPENFDA]",
  ])
    expect(text).toContain(line);
  expect(await call("calcitonin", "--format", "text")).toContain("never injected here: restricted hormone [EMA-CALC]");
  expect(await call("topical:lidocaine-prilocaine-cream", "--format", "text")).toContain("an open wound [EMLA-MIMS]");
  const { substances, counts } = JSON.parse(await call("--kind", "substances"));
  expect(substances).toHaveLength(counts.substances);
  expect(substances.find((each: { id: string }) => each.id === "lidocaine").salts).toHaveLength(3);
});

test("an id with a kind before it is looked for among that kind alone", async () => {
  expect((await problemOf("source:lidocaine")).id).toBe("knowledge.unknown-id");
  expect((await problemOf("substance:lidocain")).message).toContain("lidocaine");
});
