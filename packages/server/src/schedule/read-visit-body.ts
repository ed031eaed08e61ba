import type { VisitBody } from "@pistor/api/schedule";
import { dayOf } from "@pistor/core/basics";
import type { TooSoon } from "@pistor/core/schedule";
import { lengthsOf } from "@pistor/core/schedule";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { notPossible } from "../kit/refusal.ts";
import { getCourse } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import type { CourseDays } from "./course-fit.ts";
import { findCourseDays, fitOf, mustBeOpenInCourse } from "./course-fit.ts";
import type { NewVisit } from "./keep-booking.ts";

/** What a stay is booked from: the clinic's lengths where none are given, and the courses that it belongs to. */
export async function readStay(
  db: Db,
  clinic: ClinicPlace,
  knowledge: ClinicKnowledge,
  bodies: readonly VisitBody[],
): Promise<NewVisit[]> {
  const [first] = bodies;
  if (bodies.some(({ patientId }) => patientId !== first?.patientId))
    throw notPossible(
      "schedule.several-patients",
      "A visit is one patient's: book each patient by themselves.",
      "/visits",
    );
  const stay: NewVisit[] = [];
  for (const { lengths, at, ...body } of bodies) {
    const course = body.courseId === null ? null : await getCourse(db, clinic.id, body.courseId);
    const treatment = course?.treatment ?? null;
    const needle = treatment !== null && needleOf(knowledge, treatment);
    stay.push({
      ...body,
      at: new Date(at).toISOString(),
      lengths: lengthsOf(knowledge.schedule, { purpose: body.purpose, treatment, needle }, lengths),
    });
  }
  return stay;
}

/** Whether the skin is pierced: only then is there a cream. */
export function needleOf({ plan }: ClinicKnowledge, treatment: string): boolean {
  const own = plan.protocols.filter((protocol) => protocol.treatment === treatment);
  return own.length === 0 || own.some(({ needle }) => needle);
}

/** How a session fits into its course; null for what is no session of one. @throws {Refusal} */
export async function fitOfVisit(
  db: Db,
  clinic: ClinicPlace,
  knowledge: ClinicKnowledge,
  visit: Pick<NewVisit, "courseId" | "purpose" | "number" | "patientId" | "at">,
  but: ReadonlySet<string> = new Set(),
): Promise<{ readonly fit: TooSoon | null; readonly days: CourseDays } | null> {
  if (visit.courseId === null) return null;
  const days = await findCourseDays(db, clinic, await getCourse(db, clinic.id, visit.courseId), but);
  const number = visit.purpose === "session" ? visit.number : null;
  mustBeOpenInCourse(days, visit.patientId, number);
  const on = dayOf(clinic.zone, Date.parse(visit.at));
  return { days, fit: number === null ? null : fitOf(knowledge, days, number, on) };
}
