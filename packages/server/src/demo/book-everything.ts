import type { Booked, LaidCourse, Laying, Preparation } from "./demo-course.ts";
import { bookPreparation, layCourseAt, layCourseOn } from "./demo-course.ts";
import { dayOfAnchor, placeOfTurn } from "./place.ts";
import type { Chance } from "./random.ts";
import { chanceOf, seedFor } from "./random.ts";
import type { RosterEntry } from "./roster-entry.ts";
import { practice } from "./treatments.ts";
import { inMinutes, momentOf } from "./working-day.ts";

/** A patient on the way to being written: the course laid out, the visits booked. */
export interface BookedPatient {
  readonly entry: RosterEntry;
  readonly chance: Chance;
  readonly laid: LaidCourse | null;
  readonly preparation: Preparation | null;
  /** A visit that is neither a session nor a preparation of one. */
  readonly own: Booked | null;
}

/** First what has its place in today's board, then everything else round it. */
export function bookEverything(laying: Laying, roster: readonly RosterEntry[], seed: number): BookedPatient[] {
  const ownToday = new Map<string, Booked>();
  for (const { key, visit } of roster)
    if (visit !== undefined && "turn" in visit.at) ownToday.set(key, bookVisit(laying, visit));

  const laidToday = new Map<string, LaidCourse>();
  for (const entry of roster) {
    const { course } = entry;
    if (course === undefined || !("turn" in course.at)) continue;
    const { room, minutes } = practice[course.treatment];
    const place = placeOfTurn(laying.day, room, course.at.turn, minutes);
    laidToday.set(entry.key, layCourseAt(laying, entry, course, place));
  }
  const preparedToday = new Map([...laidToday].map(([key, laid]) => [key, bookPreparation(laying, laid)]));

  // Nobody else is halfway through anything at the moment of the demo.
  for (const room of laying.rooms) laying.bookings.close(room, inMinutes(laying.day.now, -70), 100);

  return roster.map((entry): BookedPatient => {
    const chance = chanceOf(seedFor(seed, entry.key));
    const { key, visit, course } = entry;
    const own = ownToday.get(key) ?? (visit === undefined ? null : bookVisit(laying, visit));
    if (course === undefined) return { entry, chance, own, laid: null, preparation: null };
    const laid = laidToday.get(key);
    if (laid !== undefined)
      return {
        entry: withCourse(entry, laid),
        chance,
        own,
        laid,
        preparation: preparedToday.get(key) ?? null,
      };
    const fitted = layCourseOn(laying, entry, course, dayOfAnchor(laying.day, course.at), chance);
    return { entry: withCourse(entry, fitted), chance, own, laid: fitted, preparation: fitted.preparation };
  });
}

function withCourse(entry: RosterEntry, { course }: LaidCourse): RosterEntry {
  return { ...entry, course };
}

function bookVisit({ day, bookings, rooms }: Laying, { purpose, at }: NonNullable<RosterEntry["visit"]>): Booked {
  const minutes = purpose === "review" ? 30 : 60;
  const room = rooms.at(-1) ?? "consultation";
  const place =
    "turn" in at
      ? placeOfTurn(day, room, at.turn, minutes)
      : { on: dayOfAnchor(day, at), minute: day.opensMinute + 30 };
  for (let minute = place.minute; minute < 24 * 60; minute += 15) {
    const starts = momentOf(day, place.on, minute);
    const visit = { room, at: starts, minutes, purpose, number: null };
    if (!bookings.isFree(visit)) continue;
    bookings.take(visit);
    return visit;
  }
  throw new Error(`No time is free for a visit on ${place.on}.`);
}
