import type { CalendarDate } from "../basics/index.ts";
import type { PlanAnswer } from "./answer.ts";

/** A review as a plan has it: of a session on the same day, or on a day of its own. */
export interface PlannedReview {
  readonly session: number | null;
  readonly on: CalendarDate;
}

/** A review that was booked; `number` is the session that it was booked with. */
export interface BookedReview {
  readonly id: string;
  readonly number: number | null;
  readonly on: CalendarDate;
}

/**
 * Which review of a plan each booked one is. A plan that has moved may part a review from the session with which it was
 * booked, since reviews of some protocols are on days of their own: so the same session comes first, then the same day,
 * then the order in which they stand. Two that are of two sessions are never one.
 *
 * @returns by the id of what is booked; what the plan has no review for is left out
 */
export function matchReviews(
  { events }: Pick<PlanAnswer, "events">,
  booked: readonly BookedReview[],
): ReadonlyMap<string, PlannedReview> {
  const planned = events
    .filter(({ kind }) => kind === "review")
    .map(({ session, at }): PlannedReview => ({ session, on: at.slice(0, 10) as CalendarDate }));
  const left = booked.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const matched = new Map<string, PlannedReview>();
  const match = (isThat: (review: PlannedReview, visit: BookedReview) => boolean) => {
    for (const visit of left) {
      const place = matched.has(visit.id) ? -1 : planned.findIndex((review) => isThat(review, visit));
      const [review] = place < 0 ? [] : planned.splice(place, 1);
      if (review !== undefined) matched.set(visit.id, review);
    }
  };
  match((review, visit) => visit.number !== null && review.session === visit.number);
  match((review, visit) => review.on === visit.on);
  match((review, visit) => review.session === null || visit.number === null);
  return matched;
}
