import type { WaitlistEntry } from "@pistor/api/schedule";
import * as api from "@pistor/api/schedule";
import { writeMoment } from "@pistor/core/basics";
import { arrivesAt, lengthsOf } from "@pistor/core/schedule";
import { isClinic, isDemoClinic } from "../access/access.queries.ts";
import { hashOf, readToken } from "../access/caller.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { conflict, notFound, notPossible, Refusal } from "../kit/refusal.ts";
import { type App, serve, serveOpen } from "../kit/serve.ts";
import { findDetailsOfAll, getDetails } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { initialsOf, nameOf } from "../patient/person.ts";
import { getCourse } from "../plan/plan.queries.ts";
import { answerOffer, endOffer, stateOf } from "./answer-offer.ts";
import { lockResources } from "./booking-locks.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { atClinic, getClinic } from "./clinic.queries.ts";
import { judgingOf } from "./judging.ts";
import { findPlacedVisits, getPlacedVisit } from "./placed-visit.queries.ts";
import { needleOf } from "./read-visit-body.ts";
import { slotReplyOf } from "./slots.routes.ts";
import { cityOf } from "./visit-mails.ts";
import type { KeptOffer, KeptWaiting } from "./waitlist.queries.ts";
import { findOffers, findWaiting, getWaiting, keepWaitingState, lockWaiting } from "./waitlist.queries.ts";

export function waitlistRoutes(app: App): void {
  serve(app, api.listWaiting, async ({ db, clinicId, now }) => {
    const clinic = await getClinic(db, clinicId);
    return { entries: await entriesOf(db, clinic, await findWaiting(db, clinicId, { states: stillThere }), now) };
  });

  serve(app, api.addToWaitlist, async (call) => {
    const { db, clinicId, body, now } = call;
    const clinic = await getClinic(db, clinicId);
    const { patientId, visitId, purpose, wishes } = body;
    await getDetails(db, clinicId, patientId);
    call.about(patientId);
    mustBeWindow(wishes);
    // Who adds the same patient at this moment waits here, and so does who cancels the visit or stops the course.
    await lockResources(db, clinicId, [patientId]);
    const visit = visitId === null ? null : await getPlacedVisit(db, clinicId, visitId);
    if (visit !== null && visit.patientId !== patientId) throw notFound("visit");
    if (visit !== null && visit.state !== "planned")
      throw conflict(
        "schedule.under-way",
        "This visit has begun, is over or was cancelled: nothing earlier can be waited for.",
      );
    const courseId = visit?.courseId ?? body.courseId;
    const course = courseId === null ? null : await getCourse(db, clinicId, courseId);
    if (course !== null && course.patientId !== patientId) throw notFound("course");
    const waitsFor = visit?.purpose ?? purpose;
    const again = (await findWaiting(db, clinicId, { states: stillThere })).find(
      (each) => each.patientId === patientId && each.visitId === visitId && each.purpose === waitsFor,
    );
    if (again !== undefined)
      throw conflict(
        "schedule.waits-already",
        "This patient waits for this already: to give other days, take them off the waitlist first.",
      );
    const knowledge = await clinicKnowledge(db, clinicId);
    const treatment = course?.treatment ?? null;
    const needle = treatment !== null && needleOf(knowledge, treatment);
    const usual = visit?.lengths ?? lengthsOf(knowledge.schedule, { purpose: waitsFor, treatment, needle });
    const id = newId();
    await db
      .insertInto("waitlist_entry")
      .values({
        clinic_id: clinicId,
        id,
        patient_id: patientId,
        visit_id: visitId,
        purpose: waitsFor,
        treatment,
        course_id: courseId,
        session_number: visit?.number ?? body.number,
        minutes: body.minutes ?? usual.treatment,
        practitioner_id: body.practitionerId,
        wishes: json(wishes),
        recorded_by: writerOf(call).memberId,
        recorded_at: now,
      })
      .execute();
    return onlyEntry(await entriesOf(db, clinic, [await getWaiting(db, clinicId, id)], now));
  });

  serve(app, api.endWaiting, async (call) => {
    const { db, clinicId, params, now } = call;
    const entry = await getWaiting(db, clinicId, params.waitlistId);
    call.about(entry.patientId);
    const [offer] = await findOffers(db, clinicId, { waitlistId: entry.id, open: true });
    if (offer !== undefined) {
      call.mustHaveSeen(entry.version);
      await endOffer(await judgingOf(app, db, await getClinic(db, clinicId), now), offer, "withdrawn", "ended");
      return { version: (await getWaiting(db, clinicId, entry.id)).version };
    }
    const locked = await lockWaiting(db, clinicId, entry.id);
    call.mustHaveSeen(locked.version);
    if (locked.state === "booked" || locked.state === "ended")
      throw conflict("schedule.waits-no-more", "This patient waits for nothing any more.");
    return { version: await keepWaitingState(db, clinicId, entry.id, "ended") };
  });

  serve(app, api.answerOffer, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const entry = await getWaiting(db, clinicId, params.waitlistId);
    call.about(entry.patientId);
    const [offer] = await findOffers(db, clinicId, { waitlistId: entry.id });
    if (offer === undefined) throw conflict("schedule.nothing-offered", "Nothing is offered to this patient.");
    return answerOffer(await judgingOf(app, db, await getClinic(db, clinicId), now), writerOf(call), offer, body.take);
  });

  serveOpen(app, api.openSlotOffer, async ({ db, body, now, enter, about }) => {
    const token = readToken(body.link);
    if (token === null || !(await isClinic(db, token.clinicId))) throw noSuchLink();
    await enter(token.clinicId);
    if (!app.demo && (await isDemoClinic(db, token.clinicId))) throw noSuchLink();
    const [offer] = await findOffers(db, token.clinicId, { tokenSha256: hashOf(token.secret) });
    if (offer === undefined) throw noSuchLink();
    const clinic = await getClinic(db, token.clinicId);
    const entry = await getWaiting(db, clinic.id, offer.waitlistId);
    about(entry.patientId);
    if (body.take !== null) {
      const by = { clinicId: clinic.id, memberId: null, at: now };
      await answerOffer(await judgingOf(app, db, clinic, now), by, offer, body.take);
    }
    const [after = offer] = await findOffers(db, clinic.id, { id: offer.id });
    return {
      clinic: {
        name: clinic.name,
        city: await cityOf(db, clinic.id),
        phone: clinic.phone,
        timeZone: clinic.zone.name,
      },
      state: stateOf(after, now),
      at: writeMoment(clinic.zone, offer.slot.at),
      arrives: writeMoment(clinic.zone, arrivesAt(offer.slot)),
      purpose: entry.purpose,
      expiresAt: atClinic(clinic, offer.expiresAt),
    };
  });
}

