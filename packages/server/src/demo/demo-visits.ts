import { writeMoment } from "@pistor/core/basics";
import type { BookedPatient } from "./book-everything.ts";
import type { DemoVisit } from "./demo-clinic.ts";
import type { Booked } from "./demo-course.ts";
import { creamIsUsed } from "./session-record.ts";
import { creamMinutesBefore } from "./treatments.ts";
import type { WorkingDay } from "./working-day.ts";
import { inMinutes } from "./working-day.ts";

/** How long before a visit its patient is in the house. */
const arrivesBefore = 15;

/** The visits of a patient, each with where it now stands. */
export function visitsOf(day: WorkingDay, { entry, laid, preparation, own }: BookedPatient): DemoVisit[] {
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
    };
  });
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
