import { createHash } from "node:crypto";
import { listDevices } from "@pistor/api/devices";
import { listPreparations } from "@pistor/api/dosing";
import { showEligibility } from "@pistor/api/eligibility";
import type { Endpoint, InputOf, ReplyOf } from "@pistor/api/kit";
import type { KeptAnswer } from "@pistor/api/schedule";
import * as api from "@pistor/api/schedule";
import { listOtherVersions, type Session, showSession } from "@pistor/api/session";
import { listLots } from "@pistor/api/stock";
import { momentAt } from "@pistor/core/basics";
import { canonical } from "@pistor/core/session";
import { keepTakenDay, mustBeInUse } from "../access/tablet.queries.ts";
import { keepAuditLines } from "../audit/audit.queries.ts";
import { findPlannedMixtures } from "../dosing/planned-mixture.queries.ts";
import { findAssessmentsOfAll } from "../eligibility/eligibility.queries.ts";
import { Refusal } from "../kit/refusal.ts";
import type { App, Call } from "../kit/serve.ts";
import { askWithin, serve } from "../kit/serve.ts";
import {
  findAnswersOfAll,
  findDetailsOfAll,
  findExaminationsOfAll,
  findPressureOfAll,
} from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { findCoursesById, getCourse } from "../plan/plan.queries.ts";
import { findOnRecordOfAll } from "../session/on-record.queries.ts";
import { findLastRecords } from "../session/record.queries.ts";
import type { KeptSession } from "../session/session.queries.ts";
import { sessionIdOf } from "../session/session-id.ts";
import { composeSession } from "../session/session-reply.ts";
import { draftCourseSession } from "../session/sign.ts";
import { findLotsOfPatients } from "../stock/administration.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { atClinic, getClinic } from "./clinic.queries.ts";
import type { KeptVisit } from "./visit.queries.ts";
import { findRooms, findVisitsOn } from "./visit.queries.ts";

type DayCall = Call<typeof api.showDayBundle>;

/** How long after the clinic has closed, or after it was taken if that is later, a tablet keeps the day. */
const hoursAfterTheDay = 4;

/** The day as a tablet takes it along: the answers that its pages would ask for, each as its own endpoint gives it. */
export function dayBundleRoutes(app: App): void {
  serve(app, api.showDayBundle, async (call) => {
    const { db, clinicId, query, now, today } = call;
    const writer = writerOf(call);
    await mustBeInUse(db, writer, query.tablet);
    const clinic = await getClinic(db, clinicId);
    const lang = query.lang ?? "en";
    const visits = (await findVisitsOn(db, clinic, today)).filter(
      ({ purpose, state, courseId, number }) =>
        purpose === "session" && state !== "cancelled" && courseId !== null && number !== null,
    );
    const answers: KeptAnswer[] = [];
    const patients = new Set<string>();
    const ask = async <E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E> | null> => {
      const { reply, about } = await askOrSkip(app, call, endpoint, input);
      if (reply === null) return null;
      if (about !== null) patients.add(about);
      answers.push({ endpoint: endpoint.id, params: words(input.params), query: words(input.query), reply });
      return reply;
    };

    const day = await ask(api.showToday, { query: { lang } });
    for (const visit of day?.visits ?? []) patients.add(visit.patient.id);
    await readAhead(call, clinic, visits);
    const rooms = new Map((await findRooms(db, clinicId)).map(({ id, name }) => [id, name]));
    await ask(listLots, { query: { kind: "injectable", lang } });
    await ask(listLots, { query: { kind: "needle" } });
    await ask(listDevices, { query: { lang } });
    const unopened: { sessionId: string; courseId: string; number: number }[] = [];
    for (const visit of visits) {
      const opened = visit.sessionId;
      const of = { sessionId: opened ?? sessionIdOf(visit.courseId ?? "", visit.number ?? 0) };
      const session =
        opened === null
          ? await composeUnopened(call, clinic, visit, { id: of.sessionId, room: rooms.get(visit.roomId) ?? null })
          : await ask(showSession, { params: of, query: { lang } });
      if (session === null) continue;
      patients.add(session.person.id);
      if (opened === null) {
        const query = { lang };
        answers.push({ endpoint: showSession.id, params: of, query, reply: session });
        unopened.push({ ...of, courseId: session.course.id, number: session.number });
      } else {
        await ask(listPreparations, { params: of, query: { lang } });
        await ask(listOtherVersions, { params: of });
      }
      if (session.draft === null) continue;
      const asked = { treatment: session.course.treatment, on: session.on, lang };
      const mixture = (session.draft.document.mixture?.ingredients ?? []).map(({ substance }) => substance).join(",");
      const params = { patientId: session.person.id };
      await ask(showEligibility, { params, query: asked });
      if (mixture !== "") await ask(showEligibility, { params, query: { ...asked, mixture } });
    }

    await keepWhoseDay(call, await keepTakenDay(db, writer, query.tablet, today, [...patients]));
    const mark = markOf(answers, [now, atClinic(clinic, now)]);
    const until = Math.max(momentAt(clinic.zone, today, clinic.closes), Date.parse(now)) + hoursAfterTheDay * 3_600_000;
    return {
      mark,
      takenAt: atClinic(clinic, now),
      expiresAt: new Date(until).toISOString(),
      on: today,
      lang,
      answers: mark === query.mark ? null : answers,
      unopened,
    };
  });
}

