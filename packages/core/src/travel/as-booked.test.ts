import { planKnowledge } from "@pistor/knowledge/plan";
import { expect, test } from "vitest";
import { readDocument, timeZone } from "../basics/index.ts";
import { layOutCourse, planRequestSchema } from "../plan/index.ts";
import { asBooked } from "./as-booked.ts";
import type { BookedAppointment } from "./course-ahead.ts";

// Expected moments by hand, on a calendar; Istanbul is three hours ahead all year, Berlin put its clocks on 28 March 2027.
function planned(timeZoneName: string, start: string, sessions = 2) {
  const request = { treatment: "rheumatic", sessions, start, timeZone: timeZoneName, travel: { nights: 3 } };
  return layOutCourse(planKnowledge, readDocument(planRequestSchema, request));
}
const visit = (number: number, at: string, leaves: string): BookedAppointment => ({
  at,
  arrives: at,
  leaves,
  purpose: "session",
  number,
});
const atOf = (events: readonly { kind: string; session: number | null; at: string }[], kind: string, session: number) =>
  events.find((event) => event.kind === kind && event.session === session)?.at;

test("a session that was planned for ten and booked for half past three lets nobody fly before the visit's end on the next day", () => {
  const plan = planned("Europe/Istanbul", "2027-01-11");
  expect(plan.trips[0]?.earliestFlight).toBe("2027-01-12T10:00:00+03:00");
  const visits = [visit(1, "2027-01-11T15:30:00+03:00", "2027-01-11T16:25:00+03:00")];
  const { trips, events } = asBooked(timeZone("Europe/Istanbul"), plan, visits, 24);
  expect(trips[0]?.earliestFlight).toBe("2027-01-12T16:25:00+03:00");
  expect(atOf(events, "check-24h", 1)).toBe("2027-01-12T15:30:00+03:00");
  expect(atOf(events, "check-72h", 1)).toBe("2027-01-14T15:30:00+03:00");
  expect(atOf(events, "check-day-7", 1)).toBe("2027-01-18T15:30:00+03:00");
});

test("what is not booked stays as it was planned", () => {
  const plan = planned("Europe/Istanbul", "2027-01-11");
  const visits = [visit(1, "2027-01-11T15:30:00+03:00", "2027-01-11T16:25:00+03:00")];
  const { trips, events } = asBooked(timeZone("Europe/Istanbul"), plan, visits, 24);
  expect(trips.slice(1)).toEqual(plan.trips.slice(1));
  expect(events.filter(({ session }) => session === 2)).toEqual(plan.events.filter(({ session }) => session === 2));
  expect(asBooked(timeZone("Europe/Istanbul"), plan, [], 24)).toEqual({ trips: plan.trips, events: plan.events });
});

test("a visit of another purpose with the same number moves nothing", () => {
  const plan = planned("Europe/Istanbul", "2027-01-11");
  const review = { ...visit(1, "2027-01-11T15:30:00+03:00", "2027-01-11T16:25:00+03:00"), purpose: "review" };
  expect(asBooked(timeZone("Europe/Istanbul"), plan, [review], 24).trips).toEqual(plan.trips);
});

test("over the night on which clocks go forward the flight waits 24 hours, and the check of day 7 keeps the hour", () => {
  const plan = planned("Europe/Berlin", "2027-03-27", 1);
  const visits = [visit(1, "2027-03-27T12:00:00+01:00", "2027-03-27T13:00:00+01:00")];
  const { trips, events } = asBooked(timeZone("Europe/Berlin"), plan, visits, 24);
  expect(trips[0]?.earliestFlight).toBe("2027-03-28T14:00:00+02:00");
  expect(atOf(events, "check-day-7", 1)).toBe("2027-04-03T12:00:00+02:00");
  expect(atOf(events, "check-week-3", 1)).toBe("2027-04-17T12:00:00+02:00");
});

test("a visit that was moved to the next day takes the checks that follow it along", () => {
  const plan = planned("Europe/Istanbul", "2027-01-11", 1);
  const visits = [visit(1, "2027-01-12T10:00:00+03:00", "2027-01-12T11:00:00+03:00")];
  const { events } = asBooked(timeZone("Europe/Istanbul"), plan, visits, 24);
  expect(atOf(events, "check-week-3", 1)).toBe("2027-02-02T10:00:00+03:00");
  // What comes before a session is told by the plan alone.
  expect(atOf(events, "stop-nsaid", 1)).toBe(atOf(plan.events, "stop-nsaid", 1));
});
