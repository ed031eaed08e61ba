import * as api from "@pistor/api/aftercare";
import { languageSchema } from "@pistor/api/evidence";
import type { CalendarDate } from "@pistor/core/basics";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { conflict, notFound } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getDetails } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import { courseReplyOf } from "../plan/course-reply.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { findCourses, findGivenSessions, getCourse } from "../plan/plan.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { findVisitsAhead } from "../schedule/visit.queries.ts";
import { findLastTreated, findTreatedSession } from "./aftercare.queries.ts";
import { sheetOf, withClinicValues } from "./sheet.ts";

export function aftercareRoutes(app: App): void {
  serve(app, api.showAftercare, async ({ db, clinicId, params, query, now, about }) => {
    const session = await findTreatedSession(db, clinicId, params.sessionId);
    if (session === undefined) throw notFound("session");
    if (session === null)
      throw conflict(
        "aftercare.no-needle-yet",
        "The hours of aftercare count from the last needle: record when it went in, then open the sheet.",
      );
    about(session.patientId);
    const details = await getDetails(db, clinicId, session.patientId);
    const clinic = await getClinic(db, clinicId);
    const { aftercare: knowledge } = await clinicKnowledge(db, clinicId);
    const course = await getCourse(db, clinicId, session.courseId);
    const lang = query.lang ?? languageSchema.parse(details.language);
    return withClinicValues(sheetOf(knowledge, clinic, session, endOf(course), now, lang), knowledge);
  });

  serve(app, api.showMyAftercare, async ({ db, clinicId, caller, query, now, today }) => {
    const patientId = caller.patientId ?? "";
    const details = await getDetails(db, clinicId, patientId);
    const clinic = await getClinic(db, clinicId);
    const { aftercare: knowledge } = await clinicKnowledge(db, clinicId);
    const lang = query.lang ?? details.language;
    const session = await findLastTreated(db, clinicId, patientId);
    const courses = await findCourses(db, clinicId, patientId);
    const course = courses.find(({ id }) => id === session?.courseId) ?? courses[0];
    const given = await findGivenSessions(db, clinicId, course === undefined ? [] : [course.id]);
    const ahead = course === undefined ? undefined : nextOf(course, given.get(course.id) ?? [], today);
    const visits = await findVisitsAhead(db, clinicId, [patientId], now);
    const booked = visits.find(({ courseId, number }) => courseId === course?.id && number === ahead?.number);
    return {
      person: { name: nameOf(details), language: details.language },
      aftercare: session === undefined ? null : sheetOf(knowledge, clinic, session, course && endOf(course), now, lang),
      next:
        ahead === undefined ? null : { ...ahead, at: booked === undefined ? ahead.at : atClinic(clinic, booked.at) },
    };
  });
}

/** The day of the course's last session. */
function endOf(course: KeptCourse): CalendarDate | undefined {
  return course.plan.sessions.at(-1)?.on;
}

function nextOf(course: KeptCourse, given: Parameters<typeof courseReplyOf>[1], today: CalendarDate) {
  const { sessions } = courseReplyOf(course, given, today, "en");
  const number = sessions.find((session) => session.state === "next")?.number;
  const planned = course.plan.sessions.find((session) => session.number === number);
  return planned === undefined ? undefined : { number: planned.number, of: sessions.length, at: planned.at };
}
