import * as api from "@pistor/api/travel";
import { addDays, calendarDate, Problem, timeZone } from "@pistor/core/basics";
import type { Reader } from "@pistor/core/travel";
import { keepMail } from "../kit/mail/index.ts";
import { papers } from "../kit/papers/index.ts";
import { conflict } from "../kit/refusal.ts";
import type { App } from "../kit/serve.ts";
import { serve } from "../kit/serve.ts";
import { getDetails } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { initialsOf, nameOf } from "../patient/person.ts";
import { copyClaims } from "../plan/course-reply.ts";
import { findCourses, findCoursesOfAll, getCourse } from "../plan/plan.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { papersAsked } from "./asked-papers.ts";
import { homeLetterData } from "./home-letter.ts";
import { homeLetterTemplate } from "./home-letter.typ.ts";
import { findTravelledCourses, keepItinerary } from "./itinerary.queries.ts";
import { itineraryMail } from "./itinerary-mail.ts";
import { itineraryPaperData } from "./itinerary-paper.ts";
import { itineraryPaperTemplate } from "./itinerary-paper.typ.ts";
import { itineraryReplyOf, layOutJourney, layOutJourneys } from "./itinerary-reply.ts";
import { endTravelPaper, findTravelPapers, keepTravelPaper } from "./travel-paper.queries.ts";
import { wordEntry } from "./travel-words.ts";
import { travellersOf } from "./travellers.ts";

