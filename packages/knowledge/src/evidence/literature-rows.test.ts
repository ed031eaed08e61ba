import { indexKnowledge } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { openKnowledge } from "../doors.ts";
import { itemRules } from "../plan/index.ts";
import { contradictionRows, screeningRows } from "./literature-rows.ts";
import { homeFinder } from "./seed-lives.ts";

const knowledge = indexKnowledge(await openKnowledge());
const find = homeFinder(knowledge, itemRules);

// 33 and 27 rows stand in the two tables of the literature list.
test("every row of the tables of conditions and of contradictions is here", () => {
  expect([screeningRows.length, contradictionRows.length]).toEqual([33, 27]);
});

test.each(screeningRows)("condition: $row – each of its sources stands behind what holds it", ({ sources, lives }) => {
  expect(lives.filter((home) => find(home) === null)).toEqual([]);
  const claims = lives.flatMap((home) => find(home) ?? []);
  expect(sources.filter((key) => !claims.some(({ source }) => source === key))).toEqual([]);
});

test.each(contradictionRows)("contradiction: $row – settled in the open", ({ row, lives }) => {
  const claims = lives.map((home) => find(home) ?? []);
  expect(claims.every((own) => own.length > 0)).toBe(true);
  // Of the one row without a contradiction, the sources agree; it is a fact.
  const settled = lives.every((home) => /^(parameter|refused|rule):/.test(home));
  expect([row, settled]).toEqual([row, row !== "Study of 2008"]);
});

// The settled values of the page's own table of conflicts, in the units of the parameters.
test.each([
  ["eligibility.minimum-age", 18],
  ["eligibility.caution-age", 20],
  ["eligibility.nsaid-free-days", 7],
  ["aftercare.water", 24],
  ["aftercare.pool", 72],
  ["aftercare.sun", 10 * 24],
  ["aftercare.make-up", 24],
  ["aftercare.massage", 24],
  ["aftercare.exercise", 48],
  ["plan.cream-minutes-before", 60],
  ["topical.lidocaine-prilocaine-cream.until", 5 * 60],
  ["course.most-sessions", 15],
  ["procedure.invasiveness", "invasive"],
])("%s is settled at %s", (id, value) => {
  const own = knowledge.parameters.filter((each) => each.value.id === id).map((each) => each.value.settled.value);
  expect(new Set(own)).toEqual(new Set([value]));
});

test("no protocol is longer than the longest course, and the hair course is not the impossible one", () => {
  const most = knowledge.parameters.find(({ value }) => value.id === "course.most-sessions")?.value.settled.value;
  const protocols = knowledge.things.filter(({ kind }) => kind === "protocol").map(({ value }) => value);
  expect(protocols.length).toBeGreaterThan(8);
  for (const { id, sessionsRange } of protocols as unknown as { id: string; sessionsRange: { max: number } | null }[])
    expect([id, sessionsRange === null || sessionsRange.max <= Number(most)]).toEqual([id, true]);
});
