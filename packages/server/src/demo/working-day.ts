import type { CalendarDate, Moment, Zone } from "@pistor/core/basics";
import { addDays, dayOf, isoWeekday, minuteMs, momentAt, timeOf } from "@pistor/core/basics";

/** When the demo clinic is open, and where in its day it now stands. */
export interface WorkingDay {
  readonly zone: Zone;
  readonly now: Moment;
  readonly today: CalendarDate;
  /** Minutes since midnight. */
  readonly nowMinute: number;
  readonly opensMinute: number;
  readonly closesMinute: number;
  /** ISO weekdays. */
  readonly closedWeekdays: readonly number[];
}

const usualOpens = 8 * 60 + 30;
const openMinutes = 9 * 60;
/** How much of the day must be behind, and how much ahead, for a board that shows both. */
const behind = 90;
const ahead = 180;

/**
 * The hours of the demo clinic, laid so that the moment at which it is made is in the middle of a working day.
 *
 * A demo is started at any hour, also at night and on a Sunday, and must then show a clinic at work. So a start outside
 * the middle of the usual hours moves the hours of the clinic, and a start on a Sunday or Monday moves its closed day:
 * today and yesterday are always open.
 */
export function workingDayAround(zone: Zone, now: Moment): WorkingDay {
  const today = dayOf(zone, now);
  const nowMinute = minuteOf(timeOf(zone, now));
  const latest = Math.floor((nowMinute - behind) / 30) * 30;
  const earliest = Math.min(Math.ceil((nowMinute + ahead - openMinutes) / 30) * 30, 24 * 60 - 30 - openMinutes);
  const opensMinute = Math.max(Math.min(Math.max(usualOpens, earliest), latest), 0);
  const weekday = isoWeekday(today);
  return {
    zone,
    now,
    today,
    nowMinute,
    opensMinute,
    closesMinute: opensMinute + openMinutes,
    closedWeekdays: [weekday === 7 || weekday === 1 ? 3 : 7],
  };
}

export function isOpenOn(day: WorkingDay, on: CalendarDate): boolean {
  return !day.closedWeekdays.includes(isoWeekday(on));
}

/** The open day that is so many calendar days away, or the next open one further away. */
export function openDayFrom(day: WorkingDay, days: number): CalendarDate {
  const step = days < 0 ? -1 : 1;
  let on = addDays(day.today, days);
  while (!isOpenOn(day, on)) on = addDays(on, step);
  return on;
}

/** @example minuteOf("08:30") // => 510 */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** @example clockOf(510) // => "08:30" */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** The moment of a day's minute, counted in clock time from its whole hour. */
export function momentOf(day: WorkingDay, on: CalendarDate, minute: number): Moment {
  return momentAt(day.zone, on, clockOf(minute));
}

export function inMinutes(moment: Moment, minutes: number): Moment {
  return moment + minutes * minuteMs;
}
