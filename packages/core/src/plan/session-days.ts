import type { CalendarDate } from "../basics/index.ts";
import { addDays, addMonths, daysBetween } from "../basics/index.ts";
import type { MoveReason, NotPlaced } from "./answer.ts";
import type { Bound } from "./moved-because.ts";
import { movedBecause } from "./moved-because.ts";
import type { ShutDays } from "./open-days.ts";
import { firstOpenDay } from "./open-days.ts";
import type { Interval, Protocol } from "./protocol.ts";
import type { TravelWindows } from "./travel-windows.ts";
import { firstDayInWindows } from "./travel-windows.ts";

export interface SessionDay {
  readonly number: number;
  readonly on: CalendarDate;
  /** The day on which its interval ends. */
  readonly due: CalendarDate;
  readonly phase: number;
  readonly movedDays: number;
  readonly because: readonly MoveReason[];
}

export interface Wishes extends ShutDays {
  readonly start: CalendarDate;
  readonly sessions?: number | undefined;
  readonly intervalDays?: number | undefined;
  /** Days before which a session must not be, by its number: a wash-out, or a wish. */
  readonly bounds: (number: number) => readonly Bound[];
  /** The days of sessions that were given; they stay as they are. */
  readonly given: ReadonlyMap<number, CalendarDate>;
  /** Null: nobody travels, or on any day. */
  readonly travel: TravelWindows | null;
}

/**
 * The day of each session.
 *
 * A shut day moves a session later, and all after it with it: a session too early is a risk, a longer course is not.
 * What the windows of a traveller do not hold is told with the first day on which it could be.
 */
export function sessionDays(protocol: Protocol, wishes: Wishes): { days: SessionDay[]; notPlaced: NotPlaced[] } {
  const count = countOf(protocol, wishes.sessions);
  const days: SessionDay[] = [];
  const notPlaced: NotPlaced[] = [];
  const lastGiven = Math.max(0, ...wishes.given.keys());
  let last: CalendarDate | undefined;
  for (let number = 1; number <= count; number++) {
    const { phase, interval, turn } = stepTo(number, protocol, wishes.intervalDays);
    const given = wishes.given.get(number);
    // Of the first that is told of, when it is not the first of the course, nobody knows when it was due.
    const first = number > 1 && given !== undefined ? given : wishes.start;
    const due = last === undefined ? first : after(last, interval, turn);
    // It was missed, and a later one was given: it does not come any more.
    if (given === undefined && number < lastGiven) continue;
    const bounds = wishes.bounds(number);
    const earliest = bounds.reduce((late, { day }) => (day > late ? day : late), due);
    const { travel } = wishes;
    // Windows run out in the order of time: where one session has no day in them, none after it has.
    const inWindow =
      given ?? (travel === null ? firstOpenDay(earliest, wishes) : firstDayInWindows(earliest, wishes, travel));
    if (inWindow !== null) {
      const because = given === undefined ? movedBecause(due, inWindow, bounds, wishes, travel) : [];
      days.push({ number, on: inWindow, due, phase, movedDays: daysBetween(due, inWindow), because });
      last = inWindow;
    } else if (travel !== null) {
      last = firstOpenDay(earliest, wishes);
      const { from, to } = travel.stayFor(last);
      notPlaced.push({ number, on: last, arrive: from, leave: to });
    }
  }
  return { days, notPlaced };
}

/** How many sessions a course has where nobody says how many. */
export function countOf(protocol: Protocol, asked: number | undefined): number {
  return asked ?? protocol.phases.reduce((sum, phase) => sum + phase.sessions, 0);
}

/**
 * The phase of a session and the interval before it, which is the phase's own `turn`th. A course longer than its phases
 * stays in the last one.
 */
function stepTo(number: number, protocol: Protocol, givenDays: number | undefined) {
  let phase = 1;
  let upTo = protocol.phases[0]?.sessions ?? 0;
  // Session 1 has no interval before it.
  let before = 1;
  while (number > upTo && phase < protocol.phases.length) {
    before = upTo;
    upTo += protocol.phases[phase]?.sessions ?? 0;
    phase += 1;
  }
  const own = protocol.phases[phase - 1]?.interval ?? { days: 0 };
  if (givenDays === undefined) return { phase, interval: own, turn: number - before - 1 };
  // A given interval holds for the whole course, so that nothing widens; a month by the label stays a month at least.
  return { phase: 1, interval: "months" in own ? { ...own, atLeastDays: givenDays } : { days: givenDays }, turn: 0 };
}

function after(day: CalendarDate, interval: Interval, turn: number): CalendarDate {
  if ("days" in interval) return addDays(day, interval.days);
  if ("daysInTurn" in interval) return addDays(day, interval.daysInTurn[turn % interval.daysInTurn.length] ?? 0);
  const month = addMonths(day, interval.months);
  const floor = addDays(day, interval.atLeastDays);
  return month > floor ? month : floor;
}
