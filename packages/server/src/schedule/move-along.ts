import type { CalendarDate } from "@pistor/core/basics";
import { dayOf } from "@pistor/core/basics";
import { writeDate } from "@pistor/core/evidence";
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

/**
 * Visits of a course that are booked for another day than its plan has, and have not begun. A review goes with the session
 * in whose stay it is; one on a day of its own stays where somebody put it.
 */
export function misplacedOf(
  { zone }: ClinicPlace,
  { plan }: KeptCourse,
  visits: readonly KeptPlacedVisit[],
  today: CalendarDate,
): KeptPlacedVisit[] {
  const dayOfVisit = ({ at }: KeptPlacedVisit) => dayOf(zone, Date.parse(at));
  const open = visits.filter((visit) => visit.state === "planned" && dayOfVisit(visit) >= today);
  const plannedOn = ({ purpose, number }: KeptPlacedVisit): string | undefined =>
    purpose === "session"
      ? plan.sessions.find((session) => session.number === number)?.on
      : plan.events
          .findLast(
            ({ kind, session }) =>
              kind === (purpose === "first-visit" ? "consultation" : purpose) &&
              (kind !== "review" || session === number),
          )
          ?.at.slice(0, 10);
  const isElsewhere = (visit: KeptPlacedVisit) => {
    const planned = plannedOn(visit);
    return planned !== undefined && planned !== dayOfVisit(visit);
  };
  const sessions = open.filter((visit) => visit.purpose === "session" && isElsewhere(visit));
  const isInStay = ({ togetherId }: KeptPlacedVisit) =>
    togetherId !== null && sessions.some((session) => session.togetherId === togetherId);
  return open.filter(
    (visit) =>
      sessions.includes(visit) ||
      (visit.purpose === "review" && (visit.number === null ? isElsewhere(visit) : isInStay(visit))) ||
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
  stays: readonly (readonly NewVisit[])[],
  whyNot: (visit: KeptPlacedVisit) => string | undefined,
): Promise<NewVisit[][]> {
  const visitOf = ({ purpose, number }: NewVisit) =>
    booked.find((visit) => visit.purpose === purpose && visit.number === number);
  const placed = new Set(stays.flat().map(visitOf));
  const left = booked.find((visit) => !placed.has(visit));
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
      const visit = visitOf(place);
      return visit === undefined ? [] : [{ visit, place }];
    });
    const togetherId = own.length > 1 ? (own[0]?.visit.togetherId ?? newId()) : null;
    return own.length === 0
      ? []
      : [
          own.map(({ visit, place: { at, roomId, practitionerId, deviceId, lengths } }) => ({
            was: visit,
            now: {
              ...visit,
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
  for (const { was, now } of moved.flat())
    await keepPlace(db, by, was, now, "moved", "Moved along with the course's plan.");
  await retakeStay(
    db,
    by.clinicId,
    booked,
    moved.map((stay) => stay.map(({ now }) => now)),
  );
  return stays.map((stay) => stay.filter((place) => visitOf(place) === undefined)).filter((stay) => stay.length > 0);
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
