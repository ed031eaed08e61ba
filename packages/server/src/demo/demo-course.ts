import type { CalendarDate, Moment } from "@pistor/core/basics";
import { addDays, dayOf, daysBetween, minuteMs } from "@pistor/core/basics";
import type { PlanAnswer, PlanEventKind } from "@pistor/core/plan";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { LaidOut } from "../plan/plan-request.ts";
import { layOutFor } from "../plan/plan-request.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import type { Bookings } from "./bookings.ts";
import type { Place } from "./place.ts";
import { firstWithCreamAfter } from "./place.ts";
import type { Chance } from "./random.ts";
import type { RosterCourse, RosterEntry } from "./roster-entry.ts";
import type { RoomKey } from "./staff.ts";
import { creamMinutesBefore, practice } from "./treatments.ts";
import type { WorkingDay } from "./working-day.ts";
import { clockOf, isOpenOn, momentOf } from "./working-day.ts";

/** A visit before its states are known. */
export interface Booked {
  readonly room: RoomKey;
  readonly at: number;
  readonly minutes: number;
  readonly purpose: "session" | "first-visit" | "review" | "allergy-test" | "allergy-reading";
  readonly number: number | null;
}

/** The visits before the first session, of which the allergy test has two. */
export interface Preparation {
  readonly consultation: Booked;
  readonly test: Booked;
  readonly reading: Booked;
}

export interface LaidCourse extends LaidOut, Pick<Fitted, "course"> {
  readonly sessions: readonly Booked[];
  readonly minute: number;
}

const consultationMinutes = 60;
const placingMinutes = 25;
const readingMinutes = 10;
/** Days round the plain start on which one is looked for, when a closed day has moved a session. */
const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5];
/** Visits are booked this far ahead. */
const bookedAheadDays = 14;

interface Fitted {
  readonly start: CalendarDate;
  readonly course: RosterCourse;
}
const anyTime = "12:00";

/** What all courses of a clinic share while they are laid out. */
export interface Laying {
  readonly clinic: ClinicPlace;
  readonly day: WorkingDay;
  /** With the clinic's own values. */
  readonly knowledge: ClinicKnowledge;
  readonly bookings: Bookings;
  /** The treating rooms first, the one for consultations last. */
  readonly rooms: readonly RoomKey[];
}
type Traveller = Pick<RosterEntry, "language" | "country">;

/** Lays a course out with a session at a given time, and takes its room for each session. */
export function layCourseAt(laying: Laying, patient: Traveller, sketch: RosterCourse, place: Place): LaidCourse {
  const { on, minute } = place;
  const { start, course } = fitTo(laying, patient, sketch, on);
  const laid = layOut(laying, patient, course, start, clockOf(minute));
  const sessions = sessionVisits(laying, laid.plan, course);
  for (const visit of sessions) laying.bookings.take(visit);
  return { ...laid, course, sessions, minute };
}

/** The same at a time of the day at which all its visits find a room. */
export function layCourseOn(
  laying: Laying,
  patient: Traveller,
  sketch: RosterCourse,
  on: CalendarDate,
  chance: Chance,
): LaidCourse & { readonly preparation: Preparation } {
  const { start, course } = fitTo(laying, patient, sketch, on);
  for (const minute of timesOfDay(laying.day, practice[course.treatment].minutes, chance)) {
    const laid = layOut(laying, patient, course, start, clockOf(minute));
    const sessions = sessionVisits(laying, laid.plan, course);
    if (!sessions.every((visit) => laying.bookings.isFree(visit))) continue;
    for (const visit of sessions) laying.bookings.take(visit);
    const preparation = bookPreparation(laying, laid);
    return { ...laid, course, sessions, minute, preparation };
  }
  throw new Error(`No time is free for the ${course.treatment} course with session ${course.number} on ${on}.`);
}

/** Takes rooms for the visits before a course; all three later or earlier on their days where the planned time is taken. */
export function bookPreparation(laying: Laying, laid: Pick<LaidCourse, "plan">): Preparation {
  const preparation = findPreparation(laying, laid.plan);
  if (preparation === null)
    throw new Error(`No room is free for the visits before a course that starts on ${laid.plan.sessions[0]?.on}.`);
  for (const visit of Object.values(preparation)) laying.bookings.take(visit);
  return preparation;
}

