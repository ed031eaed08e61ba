import type { ItineraryReply } from "@pistor/api/travel";
import type { CalendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { CourseAhead, Itinerary, TravelAnswer, TravelKnowledge } from "@pistor/core/travel";
import { layOutItinerary } from "@pistor/core/travel";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { getDetails } from "../patient/known.queries.ts";
import { getPerson } from "../patient/person.queries.ts";
import { copyClaims } from "../plan/course-reply.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { courseAhead, emptyItinerary } from "./course-ahead.ts";
import { homeZoneOf } from "./home-zone.ts";
import type { KeptItinerary } from "./itinerary.queries.ts";
import { findItineraries } from "./itinerary.queries.ts";
import { nameOfCheck, wordEntry, wordFindings } from "./travel-words.ts";

/** A journey as it is kept and as it is laid out. */
export interface LaidJourney {
  readonly kept: KeptItinerary | null;
  readonly itinerary: Itinerary;
  readonly ahead: CourseAhead;
  readonly fromTickets: boolean;
  readonly answer: TravelAnswer;
  readonly clinic: ClinicPlace;
  readonly knowledge: TravelKnowledge;
}

/** Lays the journey of a course out as it now is; before anything is kept, from where the patient lives. */
export async function layOutJourney(
  db: Db,
  clinicId: string,
  course: KeptCourse,
  today: CalendarDate,
): Promise<LaidJourney> {
  const clinic = await getClinic(db, clinicId);
  const { travel: knowledge } = await clinicKnowledge(db, clinicId);
  const details = await getDetails(db, clinicId, course.patientId);
  const kept = (await findItineraries(db, clinicId, [course.id])).get(course.id) ?? null;
  const itinerary = kept?.itinerary ?? emptyItinerary(homeZoneOf(details.country) ?? clinic.zone.name);
  const { ahead, fromTickets } = await courseAhead(db, knowledge, clinic, today, course, itinerary, details.language);
  return {
    kept,
    itinerary,
    ahead,
    fromTickets,
    clinic,
    knowledge,
    answer: layOutItinerary(knowledge, ahead, itinerary),
  };
}

export async function itineraryReplyOf(
  db: Db,
  clinicId: string,
  course: KeptCourse,
  today: CalendarDate,
  lang: Language,
): Promise<ItineraryReply> {
  const { kept, itinerary, ahead, fromTickets, answer, clinic, knowledge } = await layOutJourney(
    db,
    clinicId,
    course,
    today,
  );
  return {
    person: await getPerson(db, clinicId, course.patientId, today, lang),
    version: kept?.version ?? 0,
    changed: kept === null ? null : { at: atClinic(clinic, kept.at), by: kept.by },
    itinerary,
    clinicZone: clinic.zone.name,
    today,
    trips: ahead.trips.map((trip, i) => ({ ...trip, trip: i + 1, sessions: [...trip.sessions] })),
    tripsFromTickets: fromTickets,
    entries: answer.entries.map((entry) => wordEntry(entry, lang)),
    findings: wordFindings(answer.findings, lang),
    flights: answer.flights.map((flight) => ({ ...flight })),
    flightAfterHours: knowledge.flightAfterHours.settled.value,
    flightClaims: copyClaims(knowledge.flightAfterHours.claims),
    callHours: { from: knowledge.callFromHour.settled.value, until: knowledge.callUntilHour.settled.value },
    checks: answer.checks.map((check) => ({ ...check, name: nameOfCheck(check.kind, lang) })),
  };
}
