import * as api from "@pistor/api/schedule";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { lockResources } from "./booking-locks.ts";
import { bookedVisitsOf } from "./calendar-reply.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { getClinic } from "./clinic.queries.ts";
import { mustNotBeTooSoon } from "./course-fit.ts";
import { keepStay, placeOfNew } from "./keep-booking.ts";
import { moveVisitTo } from "./move-visit.ts";
import type { Judging } from "./place-visits.ts";
import { mustBeFree } from "./place-visits.ts";
import { resourcesOf } from "./placed-visit.queries.ts";
import { fitOfVisit, readStay } from "./read-visit-body.ts";
import { findResources } from "./resources.queries.ts";

export function bookingRoutes(app: App): void {
  serve(app, api.bookVisits, async (call) => {
    const { db, clinicId, body, now } = call;
    const by = writerOf(call);
    const clinic = await getClinic(db, clinicId);
    const knowledge = await clinicKnowledge(db, clinicId);
    const stay = await readStay(db, clinic, knowledge, body.visits);
    const places = stay.map(placeOfNew);
    await lockResources(db, clinicId, places.flatMap(resourcesOf));
    for (const visit of stay) mustNotBeTooSoon((await fitOfVisit(db, clinic, knowledge, visit))?.fit ?? null);
    await mustBeFree(await judgingOf(db, clinic, now), places);
    const ids = await keepStay(db, by, stay);
    call.about(stay[0]?.patientId ?? "");
    return { visits: await bookedVisitsOf(db, clinic, ids) };
  });

  serve(app, api.moveBooking, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const clinic = await getClinic(db, clinicId);
    const judging = await judgingOf(db, clinic, now);
    const { reason, ...to } = body;
    const moved = await moveVisitTo(judging, writerOf(call), params.visitId, to, reason, call.mustHaveSeen);
    call.about(moved.visit.patient.id);
    return { version: moved.visit.version, visit: moved.visit, changed: moved.changed };
  });
}

/** What a booking of this call is judged by. */
export async function judgingOf(db: Db, clinic: ClinicPlace, now: string): Promise<Judging> {
  const { schedule } = await clinicKnowledge(db, clinic.id);
  return { db, clinic, knowledge: schedule, resources: await findResources(db, clinic.id), now };
}