function findPreparation(laying: Laying, plan: PlanAnswer): Preparation | null {
  for (let away = 0; away <= 300; away += 5)
    for (const minutes of away === 0 ? [0] : [away, -away]) {
      const preparation = preparationVisits(laying, plan, minutes);
      if (preparation !== null) return preparation;
    }
  return null;
}

function layOut(
  { clinic, knowledge }: Pick<Laying, "clinic" | "knowledge">,
  { language, country }: Traveller,
  { treatment, sessions, nights }: RosterCourse,
  start: CalendarDate,
  time: string,
): LaidOut {
  const items = ["airport-shuttle", "hotel-nights", "hotel-clinic-transport", "interpreter", "hospital-night"];
  return layOutFor(
    knowledge.plan,
    clinic,
    language,
    { answers: { "nsaid-last-taken": null } },
    {
      treatment,
      start,
      time,
      ...(sessions === undefined ? {} : { sessions }),
      ...(nights === undefined || country === clinic.country
        ? {}
        : {
            travel: {
              nights,
              items,
            },
          }),
    },
  );
}

/**
 * The sketch with the start from which its session falls on the day. Where closed days keep that session from ever
 * falling there, an earlier one stands on the day in its place.
 */
function fitTo({ clinic, day, knowledge }: Laying, patient: Traveller, course: RosterCourse, on: CalendarDate): Fitted {
  for (let number = course.number; number >= 1; number--) {
    const first = layOut({ clinic, knowledge }, patient, course, on, anyTime).plan.sessions[number - 1];
    if (first === undefined) throw new Error(`A ${course.treatment} course has no session ${number}.`);
    for (const later of shifts) {
      const start = addDays(on, later - daysBetween(on, first.on));
      if (start > on || !isOpenOn(day, start)) continue;
      const { sessions } = layOut({ clinic, knowledge }, patient, course, start, anyTime).plan;
      if (sessions[number - 1]?.on === on) return { start, course: { ...course, number } };
    }
  }
  throw new Error(`No ${course.treatment} course has a session on ${on}, which is no open day.`);
}

/** Each quarter of an hour at which a session may begin, from a chance one on. */
function timesOfDay(day: WorkingDay, minutes: number, chance: Chance): number[] {
  const times: number[] = [];
  for (let minute = day.opensMinute + firstWithCreamAfter; minute + minutes <= day.closesMinute; minute += 15)
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
function preparationVisits(
  { day, bookings, rooms }: Laying,
  plan: PlanAnswer,
  laterMinutes: number,
): Preparation | null {
  const visit = (kind: PlanEventKind, minutes: number, purpose: Booked["purpose"]): Booked | null => {
    const event = plan.events.findLast((each) => each.kind === kind);
    if (event === undefined) return null;
    const at = Date.parse(event.at) + laterMinutes * minuteMs;
    const room = rooms.findLast((each) => bookings.isFree({ room: each, at, minutes, purpose }));
    return room === undefined ? null : { room, at, minutes, purpose, number: null };
  };
  const consultation = visit("consultation", consultationMinutes, "first-visit");
  const test = visit("allergy-test", placingMinutes, "allergy-test");
  const reading = visit("allergy-reading", readingMinutes, "allergy-reading");
  if (consultation === null || test === null || reading === null) return null;
  // The cream is one of the things tested, so that the last reading comes before it.
  const bare = Date.parse(plan.sessions[0]?.at ?? "") - creamMinutesBefore * minuteMs;
  const inTime =
    isWithinHours(day, consultation.at, test.at + test.minutes * minuteMs) &&
    reading.at + readingMinutes * minuteMs <= bare;
  return inTime ? { consultation, test, reading } : null;
}

function isWithinHours(day: WorkingDay, from: Moment, until: Moment): boolean {
  const on = dayOf(day.zone, from);
  return from >= momentOf(day, on, day.opensMinute) && until <= momentOf(day, on, day.closesMinute);
}
