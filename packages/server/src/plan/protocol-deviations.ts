import type { CountedDeviations, DeviationsReply } from "@pistor/api/plan";
import type { CalendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import type { PlanKnowledge, Protocol } from "@pistor/core/plan";
import { sessionsOf } from "@pistor/core/plan";
import type { Deviation } from "@pistor/core/session";
import { compareWithPlan, deviationRules } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import type { Db } from "../kit/index.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import type { CourseVersion, SignedSession } from "./protocol-deviations.queries.ts";
import { findCourseVersions, findSignedSessions } from "./protocol-deviations.queries.ts";
import { findProtocol } from "./protocols-of.ts";

/** A course by all its versions, the first first. */
interface WholeCourse {
  readonly first: CourseVersion;
  readonly last: CourseVersion;
  readonly versions: readonly CourseVersion[];
  readonly signed: readonly SignedSession[];
}

/**
 * What was done otherwise than protocol and plan say, by protocol and by member, each with of how many.
 *
 * Courses are counted on the day they were kept and with who kept them, signed sessions on their own day and with whose
 * name stands under them. What a protocol leaves open is no deviation.
 */
export async function countDeviations(
  db: Db,
  clinicId: string,
  plan: PlanKnowledge,
  today: CalendarDate,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined; readonly lang?: Language | undefined },
): Promise<DeviationsReply> {
  const { from = null, to = null, lang = "en" } = asked;
  const { zone } = await getClinic(db, clinicId);
  const versions = await findCourseVersions(db, clinicId, zone.name);
  const signed = await findSignedSessions(db, clinicId);
  const inside = (on: string) => (from === null || on >= from) && (to === null || on <= to);
  const all = wholeCourses(versions, signed);
  const courses = all.filter(({ first }) => inside(first.on));
  const sessions = all.flatMap((course) =>
    course.signed.filter(({ record }) => inside(record.on)).map((session) => ({ course, session })),
  );
  // Each is counted twice, with its protocol and with its member, and compared once.
  const found = new Map(sessions.map(({ session }) => [session, compareWithPlan(session.record)]));
  const count = (own: readonly WholeCourse[], given: readonly SignedSession[]) =>
    counted(
      plan,
      own,
      given.map((session) => found.get(session) ?? []),
      today,
      lang,
    );

  const ids = [...new Set([...courses, ...sessions.map(({ course }) => course)].map(keyOf))].sort();
  const members = new Map([
    ...courses.map(({ first }) => [first.memberId, first.name] as const),
    ...sessions.map(({ session }) => [session.memberId, session.name] as const),
  ]);
  return {
    from,
    to,
    protocols: ids.map((key) => {
      const [id = "", version = ""] = key.split(" ");
      return {
        id,
        protocolVersion: version,
        title: findProtocol(plan, id, version)?.title ?? id,
        counted: count(
          courses.filter((course) => keyOf(course) === key),
          sessions.filter(({ course }) => keyOf(course) === key).map(({ session }) => session),
        ),
      };
    }),
    members: [...members]
      .sort(([, one], [, other]) => one.localeCompare(other))
      .map(([memberId, name]) => ({
        memberId,
        name,
        counted: count(
          courses.filter(({ first }) => first.memberId === memberId),
          sessions.filter(({ session }) => session.memberId === memberId).map(({ session }) => session),
        ),
      })),
  };
}

function keyOf({ first }: WholeCourse): string {
  const { id, version } = first.plan.protocol;
  return `${id} ${version}`;
}

function wholeCourses(versions: readonly CourseVersion[], signed: readonly SignedSession[]): WholeCourse[] {
  return [...new Set(versions.map(({ courseId }) => courseId))].flatMap((courseId) => {
    const own = versions.filter((version) => version.courseId === courseId);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ first, last, versions: own, signed: signed.filter((each) => each.courseId === courseId) }];
  });
}

function counted(
  plan: PlanKnowledge,
  courses: readonly WholeCourse[],
  found: readonly (readonly Deviation[])[],
  today: CalendarDate,
  lang: Language,
): CountedDeviations {
  const other = courses.filter(({ first }) => isOther(first, ofCourse(plan, first)));
  const deviating = found.filter((deviations) => deviations.length > 0);
  return {
    courses: courses.length,
    coursesOther: other.length,
    coursesOtherWithReason: other.filter(({ first }) => first.reason.trim() !== "").length,
    coursesStopped: courses.filter(({ last }) => last.state === "stopped").length,
    sessionsDue: sum(courses.map((course) => dueSessions(course, today).length)),
    sessionsMoved: sum(courses.map((course) => movedSessions(course).size)),
    sessionsMissed: sum(courses.map((course) => missedSessions(course, today))),
    sessionsSigned: found.length,
    sessionsOther: deviating.length,
    sessionsOtherWithReason: deviating.filter((each) => each.every(({ then }) => then === "reason-given")).length,
    kinds: deviationRules.flatMap((rule) => {
      const sessions = deviating.filter((each) => each.some((deviation) => deviation.rule === rule)).length;
      return sessions === 0 ? [] : [{ rule, tell: word(sessionTexts, rule, {}, lang).text, sessions }];
    }),
  };
}

/** The protocol of the course's day; one that is no longer there cannot be compared with. */
function ofCourse(plan: PlanKnowledge, { plan: kept }: CourseVersion): Protocol | undefined {
  return findProtocol(plan, kept.protocol.id, kept.protocol.version);
}

/** Another number of sessions, or another interval, than the protocol's own. */
function isOther({ request }: CourseVersion, protocol: Protocol | undefined): boolean {
  if (protocol === undefined) return false;
  const { sessions, intervalDays } = request;
  if (sessions !== undefined && sessions !== sessionsOf(protocol)) return true;
  if (intervalDays === undefined) return false;
  return protocol.phases.some(({ interval }) =>
    "days" in interval
      ? interval.days !== intervalDays
      : !("months" in interval) || interval.atLeastDays !== intervalDays,
  );
}

/** Planned for a day that has passed by the latest plan, or signed. A stopped course owes nothing more. */
function dueSessions(course: WholeCourse, today: CalendarDate): number[] {
  const { last, signed } = course;
  const given = new Set(signed.map(({ number }) => number));
  const passed = last.state === "stopped" ? [] : last.plan.sessions.filter(({ on }) => on < today);
  return [...new Set([...given, ...passed.map(({ number }) => number), ...movedSessions(course)])];
}

/** On another day in a later version than in the one before it. */
function movedSessions({ versions }: WholeCourse): Set<number> {
  const moved = new Set<number>();
  versions.slice(1).forEach((version, at) => {
    const before = new Map(versions[at]?.plan.sessions.map(({ number, on }) => [number, on]));
    for (const { number, on } of version.plan.sessions)
      if (before.has(number) && before.get(number) !== on) moved.add(number);
  });
  return moved;
}

function missedSessions({ last, signed }: WholeCourse, today: CalendarDate): number {
  if (last.state === "stopped") return 0;
  const given = new Set(signed.map(({ number }) => number));
  return last.plan.sessions.filter(({ number, on }) => on < today && !given.has(number)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
