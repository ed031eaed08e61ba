import type { CalendarDate } from "../basics/index.ts";
import type { PlanAnswer } from "./answer.ts";
import type { PlanChanges } from "./compare-plans.ts";
import { comparePlans } from "./compare-plans.ts";
import { layOutCourse } from "./lay-out-course.ts";
import type { PlanKnowledge } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";

/** A plan after a session was moved, with the request that it was made of and everything that is another than before. */
export interface MovedPlan {
  readonly request: PlanRequest;
  readonly plan: PlanAnswer;
  readonly changes: PlanChanges;
}

/**
 * Moves one session to another day, and all after it by their intervals.
 *
 * A day that is shut, or too early for the interval, is not taken: the session lies on the first day that can be, and a
 * note of the plan says so.
 *
 * @throws {Problem} `plan.no-such-session`, and all of `layOutCourse`
 */
export function moveSession(
  knowledge: PlanKnowledge,
  request: PlanRequest,
  number: number,
  to: CalendarDate,
): MovedPlan {
  const before = layOutCourse(knowledge, request);
  const others = request.moves.filter((move) => move.number !== number);
  const moved = { ...request, moves: [...others, { number, to }] };
  const plan = layOutCourse(knowledge, moved);
  return { request: moved, plan, changes: comparePlans(before, plan) };
}
