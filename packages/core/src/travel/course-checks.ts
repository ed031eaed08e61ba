import type { Zone } from "../basics/index.ts";
import { readMoment, writeMoment } from "../basics/index.ts";
import type { CourseAhead } from "./course-ahead.ts";
import type { CheckKind, Itinerary } from "./itinerary.ts";
import { checkKinds } from "./itinerary.ts";
import type { TravelAnswer } from "./travel-answer.ts";

/** Every check of the plan, when it is due by the clocks of the place where the patient then is, and what was agreed on. */
export function checksOf(
  { events, trips }: CourseAhead,
  itinerary: Itinerary,
  clinic: Zone,
  home: Zone,
): TravelAnswer["checks"] {
  return events.flatMap((event) => {
    const kind = checkKinds.find((each) => each === event.kind);
    if (kind === undefined || event.session === null) return [];
    const due = readMoment(event.at);
    const where = trips.some((trip, i) => isAway(itinerary, trip, i + 1, due))
      ? ("clinic" as const)
      : ("home" as const);
    const zone = where === "home" ? home : clinic;
    const { session } = event;
    const agreed = agreedOn(itinerary, kind, session);
    return [
      {
        kind,
        session,
        due: writeMoment(zone, due),
        agreed: agreed === undefined ? null : writeMoment(zone, readMoment(agreed.at)),
        by: agreed?.by ?? null,
        where,
      },
    ];
  });
}

/** Whether the patient is still at the clinic's place: until the booked way home, else until the stay's last day is over. */
function isAway({ legs }: Itinerary, stay: CourseAhead["trips"][number], trip: number, moment: number): boolean {
  const own = legs.filter((leg) => leg.trip === trip);
  const there = own.find((leg) => leg.way === "there");
  const back = own.find((leg) => leg.way === "back");
  const from = there === undefined ? Date.parse(`${stay.arrive}T00:00:00Z`) : readMoment(there.arrives);
  const until = back === undefined ? Date.parse(`${stay.leave}T23:59:00Z`) : readMoment(back.departs);
  return from <= moment && moment <= until;
}

function agreedOn({ checks }: Itinerary, kind: CheckKind, session: number) {
  return checks.find((check) => check.kind === kind && check.session === session);
}
