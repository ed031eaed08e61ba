import type { CalendarDate } from "@pistor/core/basics";
import { addDays, dayOf, hourMs, readMoment, writeMoment } from "@pistor/core/basics";
import type { Trip } from "@pistor/core/plan";
import type { BookedAppointment, CourseAhead, Itinerary, TravelKnowledge } from "@pistor/core/travel";
import { asBooked } from "@pistor/core/travel";
import type { GivenSession } from "../plan/given-session.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";

/** Nobody has written anything of the journey yet. */
export function emptyItinerary(homeZone: string): Itinerary {
  return {
    homeZone,
    legs: [],
    stays: [],
    driver: null,
    interpreter: null,
    homePhysician: null,
    checks: [],
    companion: "",
    note: "",
  };
}

/** A visit of the patient, and the course that it belongs to. */
export interface JourneyVisit extends BookedAppointment {
  readonly courseId: string | null;
}

/** What is read of a course besides its plan. */
export interface CourseFacts {
  readonly visits: readonly JourneyVisit[];
  readonly given: readonly GivenSession[];
  /** The patient's, two letters. */
  readonly language: string;
}

/** Visits are looked for from the first event of a plan until so many days after its last session. */
const daysAfter = 60;

/** The stretch in which visits of these courses lie. */
export function stretchOf(courses: readonly KeptCourse[]): { readonly from: string; readonly until: string } | null {
  const firsts = courses.flatMap(({ plan }) => plan.events.slice(0, 1).map(({ at }) => readMoment(at)));
  const lasts = courses.flatMap(({ plan }) => plan.sessions.slice(-1).map(({ on }) => addDays(on, daysAfter)));
  const until = lasts.sort().at(-1);
  if (firsts.length === 0 || until === undefined) return null;
  return { from: new Date(Math.min(...firsts)).toISOString(), until: `${until}T00:00:00.000Z` };
}

/** What a journey of a course has to fit: stays, checks and what is booked of it, by the clinic's clocks. */
export function courseAhead(
  knowledge: TravelKnowledge,
  clinic: ClinicPlace,
  today: CalendarDate,
  course: KeptCourse,
  itinerary: Itinerary,
  { visits, given, language }: CourseFacts,
): { readonly ahead: CourseAhead; readonly fromTickets: boolean } {
  const { plan } = course;
  const own = stretchOf([course]);
  const shown = visits
    .filter(({ at }) => own !== null && own.from <= at && at < own.until)
    .map(
      (visit): BookedAppointment => ({
        at: atClinic(clinic, visit.at),
        arrives: atClinic(clinic, visit.arrives),
        leaves: atClinic(clinic, visit.leaves),
        purpose: visit.purpose,
        // The sessions of two courses have the same numbers.
        number: visit.courseId === null || visit.courseId === course.id ? visit.number : null,
      }),
    );
  const flightAfterHours = knowledge.flightAfterHours.settled.value;
  const { trips, events } = asBooked(clinic.zone, plan, shown, flightAfterHours);
  const fromTickets = plan.trips.length === 0 && itinerary.legs.length > 0;
  return {
    fromTickets,
    ahead: {
      clinicZone: clinic.zone.name,
      today,
      trips: fromTickets ? tripsOfTickets(clinic, flightAfterHours, itinerary, shown) : trips,
      events,
      sessions: plan.sessions
        .map(({ number }) => number)
        .filter((number) => !given.some((each) => each.number === number && each.signed !== null)),
      visits: shown,
      languages: { patient: language, clinic: clinic.languages },
    },
  };
}

/** A plan without stays was made for somebody at home: where tickets are written down all the same, they say the stays. */
function tripsOfTickets(
  clinic: ClinicPlace,
  hours: number,
  { legs }: Itinerary,
  visits: readonly BookedAppointment[],
): Trip[] {
  const numbers = [...new Set(legs.map(({ trip }) => trip))].sort((one, other) => one - other);
  return numbers.flatMap((number): Trip[] => {
    const own = legs.filter((leg) => leg.trip === number);
    const there = own.find(({ way }) => way === "there");
    const back = own.find(({ way }) => way === "back");
    if (there === undefined || back === undefined) return [];
    const arrive = dayOf(clinic.zone, readMoment(there.arrives));
    const leave = dayOf(clinic.zone, readMoment(back.departs));
    const sessions = visits.filter(
      (visit) => visit.number !== null && arrive <= visit.at.slice(0, 10) && visit.at.slice(0, 10) <= leave,
    );
    const last = sessions.at(-1)?.leaves ?? there.arrives;
    return [
      {
        arrive,
        leave,
        sessions: sessions.flatMap((visit) => (visit.number === null ? [] : [visit.number])),
        earliestFlight: writeMoment(clinic.zone, readMoment(last) + (sessions.length === 0 ? 0 : hours) * hourMs),
      },
    ];
  });
}
