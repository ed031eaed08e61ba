import type { CalendarView } from "./calendar-layout.ts";

export const calendarViews = ["day", "people", "week", "list"] as const satisfies readonly CalendarView[];

/** With what the calendar opens: a day, a view, and the visit that somebody wants to book. */
export interface CalendarSearch {
  readonly on?: string;
  readonly view?: CalendarView;
  /** Whose week it is; left out: the first room's. */
  readonly room?: string;
  readonly new?: boolean;
  readonly patient?: string;
  readonly course?: string;
  readonly number?: number;
}

export function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  const { on, room, patient, course, number } = search;
  const view = calendarViews.find((each) => each === search.view);
  return {
    ...(typeof on === "string" && isDay(on) ? { on } : {}),
    ...(view === undefined ? {} : { view }),
    ...(typeof room === "string" ? { room } : {}),
    ...(search.new === true ? { new: true } : {}),
    ...(typeof patient === "string" ? { patient } : {}),
    ...(typeof course === "string" ? { course } : {}),
    ...(typeof number === "number" && Number.isInteger(number) && number > 0 ? { number } : {}),
  };
}

/** A day that exists. Here without the calendar of the engine, which the first page need not load. */
function isDay(on: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(on)) return false;
  const date = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on);
}
