import { treatmentSchema } from "@pistor/api/evidence";
import type { CalendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";
import type { Db } from "../kit/index.ts";
import { findCoursesOfAll } from "../plan/plan.queries.ts";

/** A treatment that a decision is waited for or rests on, and the day that is asked about. */
export interface AskedAbout {
  readonly patientId: string;
  readonly treatment: Treatment;
  readonly on: CalendarDate;
}

/**
 * Of everybody with a course that goes on, or with a kept assessment: each treatment once. The day is that of the next
 * planned session, or else the assessment's own; today where that has passed.
 */
export async function findAskedAbout(db: Db, clinicId: string, today: CalendarDate): Promise<AskedAbout[]> {
  const assessed = await db
    .selectFrom("assessment")
    .where("clinic_id", "=", clinicId)
    .distinctOn(["patient_id", "treatment"])
    .orderBy("patient_id")
    .orderBy("treatment")
    .orderBy("recorded_at", "desc")
    .select(["patient_id as patientId", "treatment", "on_date as on"])
    .execute();
  const planned = await db
    .selectFrom("course")
    .where("clinic_id", "=", clinicId)
    .distinctOn("patient_id")
    .orderBy("patient_id")
    .select("patient_id as patientId")
    .execute();
  const courses = await findCoursesOfAll(
    db,
    clinicId,
    planned.map(({ patientId }) => patientId),
  );
  const asked = new Map<string, AskedAbout>();
  const add = (patientId: string, treatment: Treatment, on: CalendarDate) =>
    asked.set(`${patientId} ${treatment}`, { patientId, treatment, on: on < today ? today : on });
  for (const { patientId, treatment, on } of assessed)
    add(patientId, treatmentSchema.parse(treatment), on as CalendarDate);
  for (const { patientId, treatment, state, plan } of courses) {
    if (state === "stopped" || state === "finished") continue;
    const next = plan.sessions.find((session) => session.on >= today);
    if (next !== undefined) add(patientId, treatment, next.on);
  }
  return [...asked.values()];
}
