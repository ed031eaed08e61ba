import { expect, test } from "vitest";
import { faultsOf } from "./quote-faults.ts";
import { quoteRequestOf } from "./quote-request.ts";

const form = {
  treatment: "face" as const,
  protocol: "face.standard",
  start: "2027-01-11",
  sessions: "",
  intervalDays: "",
  time: "10:00",
  travels: true,
  nights: "5",
  items: ["session"],
  currency: "EUR",
  lang: "de" as const,
  chosen: [],
  way: "as-asked" as const,
  discount: "",
  note: "",
};
const whom = { inquiryId: "0190a5f0-0000-7000-8000-000000000001", patientId: null };

test("what is left empty is the protocol's to say, and no fault", () => {
  expect(faultsOf(form)).toEqual({});
  expect(quoteRequestOf(form, whom)).not.toBeNull();
});

test.each(["abc", "-5", "1.234,56", "1,2345", "5 %"])(
  "a discount of “%s” asks for no quote, not for one without it",
  (discount) => {
    expect(faultsOf({ ...form, discount })).toEqual({ discount: { why: "amount" } });
    expect(quoteRequestOf({ ...form, discount }, whom)).toBeNull();
  },
);

test.each(["1.5", "e", "-2", "six"])("“%s” sessions, days or nights ask for no quote", (typed) => {
  for (const field of ["sessions", "intervalDays", "nights"] as const) {
    expect(Object.keys(faultsOf({ ...form, [field]: typed }))).toEqual([field]);
    expect(quoteRequestOf({ ...form, [field]: typed }, whom)).toBeNull();
  }
});

test("999 nights are said with what is allowed before anybody is asked, and so are nights left empty", () => {
  const said = { nights: { why: "range", from: 0, to: 365 } };
  expect(faultsOf({ ...form, nights: "999" })).toEqual(said);
  expect(faultsOf({ ...form, nights: " " })).toEqual(said);
  expect(faultsOf({ ...form, nights: "365" })).toEqual({});
});

test("sessions outside what the protocol allows are said with its range; as many as it allows are asked for", () => {
  // The card of the protocol says "4 to 10 sessions, 7 to 28 days apart".
  expect(faultsOf({ ...form, sessions: "999" })).toEqual({ sessions: { why: "range", from: 4, to: 10 } });
  expect(faultsOf({ ...form, intervalDays: "6" })).toEqual({ intervalDays: { why: "range", from: 7, to: 28 } });
  expect(faultsOf({ ...form, protocol: "", sessions: "3" })).toEqual({ sessions: { why: "range", from: 4, to: 10 } });
  expect(quoteRequestOf({ ...form, sessions: "10" }, whom)?.course.sessions).toBe(10);
});

test("a study's own course is asked for as it was given, in any number", () => {
  expect(faultsOf({ ...form, protocol: "face.savoia", sessions: "4" })).toEqual({ sessions: { why: "fixed" } });
});

test("a clinic's own protocol, whose range is not known here, is the engine's to judge", () => {
  const own = { ...form, protocol: "clinic.own" };
  expect(faultsOf({ ...own, sessions: "40" })).toEqual({});
  expect(faultsOf({ ...own, sessions: "4.5" })).toEqual({ sessions: { why: "whole" } });
});

test("nobody who does not travel is asked about nights", () => {
  expect(faultsOf({ ...form, travels: false, nights: "e" })).toEqual({});
});

test("without a first day, or with one that does not exist, no quote is asked for", () => {
  for (const start of ["", "2027-02-30"]) expect(faultsOf({ ...form, start })).toEqual({ start: { why: "day" } });
});
