import type { CalendarDate } from "@pistor/core/basics";
import { dayOf } from "@pistor/core/basics";
import { writeDate } from "@pistor/core/evidence";
import type { TooSoon } from "@pistor/core/schedule";
import { tooSoon } from "@pistor/core/schedule";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { conflict, notFound, notPossible } from "../kit/refusal.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { findGivenSessions } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { findPlacedVisits } from "./placed-visit.queries.ts";

/** The days on which the sessions of a course were given or are booked. */
export interface CourseDays {
  readonly course: KeptCourse;
  readonly visits: readonly KeptPlacedVisit[];
  readonly days: readonly { readonly number: number; readonly on: CalendarDate }[];
}

export async function findCourseDays(
  db: Db,
  clinic: ClinicPlace,
  course: KeptCourse,
  but: ReadonlySet<string> = new Set(),
): Promise<CourseDays> {
  const given = (await findGivenSessions(db, clinic.id, [course.id])).get(course.id) ?? [];
  const visits = (await findPlacedVisits(db, clinic.id, { courseId: course.id })).filter(({ id }) => !but.has(id));
  const days = new Map<number, CalendarDate>();
  for (const { purpose, number, at } of visits)
    if (purpose === "session" && number !== null) days.set(number, dayOf(clinic.zone, Date.parse(at)));
  for (const { number, on } of given) days.set(number, on);
  return { course, visits, days: [...days].map(([number, on]) => ({ number, on })) };
}

/** How the day of a session fits into its course; null where it does. */
export function fitOf(
  { plan }: ClinicKnowledge,
  { course, days }: CourseDays,
  number: number,
  on: CalendarDate,
): TooSoon | null {
  const protocol = plan.protocols.find(({ id }) => id === course.protocol);
  return tooSoon(course.plan, protocol, number, on, days);
}

/** @throws {Refusal} 409 when the session is closer to the one before it than its protocol allows */
export function mustNotBeTooSoon(found: TooSoon | null): void {
  if (found === null || found.verdict !== "refused" || found.other > found.number) return;
  throw conflict(
    "schedule.too-soon",
    `Session ${found.number} would be ${found.days} days after session ${found.other}; the protocol has at least ${found.leastDays}: give a later day.`,
  );
}

/**
 * Refuses a session that its course does not have, or that is booked or given already.
 *
 * @throws {Refusal}
 */
export function mustBeOpenInCourse({ course, days }: CourseDays, patientId: string, number: number | null): void {
  if (course.patientId !== patientId) throw notFound("course");
  if (course.state === "stopped" || course.state === "finished")
    throw conflict("schedule.course-ended", `This course is ${course.state}: nothing more of it can be booked.`);
  if (number === null) return;
  if (!course.plan.sessions.some((session) => session.number === number))
    throw notPossible(
      "schedule.no-such-session",
      `The course has no session ${number}: give one of 1 to ${course.plan.sessions.length}.`,
      "/number",
    );
  const other = days.find((each) => each.number === number);
  if (other !== undefined)
    throw conflict(
      "schedule.already-booked",
      `Session ${number} is booked or given on ${writeDate(other.on, "en")} already: move that visit instead.`,
    );
}
