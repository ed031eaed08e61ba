import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";
import { happeningReply } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { totals } from "@pistor/core/session";
import type { KeptAssessment } from "../eligibility/eligibility.queries.ts";
import { findAssessments } from "../eligibility/eligibility.queries.ts";
import type { Db } from "../kit/index.ts";
import { courseReplyOf } from "../plan/course-reply.ts";
import { findCourses, findGivenSessions } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import type { LatestRecord } from "../session/record.queries.ts";
import { findLastRecords, findOpenSessionId } from "../session/record.queries.ts";
import { findHappenings } from "./happenings.queries.ts";
import { findExamination, getKnownFacts } from "./known.queries.ts";
import { describePerson } from "./person.queries.ts";

type Chart = ReplyOf<typeof showPatient>;

/** The chart of a patient on one page. */
export async function composeChart(
  db: Db,
  clinic: ClinicPlace,
  patientId: string,
  today: CalendarDate,
  lang: Language,
): Promise<Chart> {
  const known = await getKnownFacts(db, clinic.id, patientId);
  const { details, answers } = known;
  const examination = await findExamination(db, clinic.id, patientId);
  const [assessment] = await findAssessments(db, clinic.id, patientId);
  const courses = await findCourses(db, clinic.id, patientId);
  const given = await findGivenSessions(
    db,
    clinic.id,
    courses.map(({ id }) => id),
  );
  const last = (await findLastRecords(db, clinic.id, [patientId])).get(patientId);
  const happenings = await findHappenings(db, clinic.id, patientId);
  const at = (moment: string) => atClinic(clinic, moment);
  return {
    person: await describePerson(db, clinic.id, known, today, lang),
    details: detailsOf(details),
    answers:
      answers === undefined
        ? null
        : {
            version: answers.version,
            at: at(answers.at),
            by: answers.by,
            answers: { ...answers.answers },
            allergies: answers.allergies === null ? null : [...answers.allergies],
          },
    examination: examination === undefined ? null : { ...examination, at: at(examination.at) },
    assessment: assessment === undefined ? null : assessmentOf(assessment, at),
    courses: courses.map((course) => courseReplyOf(course, given.get(course.id) ?? [], today, lang)),
    lastMap: last === undefined ? null : lastMapOf(last),
    happenings: happenings.map((each) => happeningReply.parse({ ...each, at: at(each.at) })),
    openSessionId: await findOpenSessionId(db, clinic.id, patientId),
  };
}

function detailsOf(kept: Chart["details"]): Chart["details"] {
  const { version, givenName, familyName, birthDate, sex, language, country, city, phone, email } = kept;
  return { version, givenName, familyName, birthDate, sex, language, country, city, phone, email };
}

function assessmentOf(kept: KeptAssessment, at: (moment: string) => string): Chart["assessment"] {
  const { id, treatment, on, decision, decided } = kept;
  return {
    id,
    treatment,
    on,
    decision,
    at: at(kept.at),
    decided: decided === null ? null : { ...decided, at: at(decided.at) },
  };
}

function lastMapOf({ sessionId, number, on, document }: LatestRecord): Chart["lastMap"] {
  const { points, volumeMl } = totals(document);
  const layers = (document.map?.layers ?? []).map(({ chart, depthMm, points }) => ({ chart, depthMm, points }));
  return { sessionId, number, on, layers, points, volumeMl };
}
