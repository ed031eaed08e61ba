import type { CalendarDate } from "@pistor/core/basics";
import { addDays, daysBetween } from "@pistor/core/basics";
import type { PlanKnowledge } from "@pistor/core/plan";
import type { SessionRecord } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { findProtocol } from "../plan/protocols-of.ts";

/** What the clinic has on record before the session begins, to be confirmed in it. */
export interface OnRecord {
  readonly consent: NonNullable<SessionRecord["checks"]["consent"]> | null;
  readonly allergyTest: NonNullable<SessionRecord["checks"]["allergyTest"]> | null;
}

/** An empty record for a session, with what is known of it beforehand. The last session's map is not copied. */
export function firstDraft(
  course: KeptCourse,
  number: number,
  today: CalendarDate,
  planned: SessionRecord["planned"],
  { consent, allergyTest }: OnRecord,
): SessionRecord {
  return sessionRecordSchema.parse({
    treatment: course.treatment,
    number,
    on: today,
    planned,
    checks: {
      ...(consent === null ? {} : { consent }),
      ...(allergyTest === null ? {} : { allergyTest }),
    },
  });
}

/**
 * What the course foresees for a session: how its protocol is given, and the earliest day by the interval, counted from the session before where that
 * was given, as one that came late moves those after it.
 *
 * @param plan with the clinic's own protocols
 * @param before the session before, if it was signed
 */
export function plannedFor(
  plan: PlanKnowledge,
  course: KeptCourse,
  number: number,
  before: { readonly number: number; readonly on: CalendarDate } | undefined,
): SessionRecord["planned"] {
  return { ...givenAs(plan, course), ...dayFor(course, number, before) };
}

/** Technique, depth, spacing and drop of the course's protocol in the version of its day, where it says them. */
function givenAs(plan: PlanKnowledge, course: KeptCourse): SessionRecord["planned"] {
  const { id, version } = course.plan.protocol;
  const given = findProtocol(plan, id, version)?.given;
  if (given === undefined) return {};
  const { technique, depthMm, spacingMm, dropMl } = given;
  return { technique, depthMm, spacingMm, dropMl };
}

function dayFor(
  course: KeptCourse,
  number: number,
  before: { readonly number: number; readonly on: CalendarDate } | undefined,
): Pick<SessionRecord["planned"], "on"> {
  const planned = course.plan.sessions.find((each) => each.number === number);
  const plannedBefore = course.plan.sessions.find((each) => each.number === before?.number);
  if (planned === undefined) return {};
  if (before === undefined || plannedBefore === undefined) return { on: planned.on };
  const between = course.plan.sessions.filter((each) => each.number > before.number && each.number <= number);
  // Days by which the plan moved a session past a shut day are no part of the interval.
  const moved = between.reduce((sum, each) => sum + each.movedDays, 0);
  return { on: addDays(before.on, daysBetween(plannedBefore.on, planned.on) - moved) };
}
