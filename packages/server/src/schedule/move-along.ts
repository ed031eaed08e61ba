import type { CalendarDate } from "@pistor/core/basics";
import { dayOf } from "@pistor/core/basics";
import { writeDate } from "@pistor/core/evidence";
import type { PlannedReview } from "@pistor/core/plan";
import { matchReviews } from "@pistor/core/plan";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { conflict } from "../kit/refusal.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import type { Booker, NewVisit } from "./keep-booking.ts";
import { keepPlace, retakeStay } from "./keep-booking.ts";
import { freedBy, offerFreed } from "./offer-slot.ts";
import type { Judging } from "./place-visits.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { findPlacedVisits } from "./placed-visit.queries.ts";
import { tellPatient } from "./visit-mails.ts";

/** Which review of the plan each booked one is, by the id of the visit. */
export function reviewsOf(
  { zone }: ClinicPlace,
  { plan }: Pick<KeptCourse, "plan">,
  visits: readonly KeptPlacedVisit[],
): ReadonlyMap<string, PlannedReview> {
  const reviews = visits.filter(({ purpose }) => purpose === "review");
  return matchReviews(
    plan,
    reviews.map(({ id, number, at }) => ({ id, number, on: dayOf(zone, Date.parse(at)) })),
  );
}

/**
 * Visits of a course that are booked for another day than its plan has, and have not begun. A review goes with the session
 * in whose stay it is; one that the plan has on a day of its own goes to that day.
 */
export function misplacedOf(
  clinic: ClinicPlace,
  course: KeptCourse,
  visits: readonly KeptPlacedVisit[],
  today: CalendarDate,
): KeptPlacedVisit[] {
  const { plan } = course;
  const dayOfVisit = ({ at }: KeptPlacedVisit) => dayOf(clinic.zone, Date.parse(at));
  const open = visits.filter((visit) => visit.state === "planned" && dayOfVisit(visit) >= today);
  const reviews = reviewsOf(clinic, course, visits);
  const plannedOn = ({ purpose, number }: KeptPlacedVisit): string | undefined =>
    purpose === "session"
      ? plan.sessions.find((session) => session.number === number)?.on
      : plan.events
          .findLast(({ kind }) => kind === (purpose === "first-visit" ? "consultation" : purpose))
          ?.at.slice(0, 10);
  const isElsewhere = (visit: KeptPlacedVisit) => {
    const planned = plannedOn(visit);
    return planned !== undefined && planned !== dayOfVisit(visit);
  };
  const sessions = open.filter((visit) => visit.purpose === "session" && isElsewhere(visit));
  const isInStay = ({ togetherId }: KeptPlacedVisit) =>
    togetherId !== null && sessions.some((session) => session.togetherId === togetherId);
  const goes = (visit: KeptPlacedVisit) => {
    const review = reviews.get(visit.id);
    if (review === undefined) return false;
    return review.session === null ? review.on !== dayOfVisit(visit) : isInStay(visit);
  };
  return open.filter(
    (visit) =>
      sessions.includes(visit) ||
      (visit.purpose === "review" && goes(visit)) ||
      ((visit.purpose === "first-visit" || visit.purpose.startsWith("allergy")) && isElsewhere(visit)),
  );
}

/**
 * Locks the rows of visits whose resources are locked already, and looks whether they still are as they were seen.
 *
 * @throws {Error} taken by the database layer for a collision, so that the work is done anew
 */
export async function lockAsSeen(db: Db, clinicId: string, seen: readonly KeptPlacedVisit[]): Promise<void> {
  if (seen.length === 0) return;
  const ids = seen.map(({ id }) => id);
  const versions = await db
    .selectFrom("visit")
    .where("clinic_id", "=", clinicId)
    .where("id", "in", ids)
    .orderBy("id")
    .select(["id", "version"])
    .forUpdate()
    .execute();
  const isAsSeen = seen.every((visit) =>
    versions.some(({ id, version }) => id === visit.id && version === visit.version),
  );
  if (isAsSeen) return;
  throw Object.assign(new Error("A visit that was to move changed before it was locked."), { code: "40001" });
}

/**
 * Moves the booked visits to the places that were found for them: all of them, or none.
 *
 * @param numberOf the session of a booked visit, as the plan now has it
 * @param stays the places, stay by stay; what is none of the booked visits is left for whoever books
 * @param whyNot why there is no place for one of them
 * @returns stays that are still to be booked
 * @throws {Refusal} 409 when one of the visits has no place
 */
