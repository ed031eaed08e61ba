import type { CalendarDate } from "../basics/index.ts";
import { addDays, addMonths, daysBetween } from "../basics/index.ts";
import type { ShutDays } from "./open-days.ts";
import { firstOpenDay } from "./open-days.ts";
import type { Interval, Protocol } from "./protocol.ts";

export interface SessionDay {
  readonly number: number;
  readonly on: CalendarDate;
  readonly phase: number;
  readonly movedDays: number;
}

export interface Wishes extends ShutDays {
  readonly start: CalendarDate;
  readonly sessions?: number | undefined;
  readonly intervalDays?: number | undefined;
  /** Days before which a session must not be, by its number: a wash-out, or a wish. */
  readonly notBefore: ReadonlyMap<number, CalendarDate>;
}

/**
 * The day of each session.
 *
 * A shut day moves a session later, and all after it with it: a session too early is a risk, a longer course is not.
 */
export function sessionDays(protocol: Protocol, wishes: Wishes): SessionDay[] {
  const count = wishes.sessions ?? protocol.phases.reduce((sum, phase) => sum + phase.sessions, 0);
  const days: SessionDay[] = [];
  for (let number = 1; number <= count; number++) {
    const last = days.at(-1);
    const { phase, interval } = stepTo(number, protocol, wishes.intervalDays);
    const due = last === undefined ? wishes.start : after(last.on, interval);
    const bound = wishes.notBefore.get(number) ?? due;
    const on = firstOpenDay(bound > due ? bound : due, wishes);
    days.push({ number, on, phase, movedDays: daysBetween(due, on) });
  }
  return days;
}

/** The phase of a session and the interval before it. A course longer than its phases stays in the last one. */
function stepTo(number: number, protocol: Protocol, givenDays: number | undefined) {
  let phase = 1;
  let upTo = protocol.phases[0]?.sessions ?? 0;
  while (number > upTo && phase < protocol.phases.length) {
    upTo += protocol.phases[phase]?.sessions ?? 0;
    phase += 1;
  }
  const own = protocol.phases[phase - 1]?.interval ?? { days: 0 };
  if (givenDays === undefined) return { phase, interval: own };
  // A given interval holds for the whole course, so that nothing widens; a month by the label stays a month at least.
  return { phase: 1, interval: "months" in own ? { ...own, atLeastDays: givenDays } : { days: givenDays } };
}

function after(day: CalendarDate, interval: Interval): CalendarDate {
  if ("days" in interval) return addDays(day, interval.days);
  const month = addMonths(day, interval.months);
  const floor = addDays(day, interval.atLeastDays);
  return month > floor ? month : floor;
}
