import type { BookedVisit, VisitMinutes } from "@pistor/api/schedule";
import { dayOf } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import type { Db } from "../kit/index.ts";
import { conflict } from "../kit/refusal.ts";
import type { Seen } from "../patient/versions.ts";
import { lockResources } from "./booking-locks.ts";
import { bookedVisitsOf } from "./calendar-reply.ts";
import { mustNotBeTooSoon } from "./course-fit.ts";
import type { Booker } from "./keep-booking.ts";
import { keepPlace, retakeStay } from "./keep-booking.ts";
import type { Judging } from "./place-visits.ts";
import { mustBeFree } from "./place-visits.ts";
import type { KeptPlacedVisit, VisitPlace } from "./placed-visit.queries.ts";
import { findPlacedVisits, getPlacedVisit, placeOf, resourcesOf } from "./placed-visit.queries.ts";
import { fitOfVisit } from "./read-visit-body.ts";
import type { Changed } from "./what-else.ts";
import { whatElse } from "./what-else.ts";

/** Where a visit is to go; lengths that are left out stay. */
export interface NewPlace {
  readonly at: string;
  readonly roomId: string;
  readonly practitionerId: string | null;
  readonly deviceId: string | null;
  readonly lengths: { readonly [Key in keyof VisitMinutes]?: number | undefined };
}

/**
 * Moves a visit, gives back what was booked for it and books the new place; all of it or nothing.
 *
 * One of several services leaves their stay when it goes to another day.
 *
 * @throws {Refusal}
 */
export async function moveVisitTo(
  judging: Judging,
  by: Booker,
  visitId: string,
  to: NewPlace,
  reason: string,
  seen: Seen,
  lang: Language = "en",
): Promise<{ visit: BookedVisit; was: KeptPlacedVisit; changed: Changed[] }> {
  const { db, clinic, knowledge } = judging;
  const before = await lockStayOf(db, clinic.id, visitId, [to.roomId, to.practitionerId, to.deviceId]);
  const visit = mustBeIn(before, visitId);
  seen(visit.version);
  mustBeMovable(visit);
  const place: VisitPlace = {
    ...to,
    at: new Date(to.at).toISOString(),
    lengths: { ...visit.lengths, ...withoutHoles(to.lengths) },
    togetherId: visit.togetherId,
    state: visit.state,
  };
  const isSameDay = dayOf(clinic.zone, Date.parse(place.at)) === dayOf(clinic.zone, Date.parse(visit.at));
  const others = before.filter(({ id }) => id !== visit.id);
  const isAlone = !isSameDay || others.length === 0;
  const moved = { ...visit, ...place, minutes: place.lengths.treatment, togetherId: isAlone ? null : visit.togetherId };
  const stay = isAlone ? [moved] : [...others, moved];
  const but = new Set(before.map(({ id }) => id));
  const inCourse = await fitOfVisit(db, clinic, knowledge, moved, new Set([visit.id]));
  mustNotBeTooSoon(inCourse?.fit ?? null);
  await mustBeFree(judging, stay.map(placeOf), but, visit.state !== "planned");
  await keepPlace(db, by, visit, moved, "moved", reason);
  await retakeStay(db, clinic.id, before, isAlone && others.length > 0 ? [stay, others] : [stay]);
  const [shown] = await bookedVisitsOf(db, clinic, [visit.id]);
  if (shown === undefined) throw new Error(`The visit ${visit.id} is not there any more.`);
  return { visit: shown, was: visit, changed: whatElse(clinic, knowledge, moved, inCourse, lang) };
}

/**
 * Locks a visit, those of the same stay and everything that they take, with what is to be taken besides.
 *
 * It is looked at first without a lock, as the order begins with the resources; when it has changed by the time all are
 * held, the transaction is undone and begun anew.
 */
export async function lockStayOf(
  db: Db,
  clinicId: string,
  visitId: string,
  more: readonly (string | null)[],
): Promise<KeptPlacedVisit[]> {
  const seenBefore = await stayOf(db, clinicId, await getPlacedVisit(db, clinicId, visitId));
  await lockResources(db, clinicId, [...seenBefore.flatMap(resourcesOf), ...more.filter((id) => id !== null)]);
  await db
    .selectFrom("visit")
    .where("clinic_id", "=", clinicId)
    .where(
      "id",
      "in",
      seenBefore.map(({ id }) => id),
    )
    .orderBy("id")
    .select("id")
    .forUpdate()
    .execute();
  const now = await stayOf(db, clinicId, await getPlacedVisit(db, clinicId, visitId));
  const resources = (stay: readonly KeptPlacedVisit[]) =>
    JSON.stringify(stay.map((each) => [each.id, resourcesOf(each)]));
  if (resources(now) !== resources(seenBefore)) throw changedMeanwhile();
  return now;
}

/** The visits of the stay that a visit belongs to, itself among them. */
async function stayOf(db: Db, clinicId: string, visit: KeptPlacedVisit): Promise<KeptPlacedVisit[]> {
  if (visit.togetherId === null || visit.state === "cancelled") return [visit];
  return findPlacedVisits(db, clinicId, { together: visit.togetherId });
}

export function mustBeIn(stay: readonly KeptPlacedVisit[], visitId: string): KeptPlacedVisit {
  const visit = stay.find(({ id }) => id === visitId);
  if (visit === undefined) throw changedMeanwhile();
  return visit;
}

/** Taken by the database layer for a collision, so that the work is simply done again. */
export function changedMeanwhile(): Error {
  return Object.assign(new Error("What a booking was to lock changed before it was locked."), { code: "40001" });
}

/** @throws {Refusal} 409 when it is cancelled, or the patient is already being treated */
export function mustBeMovable({ state }: KeptPlacedVisit): void {
  if (state === "cancelled")
    throw conflict("schedule.cancelled", "This visit was cancelled: take that back, or book a new one.");
  if (state === "in-room" || state === "observation" || state === "left")
    throw conflict(
      "schedule.under-way",
      "The treatment of this visit has begun: it can be neither moved nor cancelled. Say on the board where the patient is.",
    );
}

function withoutHoles(lengths: NewPlace["lengths"]): Partial<VisitMinutes> {
  return Object.fromEntries(Object.entries(lengths).filter(([, value]) => value !== undefined));
}