export async function moveAlong(
  db: Db,
  by: Booker,
  { zone }: ClinicPlace,
  booked: readonly KeptPlacedVisit[],
  numberOf: (visit: KeptPlacedVisit) => number | null,
  stays: readonly (readonly NewVisit[])[],
  whyNot: (visit: KeptPlacedVisit) => string | undefined,
): Promise<NewVisit[][]> {
  const unplaced = [...booked];
  const visits = new Map<NewVisit, KeptPlacedVisit>();
  for (const place of stays.flat()) {
    const at = unplaced.findIndex((visit) => visit.purpose === place.purpose && numberOf(visit) === place.number);
    const [visit] = at < 0 ? [] : unplaced.splice(at, 1);
    if (visit !== undefined) visits.set(place, visit);
  }
  const [left] = unplaced;
  if (left !== undefined)
    throw conflict(
      "schedule.cannot-move-along",
      `${nameOf(left)}, booked for ${writeDate(dayOf(zone, Date.parse(left.at)), "en")}, has no place on its new day. ${whyNot(left) ?? ""} Nothing was moved: move it by hand in the calendar, or give the course another day.`.replaceAll(
        "  ",
        " ",
      ),
    );
  const moved = stays.flatMap((stay) => {
    const own = stay.flatMap((place) => {
      const visit = visits.get(place);
      return visit === undefined ? [] : [{ visit, place }];
    });
    const togetherId = own.length > 1 ? (own[0]?.visit.togetherId ?? newId()) : null;
    return own.length === 0
      ? []
      : [
          own.map(({ visit, place: { at, roomId, practitionerId, deviceId, lengths, number } }) => ({
            was: visit,
            now: {
              ...visit,
              number,
              at,
              roomId,
              practitionerId,
              deviceId,
              lengths,
              minutes: lengths.treatment,
              togetherId,
            },
          })),
        ];
  });
  for (const { was, now } of moved.flat()) {
    await keepPlace(db, by, was, now, "moved", "Moved along with the course's plan.");
    if (now.number !== was.number) await renumber(db, by, was.id, now.number);
  }
  await retakeStay(
    db,
    by.clinicId,
    booked,
    moved.map((stay) => stay.map(({ now }) => now)),
  );
  return stays.map((stay) => stay.filter((place) => !visits.has(place))).filter((stay) => stay.length > 0);
}

/**
 * A review that was booked with a session and that the plan now has on a day of its own, where it stays, or with another
 * session: it is called so, and is in no stay with what has left it.
 */
export async function renumberReviews(
  db: Db,
  by: Booker,
  visits: readonly KeptPlacedVisit[],
  numberOf: (visit: KeptPlacedVisit) => number | null,
): Promise<void> {
  for (const visit of visits) {
    const number = numberOf(visit);
    if (visit.purpose !== "review" || visit.state !== "planned" || number === visit.number) continue;
    await keepPlace(db, by, visit, { ...visit, togetherId: null }, "moved", "The plan has it by itself now.");
    await renumber(db, by, visit.id, number);
  }
}

async function renumber(db: Db, { clinicId }: Booker, visitId: string, number: number | null): Promise<void> {
  await db
    .updateTable("visit")
    .set({ session_number: number })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", visitId)
    .execute();
}

/** Tells of the new time whoever was written to of the old one, and offers what has become free to who waits for it. */
export async function tellOfMoves(judging: Judging, moved: readonly KeptPlacedVisit[]): Promise<void> {
  if (moved.length === 0) return;
  const { db, clinic, now } = judging;
  const ids = moved.map(({ id }) => id);
  const told = await db
    .selectFrom("mail")
    .where("clinic_id", "=", clinic.id)
    .where("about_kind", "=", "visit")
    .where("about_id", "in", ids)
    .select("about_id as id")
    .distinct()
    .execute();
  for (const visit of await findPlacedVisits(db, clinic.id, { ids }))
    if (told.some(({ id }) => id === visit.id)) await tellPatient(db, clinic, visit, "moved", now);
  for (const was of moved) await offerFreed(judging, freedBy(was));
}

function nameOf({ purpose, number }: KeptPlacedVisit): string {
  if (purpose === "session") return `Session ${number}`;
  return `The ${purpose.replace("-", " ")}${number === null ? "" : ` of session ${number}`}`;
}
