import { writeMoment } from "@pistor/core/basics";
import { roomKnowledge } from "@pistor/knowledge/session";
import type { BookedPatient } from "./book-everything.ts";
import { cleaningMinutes, preparationMinutes } from "./bookings.ts";
import type { DemoVisit } from "./demo-clinic.ts";
import type { Booked } from "./demo-course.ts";
import { gunFor } from "./devices.ts";
import { creamIsUsed } from "./session-record.ts";
import { creamMinutesBefore } from "./treatments.ts";
import type { WorkingDay } from "./working-day.ts";
import { inMinutes } from "./working-day.ts";

/** How long before a visit its patient is in the house. */
const arrivesBefore = 15;

/** The visits of a patient, each with where it now stands; who treats is said when all are known. */
export function visitsOf(code: string, day: WorkingDay, { entry, laid, preparation, own }: BookedPatient): DemoVisit[] {
  const visits = [...(laid?.sessions ?? []), ...Object.values(preparation ?? {}), ...(own === null ? [] : [own])];
  return visits.map((visit): DemoVisit => {
    const creamAt = creamOf(day, entry, visit);
    return {
      room: visit.room,
      at: writeMoment(day.zone, visit.at),
      minutes: visit.minutes,
      patient: entry.key,
      purpose: visit.purpose,
      number: visit.number,
      ofCourse: visit.number !== null || visit.purpose === "review",
      state: stateOf(day, entry, visit, creamAt),
      creamAt: creamAt === null ? null : writeMoment(day.zone, creamAt),
      lengths: lengthsOf(day, entry, visit),
      practitioner: null,
      device: visit.purpose === "session" ? gunFor(code, visit.room, entry.course?.treatment ?? "") : null,
      // The test follows the consultation: one stay.
      stay: isBeforeTheCourse(visit.purpose) ? `${entry.key} consultation and test` : `${entry.key} ${visit.at}`,
    };
  });
}

function isBeforeTheCourse(purpose: Booked["purpose"]): boolean {
  return purpose === "first-visit" || purpose === "allergy-test";
}

function lengthsOf(day: WorkingDay, { course }: BookedPatient["entry"], visit: Booked): DemoVisit["lengths"] {
  const isSession = visit.purpose === "session";
  const cream = isSession && course !== undefined && creamIsUsed(day, course, visit.at) ? creamMinutesBefore : 0;
  return {
    cream,
    preparation: isSession ? preparationMinutes : 0,
    treatment: visit.minutes,
    observation: isSession ? roomKnowledge.observationMinutes.settled.value : 0,
    cleaning: isSession ? cleaningMinutes : 0,
  };
}

/** When the cream of a session went on; null where none is used or it is not on yet. */
function creamOf(day: WorkingDay, { course }: BookedPatient["entry"], visit: Booked): number | null {
  if (course === undefined || visit.purpose !== "session" || !creamIsUsed(day, course, visit.at)) return null;
  const on = inMinutes(visit.at, -creamMinutesBefore);
  return on <= day.now ? on : null;
}

function stateOf(
  day: WorkingDay,
  { course }: BookedPatient["entry"],
  { at, minutes, purpose, number }: Booked,
  creamAt: number | null,
): DemoVisit["state"] {
  if (inMinutes(at, minutes) <= day.now) return "left";
  const waits = purpose === "session" && course?.now === "waits" && number === course.number;
  if (at <= day.now) return waits ? "arrived" : "in-room";
  if (creamAt !== null) return "cream";
  return inMinutes(at, -arrivesBefore) <= day.now ? "arrived" : "planned";
}
