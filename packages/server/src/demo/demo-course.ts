import type { CalendarDate } from "@pistor/core/basics";
import { addDays, minuteMs } from "@pistor/core/basics";
import type { PlanAnswer, PlanEventKind } from "@pistor/core/plan";
import type { LaidOut } from "../plan/plan-request.ts";
import { layOutFor } from "../plan/plan-request.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import type { Bookings } from "./bookings.ts";
import type { Place } from "./place.ts";
import { firstSessionAfter } from "./place.ts";
import type { Chance } from "./random.ts";
import type { RosterCourse, RosterEntry } from "./roster.ts";
import type { RoomKey } from "./staff.ts";
import { practice } from "./treatments.ts";
import type { WorkingDay } from "./working-day.ts";
import { clockOf } from "./working-day.ts";

/** A visit before its states are known. */
export interface Booked {
  readonly room: RoomKey;
  readonly at: number;
  readonly minutes: number;
  readonly purpose: "session" | "first-visit" | "review" | "allergy-test";
  readonly number: number | null;
}

/** The visits before the first session, of which the allergy test has two. */
export interface Preparation {
  readonly consultation: Booked;
  readonly test: Booked;
  readonly reading: Booked;
}

export interface LaidCourse extends LaidOut {
  readonly sessions: readonly Booked[];
  readonly minute: number;
}

const consultationMinutes = 60;
const placingMinutes = 25;
const readingMinutes = 10;
/** How far round the plain start one is looked for when a closed day has moved a session. */
const searchDays = 12;
/** Visits are booked this far ahead. */
const bookedAheadDays = 14;

/** What all courses of a clinic share while they are laid out. */
export interface Laying {
  readonly clinic: ClinicPlace;
  readonly day: WorkingDay;
  readonly bookings: Bookings;
  /** The treating rooms first, the one for consultations last. */
  readonly rooms: readonly RoomKey[];
}
type Traveller = Pick<RosterEntry, "language" | "country">;

/** Lays a course out with a session at a given time, and takes its room for each session. */
export function layCourseAt(
  laying: Laying,
  patient: Traveller,
  course: RosterCourse,
  { on, minute }: Place,
): LaidCourse {
  const laid = layOut(laying.clinic, patient, course, startFor(laying.clinic, patient, course, on), clockOf(minute));
  const sessions = sessionVisits(laying, laid.plan, course);
  for (const visit of sessions) laying.bookings.take(visit.room, visit.at, visit.minutes);
  return { ...laid, sessions, minute };
}

/** The same at a time of the day at which all its visits find a room. */
export function layCourseOn(
  laying: Laying,
  patient: Traveller,
  course: RosterCourse,
  on: CalendarDate,
  chance: Chance,
): LaidCourse & { readonly preparation: Preparation } {
  const start = startFor(laying.clinic, patient, course, on);
  for (const minute of timesOfDay(laying.day, practice[course.treatment].minutes, chance)) {
    const laid = layOut(laying.clinic, patient, course, start, clockOf(minute));
    const sessions = sessionVisits(laying, laid.plan, course);
    if (!sessions.every((visit) => laying.bookings.isFree(visit.room, visit.at, visit.minutes))) continue;
    const preparation = preparationVisits(laying, laid.plan, 0);
    if (preparation === null) continue;
    for (const visit of [...sessions, ...Object.values(preparation)])
      laying.bookings.take(visit.room, visit.at, visit.minutes);
    return { ...laid, sessions, minute, preparation };
  }
  throw new Error(`No time is free for the ${course.treatment} course with session ${course.number} on ${on}.`);
}

/** Rooms for the visits before a course; all three later on their days where the planned time is taken. */
export function bookPreparation(laying: Laying, { plan, minute }: LaidCourse): Preparation {
  const latest = laying.day.closesMinute - placingMinutes - minute;
  for (let later = 0; later <= latest; later += 5) {
    const preparation = preparationVisits(laying, plan, later);
    if (preparation === null) continue;
    for (const visit of Object.values(preparation)) laying.bookings.take(visit.room, visit.at, visit.minutes);
    return preparation;
  }
  throw new Error(`No room is free for the visits before a course that starts on ${plan.sessions[0]?.on}.`);
}

function layOut(
  clinic: ClinicPlace,
  { language, country }: Traveller,
  { treatment, sessions, nights }: RosterCourse,
  start: CalendarDate,
  time: string,
): LaidOut {
  const items = ["airport-shuttle", "hotel-nights", "hotel-clinic-transport", "interpreter", "hospital-night"];
  return layOutFor(
    clinic,
    language,
    { answers: { "nsaid-last-taken": null } },
    {
      ...{ treatment, start, time },
      ...(sessions === undefined ? {} : { sessions }),
      ...(nights === undefined || country === clinic.country ? {} : { travel: { nights, items } }),
    },
  );
}

/** The latest start from which the session falls on the day. */
function startFor(clinic: ClinicPlace, patient: Traveller, course: RosterCourse, on: CalendarDate): CalendarDate {
  const dayOfSession = (start: CalendarDate) =>
    layOut(clinic, patient, course, start, "12:00").plan.sessions[course.number - 1];
  const first = dayOfSession(on);
  if (first === undefined) throw new Error(`A ${course.treatment} course has no session ${course.number}.`);
  const spanDays = Math.round((Date.parse(first.on) - Date.parse(on)) / 86_400_000);
  for (let back = 0; back <= searchDays; back++) {
    const start = addDays(on, back === 0 ? -spanDays : -spanDays + searchDays / 2 - back);
    const plan = layOut(clinic, patient, course, start, "12:00").plan;
    if (plan.sessions[course.number - 1]?.on === on && plan.sessions[0]?.on === start) return start;
  }
  throw new Error(`No start puts session ${course.number} of a ${course.treatment} course on ${on}.`);
}

/** Each quarter of an hour at which a session may begin, from a chance one on. */
function timesOfDay(day: WorkingDay, minutes: number, chance: Chance): number[] {
  const times: number[] = [];
  for (let minute = day.opensMinute + firstSessionAfter; minute + minutes <= day.closesMinute; minute += 15)
    times.push(minute);
  const from = chance.whole(0, times.length - 1);
  return [...times.slice(from), ...times.slice(0, from)];
}

/** The sessions of a plan up to the end of the bookings; of a course that has ended, those that were held. */
function sessionVisits({ day }: Laying, plan: PlanAnswer, { treatment, number, ended }: RosterCourse): Booked[] {
  const { room, minutes } = practice[treatment];
  const until = addDays(day.today, bookedAheadDays);
  return plan.sessions
    .filter((session) => session.on <= until && (ended === undefined || session.number <= number))
    .map((session) => ({ room, at: Date.parse(session.at), minutes, purpose: "session", number: session.number }));
}

/** Null where one of them finds no room. */
function preparationVisits({ bookings, rooms }: Laying, plan: PlanAnswer, laterMinutes: number): Preparation | null {
  const visit = (kind: PlanEventKind, minutes: number, purpose: Booked["purpose"]): Booked | null => {
    const event = plan.events.findLast((each) => each.kind === kind);
    if (event === undefined) return null;
    const at = Date.parse(event.at) + laterMinutes * minuteMs;
    const room = rooms.findLast((each) => bookings.isFree(each, at, minutes));
    return room === undefined ? null : { room, at, minutes, purpose, number: null };
  };
  const consultation = visit("consultation", consultationMinutes, "first-visit");
  const test = visit("allergy-test", placingMinutes, "allergy-test");
  const reading = visit("allergy-reading", readingMinutes, "allergy-test");
  return consultation === null || test === null || reading === null ? null : { consultation, test, reading };
}
