import type { CalendarDate } from "../basics/index.ts";
import { Problem } from "../basics/index.ts";
import type { PlanAnswer } from "./answer.ts";
import { layOut } from "./lay-out-course.ts";
import type { PlanKnowledge } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";

/** A plan after a session was moved, and every session whose day is another than before. */
export interface MovedPlan {
  readonly plan: PlanAnswer;
  readonly changes: readonly { readonly number: number; readonly from: CalendarDate; readonly to: CalendarDate }[];
}

/**
 * Moves one session to a later day, and all after it by their intervals.
 *
 * A day that is shut or too early for the interval is not taken: the session lies on the first day that can be, and
 * `changes` says which.
 *
 * @param moved sessions that were moved before, by number
 * @throws {Problem} `plan.no-such-session`, and all of `layOutCourse`
 */
export function moveSession(
  knowledge: PlanKnowledge,
  request: PlanRequest,
  number: number,
  to: CalendarDate,
  moved: ReadonlyMap<number, CalendarDate> = new Map(),
): MovedPlan {
  const before = layOut(knowledge, request, moved);
  if (!before.sessions.some((session) => session.number === number))
    throw new Problem(
      "plan.no-such-session",
      "/number",
      `The course has no session ${number}: give one of 1 to ${before.sessions.length}.`,
    );
  const plan = layOut(knowledge, request, new Map(moved).set(number, to));
  const changes = plan.sessions.flatMap((session, i) => {
    const from = before.sessions[i]?.on;
    return from === undefined || from === session.on ? [] : [{ number: session.number, from, to: session.on }];
  });
  return { plan, changes };
}
