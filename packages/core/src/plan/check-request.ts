import { Problem } from "../basics/index.ts";
import type { PlanRequest } from "./request.ts";

/**
 * Refuses what no calendar holds: a clinic that never opens, a start in the past, a session that the course has not.
 *
 * @param sessions how many the course has
 * @throws {Problem} `plan.never-open`, `plan.start-in-the-past`, `plan.no-such-session`, `plan.said-twice`,
 *   `plan.given-out-of-order`
 */
export function checkRequest(request: PlanRequest, sessions: number): void {
  if (new Set(request.closedWeekdays).size === 7)
    throw new Problem(
      "plan.never-open",
      "/closedWeekdays",
      "All seven weekdays are closed: leave at least one of 1 (Monday) to 7 (Sunday) open.",
    );
  const { today, start, given } = request;
  if (today !== undefined && start < today && given.length === 0)
    throw new Problem(
      "plan.start-in-the-past",
      "/start",
      `The start ${start} lies before today, ${today}: give ${today} or a later day.`,
    );
  checkNumbers("moves", request.moves, sessions);
  checkNumbers("given", given, sessions);
  const inOrder = given.toSorted((one, other) => one.number - other.number);
  inOrder.forEach(({ number, on }, i) => {
    const before = inOrder[i - 1];
    if (before !== undefined && on < before.on)
      throw new Problem(
        "plan.given-out-of-order",
        `/given/${given.findIndex((each) => each.number === number)}/on`,
        `Session ${number} was given on ${on}, before session ${before.number} on ${before.on}: correct one of the days.`,
      );
    if (today !== undefined && on > today)
      throw new Problem(
        "plan.given-in-the-future",
        `/given/${given.findIndex((each) => each.number === number)}/on`,
        `Session ${number} cannot have been given on ${on}, after today, ${today}: give the day on which it was, or leave it out.`,
      );
  });
}

function checkNumbers(key: "moves" | "given", list: readonly { readonly number: number }[], sessions: number): void {
  const seen = new Set<number>();
  list.forEach(({ number }, i) => {
    if (number > sessions)
      throw new Problem(
        "plan.no-such-session",
        `/${key}/${i}/number`,
        `The course has no session ${number}: give one of 1 to ${sessions}.`,
      );
    if (seen.has(number))
      throw new Problem(
        "plan.said-twice",
        `/${key}/${i}/number`,
        `Session ${number} stands twice in ${key}: say it once.`,
      );
    seen.add(number);
  });
}
