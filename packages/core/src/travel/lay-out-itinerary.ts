import type { Zone } from "../basics/index.ts";
import { hourMs, minuteMs, momentAt, readMoment, timeZone, writeMoment } from "../basics/index.ts";
import type { CourseAhead } from "./course-ahead.ts";
import { tripOf } from "./course-ahead.ts";
import { checksOf } from "./course-checks.ts";
import type { Itinerary } from "./itinerary.ts";
import { judgeItinerary } from "./judge-itinerary.ts";
import type { ItineraryEntry, TravelAnswer } from "./travel-answer.ts";
import { readers } from "./travel-answer.ts";
import type { TravelKnowledge } from "./travel-knowledge.ts";

const nothing = {
  until: null,
  elsewhere: null,
  trip: null,
  session: null,
  place: "",
  code: "",
  purpose: "",
  check: null,
  by: null,
} as const;

/**
 * Lays a journey out in the order of time, for the patient, the driver and the interpreter, and judges it.
 *
 * A ticket's times stay as the ticket says them; everything at the clinic is by the clinic's clocks, and a check at home by
 * the clocks there. Rides are for whoever drives: a journey without a driver has none.
 *
 * @param itinerary as read by `itinerarySchema`
 * @throws {Problem} `time-zone.unknown`
 */
export function layOutItinerary(knowledge: TravelKnowledge, course: CourseAhead, itinerary: Itinerary): TravelAnswer {
  const clinic = timeZone(course.clinicZone);
  const home = timeZone(itinerary.homeZone, "/homeZone");
  const checks = checksOf(course, itinerary, clinic, home);
  const entries = [
    ...legEntries(knowledge, itinerary, clinic),
    ...stayEntries(itinerary, clinic),
    ...visitEntries(knowledge, course, itinerary, clinic, home),
    ...checks.map(({ kind, session, due, agreed, by, where }): ItineraryEntry => {
      const at = agreed ?? due;
      const other = writeMoment(clinic, readMoment(at));
      return {
        ...nothing,
        kind: "check",
        at,
        elsewhere: other === at ? null : other,
        session,
        for: ["patient"],
        check: kind,
        by,
        place: where,
      };
    }),
  ].sort((one, other) => readMoment(one.at) - readMoment(other.at));
  return {
    entries,
    findings: judgeItinerary(knowledge, course, itinerary, checks),
    flights: course.trips.map((trip, i) => ({
      trip: i + 1,
      earliest: trip.earliestFlight,
      booked: itinerary.legs.find((leg) => leg.trip === i + 1 && leg.way === "back")?.departs ?? null,
    })),
    checks,
  };
}

function legEntries(knowledge: TravelKnowledge, { legs, driver }: Itinerary, clinic: Zone): ItineraryEntry[] {
  const ahead = knowledge.airportAheadHours.settled.value * hourMs;
  return legs.flatMap((leg): ItineraryEntry[] => {
    const { trip, code } = leg;
    const way: ItineraryEntry[] = [
      { ...nothing, kind: "departs", at: leg.departs, trip, code, place: leg.from, for: ["patient"] },
      { ...nothing, kind: "arrives", at: leg.arrives, trip, code, place: leg.to, for: ["patient"] },
    ];
    if (driver === null || leg.by === "car") return way;
    return leg.way === "there"
      ? [
          ...way,
          { ...nothing, kind: "pick-up", at: leg.arrives, trip, code, place: leg.to, for: ["patient", "driver"] },
        ]
      : [
          {
            ...nothing,
            kind: "ride-to-leave",
            at: writeMoment(clinic, readMoment(leg.departs) - ahead),
            trip,
            code,
            place: leg.from,
            for: ["patient", "driver"],
          },
          ...way,
        ];
  });
}

/** Hotels say their own hours: a stay is told at noon of its days. */
function stayEntries({ stays }: Itinerary, clinic: Zone): ItineraryEntry[] {
  return stays.flatMap(({ trip, name, address, from, to }): ItineraryEntry[] =>
    (["check-in", "check-out"] as const).map((kind) => ({
      ...nothing,
      kind,
      at: writeMoment(clinic, momentAt(clinic, kind === "check-in" ? from : to, "12:00")),
      trip,
      place: address === "" ? name : `${name}, ${address}`,
      for: ["patient", "driver"],
    })),
  );
}

function visitEntries(
  knowledge: TravelKnowledge,
  { visits, trips }: CourseAhead,
  itinerary: Itinerary,
  clinic: Zone,
  home: Zone,
): ItineraryEntry[] {
  const ride = knowledge.rideMinutes.settled.value * minuteMs;
  return visits.flatMap((visit): ItineraryEntry[] => {
    const trip = tripOf(trips, visit.arrives);
    const stay = itinerary.stays.find((each) => each.trip === trip);
    const at = writeMoment(clinic, readMoment(visit.arrives));
    const atHome = writeMoment(home, readMoment(visit.arrives));
    const shown: ItineraryEntry = {
      ...nothing,
      kind: "visit",
      at,
      until: visit.leaves,
      elsewhere: atHome === at ? null : atHome,
      trip,
      session: visit.number,
      purpose: visit.purpose,
      for: itinerary.interpreter === null ? ["patient"] : ["patient", "interpreter"],
    };
    if (itinerary.driver === null || stay === undefined) return [shown];
    const driven = { ...nothing, trip, place: stay.name, for: readers.slice(0, 2) };
    return [
      { ...driven, kind: "ride-to-clinic", at: writeMoment(clinic, readMoment(visit.arrives) - ride) },
      shown,
      { ...driven, kind: "ride-back", at: visit.leaves },
    ];
  });
}
