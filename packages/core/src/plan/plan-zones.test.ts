import { planKnowledge } from "@pistor/knowledge/plan";
import { expect, test } from "vitest";
import { readDocument } from "../basics/index.ts";
import type { PlanAnswer, PlanEventKind } from "./index.ts";
import { layOutCourse, planRequestSchema } from "./index.ts";

const plan = (document: object) =>
  layOutCourse(planKnowledge, readDocument(planRequestSchema, { treatment: "face", ...document }));
const first = (answer: PlanAnswer, kind: PlanEventKind) => answer.events.find((event) => event.kind === kind)?.at;

// Every moment is Python 3.11's zoneinfo: the wall time with its offset, hours added in UTC, days on the wall clock.
test.each([
  // Clocks go forward on 28 March 2027 and back on 31 October: a day of 23 hours, and one of 25.
  ["Europe/Berlin", "2027-03-27", "10:00:00+01:00", "28T11:00:00+02:00", "2027-04-10T10:00:00+02:00"],
  ["Europe/Berlin", "2027-10-30", "10:00:00+02:00", "31T09:00:00+01:00", "2027-11-13T10:00:00+01:00"],
  ["Europe/Istanbul", "2027-03-27", "10:00:00+03:00", "28T10:00:00+03:00", "2027-04-10T10:00:00+03:00"],
  ["America/St_Johns", "2027-03-13", "10:00:00-03:30", "14T11:00:00-02:30", "2027-03-27T10:00:00-02:30"],
  ["America/St_Johns", "2027-11-06", "10:00:00-02:30", "07T09:00:00-03:30", "2027-11-20T10:00:00-03:30"],
  ["Asia/Kolkata", "2027-03-27", "10:00:00+05:30", "28T10:00:00+05:30", "2027-04-10T10:00:00+05:30"],
  ["Pacific/Apia", "2027-03-27", "10:00:00+13:00", "28T10:00:00+13:00", "2027-04-10T10:00:00+13:00"],
  // Lord Howe moves its clocks by half an hour.
  ["Australia/Lord_Howe", "2027-04-03", "10:00:00+11:00", "04T09:30:00+10:30", "2027-04-17T10:00:00+10:30"],
  ["Australia/Lord_Howe", "2027-10-02", "10:00:00+10:30", "03T10:30:00+11:00", "2027-10-16T10:00:00+11:00"],
])(
  "in %s from %s on, 24 hours stay 24 hours and two weeks stay two weeks",
  (timeZone, start, begins, after, second) => {
    const answer = plan({ timeZone, start, travel: { nights: 4 } });
    expect(answer.sessions[0]?.at).toBe(`${start}T${begins}`);
    const next = `${start.slice(0, 8)}${after}`.replace("2027-03-04", "2027-04-04");
    expect(first(answer, "check-24h")).toBe(next);
    // Whoever flies home does so on the very moment, whatever the clocks show.
    expect(answer.trips[0]?.earliestFlight).toBe(next);
    expect(answer.sessions[1]?.at).toBe(second);
  },
);

test("the days on which a painkiller is stopped and a week is asked for keep their time on the wall", () => {
  const spring = plan({ timeZone: "Europe/Berlin", start: "2027-03-28" });
  expect(first(spring, "stop-nsaid")).toBe("2027-03-21T10:00:00+01:00");
  expect(first(spring, "check-day-7")).toBe("2027-04-04T10:00:00+02:00");
  // The test is placed 48 hours before the cream; 28 March has lost an hour, so Thursday 10:00 is in time, Friday not.
  expect(first(spring, "allergy-test")).toBe("2027-03-25T10:00:00+01:00");
});