export function travelRoutes(app: App): void {
  serve(app, api.showItinerary, async ({ db, clinicId, params, query, today, about }) => {
    const course = await getCourse(db, clinicId, params.courseId);
    about(course.patientId);
    return itineraryReplyOf(db, clinicId, course, today, query.lang ?? "en");
  });

  serve(app, api.keepItinerary, async (call) => {
    const { db, clinicId, params, query, body, today } = call;
    const course = await getCourse(db, clinicId, params.courseId);
    call.about(course.patientId);
    timeZone(body.homeZone, "/homeZone");
    mustBeOfThisCourse(body, course.plan.sessions.length);
    await keepItinerary(db, writerOf(call), course.id, body, call.mustHaveSeen);
    return itineraryReplyOf(db, clinicId, course, today, query.lang ?? "en");
  });

  serve(app, api.printItinerary, async (call) => {
    const { db, clinicId, params, query, now } = call;
    const course = await getCourse(db, clinicId, params.courseId);
    call.about(course.patientId);
    const details = await getDetails(db, clinicId, course.patientId);
    const journey = await layOutJourney(db, clinicId, course, call.today);
    const data = itineraryPaperData(journey, details, query.for, atClinic(journey.clinic, now), query.lang ?? "en");
    return {
      name: `itinerary-${details.fileNo}-${query.for}.pdf`,
      bytes: await papers.pdf(itineraryPaperTemplate, data, now),
    };
  });

  serve(app, api.printHomeLetter, async (call) => {
    const { db, clinicId, params, query, now } = call;
    const course = await getCourse(db, clinicId, params.courseId);
    call.about(course.patientId);
    const details = await getDetails(db, clinicId, course.patientId);
    const journey = await layOutJourney(db, clinicId, course, call.today);
    const data = await homeLetterData(db, clinicId, { course, details, journey, now }, query.lang ?? "en");
    return { name: `letter-${details.fileNo}.pdf`, bytes: await papers.pdf(homeLetterTemplate, data, now) };
  });

  serve(app, api.sendItinerary, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const course = await getCourse(db, clinicId, params.courseId);
    call.about(course.patientId);
    const details = await getDetails(db, clinicId, course.patientId);
    const journey = await layOutJourney(db, clinicId, course, call.today);
    if (journey.kept === null)
      throw conflict("travel.nothing-kept", "Nothing is written down of this journey: keep it first, then send it.");
    const { clinic } = journey;
    const data = itineraryPaperData(journey, details, body.for, atClinic(clinic, now), body.lang);
    const bytes = await papers.pdf(itineraryPaperTemplate, data, now);
    const once = `itinerary:${course.id}:${journey.kept.version}:${body.for}:${body.to}:${body.lang}`;
    const mailId = await keepMail(
      db,
      { clinicId, at: now },
      {
        aboutKind: "itinerary",
        aboutId: course.id,
        once,
        to: body.to,
        lang: body.lang,
        ...itineraryMail(clinic, nameFor(body.for, journey, details), body.for, body.lang),
        attachments: [
          { name: "itinerary.pdf", contentType: "application/pdf", base64: Buffer.from(bytes).toString("base64") },
        ],
      },
    );
    return { mailId };
  });

  serve(app, api.listTravellers, async ({ db, clinicId, query, today }) => {
    const from = calendarDate(query.from);
    const to = calendarDate(query.to);
    if (to < from || to > addDays(from, 366))
      throw new Problem("travel.days-unclear", "/to", "Give a last day from the first day on, a year later at most.");
    const travelled = await findTravelledCourses(db, clinicId);
    const ids = new Set(travelled.map(({ courseId }) => courseId));
    const patientIds = [...new Set(travelled.map(({ patientId }) => patientId))];
    const courses = (await findCoursesOfAll(db, clinicId, patientIds)).filter(
      ({ id, state }) => ids.has(id) && state !== "stopped",
    );
    const journeys = await layOutJourneys(db, clinicId, courses, today);
    const travellers = journeys.flatMap((journey) => {
      const { person, course } = journey;
      if (person === null) return [];
      const patient = {
        id: person.patientId,
        name: nameOf(person),
        initials: initialsOf(person),
        language: person.language,
      };
      return travellersOf(journey, from, to).map((each) => ({ courseId: course.id, patient, ...each }));
    });
    return { travellers: travellers.sort((one, other) => (one.arrives < other.arrives ? -1 : 1)) };
  });

  serve(app, api.listTravelPapers, async ({ db, clinicId, query, today, about }) => {
    const patientId = query.patientId ?? null;
    if (patientId !== null) {
      await getDetails(db, clinicId, patientId);
      about(patientId);
    }
    const clinic = await getClinic(db, clinicId);
    const kept = await findTravelPapers(db, clinicId, today, patientId);
    const holding = (kind: string) =>
      kept.some((paper) => paper.kind === kind && paper.holds && paper.country === clinic.country);
    return {
      papers: kept,
      asked: papersAsked(clinic.country, today).map(({ id, title, says, claims, kinds }) => ({
        id,
        title,
        tell: says,
        claims: copyClaims(claims),
        kinds: [...kinds],
        holds: kinds.every(holding),
      })),
      country: clinic.country,
    };
  });

  serve(app, api.addTravelPaper, async (call) => {
    const paperId = await keepTravelPaper(call.db, writerOf(call), call.body);
    if (call.body.patientId !== null) call.about(call.body.patientId);
    return { paperId };
  });

  serve(app, api.endTravelPaper, async (call) => {
    const patientId = await endTravelPaper(call.db, writerOf(call), call.params.paperId);
    if (patientId !== null) call.about(patientId);
    return { ended: true as const };
  });

  serve(app, api.showMyItinerary, async ({ db, clinicId, caller, query, today }) => {
    const lang = query.lang ?? "en";
    const clinic = await getClinic(db, clinicId);
    const courses = caller.patientId === null ? [] : await findCourses(db, clinicId, caller.patientId);
    const journeys = await layOutJourneys(db, clinicId, courses, today);
    const kept = journeys.filter((journey) => journey.kept !== null);
    const entries = kept.flatMap(({ answer }) =>
      answer.entries
        .filter((entry) => entry.at.slice(0, 10) >= today && entry.for.includes("patient"))
        .map((entry) => wordEntry(entry, lang)),
    );
    const earliest = kept.flatMap(({ answer }) => answer.flights.map(({ trip, earliest: at }) => ({ trip, at })));
    const homeZone = kept[0]?.itinerary.homeZone ?? null;
    return { clinic: { name: clinic.name, phone: clinic.phone, zone: clinic.zone.name }, homeZone, entries, earliest };
  });
}

function nameFor(
  reader: Reader,
  {
    itinerary,
  }: {
    readonly itinerary: {
      readonly driver: { readonly name: string } | null;
      readonly interpreter: { readonly name: string } | null;
    };
  },
  details: Parameters<typeof nameOf>[0],
): string {
  const helper = reader === "patient" ? null : itinerary[reader];
  return helper?.name ?? (reader === "patient" ? nameOf(details) : "");
}

/** @throws {Problem} where an agreed check belongs to a session that the course has not */
function mustBeOfThisCourse(itinerary: api.ItineraryBody, sessions: number): void {
  const i = itinerary.checks.findIndex(({ session }) => session > sessions);
  if (i === -1) return;
  throw new Problem(
    "travel.no-such-session",
    `/checks/${i}/session`,
    `The course has no session ${itinerary.checks[i]?.session}: give one of 1 to ${sessions}.`,
  );
}
