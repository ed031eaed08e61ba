import type { VisitBody } from "@pistor/api/schedule";
import type { PlacedVisit } from "@pistor/core/schedule";
import { takingsOf } from "@pistor/core/schedule";
import { getDetails } from "../patient/known.queries.ts";
import { lockTakings } from "./booking-locks.ts";
import { mustNotBeTooSoon } from "./course-fit.ts";
import type { Booker } from "./keep-booking.ts";
import { keepStay, placeOfNew } from "./keep-booking.ts";
import type { Judging } from "./place-visits.ts";
import { mustBeFree, mustSeemFree } from "./place-visits.ts";
import { fitOfVisit, readStay } from "./read-visit-body.ts";

/**
 * Books the services of one patient's stay: everything that they need, or nothing.
 *
 * It is looked twice: first without a lock, so that what cannot be booked anyhow waits for nobody and keeps nobody
 * waiting, and then under the locks, where nothing can change any more.
 *
 * @returns the visits' ids in the same order
 * @throws {Refusal}
 */
export async function bookStay(judging: Judging, by: Booker, bodies: readonly VisitBody[]): Promise<string[]> {
  const { db, clinic, knowledge } = judging;
  const stay = await readStay(db, clinic, knowledge, bodies);
  const places = stay.map(placeOfNew);
  const must = async (beFree: (judging: Judging, places: readonly PlacedVisit[]) => Promise<unknown>) => {
    for (const visit of stay) mustNotBeTooSoon((await fitOfVisit(db, clinic, knowledge, visit))?.fit ?? null);
    await beFree(judging, places);
  };
  await must(mustSeemFree);
  await getDetails(db, clinic.id, stay[0]?.patientId ?? "");
  await lockTakings(db, clinic.id, takingsOf(places).flat());
  await must(mustBeFree);
  return keepStay(db, by, stay);
}
