import type { CalendarDate } from "../basics/index.ts";
import type { PlanEvent, Trip } from "../plan/index.ts";

/** A visit that is booked at the clinic. Moments are ISO 8601 with an offset. */
export interface BookedAppointment {
  readonly at: string;
  /** When the patient is expected, and when they may leave. */
  readonly arrives: string;
  readonly leaves: string;
  readonly purpose: string;
  /** The session of the course; null where it is none. */
  readonly number: number | null;
}

/** What a journey has to fit: the plan's stays and checks, and what is booked of it. */
export interface CourseAhead {
  /** IANA zone of the clinic. */
  readonly clinicZone: string;
  /** By the clinic's calendar: what lies before it is not judged any more. */
  readonly today: CalendarDate;
  readonly trips: readonly Trip[];
  readonly events: readonly PlanEvent[];
  /** Numbers of the sessions to come. */
  readonly sessions: readonly number[];
  readonly visits: readonly BookedAppointment[];
  /** Two letters each. */
  readonly languages: { readonly patient: string; readonly clinic: readonly string[] };
}

/**
 * The stay in which a moment lies, counted from 1; null where it lies in none.
 *
 * @param moment by the clinic's clocks, as the days of the stays are
 */
export function tripOf(trips: readonly Trip[], moment: string): number | null {
  const day = moment.slice(0, 10);
  const found = trips.findIndex((trip) => trip.arrive <= day && day <= trip.leave);
  return found === -1 ? null : found + 1;
}
