import type { patientRowReply } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import type { z } from "zod";
import { findAssessmentsOfAll } from "../eligibility/eligibility.queries.ts";
import type { Db } from "../kit/index.ts";
import { courseReplyOf } from "../plan/course-reply.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { findCoursesOfAll, findGivenSessions } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import { findVisitsAhead } from "../schedule/visit.queries.ts";
import { findPersons } from "./person.queries.ts";

type PatientRow = z.infer<typeof patientRowReply>;

/** A row for each patient, in the order of the ids. */
export async function describeRows(
  db: Db,
  clinic: ClinicPlace,
  ids: readonly string[],
  now: string,
  today: CalendarDate,
): Promise<PatientRow[]> {
  const persons = await findPersons(db, clinic.id, ids, today, "en");
  const courses = await findCoursesOfAll(db, clinic.id, ids);
  const given = await findGivenSessions(
    db,
    clinic.id,
    courses.map(({ id }) => id),
  );
  const visits = await findVisitsAhead(db, clinic.id, ids, now);
  const assessments = await findAssessmentsOfAll(db, clinic.id, ids);
  return ids.flatMap((id) => {
    const person = persons.get(id);
    if (person === undefined) return [];
    const course = latestOf(courses.filter((each) => each.patientId === id));
    const sessions =
      course === undefined ? [] : courseReplyOf(course, given.get(course.id) ?? [], today, "en").sessions;
    const visit = visits.find((each) => each.patientId === id);
    const ahead = sessions.find((session) => session.state === "next");
    const planned = course?.plan.sessions.find((session) => session.number === ahead?.number)?.at;
    const next = visit === undefined ? planned : atClinic(clinic, visit.at);
    return {
      ...person,
      course:
        course === undefined
          ? null
          : {
              treatment: course.treatment,
              given: sessions.filter((session) => session.state === "given").length,
              planned: sessions.length,
            },
      next: next ?? null,
      decision: assessments.find((each) => each.patientId === id)?.decision ?? null,
    };
  });
}

function latestOf(courses: readonly KeptCourse[]): KeptCourse | undefined {
  return [...courses].sort((one, other) => (one.at < other.at ? 1 : -1))[0];
}
