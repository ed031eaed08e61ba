import type { BookedVisit } from "@pistor/api/schedule";
import { dayOf, writeMoment } from "@pistor/core/basics";
import { arrivesAt, leavesAt } from "@pistor/core/schedule";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { initialsOf, nameOf } from "../patient/person.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { findCoursesOfAll } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { atClinic, dayAtClinic } from "./clinic.queries.ts";
import { judgeVisits } from "./judge-visits.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { findPlacedVisits, placeOf } from "./placed-visit.queries.ts";
import type { Resources } from "./resources.queries.ts";
import type { Tag } from "./today.ts";
import { findSessionsAhead } from "./today-ahead.ts";
import type { Block } from "./today-blocks.ts";
import { lacksOf, readyOr } from "./today-lacks.ts";

/**
 * Visits as they are shown, each with what the board says of it on its day.
 *
 * What a visit of a later day still lacks is not yet late: such a visit is merely not called ready.
 */
export async function taggedVisits(
  db: Db,
  clinic: ClinicPlace,
  visits: readonly KeptPlacedVisit[],
  resources: Resources,
  now: string,
): Promise<BookedVisit[]> {
  const details = await detailsOf(db, clinic, visits);
  const courses = await coursesOf(db, clinic, details);
  const judged = await judgeVisits(db, clinic, visits, details);
  const { plan } = await clinicKnowledge(db, clinic.id);
  const readingHours = plan.times.allergyReadingHours.settled.value;
  const ahead = await findSessionsAhead(db, clinic, visits, courses, judged, resources);
  const today = dayAtClinic(clinic, now);
  const tags = new Map(
    ahead.map((session) => {
      const on = dayOf(clinic.zone, session.at);
      const lacks = lacksOf(session, { on, now: Date.parse(now), readingHours });
      return [session.visitId, (tag: Tag | null) => (on <= today ? readyOr(tag, lacks) : readyOnly(tag, lacks))];
    }),
  );
  return replyOf(clinic, visits, details, courses, (visit) => {
    const { tag } = judged.of(visit);
    return tags.get(visit.id)?.(tag) ?? (tags.has(visit.id) ? null : tag);
  });
}

function readyOnly(tag: Tag | null, lacks: readonly Block[]): Tag | null {
  return tag?.kind === "ready" && readyOr(tag, lacks) !== tag ? null : tag;
}

/** The same without that word: of what was booked a moment ago. */
export async function bookedVisits(
  db: Db,
  clinic: ClinicPlace,
  visits: readonly KeptPlacedVisit[],
): Promise<BookedVisit[]> {
  const details = await detailsOf(db, clinic, visits);
  return replyOf(clinic, visits, details, await coursesOf(db, clinic, details), () => null);
}

async function coursesOf(db: Db, clinic: ClinicPlace, details: Details): Promise<ReadonlyMap<string, KeptCourse>> {
  return new Map((await findCoursesOfAll(db, clinic.id, [...details.keys()])).map((course) => [course.id, course]));
}

type Details = Awaited<ReturnType<typeof detailsOf>>;

function detailsOf(db: Db, clinic: ClinicPlace, visits: readonly KeptPlacedVisit[]) {
  return findDetailsOfAll(db, clinic.id, [...new Set(visits.map(({ patientId }) => patientId))]);
}

function replyOf(
  clinic: ClinicPlace,
  visits: readonly KeptPlacedVisit[],
  details: Details,
  courses: ReadonlyMap<string, KeptCourse>,
  tagOf: (visit: KeptPlacedVisit) => BookedVisit["tag"],
): BookedVisit[] {
  return visits.flatMap((visit) => {
    const of = details.get(visit.patientId);
    if (of === undefined) return [];
    const { id, version, roomId, purpose, treatment, number, courseId, sessionId, state, creamAt } = visit;
    const { practitionerId, deviceId, lengths, togetherId, note, minutes } = visit;
    const place = placeOf(visit);
    const moment = (at: number) => writeMoment(clinic.zone, at);
    return [
      {
        id,
        version,
        roomId,
        purpose,
        treatment,
        number,
        courseId,
        sessionId,
        state,
        minutes,
        at: atClinic(clinic, visit.at),
        patient: {
          id: visit.patientId,
          name: nameOf(of),
          initials: initialsOf(of),
          fileNo: of.fileNo,
        },
        of: courseId === null ? null : (courses.get(courseId)?.plan.sessions.length ?? null),
        creamAt: creamAt === null ? null : atClinic(clinic, creamAt),
        tag: tagOf(visit),
        practitionerId,
        deviceId,
        lengths: { ...lengths },
        togetherId,
        note,
        arrives: moment(arrivesAt(place)),
        leaves: moment(leavesAt(place)),
      },
    ];
  });
}

/** The same, of visits by their ids. */
export async function bookedVisitsOf(db: Db, clinic: ClinicPlace, ids: readonly string[]): Promise<BookedVisit[]> {
  return bookedVisits(db, clinic, await findPlacedVisits(db, clinic.id, { ids, cancelled: true }));
}
