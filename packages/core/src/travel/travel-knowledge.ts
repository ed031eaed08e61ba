import type { Claim, Parameter } from "../evidence/index.ts";

/** Lengths that a journey is laid out with. */
export interface TravelKnowledge {
  readonly version: string;
  /** Hours from the last needle to the earliest flight: the planner's own. */
  readonly flightAfterHours: Parameter<number>;
  /** Hours between arriving at the clinic's place and the first appointment, at least. */
  readonly arriveAheadHours: Parameter<number>;
  /** Hours before a flight at which the ride to the airport begins. */
  readonly airportAheadHours: Parameter<number>;
  /** Minutes of a ride between hotel and clinic. */
  readonly rideMinutes: Parameter<number>;
  /** Hours by which a check may come after the moment at which it is due. */
  readonly checkLateHours: Parameter<number>;
  /** Clock hours at home between which a patient is called. */
  readonly callFromHour: Parameter<number>;
  readonly callUntilHour: Parameter<number>;
  /** Claims behind findings that are no single value, by finding id. */
  readonly claims: Readonly<Record<string, readonly Claim[]>>;
}
