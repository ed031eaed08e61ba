import type { BookedVisit } from "@pistor/api/schedule";
import { writeMoment } from "@pistor/core/basics";
import { arrivesAt, leavesAt } from "@pistor/core/schedule";
import type { Db } from "../kit/index.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { initialsOf, nameOf } from "../patient/person.ts";
import { findCoursesOfAll } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { atClinic } from "./clinic.queries.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { findPlacedVisits, placeOf } from "./placed-visit.queries.ts";

/** Visits as they are shown. Whether a patient can be treated on the day is the board's to say. */
export async function bookedVisits(
  db: Db,
  clinic: ClinicPlace,
  visits: readonly KeptPlacedVisit[],
): Promise<BookedVisit[]> {
  const ids = [...new Set(visits.map(({ patientId }) => patientId))];
  const details = await findDetailsOfAll(db, clinic.id, ids);
  const courses = new Map((await findCoursesOfAll(db, clinic.id, ids)).map((course) => [course.id, course]));
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
        tag: null,
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
