import type { ItineraryReply } from "@pistor/api/travel";
import { expect, test } from "vitest";
import { documentOf, draftOf, legOf, stayOf, withLeg, withStay } from "./journey-draft.ts";

const itinerary = {
  homeZone: "Europe/London",
  legs: [
    {
      trip: 1,
      way: "back",
      by: "flight",
      code: "XX 13",
      from: "İzmir",
      to: "London",
      departs: "2027-03-28T12:00:00+03:00",
      arrives: "2027-03-28T14:00:00+01:00",
    },
  ],
  stays: [],
  driver: { name: "Ali", phone: "", languages: [] },
  interpreter: null,
  homePhysician: null,
  checks: [],
  companion: "",
  note: "",
};
const reply = {
  version: 3,
  itinerary,
  clinicZone: "Europe/Istanbul",
  person: { language: "en" },
} as unknown as ItineraryReply;

test("a kept journey is typed by the clocks of each place and kept again as it was", () => {
  const draft = draftOf(reply);
  expect(draft.base).toBe(3);
  // The way back leaves by the clinic's clocks and arrives by those at home.
  expect(legOf(draft, 1, "back")).toMatchObject({ departs: "2027-03-28T12:00", arrives: "2027-03-28T14:00" });
  expect(documentOf(draft, "Europe/Istanbul")).toEqual({ document: itinerary, faults: [] });
});

test("a way of which nothing was typed is left out, and half of one is a fault", () => {
  const draft = draftOf(reply);
  const empty = withLeg(draft, legOf(draft, 1, "there"));
  expect(documentOf(empty, "Europe/Istanbul")).toEqual({ document: itinerary, faults: [] });
  const half = withLeg(draft, { ...legOf(draft, 1, "there"), code: "XX 12" });
  expect(documentOf(half, "Europe/Istanbul").faults).toEqual([{ kind: "leg", trip: 1, way: "there" }]);
});

test("an arrival before the departure, a stay without a night and an unknown zone are faults", () => {
  const draft = draftOf(reply);
  const back = legOf(draft, 1, "back");
  // 11:00 in London is 13:00 in Istanbul on that day, an hour after the departure; 10:00 is the departure itself.
  expect(documentOf(withLeg(draft, { ...back, arrives: "2027-03-28T11:00" }), "Europe/Istanbul").faults).toEqual([]);
  expect(documentOf(withLeg(draft, { ...back, arrives: "2027-03-28T10:00" }), "Europe/Istanbul").faults).toEqual([
    { kind: "order", trip: 1, way: "back" },
  ]);
  const stay = { ...stayOf(draft, 1, { arrive: "2027-03-26", leave: "2027-03-28" }), name: "Hotel", to: "2027-03-26" };
  expect(documentOf(withStay(draft, stay), "Europe/Istanbul").faults).toEqual([{ kind: "stay", trip: 1, way: null }]);
  expect(documentOf({ ...draft, homeZone: "London" }, "Europe/Istanbul").faults).toContainEqual({
    kind: "zone",
    trip: 0,
    way: null,
  });
});
