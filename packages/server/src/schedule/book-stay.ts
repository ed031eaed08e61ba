import type { VisitBody } from "@pistor/api/schedule";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { lockResources } from "./booking-locks.ts";
import { mustNotBeTooSoon } from "./course-fit.ts";
import type { Booker } from "./keep-booking.ts";
import { keepStay, placeOfNew } from "./keep-booking.ts";
import type { Judging } from "./place-visits.ts";
import { mustBeFree } from "./place-visits.ts";
import { resourcesOf } from "./placed-visit.queries.ts";
import { fitOfVisit, readStay } from "./read-visit-body.ts";

/**
 * Books the services of one patient's stay: everything that they need, or nothing. What can be read before the locks is,
 * so that nobody waits for it; what another booking could change is asked under them.
 *
 * @returns the visits' ids in the same order
 * @throws {Refusal}
 */
export async function bookStay(judging: Judging, by: Booker, bodies: readonly VisitBody[]): Promise<string[]> {
  const { db, clinic } = judging;
  const knowledge = await clinicKnowledge(db, clinic.id);
  const stay = await readStay(db, clinic, knowledge, bodies);
  const places = stay.map(placeOfNew);
  await lockResources(db, clinic.id, places.flatMap(resourcesOf));
  for (const visit of stay) mustNotBeTooSoon((await fitOfVisit(db, clinic, knowledge, visit))?.fit ?? null);
  await mustBeFree(judging, places);
  return keepStay(db, by, stay);
}
