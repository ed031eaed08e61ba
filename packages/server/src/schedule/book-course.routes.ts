import * as api from "@pistor/api/schedule";
import { addDays, momentAt } from "@pistor/core/basics";
import { word, writeDate } from "@pistor/core/evidence";
import type { Purpose } from "@pistor/core/schedule";
import { scheduleTexts } from "@pistor/knowledge/schedule";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { type App, serve } from "../kit/serve.ts";
import { getKnownFacts } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { findClinicDays } from "../plan/clinic-days.ts";
import { findGivenSessions, getCourse, keepPlanAgain } from "../plan/plan.queries.ts";
import { mustFit, planAgain } from "../plan/plan-again.ts";
import { findTaken } from "./booking.queries.ts";
import { lockResources } from "./booking-locks.ts";
import { bookedVisitsOf } from "./calendar-reply.ts";
import { getClinic } from "./clinic.queries.ts";
import { findConsultation } from "./consultation.queries.ts";
import { findCourseDays, mustBeOpenInCourse } from "./course-fit.ts";
import { keepStays } from "./keep-booking.ts";
import { lockAsSeen, misplacedOf, moveAlong, renumberReviews, reviewsOf, tellOfMoves } from "./move-along.ts";
import { changedMeanwhile } from "./move-visit.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { resourcesOf } from "./placed-visit.queries.ts";
import { daysLater, planVisits } from "./plan-visits.ts";
import { findResources, findUsualRooms, holdInUse, mustBeUsable } from "./resources.queries.ts";
import { choicesFor } from "./slots.routes.ts";

/** What comes once, before session 1. */
const isPreparing = (purpose: Purpose) => purpose === "first-visit" || purpose.startsWith("allergy");

export function bookCourseRoutes(app: App): void {
  serve(app, api.bookCourse, async (call) => {
    const { db, clinicId, params, body, now, today } = call;
    const by = writerOf(call);
    const course = await getCourse(db, clinicId, params.courseId);
    call.about(course.patientId);
    const clinic = await getClinic(db, clinicId);
    const knowledge = await clinicKnowledge(db, clinicId);
    const resources = await findResources(db, clinicId);
    const usual = await findUsualRooms(db, clinicId, course.treatment);
    const choices = (purpose: Purpose) =>
      purpose === "session"
        ? choicesFor(resources, purpose, body, usual)
        : choicesFor(resources, purpose, { practitionerId: null, roomId: null });
    const before = (await findCourseDays(db, clinic, course)).visits;
    const along = body.moveAlong === true ? misplacedOf(clinic, course, before, today) : [];
    const all = [...choices("session"), ...choices("review")];
    for (const choice of all) mustBeUsable(resources, choice);
    const ids = [
      ...new Set(all.flatMap(({ roomId, practitionerId, deviceId }) => [roomId, practitionerId, deviceId])),
      course.patientId,
      ...along.flatMap(resourcesOf),
    ].filter((id) => id !== null);
    await lockResources(db, clinicId, ids);
    await holdInUse(db, clinicId, ids);
    const inUse = await findResources(db, clinicId);
    for (const choice of all) mustBeUsable(inUse, choice);
    // While the locks were waited for, it may have been stopped or planned anew.
    if ((await getCourse(db, clinicId, course.id)).version !== course.version) throw changedMeanwhile();
    await lockAsSeen(db, clinicId, along);

    const moving = new Set(along.map(({ id }) => id));
    const days = await findCourseDays(db, clinic, course, moving);
    mustBeOpenInCourse(days, course.patientId, null);
    // Of what moves too, so that a review that stays is not taken for one that goes.
    const reviews = reviewsOf(clinic, course, [...days.visits, ...along]);
    const numberOf = ({ id, purpose, number }: KeptPlacedVisit) =>
      purpose === "review" ? (reviews.get(id) ?? { session: number }).session : number;
    const staying = days.visits.flatMap(({ id }) => reviews.get(id) ?? []);
    const last = course.plan.events.at(-1)?.at ?? course.plan.sessions.at(-1)?.at ?? now;
    const until =
      Math.max(Date.parse(last), Date.parse(now)) + (course.plan.sessions.length + 1) * daysLater * 86_400_000;
    const from = momentAt(clinic.zone, addDays(today, -1), "00:00");
    const isOver = days.days.some(({ number, on }) => number === 1 && on < today);
    const test = days.visits.find(({ purpose }) => purpose === "allergy-test");
    // One that is booked goes along, whatever else is on record.
    const isMoving = along.some(({ purpose }) => purpose === "first-visit");
    const had = isMoving ? null : await findConsultation(db, clinic, course, today);
    const found = planVisits(
      {
        clinic,
        knowledge,
        choicesFor: choices,
        now: Date.parse(now),
        earliest: body.earliest,
        taken: await findTaken(
          db,
          clinicId,
          ids,
          {
            from,
            until,
          },
          now,
          moving,
        ),
      },
      course,
      (purpose, number, on) =>
        (purpose === "session" && days.days.some((each) => each.number === number)) ||
        // Once session 1 was given, what prepares it is over.
        (isPreparing(purpose) && isOver) ||
        (purpose === "first-visit" && had !== null) ||
        (purpose === "review" &&
          staying.some((review) => review.session === number && (on === undefined || review.on === on))) ||
        (isPreparing(purpose) && days.visits.some((visit) => visit.purpose === purpose)),
      test === undefined ? null : Date.parse(test.at),
    );
    const lang = body.lang ?? "en";
    const tell = (why: string, on = "") => word(scheduleTexts, `not-booked.${why}`, { days: daysLater, on }, lang).text;
    const consultation = course.plan.events.find(({ kind }) => kind === "consultation")?.at.slice(0, 10);
    const isBooked = isOver || days.visits.some(({ purpose }) => purpose === "first-visit");
    const leftOut =
      had !== null && !isBooked && consultation !== undefined && consultation >= today
        ? [{ kind: "first-visit", number: null, on: consultation, tell: tell(had.why, writeDate(had.since, lang)) }]
        : [];
    const stays = await moveAlong(db, by, clinic, along, numberOf, found.stays, ({ purpose, number }) => {
      const not = found.notBooked.find((each) => each.kind === purpose && each.number === number);
      return not === undefined ? undefined : tell(not.why);
    });
    if (body.moveAlong === true) await renumberReviews(db, by, days.visits, numberOf);
    const kept = await keepStays(
      db,
      stays.map((visits) => ({ by, visits })),
    );
    if (found.moved.length > 0) {
      const given = (await findGivenSessions(db, clinicId, [course.id])).get(course.id) ?? [];
      const known = await getKnownFacts(db, clinicId, course.patientId);
      const moves = found.moved.map(({ number, to }) => ({ number, to }));
      const clinicDays = await findClinicDays(db, clinic, today);
      const again = planAgain(knowledge.plan, clinic, known, clinicDays, course, given, { moves });
      mustFit(again.plan);
      await keepPlanAgain(db, by, course, again, "Booked on the first days on which everything was free.");
    }
    await tellOfMoves({ db, clinic, knowledge, resources, now, address: app.address }, along);
    return {
      visits: await bookedVisitsOf(db, clinic, [...moving, ...kept.flat()]),
      rebooked: [...moving],
      notBooked: [...leftOut, ...found.notBooked.map(({ why, ...of }) => ({ ...of, tell: tell(why) }))],
      moved: found.moved,
    };
  });
}
