import type { CalendarDate } from "../basics/index.ts";
import { addDays, daysBetween, Problem } from "../basics/index.ts";
import type { NotPlaced } from "./answer.ts";
import type { ShutDays } from "./open-days.ts";
import { firstOpenDay } from "./open-days.ts";
import type { Period } from "./request.ts";

/** When a traveller can be at the clinic's place, and how long a session needs them there. */
export interface TravelWindows {
  /** In order, none touching another. */
  readonly windows: readonly Period[];
  /** From the day of the cream to that of the earliest flight. */
  readonly stayFor: (session: CalendarDate) => Period;
}

/** In order; windows that overlap or follow each other without a day between are one stay. */
export function joinWindows(windows: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (const window of windows.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || window.from > dayAfter(last.to)) joined.push(window);
    else if (window.to > last.to) joined[joined.length - 1] = { from: last.from, to: window.to };
  }
  return joined;
}

/** The window in which a session on this day lies with its cream before it and its earliest flight after it. */
export function windowOf(day: CalendarDate, { windows, stayFor }: TravelWindows): Period | undefined {
  const stay = stayFor(day);
  return windows.find(({ from, to }) => from <= stay.from && stay.to <= to);
}

/** The first open day from `from` on that a window holds; null when no window does. */
export function firstDayInWindows(from: CalendarDate, shut: ShutDays, travel: TravelWindows): CalendarDate | null {
  let day = from;
  for (;;) {
    const window = travel.windows.find(({ to }) => to >= day);
    if (window === undefined) return null;
    const open = firstOpenDay(day > window.from ? day : window.from, shut);
    if (windowOf(open, travel) !== undefined) return open;
    day = dayAfter(open);
  }
}

/** The calendar's last day has none after it, and nothing is planned there. */
function dayAfter(day: CalendarDate): CalendarDate {
  return day === "9999-12-31" ? day : addDays(day, 1);
}

/** The problem of a traveller whose windows hold no session at all, with the nearest stay that would be enough. */
export function noWindowHolds(nearest: NotPlaced, windows: readonly Period[]): Problem {
  const longest = Math.max(...windows.map(({ from, to }) => daysBetween(from, to)));
  const nights = daysBetween(nearest.arrive, nearest.leave);
  return new Problem(
    "plan.window-too-short",
    "/travel/windows",
    `No window holds session ${nearest.number}; the longest has ${longest} nights. A session takes a stay of ${nights} night${nights === 1 ? "" : "s"}, from its cream to the earliest flight. The nearest that is enough is ${nearest.arrive} to ${nearest.leave}: widen a window to hold it, or add one.`,
  );
}
