import type { CourseBody } from "@pistor/api/plan";
import type { PlanKnowledge, Protocol } from "@pistor/core/plan";
import { notPossible } from "../kit/refusal.ts";
import type { LaidOut } from "./plan-request.ts";

const fewest = 10;

/**
 * A course that is given otherwise than its protocol says why.
 *
 * @throws {Refusal} 422 where the number of sessions or the interval differs and no reason is given
 */
export function mustSayWhy(knowledge: PlanKnowledge, { request, plan }: LaidOut, { reason = "" }: CourseBody): void {
  const protocol = knowledge.protocols.find(({ id }) => id === plan.protocol.id);
  if (protocol === undefined || reason.length >= fewest) return;
  const { sessions, intervalDays } = request;
  const own = protocol.phases.reduce((sum, phase) => sum + phase.sessions, 0);
  const differs = [
    ...(sessions === undefined || sessions === own ? [] : [`${sessions} sessions instead of ${own}`]),
    ...(intervalDays === undefined || isOwn(protocol, intervalDays)
      ? []
      : [`an interval of ${intervalDays} days instead of its own`]),
  ];
  if (differs.length === 0) return;
  throw notPossible(
    "plan.reason-is-missing",
    `This course has ${differs.join(" and ")} of ${protocol.id}: say why in ${fewest} letters or more.`,
    "/reason",
  );
}

function isOwn({ phases }: Protocol, days: number): boolean {
  return phases.every(({ interval }) =>
    "days" in interval ? interval.days === days : "months" in interval && interval.atLeastDays === days,
  );
}
