import type { CoursePreview } from "@pistor/api/plan";
import type { PlanAnswer } from "@pistor/core/plan";
import { matchReviews } from "@pistor/core/plan";
import type { Db } from "../kit/index.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic, dayAtClinic } from "../schedule/clinic.queries.ts";

type VisitElsewhere = CoursePreview["visits"][number];

/** Visits of a course that are booked from now on for another day than the plan has: whoever moves them is to know. */
export async function findVisitsElsewhere(
  db: Db,
  clinic: ClinicPlace,
  courseId: string,
  plan: PlanAnswer | null,
  now: string,
): Promise<VisitElsewhere[]> {
  const rows = await db
    .selectFrom("visit")
    .where("clinic_id", "=", clinic.id)
    .where("course_id", "=", courseId)
    .where("state", "<>", "cancelled")
    .orderBy("starts_at")
    .select(["id", "version", "state", "purpose", "session_number as number", "starts_at as at"])
    .execute();
  const reviews = rows
    .filter(({ purpose }) => purpose === "review")
    .map(({ id, number, at }) => ({ id, number, on: dayAtClinic(clinic, at) }));
  const planned = plan === null ? null : matchReviews(plan, reviews);
  return rows
    .filter(({ state, at }) => state === "planned" && Date.parse(at) >= Date.parse(now))
    .map(({ state: _, ...row }) => ({
      ...row,
      to:
        plan === null
          ? null
          : row.purpose === "review"
            ? (planned?.get(row.id)?.on ?? null)
            : dayOf(plan, row.purpose, row.number),
    }))
    .filter(({ at, to }) => dayAtClinic(clinic, at) !== to)
    .map((row) => ({ ...row, at: atClinic(clinic, row.at) }));
}

/** The day that a plan has for a visit; null where it has none. */
function dayOf(plan: PlanAnswer, purpose: string, number: number | null): string | null {
  const event = (kind: string, place: number) =>
    plan.events
      .filter((each) => each.kind === kind)
      .at(place)
      ?.at.slice(0, 10) ?? null;
  if (purpose === "first-visit") return event("consultation", 0);
  if (purpose === "allergy-test") return event("allergy-test", 0);
  // The first reading is part of the visit at which the test is placed.
  if (purpose === "allergy-reading") return event("allergy-reading", -1);
  return plan.sessions.find((session) => session.number === number)?.on ?? null;
}
