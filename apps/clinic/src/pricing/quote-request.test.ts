import { expect, test } from "vitest";
import { changedIn } from "./quote-changes.ts";
import type { QuoteForm } from "./quote-request.ts";
import { quoteFormOf, quoteRequestOf } from "./quote-request.ts";

const form: QuoteForm = {
  treatment: "face",
  protocol: "",
  start: "2027-01-11",
  sessions: "",
  intervalDays: "",
  time: "10:00",
  travels: true,
  nights: "5",
  items: ["session", "hospital-night"],
  currency: "EUR",
  lang: "de",
  chosen: [],
  way: "as-asked",
  discount: "",
  note: " ",
};
const anna = { inquiryId: "0190a5f0-0000-7000-8000-000000000001", patientId: null };

test("fields left empty leave the choice to the protocol, and no discount is none rather than nothing off", () => {
  expect(quoteRequestOf(form, anna)).toEqual({
    ...anna,
    course: {
      treatment: "face",
      start: "2027-01-11",
      time: "10:00",
      travel: { nights: 5, items: ["session", "hospital-night"] },
    },
    currency: "EUR",
    lang: "de",
    chosen: [],
    way: "as-asked",
    discount: null,
    note: "",
  });
});

test("who lives near asks for no journey, and a day that is none asks for nothing yet", () => {
  expect(quoteRequestOf({ ...form, travels: false }, anna)?.course.travel).toBeUndefined();
  expect(quoteRequestOf({ ...form, start: "2027-02-30" }, anna)).toBeNull();
});

test("a kept request fills the form from which the same request is made again", () => {
  const asked = quoteRequestOf({ ...form, sessions: "6", discount: "50,25", chosen: ["hospital-night"] }, anna);
  if (asked === null) throw new Error("no request");
  expect(asked.discount).toEqual({ amount: 5_025, currency: "EUR" });
  expect(quoteRequestOf({ ...form, ...quoteFormOf(asked) }, anna)).toEqual(asked);
});

test("two versions differ by what was asked otherwise, whatever the order of the items", () => {
  const before = quoteRequestOf(form, anna);
  const after = quoteRequestOf({ ...form, nights: "16", items: ["hospital-night", "session"] }, anna);
  if (before === null || after === null) throw new Error("no request");
  expect(changedIn(before, after)).toEqual([{ what: "nights", from: "5", to: "16" }]);
});
