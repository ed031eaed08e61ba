import { canonical, type SessionRecord, sessionRecordSchema } from "@pistor/core/session";
import { expect, test } from "vitest";
import { conflictParts, differingParts, leavesOf, mergeVersions, serversOwn } from "./conflict-parts.ts";

const record = (more: object = {}): SessionRecord =>
  sessionRecordSchema.parse({ treatment: "face", number: 1, on: "2026-11-23", ...more });

test("every field of a record belongs to one part, so that no choice forgets one", () => {
  const inParts = Object.values(conflictParts).flat() as string[];
  expect([...inParts, ...serversOwn].sort()).toEqual(Object.keys(sessionRecordSchema.shape).sort());
});

test("what differs is named in the order of the steps, and nothing else", () => {
  const mine = record({ notes: "Mine", checks: { secondPerson: "Mert" } });
  const theirs = record({ notes: "Theirs", pain: 3 });
  expect(differingParts(mine, theirs)).toEqual(["checks", "room", "notes"]);
  expect(differingParts(mine, record({ notes: "Mine", checks: { secondPerson: "Mert" } }))).toEqual([]);
});

test("a part is taken whole from one side, what is missing there too", () => {
  const mine = record({ notes: "Mine" });
  const theirs = record({ notes: "Theirs", performer: "Dr. Ada", checks: { secondPerson: "Mert" } });
  const merged = mergeVersions(mine, theirs, new Set(["checks"] as const));
  expect(merged).toMatchObject({ notes: "Theirs", checks: {} });
  expect("performer" in merged).toBe(false);
});

test("all parts of one side make that side again", () => {
  const mine = record({ notes: "Mine", pain: 5, reasons: { depth: "Thin skin here" } });
  const theirs = record({ notes: "Theirs", performer: "Dr. Ada" });
  const all = new Set(Object.keys(conflictParts) as (keyof typeof conflictParts)[]);
  expect(canonical(mergeVersions(mine, theirs, all))).toBe(canonical(mine));
  expect(canonical(mergeVersions(mine, theirs, new Set()))).toBe(canonical(theirs));
});

test("a difference is told by what each side says and the other does not", () => {
  const mine = record({ checks: { secondPerson: "Mert" }, performer: "Dr. Ada" });
  const theirs = record({ checks: { secondPerson: "Lena" }, performer: "Dr. Ada" });
  expect(leavesOf(mine, theirs, "checks")).toEqual([{ key: "checks.secondPerson", value: "Mert" }]);
  expect(leavesOf(theirs, mine, "checks")).toEqual([{ key: "checks.secondPerson", value: "Lena" }]);
});
