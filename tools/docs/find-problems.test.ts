import { expect, test } from "vitest";
import { problemsIn } from "./find-problems.ts";

const idsIn = (source: string) => problemsIn(source, "some.ts").map(({ id, status }) => [id, status]);

test("a problem is found wherever it is thrown or returned, with its words", () => {
  const source =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source of a program, not a template of this one
    'export const no = (n: number, t: string) => new Problem("a.b", "", `Not ${n}, ${JSON.stringify(t)}.`);';
  expect(problemsIn(source, "x.ts")).toEqual([{ id: "a.b", status: null, message: 'Not {n}, "{t}".', file: "x.ts" }]);
});

test("a refusal carries its status, given or implied", () => {
  expect(idsIn('throw new Refusal(429, "a.busy", "Wait.");')).toEqual([["a.busy", 429]]);
  expect(idsIn('throw conflict("a.ended", "It ended.");')).toEqual([["a.ended", 409]]);
  expect(idsIn('throw notPossible("a.ahead", "Too early.");')).toEqual([["a.ahead", 422]]);
});

test("a schema's own check is found by the problem that it names", () => {
  expect(idsIn('add({ code: "custom", message: "Correct it.", params: { problem: "a.wrong" } });')).toEqual([
    ["a.wrong", null],
  ]);
});

test("a helper that only passes an id on is no problem of its own", () => {
  expect(idsIn("function refuse(id: string, message: string) { return new Problem(id, '', message); }")).toEqual([]);
});

test("an object with an id that is not dotted is something else", () => {
  expect(idsIn('const step = { id: "first", message: "Go on." };')).toEqual([]);
});
