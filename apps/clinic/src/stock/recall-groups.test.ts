import type { Traced } from "@pistor/api/stock";
import { expect, test } from "vitest";
import { groupSessions } from "./recall-groups.ts";

type Person = Traced["people"][number];
type State = Person["contacts"][number]["state"];

const person = (id: string, days: readonly string[], state?: State): Person => ({
  id,
  name: id,
  fileNo: "0001",
  language: "tr",
  phone: "",
  email: "",
  sessions: days.map((on, index) => ({ id: `${id}-${index}`, patientId: id, number: index + 1, on, volumeMl: 1 })),
  first: days[0] ?? "",
  last: days.at(-1) ?? "",
  daysSince: 0,
  watchUntil: "",
  volumeMl: null,
  contacts: state === undefined ? [] : [{ state, note: "", by: "Ana", at: "2026-11-23T10:00:00+03:00" }],
});
const shape = (people: readonly Person[]) =>
  groupSessions(people).map(({ span, from, sessions, people: of, told }) => [
    span,
    from,
    sessions.length,
    of.length,
    told,
  ]);

test("a few days are a branch each, the earliest first, and somebody treated twice stands in both", () => {
  expect(shape([person("a", ["2026-11-04", "2026-11-18"], "told"), person("b", ["2026-11-18"])])).toEqual([
    ["day", "2026-11-04", 1, 1, 1],
    ["day", "2026-11-18", 2, 2, 1],
  ]);
});

test("more than eight days are told in weeks from Monday", () => {
  // 2 November 2026 is a Monday (GNU date).
  const days = ["02", "03", "04", "05", "06", "07", "08", "09", "10"].map((day) => `2026-11-${day}`);
  expect(shape([person("a", days)])).toEqual([
    ["week", "2026-11-02", 7, 1, 0],
    ["week", "2026-11-09", 2, 1, 0],
  ]);
});

test("more than eight weeks are told in months, and no session is left out", () => {
  const days = Array.from({ length: 9 }, (_, index) => `2026-0${index + 1}-15`);
  const groups = groupSessions([person("a", days)]);
  expect(groups.map(({ span }) => span)).toEqual(Array(9).fill("month"));
  expect(groups.flatMap(({ sessions }) => sessions)).toHaveLength(9);
});

test("a letter that was sent has told nobody", () => {
  expect(groupSessions([person("a", ["2026-11-04"], "wrote")])[0]?.told).toBe(0);
});
