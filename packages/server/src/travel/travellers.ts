import type { CalendarDate } from "@pistor/core/basics";
import type { LaidJourney } from "./itinerary-reply.ts";

/** The stays of a journey that touch the days from one to another, as the desk lists them. */
export function travellersOf({ ahead, itinerary, answer }: LaidJourney, from: CalendarDate, to: CalendarDate) {
  return ahead.trips.flatMap((trip, i) => {
    const number = i + 1;
    if (trip.leave < from || trip.arrive > to) return [];
    const own = itinerary.legs.filter((leg) => leg.trip === number);
    const ofTrip = answer.findings.filter((finding) => finding.trip === number || finding.trip === null);
    return [
      {
        trip: number,
        arrives: own.filter(({ way }) => way === "there").at(-1)?.arrives ?? trip.arrive,
        leaves: own.find(({ way }) => way === "back")?.departs ?? trip.leave,
        earliestFlight: trip.earliestFlight,
        sessions: [...trip.sessions],
        hotel: itinerary.stays.find((stay) => stay.trip === number)?.name ?? "",
        stops: ofTrip.filter(({ then }) => then === "stop").length,
        open: ofTrip.filter(({ then }) => then !== "stop").length,
      },
    ];
  });
}
