import type { CalendarDate } from "@pistor/core/basics";
import type { Db } from "../kit/index.ts";
import { findExamination } from "../patient/known.queries.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { dayAtClinic } from "./clinic.queries.ts";
import { findPlacedVisits } from "./placed-visit.queries.ts";

/** What makes the consultation of a course needless, and its day. */
export interface HadConsultation {
  readonly why: "first-visit-booked" | "examined" | "seen";
  readonly since: CalendarDate;
}

const begun: ReadonlySet<string> = new Set(["in-room", "observation", "left"]);

/**
 * Whether a patient has been examined, or came to a first visit, or comes to one that was booked before the course was.
 * null: none of them, so that the consultation is to be booked.
 */
export async function findConsultation(
  db: Db,
  clinic: ClinicPlace,
  { id, patientId }: Pick<KeptCourse, "id" | "patientId">,
  today: CalendarDate,
): Promise<HadConsultation | null> {
  const examination = await findExamination(db, clinic.id, patientId);
  if (examination !== undefined) return { why: "examined", since: dayAtClinic(clinic, examination.at) };
  const first = (await findPlacedVisits(db, clinic.id, { patientId })).filter(
    ({ purpose, courseId }) => purpose === "first-visit" && (courseId === null || courseId === id),
  );
  const came = first.findLast(({ state }) => begun.has(state));
  if (came !== undefined) return { why: "seen", since: dayAtClinic(clinic, came.at) };
  const ahead = first.find(({ courseId, at }) => courseId === null && dayAtClinic(clinic, at) >= today);
  return ahead === undefined ? null : { why: "first-visit-booked", since: dayAtClinic(clinic, ahead.at) };
}