const stillThere = ["waiting", "offered"] as const;

function mustBeWindow({ from, to, earliest, latest }: WaitlistEntry["wishes"]): void {
  if (to < from)
    throw notPossible("schedule.window", "The last day is before the first: give a later one.", "/wishes/to");
  if (latest <= earliest)
    throw notPossible("schedule.window", "The latest time is before the earliest: give a later one.", "/wishes/latest");
}

/** The same words whether it has ended or never was a link. */
function noSuchLink(): Refusal {
  return new Refusal(
    401,
    "schedule.no-such-link",
    "This link opens nothing: ask the clinic for the time that it was about.",
  );
}

async function entriesOf(
  db: Db,
  clinic: ClinicPlace,
  waiting: readonly KeptWaiting[],
  now: string,
): Promise<WaitlistEntry[]> {
  const details = await findDetailsOfAll(db, clinic.id, [...new Set(waiting.map(({ patientId }) => patientId))]);
  const offers = await findOffers(db, clinic.id, { open: true });
  const visitIds = waiting.flatMap(({ visitId }) => visitId ?? []);
  const visits = visitIds.length === 0 ? [] : await findPlacedVisits(db, clinic.id, { ids: visitIds });
  const openFor = (id: string): KeptOffer | undefined =>
    offers.find((offer) => offer.waitlistId === id && stateOf(offer, now) === "open");
  return waiting.flatMap((entry) => {
    const of = details.get(entry.patientId);
    if (of === undefined) return [];
    const { id, version, purpose, treatment, courseId, number, minutes, practitionerId, visitId, wishes } = entry;
    const offer = openFor(id);
    const own = visits.find((visit) => visit.id === visitId);
    return [
      {
        id,
        version,
        purpose,
        treatment,
        courseId,
        number,
        minutes,
        practitionerId,
        visitId,
        visitAt: own === undefined ? null : atClinic(clinic, own.at),
        wishes,
        state: entry.state,
        patient: {
          id: entry.patientId,
          name: nameOf(of),
          initials: initialsOf(of),
        },
        since: atClinic(clinic, entry.since),
        offer:
          offer === undefined
            ? null
            : {
                slot: slotReplyOf(clinic, offer.slot),
                expiresAt: atClinic(clinic, offer.expiresAt),
              },
      },
    ];
  });
}

function onlyEntry([entry]: readonly WaitlistEntry[]): WaitlistEntry {
  if (entry === undefined) throw new Error("What was just put on the waitlist is not there.");
  return entry;
}
