import type { ItineraryReply } from "@pistor/api/travel";
import type { CalendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { CourseAhead, Itinerary, TravelAnswer, TravelKnowledge } from "@pistor/core/travel";
import { layOutItinerary } from "@pistor/core/travel";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import type { KeptDetails } from "../patient/known.queries.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { getPerson } from "../patient/person.queries.ts";
import { copyClaims } from "../plan/course-reply.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { findGivenSessions } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { courseAhead, emptyItinerary, stretchOf } from "./course-ahead.ts";
import { homeZoneOf } from "./home-zone.ts";
import type { KeptItinerary } from "./itinerary.queries.ts";
import { findItineraries, findJourneyVisits } from "./itinerary.queries.ts";
import { nameOfCheck, wordEntry, wordFindings } from "./travel-words.ts";

/** A journey as it is kept and as it is laid out. */
export interface LaidJourney {
  readonly course: KeptCourse;
  /** null: nothing is known of the patient. */
  readonly person: KeptDetails | null;
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
  const [laid] = await layOutJourneys(db, clinicId, [course], today);
  if (laid === undefined) throw new Error(`The journey of the course ${course.id} was not laid out.`);
  return laid;
}

/** Of several courses, with as many questions to the database as for one. */
export async function layOutJourneys(
  db: Db,
  clinicId: string,
  courses: readonly KeptCourse[],
  today: CalendarDate,
): Promise<LaidJourney[]> {
  const clinic = await getClinic(db, clinicId);
  const { travel: knowledge } = await clinicKnowledge(db, clinicId);
  const patientIds = [...new Set(courses.map(({ patientId }) => patientId))];
  const courseIds = courses.map(({ id }) => id);
  const details = await findDetailsOfAll(db, clinicId, patientIds);
  const itineraries = await findItineraries(db, clinicId, courseIds);
  const stretch = stretchOf(courses);
  const visits = stretch === null ? [] : await findJourneyVisits(db, clinicId, patientIds, stretch.from, stretch.until);
  const given = await findGivenSessions(db, clinicId, courseIds);
  return courses.map((course) => {
    const person = details.get(course.patientId);
    const kept = itineraries.get(course.id) ?? null;
    const itinerary = kept?.itinerary ?? emptyItinerary(homeZoneOf(person?.country ?? "") ?? clinic.zone.name);
    const { ahead, fromTickets } = courseAhead(knowledge, clinic, today, course, itinerary, {
      visits: visits.filter(({ patientId }) => patientId === course.patientId),
      given: given.get(course.id) ?? [],
      language: person?.language ?? "en",
    });
    return {
      course,
      person: person ?? null,
      kept,
      itinerary,
      ahead,
      fromTickets,
      clinic,
      knowledge,
      answer: layOutItinerary(knowledge, ahead, itinerary),
    };
  });
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
