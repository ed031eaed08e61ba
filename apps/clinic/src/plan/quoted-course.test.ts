import type { Plan } from "@pistor/api/plan";
import type { Quote } from "@pistor/api/pricing";
import { expect, test } from "vitest";
import { courseOfQuote, differencesFrom } from "./quoted-course.ts";

/** Two sessions on days of January 2027, each in a stay of its own. */
function aPlan(days: readonly [number, number], stays: readonly (readonly [number, number])[]): Plan {
  const january = (day: number) => `2027-01-${String(day).padStart(2, "0")}`;
  const sessions = days.map((day, i) => ({ number: i + 1, on: january(day) }));
  const trips = stays.map(([from, to]) => ({ arrive: january(from), leave: january(to), sessions: [] }));
  return { treatment: "face", protocol: "face.standard", sessions, trips } as unknown as Plan;
}

function aQuote(way: Quote["request"]["way"], plan: Plan): Pick<Quote, "request" | "paper"> {
  const travel = { nights: 5, items: ["session", "hotel-nights"] };
  return {
    request: { course: { treatment: "face", start: "2027-01-04", travel }, way },
    paper: { plan },
  } as unknown as Quote;
}

test("the course of a quote asks for the stays that were agreed on, whichever way the patient comes", () => {
  const plan = aPlan(
    [6, 20],
    [
      [3, 8],
      [19, 21],
    ],
  );
  const items = ["session", "hotel-nights"];
  expect(courseOfQuote(aQuote("as-asked", plan)).travel).toEqual({ nights: 5, items });
  // Five nights for the first trip, as it begins with the first visit, and two for a session alone.
  expect(courseOfQuote(aQuote("each-alone", plan)).travel).toEqual({ nights: 2, firstVisit: true, items });
  expect(courseOfQuote(aQuote("one-stay", aPlan([6, 20], [[3, 22]]))).travel).toEqual({
    windows: [{ from: "2027-01-03", to: "2027-01-22" }],
    items,
  });
  expect(courseOfQuote(aQuote("near-home", aPlan([6, 20], [[3, 6]])))).not.toHaveProperty("travel");
});

test("a course that moved on is told by its days, its trips and its nights, and one as agreed by nothing", () => {
  const agreed = aPlan(
    [6, 20],
    [
      [5, 7],
      [19, 21],
    ],
  );
  const quote = aQuote("as-asked", agreed);
  expect(differencesFrom(quote, agreed)).toEqual([]);
  expect(differencesFrom(quote, aPlan([6, 25], [[5, 26]]))).toEqual([
    { what: "interval", quoted: 14, planned: 19 },
    { what: "last", quoted: "2027-01-20", planned: "2027-01-25" },
    { what: "trips", quoted: 2, planned: 1 },
    { what: "nights", quoted: 4, planned: 21 },
  ]);
  expect(differencesFrom(quote, { ...agreed, protocol: "face.own" })).toEqual([
    { what: "protocol", quoted: "face.standard", planned: "face.own" },
  ]);
});

test("sessions near home make no trips here, and that is no difference", () => {
  const quote = aQuote("near-home", aPlan([6, 20], [[3, 6]]));
  expect(differencesFrom(quote, aPlan([6, 20], []))).toEqual([]);
});
