import * as api from "@pistor/api/plan";
import { findAssessments } from "../eligibility/eligibility.queries.ts";
import { standingOf } from "../eligibility/standing.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { conflict } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getKnownFacts } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { getPerson } from "../patient/person.queries.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { courseReplyOf, planReplyOf } from "./course-reply.ts";
import { findGivenSessions, getCourse, keepCourse } from "./plan.queries.ts";
import { layOutFor } from "./plan-request.ts";
import { protocolsOf } from "./protocols-of.ts";

export function planRoutes(app: App): void {
  serve(app, api.previewCourse, async ({ db, clinicId, params, query, body }) => {
    const { details, answers } = await getKnownFacts(db, clinicId, params.patientId);
    const protocols = await protocolsOf(db, clinicId);
    const { plan } = layOutFor(protocols, await getClinic(db, clinicId), details.language, answers, body);
    return planReplyOf(plan, body.treatment, query.lang ?? "en");
  });

  serve(app, api.keepCourse, async (call) => {
    const { db, clinicId, params, body } = call;
    const known = await getKnownFacts(db, clinicId, params.patientId);
    const clinic = await getClinic(db, clinicId);
    const knowledge = await clinicKnowledge(db, clinicId);
    const assessments = await findAssessments(db, clinicId, params.patientId);
    const standing = standingOf(knowledge.eligibility, assessments, body.treatment, known, clinic.country);
    if (!standing.may) throw conflict(standing.id, standing.message);
    const laidOut = layOutFor(await protocolsOf(db, clinicId), clinic, known.details.language, known.answers, body);
    return keepCourse(db, writerOf(call), params.patientId, laidOut);
  });

  serve(app, api.showCourse, async ({ db, clinicId, params, query, today, about }) => {
    const lang = query.lang ?? "en";
    const course = await getCourse(db, clinicId, params.courseId);
    about(course.patientId);
    const given = await findGivenSessions(db, clinicId, [course.id]);
    return {
      person: await getPerson(db, clinicId, course.patientId, today, lang),
      course: courseReplyOf(course, given.get(course.id) ?? [], today, lang),
    };
  });
}
