import * as api from "@pistor/api/schedule";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { bookStay } from "./book-stay.ts";
import { bookedVisitsOf } from "./calendar-reply.ts";
import { cancelVisit, takeBackLast } from "./cancel-visit.ts";
import { getClinic } from "./clinic.queries.ts";
import { judgingOf } from "./judging.ts";
import { moveVisitTo } from "./move-visit.ts";
import { freedBy, offerFreed } from "./offer-slot.ts";
import { getPlacedVisit } from "./placed-visit.queries.ts";
import { tellPatient } from "./visit-mails.ts";

export function bookingRoutes(app: App): void {
  serve(app, api.bookVisits, async (call) => {
    const { db, clinicId, body, now } = call;
    const clinic = await getClinic(db, clinicId);
    const ids = await bookStay(await judgingOf(app, db, clinic, now), writerOf(call), body.visits);
    for (const id of ids) await tellPatient(db, clinic, await getPlacedVisit(db, clinicId, id), "booked", now);
    call.about(body.visits[0]?.patientId ?? "");
    return { visits: await bookedVisitsOf(db, clinic, ids) };
  });

  serve(app, api.moveBooking, async (call) => {
    const { db, clinicId, params, query, body, now } = call;
    const clinic = await getClinic(db, clinicId);
    const judging = await judgingOf(app, db, clinic, now);
    const { reason, ...to } = body;
    const moved = await moveVisitTo(judging, writerOf(call), params.visitId, to, reason, call.mustHaveSeen, query.lang);
    const { visit, was, changed } = moved;
    call.about(visit.patient.id);
    await tellPatient(db, clinic, await getPlacedVisit(db, clinicId, visit.id), "moved", now);
    return { version: visit.version, visit, changed, offeredTo: await offerFreed(judging, freedBy(was)) };
  });

  serve(app, api.cancelBooking, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const judging = await judgingOf(app, db, await getClinic(db, clinicId), now);
    const cancelled = await cancelVisit(judging, writerOf(call), params.visitId, body.reason, call.mustHaveSeen);
    call.about(cancelled.patientId);
    return { version: cancelled.version, offeredTo: cancelled.offeredTo };
  });

  serve(app, api.takeBackBooking, async (call) => {
    const { db, clinicId, params, now } = call;
    const judging = await judgingOf(app, db, await getClinic(db, clinicId), now);
    const { visit } = await takeBackLast(judging, writerOf(call), params.visitId, call.mustHaveSeen);
    call.about(visit.patient.id);
    return { version: visit.version, visit };
  });
}
