import { expect, test } from "vitest";
import { monthsOf, scaleOf, stopsOf, weeksOf } from "./ribbon.ts";

const session = (number: number, on: string) => ({
  number,
  on,
  phase: 1,
  movedDays: 0,
  because: [],
  state: "planned" as const,
  sessionId: null,
  points: null,
  volumeMl: null,
});

const course = {
  sessions: [session(1, "2026-11-10"), session(2, "2026-11-24"), session(3, "2026-12-08")],
  events: [
    { kind: "allergy-test", at: "2026-11-08T10:00:00+03:00", session: null, where: "clinic" as const },
    { kind: "check-month-12", at: "2027-12-08T10:00:00+03:00", session: 3, where: "home" as const },
  ],
  trips: [],
};

test("the scale begins before the allergy test, and a check a year later does not stretch it", () => {
  // 8 November less two days; 8 December and two days.
  const scale = scaleOf(course);
  expect([scale?.from, scale?.to]).toEqual(["2026-11-06", "2026-12-10"]);
});

test("places lie as far apart as their days", () => {
  const at = scaleOf(course)?.at ?? (() => Number.NaN);
  // 14 of 34 days lie between two sessions.
  expect(at("2026-11-24") - at("2026-11-10")).toBeCloseTo(14 / 34, 10);
});

test("a month stands where it begins", () => {
  const scale = scaleOf(course);
  // 1 December is 25 days after 6 November.
  expect(scale && monthsOf(scale)).toEqual([{ day: "2026-12-01", at: 25 / 34 }]);
});

test("a course without a session has no scale", () => {
  expect(scaleOf({ sessions: [], events: [], trips: [] })).toBeNull();
});

test("70 days are 10 weeks, 71 are 11 begun", () => {
  expect([weeksOf(70), weeksOf(71)]).toEqual([10, 11]);
});

test("no painkiller is taken from its stop to the session that it is for, and a stop for no session is not drawn", () => {
  const stop = { kind: "stop-nsaid", at: "2026-11-03T10:00:00+03:00", where: "home" as const };
  const events = [
    { ...stop, session: 1 },
    { ...stop, session: 9 },
  ];
  expect(stopsOf({ ...course, events })).toEqual([{ from: "2026-11-03", to: "2026-11-10" }]);
});
