import { expect, test } from "vitest";
import type { CalendarDate } from "../basics/index.ts";
import type { PlanAnswer } from "./answer.ts";
import { matchReviews } from "./match-reviews.ts";

const day = (text: string) => text as CalendarDate;
const plan = (...reviews: readonly (readonly [session: number | null, on: string])[]) =>
  ({
    events: reviews.map(([session, on]) => ({ kind: "review", session, at: `${on}T10:00:00+03:00` })),
  }) as unknown as PlanAnswer;
const matched = (of: PlanAnswer, ...booked: readonly (readonly [number | null, string])[]) => {
  const found = matchReviews(
    of,
    booked.map(([number, on]) => ({ id: on, number, on: day(on) })),
  );
  return booked.map(([, on]) => found.get(on)?.on ?? null);
};

test("a review is of the session with which it was booked, wherever both have gone", () => {
  const moved = plan([3, "2027-02-11"], [6, "2027-03-25"]);
  expect(matched(moved, [3, "2027-02-08"], [6, "2027-03-22"])).toEqual(["2027-02-11", "2027-03-25"]);
  // Moved so far that the third session is on the day for which the review of the sixth is booked.
  const far = plan([3, "2027-03-22"], [6, "2027-05-03"]);
  expect(matched(far, [3, "2027-02-08"], [6, "2027-03-22"])).toEqual(["2027-03-22", "2027-05-03"]);
});

test("a review that is of no session any more is the one on its day, else the next of those", () => {
  expect(matched(plan([null, "2027-04-05"], [10, "2027-05-18"]), [7, "2027-04-05"], [10, "2027-05-17"])).toEqual([
    "2027-04-05",
    "2027-05-18",
  ]);
  expect(matched(plan([null, "2027-04-06"]), [7, "2027-04-05"])).toEqual(["2027-04-06"]);
  expect(matched(plan([7, "2027-04-05"]), [null, "2027-04-05"])).toEqual(["2027-04-05"]);
});

test("reviews of two sessions are never one, and one that the plan lacks is none", () => {
  expect(matched(plan([6, "2027-03-25"]), [5, "2027-03-08"])).toEqual([null]);
  expect(matched(plan(), [null, "2027-03-08"])).toEqual([null]);
});