/** Reads at once, for all visits, what each of their sessions is composed of: the transaction then knows it. */
async function readAhead({ db }: DayCall, clinic: ClinicPlace, visits: readonly KeptVisit[]): Promise<void> {
  const patientIds = visits.map(({ patientId }) => patientId);
  const courseIds = visits.flatMap(({ courseId }) => courseId ?? []);
  await findCoursesById(db, clinic.id, courseIds);
  await findDetailsOfAll(db, clinic.id, patientIds);
  await findAnswersOfAll(db, clinic.id, patientIds);
  await findPressureOfAll(db, clinic.id, patientIds);
  await findExaminationsOfAll(db, clinic.id, patientIds);
  await findAssessmentsOfAll(db, clinic.id, patientIds);
  await findPlannedMixtures(db, clinic.id, patientIds);
  await findOnRecordOfAll(db, clinic, patientIds);
  await findLastRecords(db, clinic.id, patientIds);
  await findLotsOfPatients(db, clinic.id, patientIds);
}

/** A session that nobody has opened yet, as it would be opened now; null where it cannot be. */
async function composeUnopened(
  call: DayCall,
  clinic: ClinicPlace,
  visit: KeptVisit,
  of: Pick<KeptSession, "id" | "room">,
): Promise<Session | null> {
  const { db, clinicId, now, today, query } = call;
  const course = await getCourse(db, clinicId, visit.courseId ?? "");
  const number = visit.number ?? 0;
  try {
    const { record } = await draftCourseSession(db, writerOf(call), course, number, today);
    const { patientId, treatment } = course;
    const session = { ...of, patientId, courseId: course.id, treatment, number, on: today };
    const draft = { version: 1, document: record, savedAt: now, savedBy: "" };
    return await composeSession(db, clinic, session, today, query.lang ?? "en", draft);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** What an endpoint answers; null where it refuses, as the page would be refused too. */
async function askOrSkip<E extends Endpoint>(app: App, call: DayCall, endpoint: E, input: InputOf<E>) {
  try {
    return await askWithin(app, call, endpoint, input);
  } catch (error) {
    if (error instanceof Refusal) return { reply: null, about: null };
    throw error;
  }
}

/** A line of the audit for each patient whose day this tablet had not been given yet. */
async function keepWhoseDay(call: DayCall, patientIds: readonly string[]): Promise<void> {
  const { db, clinicId, caller, requestId } = call;
  const line = {
    clinicId,
    requestId,
    memberId: caller.memberId,
    patientId: null,
    role: caller.role,
    endpoint: api.showDayBundle,
    outcome: "done",
    status: 200,
    problem: null,
  } as const;
  await keepAuditLines(
    db,
    patientIds.map((aboutPatient) => ({ ...line, aboutPatient })),
  );
}

/** Of what is in it but for the moment of asking, which stands in the board and in drafts that nobody has opened. */
function markOf(answers: readonly KeptAnswer[], moments: readonly string[]): string {
  const text = canonical(JSON.parse(JSON.stringify(answers)));
  const still = moments.reduce((rest, moment) => rest.replaceAll(JSON.stringify(moment), '""'), text);
  return createHash("sha256").update(still).digest("hex");
}

function words(part: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries((part ?? {}) as object).map(([key, value]) => [key, String(value)]));
}
