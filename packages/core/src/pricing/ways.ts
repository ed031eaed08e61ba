import type { CalendarDate } from "../basics/index.ts";
import { addDays, daysBetween, Problem } from "../basics/index.ts";
import type { PlanAnswer, PlanKnowledge, PlanRequest } from "../plan/index.ts";
import { layOutCourse } from "../plan/index.ts";
import type { CountedCourse } from "./stays.ts";
import { countCourse, staysOf } from "./stays.ts";

/** How the patient comes: as asked, one trip a session, one long stay, or the course near home after the first visit. */
export const quoteWays = ["as-asked", "each-alone", "one-stay", "near-home"] as const;
export type QuoteWay = (typeof quoteWays)[number];

/** A way with the course as it then is. */
export interface CourseWay {
  readonly way: QuoteWay;
  readonly plan: PlanAnswer;
  readonly course: CountedCourse;
}

/**
 * Every way in which the course can be come to; `as-asked` alone where nobody travels, or only a laid-out plan is known.
 *
 * The sessions are the same in all of them: only the nights differ, and the planner counts the trips.
 */
export function waysOf(knowledge: PlanKnowledge, plan: PlanAnswer, request: PlanRequest | null): CourseWay[] {
  const asked: CourseWay = { way: "as-asked", plan, course: countCourse(plan, staysOf(plan.trips)) };
  if (request === null || plan.trips.length === 0) return [asked];
  return [asked, ...eachAlone(knowledge, request), ...oneStay(plan), ...nearHome(plan)];
}

function eachAlone(knowledge: PlanKnowledge, request: PlanRequest): CourseWay[] {
  // With windows the patient has said when they can come: no other stays are made up.
  if (request.travel?.windows !== undefined) return [];
  const alone = fewestNights(knowledge, request);
  if (alone === null) return [];
  const stays = staysOf(alone.trips);
  // Nobody asked for stays of so many nights: what the planner says of them is no answer to anything.
  const notes = alone.notes.filter(({ id }) => id !== "plan.several-trips");
  return [{ way: "each-alone", plan: { ...alone, notes }, course: countCourse(alone, stays) }];
}

/** The same course with as few nights as hold one session and the night before it; the first stay holds the first visit. */
export function fewestNights(knowledge: PlanKnowledge, request: PlanRequest): PlanAnswer | null {
  for (const nights of [2, 3, 4]) {
    try {
      return layOutCourse(knowledge, {
        ...request,
        travel: { items: [], ...request.travel, nights, firstVisit: true },
      });
    } catch (error) {
      if (error instanceof Problem && error.id === "plan.too-few-nights") continue;
      throw error;
    }
  }
  return null;
}

function oneStay(plan: PlanAnswer): CourseWay[] {
  const arrive = firstVisitDay(plan) ?? plan.sessions[0]?.on;
  const last = plan.trips.at(-1);
  const leave = last?.earliestFlight === undefined ? last?.leave : (last.earliestFlight.slice(0, 10) as CalendarDate);
  if (arrive === undefined || leave === undefined) return [];
  const sessions = plan.sessions.map(({ number }) => number);
  const stay = { arrive, leave, nights: daysBetween(arrive, leave), sessions };
  return [{ way: "one-stay", plan, course: countCourse(plan, [stay]) }];
}

function nearHome(plan: PlanAnswer): CourseWay[] {
  const arrive = firstVisitDay(plan);
  const read = plan.events.findLast(({ kind }) => kind === "allergy-reading")?.at.slice(0, 10) as
    | CalendarDate
    | undefined;
  if (arrive === undefined) return [];
  const leave = read === undefined || read <= arrive ? addDays(arrive, 1) : read;
  const stay = { arrive, leave, nights: daysBetween(arrive, leave), sessions: [] };
  return [{ way: "near-home", plan, course: countCourse(plan, [stay], false) }];
}

function firstVisitDay(plan: PlanAnswer): CalendarDate | undefined {
  return plan.events.find(({ kind }) => kind === "consultation")?.at.slice(0, 10) as CalendarDate | undefined;
}
