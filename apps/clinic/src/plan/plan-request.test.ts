import { courseBody } from "@pistor/api/plan";
import { expect, test } from "vitest";
import type { PlanForm } from "./plan-request.ts";
import { formOf, requestOf } from "./plan-request.ts";

const empty: PlanForm = {
  treatment: "face",
  protocol: "",
  start: "2026-12-01",
  sessions: "",
  intervalDays: "",
  time: "",
  travels: false,
  nights: "5",
  firstVisit: false,
  items: ["surgery"],
  unavailable: [{ from: "2026-12-24", to: "" }],
  windows: [],
  reason: "",
};

test("fields left empty leave the choice to the protocol, and a half-typed period is not sent", () => {
  expect(requestOf(empty)).toEqual({ treatment: "face", start: "2026-12-01" });
});

test("a start that is not a day yet asks for nothing", () => {
  expect(requestOf({ ...empty, start: "2026-02-30" })).toBeNull();
});

test("what was typed is a document that the contract takes", () => {
  const request = requestOf({
    ...empty,
    protocol: "face.standard",
    sessions: "8",
    intervalDays: "14",
    time: "09:30",
    travels: true,
    unavailable: [{ from: "2026-12-24", to: "2026-12-27" }],
  });
  expect(courseBody.parse(request)).toEqual({
    treatment: "face",
    protocol: "face.standard",
    start: "2026-12-01",
    sessions: 8,
    intervalDays: 14,
    time: "09:30",
    unavailable: [{ from: "2026-12-24", to: "2026-12-27" }],
    travel: { nights: 5, items: ["surgery"] },
  });
});

test("periods of travel are sent without nights where none are typed, and a reason with its ends cut off", () => {
  const windows = [
    { from: "2026-12-01", to: "2026-12-10" },
    { from: "2027-01-05", to: "" },
  ];
  const request = requestOf({ ...empty, travels: true, nights: "", windows, reason: "  Fewer trips for her. " });
  expect(courseBody.parse(request)).toMatchObject({
    travel: { windows: [{ from: "2026-12-01", to: "2026-12-10" }], items: ["surgery"] },
    reason: "Fewer trips for her.",
  });
  expect(request?.travel).not.toHaveProperty("nights");
});

test("the form of a request asks for that same request again", () => {
  const request = courseBody.parse({
    treatment: "hair",
    protocol: "hair.standard",
    start: "2026-12-01",
    sessions: 6,
    intervalDays: 14,
    time: "09:30",
    unavailable: [{ from: "2026-12-24", to: "2026-12-27" }],
    reason: "Fewer trips for her.",
    travel: { nights: 5, windows: [{ from: "2026-12-01", to: "2027-06-01" }], items: ["laboratory"] },
  });
  expect(requestOf(formOf(request, empty))).toEqual(request);
});
