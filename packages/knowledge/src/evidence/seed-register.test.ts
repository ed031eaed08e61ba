import { indexKnowledge } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { openKnowledge } from "../doors.ts";
import { itemRules } from "../plan/index.ts";
import type { SeedClaim } from "./seed-claim.ts";
import { homeFinder, written } from "./seed-lives.ts";
import { seedRegister } from "./seed-register.ts";
import { seedRows } from "./seed-rows.ts";

const find = homeFinder(indexKnowledge(await openKnowledge()), itemRules);
const register: readonly SeedClaim[] = seedRegister;
const place = ({ section, row, source }: { section: string; row: string; source: string }) =>
  `${section} · ${row} · ${source}`;

test("every claim of the five articles lives somewhere, with its source and in the words that stand there", () => {
  const lost = register.flatMap(({ id, source, says, lives, claim }) => {
    const there = find(lives);
    if (there === null) return [`${id}: nothing is called ${lives}`];
    const own = there.filter((one) => one.source === source).map(written);
    return own.includes(claim ?? says) ? [] : [`${id}: ${lives} has of ${source}: ${own.join(" | ") || "nothing"}`];
  });
  expect(lost).toEqual([]);
});

test("a claim that lives nowhere, or of another source, would be found", () => {
  expect(find("parameter:map.depth")?.some(({ source }) => source === "S2")).toBe(true);
  expect(find("parameter:map.no-such-depth")).toBeNull();
  expect(find("rule:map.depth")).toBeNull();
  expect(find("substance:finasteride")).toBeNull();
  expect(find("rule:stroke.past")?.some(({ source }) => source === "S1")).toBe(false);
});

test("everybody who says something in a row of the page of facts is in the register, and nobody else", () => {
  const expected = seedRows.flatMap(({ section, row, sources }) =>
    sources.map((source) => place({ section, row, source })),
  );
  expect(new Set(expected).size).toBe(expected.length);
  expect([...new Set(register.map(place))].sort()).toEqual(expected.sort());
});

test("everything that a row names is in a claim of that row", () => {
  const missing = seedRows.flatMap(({ section, row, names }) => {
    const said = register.filter((one) => one.section === section && one.row === row).map(({ says }) => says);
    return names
      .filter((name) => !said.some((says) => says.toLowerCase().includes(name.toLowerCase())))
      .map((name) => `${section} · ${row}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test("no claim is registered twice", () => {
  expect(new Set(register.map(({ id }) => id)).size).toBe(register.length);
  const whole = register.map((one) => `${place(one)} · ${one.says} · ${one.lives}`);
  expect(whole.filter((one, nth) => whole.indexOf(one) !== nth)).toEqual([]);
});

// As many as were found when the page was last walked through; one that goes missing changes its section's number.
test.each([
  ["1", 64],
  ["2", 128],
  ["3", 59],
  ["4", 32],
  ["5", 24],
  ["6", 25],
  ["7", 41],
  ["8", 17],
  ["9", 35],
  ["10", 10],
  ["conflicts", 43],
])("section %s has %i claims", (section, count) => {
  expect(register.filter((one) => one.section === section)).toHaveLength(count);
});
