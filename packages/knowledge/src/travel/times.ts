import type { Parameter } from "@pistor/core/evidence";

const settledOn = { by: "knowledge board", on: "2026-11-22" } as const;

function clinicDefault(id: string, title: string, unit: string, value: number, why: string): Parameter<number> {
  return {
    id,
    title,
    unit,
    claims: [{ source: "clinic-default", at: "travel", says: value, unit }],
    settled: { value, how: "clinic-default", why, ...settledOn },
  };
}

/** Lengths of a journey: no source gives any of them. */
export const travelTimes = {
  arriveAheadHours: {
    ...clinicDefault(
      "travel.arrive-ahead-hours",
      "Hours from arriving to the first appointment, at least",
      "h",
      3,
      "A late flight and a ride must not cost the appointment.",
    ),
    stricter: "higher",
  },
  airportAheadHours: {
    ...clinicDefault(
      "travel.airport-ahead-hours",
      "Hours before a departure at which the ride to it begins",
      "h",
      3,
      "Two hours at the airport and one on the road.",
    ),
    stricter: "higher",
  },
  rideMinutes: {
    ...clinicDefault(
      "travel.ride-minutes",
      "Minutes of a ride between hotel and clinic",
      "min",
      30,
      "Until the clinic sets its own.",
    ),
    stricter: "higher",
  },
  checkLateHours: {
    ...clinicDefault(
      "travel.check-late-hours",
      "Hours by which a check may come after it is due",
      "h",
      24,
      "A check that comes later than a day is no longer the one that was asked for.",
    ),
    stricter: "lower",
  },
  callFromHour: clinicDefault(
    "travel.call-from-hour",
    "Hour of the day, at home, from which a patient is called",
    "h",
    8,
    "Nobody is woken for a check.",
  ),
  callUntilHour: clinicDefault(
    "travel.call-until-hour",
    "Hour of the day, at home, until which a patient is called",
    "h",
    20,
    "Nobody is woken for a check.",
  ),
} as const satisfies Readonly<Record<string, Parameter<number>>>;
