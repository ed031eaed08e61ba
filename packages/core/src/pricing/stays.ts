import type { CalendarDate } from "../basics/index.ts";
import { daysBetween } from "../basics/index.ts";
import type { PlanAnswer } from "../plan/index.ts";
import type { Counted } from "./pricing-knowledge.ts";

/** A stay as a quote counts it. */
export interface Stay {
  readonly arrive: CalendarDate;
  readonly leave: CalendarDate;
  readonly nights: number;
  readonly sessions: readonly number[];
}

/** A course as it is counted: what of it happens at the clinic, and between which days somebody stays. */
export interface CountedCourse {
  readonly stays: readonly Stay[];
  /** Sessions that are given here. */
  readonly sessions: number;
  /** Days on which the patient comes to the clinic. */
  readonly visitDays: readonly string[];
  /** Visits at which something is explained or agreed to: the first one, and each session. */
  readonly talks: number;
  readonly lateChecks: number;
}

type Course = Pick<PlanAnswer, "sessions" | "events" | "trips">;

const atClinic = new Set(["consultation", "allergy-test", "allergy-reading", "review"]);

/** The stays as the planner counted them. */
export function staysOf(trips: PlanAnswer["trips"]): Stay[] {
  return trips.map(({ arrive, leave, sessions }) => ({ arrive, leave, nights: daysBetween(arrive, leave), sessions }));
}

/**
 * @param stays none where nobody travels
 * @param withSessions false where the sessions are given near home
 */
export function countCourse(course: Course, stays: readonly Stay[], withSessions = true): CountedCourse {
  const first = new Set(course.events.filter(({ kind }) => firstVisit.has(kind)).map(({ at }) => at.slice(0, 10)));
  const given = withSessions ? course.sessions : [];
  const days = withSessions
    ? [
        ...course.events
          .filter(({ kind, where }) => atClinic.has(kind) && where !== "home")
          .map(({ at }) => at.slice(0, 10)),
        ...given.map(({ on }) => on),
      ]
    : [...first];
  // A day on which nobody who travels is there yet is spent near home.
  const here = (day: string) => stays.length === 0 || stays.some(({ arrive, leave }) => arrive <= day && day <= leave);
  const consultation = course.events.some(({ kind }) => kind === "consultation") || course.sessions.length > 0 ? 1 : 0;
  return {
    stays,
    sessions: given.length,
    visitDays: [...new Set(days)].filter(here).sort(),
    talks: consultation + given.length,
    lateChecks: course.events.filter(({ kind }) => late.has(kind)).length,
  };
}

const firstVisit = new Set(["consultation", "allergy-test", "allergy-reading"]);
const late = new Set(["check-week-3", "check-week-6", "check-week-12", "check-month-6", "check-month-12"]);

export function nightsOf(stays: readonly Stay[]): number {
  return stays.reduce((sum, { nights }) => sum + nights, 0);
}

/** How often the course takes something. */
export function timesOf(counted: Counted, course: CountedCourse): number {
  switch (counted) {
    case "once":
      return 1;
    case "session":
      return course.sessions;
    case "trip":
      return course.stays.length;
    case "both-ways":
      return 2 * course.stays.length;
    case "night":
      return nightsOf(course.stays);
    case "visit-day":
      return course.visitDays.length;
    case "transport":
      return course.stays.length === 0 ? 0 : 2 * course.visitDays.length;
    case "talk":
      return course.talks;
    case "late-check":
      return course.lateChecks;
    case "none":
      return 1;
  }
}
