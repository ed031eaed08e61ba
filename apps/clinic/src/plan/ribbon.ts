import type { Course } from "@pistor/api/patient";
import type { CalendarDate } from "@pistor/core/basics";
import { addDays, addMonths, calendarDate, daysBetween } from "@pistor/core/basics";

/** A course on a true time scale: every place is a share of it, 0 to 1. */
export interface Scale {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly at: (day: string) => number;
}

/** From a few days before the first thing of a course to a few after the last session or review. */
export function scaleOf(course: Pick<Course, "sessions" | "events" | "trips">): Scale | null {
  const days = [
    ...course.sessions.map(({ on }) => on),
    ...course.events.filter(({ kind }) => shownEvents.has(kind)).map(({ at }) => at.slice(0, 10)),
    ...course.trips.flatMap(({ arrive, leave }) => [arrive, leave]),
  ].sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = addDays(calendarDate(first), -2);
  const to = addDays(calendarDate(last), 2);
  const length = daysBetween(from, to);
  return { from, to, at: (day) => daysBetween(from, calendarDate(day.slice(0, 10))) / length };
}

/** The days before a session on which no painkiller is taken without prescription, one stretch for each time it stops. */
export function stopsOf(
  course: Pick<Course, "sessions" | "events">,
): readonly { readonly from: string; readonly to: string }[] {
  return course.events.flatMap(({ kind, at, session }) => {
    if (kind !== "stop-nsaid") return [];
    const until = course.sessions.find(({ number }) => number === session)?.on;
    return until === undefined ? [] : [{ from: at.slice(0, 10), to: until }];
  });
}

/** What stands on the ribbon besides sessions; all other dates are in the table below it. */
export const shownEvents: ReadonlySet<string> = new Set(["review", "allergy-test"]);

/** The firsts of the months that lie on the scale. */
export function monthsOf({ from, to, at }: Scale): readonly { readonly day: CalendarDate; readonly at: number }[] {
  const months = [];
  for (let day = addMonths(calendarDate(`${from.slice(0, 7)}-01`), 1); day <= to; day = addMonths(day, 1))
    months.push({ day, at: at(day) });
  return months;
}

/** Whole weeks of a course, counted from its first to its last session. */
export function weeksOf(spanDays: number): number {
  return Math.ceil(spanDays / 7);
}
