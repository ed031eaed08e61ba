import * as api from "@pistor/api/plan";
import type { Language } from "@pistor/core/evidence";
import { findAssessments } from "../eligibility/eligibility.queries.ts";
import { standingOf } from "../eligibility/standing.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { conflict } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getKnownFacts } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { getPerson } from "../patient/person.queries.ts";
import { lockResources } from "../schedule/booking-locks.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { changesReplyOf } from "./changes-reply.ts";
import { findClinicDays } from "./clinic-days.ts";
import { courseReplyOf, planReplyOf } from "./course-reply.ts";
import {
  findGivenSessions,
  findVersions,
  getCourse,
  keepCourse,
  keepCourseState,
  keepPlanAgain,
} from "./plan.queries.ts";
import type { PlannedAgain, Wishes } from "./plan-again.ts";
import { mustBeWorthKeeping, mustFit, planAgain } from "./plan-again.ts";
import { layOutFor } from "./plan-request.ts";
import { holdVersion, protocolsOf } from "./protocols-of.ts";
import { findReady } from "./ready.ts";
import { mustSayWhy } from "./reason-for-deviation.ts";
import { findVisitsElsewhere } from "./visits-elsewhere.ts";

export function planRoutes(app: App): void {
  serve(app, api.previewCourse, async ({ db, clinicId, params, query, body, today }) => {
    const { details, answers } = await getKnownFacts(db, clinicId, params.patientId);
    const protocols = await protocolsOf(db, clinicId);
    const clinic = await getClinic(db, clinicId);
    const days = await findClinicDays(db, clinic, today);
    const { plan } = layOutFor(protocols, clinic, details.language, answers, body, days);
    return planReplyOf(plan, body.treatment, query.lang ?? "en");
  });

  serve(app, api.keepCourse, async (call) => {
    const { db, clinicId, params, body, today } = call;
    const known = await getKnownFacts(db, clinicId, params.patientId);
    const clinic = await getClinic(db, clinicId);
    const knowledge = await clinicKnowledge(db, clinicId);
    const assessments = await findAssessments(db, clinicId, params.patientId);
    const standing = standingOf(knowledge.eligibility, assessments, body.treatment, known, clinic.country);
    if (!standing.may) throw conflict(standing.id, standing.message);
    const days = await findClinicDays(db, clinic, today);
    const protocols = await protocolsOf(db, clinicId);
    const laidOut = layOutFor(protocols, clinic, known.details.language, known.answers, body, days);
    mustFit(laidOut.plan);
    mustSayWhy(protocols, laidOut, body);
    return keepCourse(db, writerOf(call), params.patientId, laidOut, body.reason);
  });

  serve(app, api.showCourse, async ({ db, clinicId, params, query, today, now, about }) => {
    const lang = query.lang ?? "en";
    const course = await getCourse(db, clinicId, params.courseId);
    about(course.patientId);
    const given = await findGivenSessions(db, clinicId, [course.id]);
    const clinic = await getClinic(db, clinicId);
    const { start, sessions, intervalDays, time, travel } = course.request;
    return {
      person: await getPerson(db, clinicId, course.patientId, today, lang),
      course: courseReplyOf(course, given.get(course.id) ?? [], today, lang),
      asked: {
        start,
        sessions: sessions ?? null,
        intervalDays: intervalDays ?? null,
        time,
        nights: travel?.nights ?? null,
        windows: [...(travel?.windows ?? [])],
      },
      versions: await findVersions(db, clinicId, course.id),
      ready: await findReady(db, clinic, await clinicKnowledge(db, clinicId), course),
      visits: await findVisitsElsewhere(db, clinic, course.id, course.state === "stopped" ? null : course.plan, now),
      today,
    };
  });

  serve(app, api.previewMove, async ({ db, clinicId, params, query, body, today, now, about }) => {
    const found = await again(db, clinicId, today, params.courseId, body);
    about(found.course.patientId);
    return previewOf(db, found, query.lang ?? "en", now);
  });

  serve(app, api.keepMove, async (call) => {
    const { db, clinicId, params, body, today } = call;
    return keepAgain(call, await again(db, clinicId, today, params.courseId, { moves: body.moves }), body.reason);
  });

  serve(app, api.previewChange, async ({ db, clinicId, params, query, body, today, now, about }) => {
    const found = await again(db, clinicId, today, params.courseId, body);
    about(found.course.patientId);
    return previewOf(db, found, query.lang ?? "en", now);
  });

  serve(app, api.keepChange, async (call) => {
    const { db, clinicId, params, body, today } = call;
    const { reason, ...wishes } = body;
    return keepAgain(call, await again(db, clinicId, today, params.courseId, wishes), reason);
  });

  serve(app, api.stopCourse, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const { patientId } = await getCourse(db, clinicId, params.courseId);
    call.about(patientId);
    // Whoever books the patient at this moment is waited for and told of here, or waits and then finds it stopped.
    await lockResources(db, clinicId, [patientId]);
    const course = await getCourse(db, clinicId, params.courseId);
    call.mustHaveSeen(course.version);
    if (course.state === "stopped" || course.state === "finished")
      throw conflict("plan.course-has-ended", `This course is ${course.state} already.`);
    const version = await keepCourseState(db, writerOf(call), course.id, "stopped", `${body.rule}: ${body.reason}`);
    return { version, visits: await findVisitsElsewhere(db, await getClinic(db, clinicId), course.id, null, now) };
  });
}

/** A course of the clinic with the rest of it planned anew. */
async function again(
  db: Db,
  clinicId: string,
  today: Parameters<typeof findClinicDays>[2],
  courseId: string,
  wishes: Wishes,
) {
  const course = await getCourse(db, clinicId, courseId);
  const clinic = await getClinic(db, clinicId);
  const known = await getKnownFacts(db, clinicId, course.patientId);
  // A course goes on by the version that it was kept by.
  const knowledge = holdVersion(await protocolsOf(db, clinicId), course.plan.protocol);
  const given = (await findGivenSessions(db, clinicId, [course.id])).get(course.id) ?? [];
  const days = await findClinicDays(db, clinic, today);
  const planned: PlannedAgain = planAgain(knowledge, clinic, known, days, course, given, wishes);
  return { course, clinic, given, today, planned };
}

type Again = Awaited<ReturnType<typeof again>>;

async function previewOf(db: Db, { course, clinic, given, today, planned }: Again, lang: Language, now: string) {
  return {
    course: courseReplyOf({ ...course, plan: planned.plan }, given, today, lang),
    changes: changesReplyOf(planned.changes, lang),
    visits: await findVisitsElsewhere(db, clinic, course.id, planned.plan, now),
  };
}

/** What keeping a course anew needs of its call. */
type KeepingCall = Parameters<typeof writerOf>[0] & {
  readonly db: Db;
  readonly about: (patientId: string) => void;
  readonly mustHaveSeen: (kept: number) => void;
};

async function keepAgain(call: KeepingCall, { course, clinic, planned }: Again, reason: string) {
  call.about(course.patientId);
  call.mustHaveSeen(course.version);
  mustBeWorthKeeping(planned);
  const version = await keepPlanAgain(call.db, writerOf(call), course, planned, reason);
  return { version, visits: await findVisitsElsewhere(call.db, clinic, course.id, planned.plan, call.now) };
}
