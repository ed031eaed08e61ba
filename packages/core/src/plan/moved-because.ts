import type { CalendarDate } from "../basics/index.ts";
import { addDays, isoWeekday } from "../basics/index.ts";
import type { MoveReason } from "./answer.ts";
import type { ShutDays } from "./open-days.ts";
import { shutPeriodOn } from "./open-days.ts";
import type { TravelWindows } from "./travel-windows.ts";
import { windowOf } from "./travel-windows.ts";

/** A day before which a session must not be, and what says so. */
export interface Bound {
  readonly day: CalendarDate;
  readonly why: "moved.nsaid" | "moved.isotretinoin" | "moved.retinoid" | "moved.today" | "moved.wished";
}

/** More steps than a plan that anybody reads; a wish for the year 9000 is not walked through day by day. */
const mostSteps = 1000;

/**
 * Why a session lies later than its interval asks: what shuts each day between, and which bounds push past open ones.
 *
 * @param due the day on which the interval ends
 */
export function movedBecause(
  due: CalendarDate,
  on: CalendarDate,
  bounds: readonly Bound[],
  shut: ShutDays,
  travel: TravelWindows | null,
): MoveReason[] {
  const reasons = new Map<string, MoveReason>();
  const add = (reason: MoveReason) => reasons.set(JSON.stringify(reason), reason);
  // A wash-out holds whether or not the days before its end are open; a wish, only where it passes over an open day.
  for (const { day, why } of bounds) if (day > due && why !== "moved.wished") add({ id: why, values: { until: day } });
  const washedOut = bounds.filter(({ why }) => why !== "moved.wished").reduce((late, { day }) => later(late, day), due);

  const wished = bounds.find(({ why }) => why === "moved.wished")?.day;

  let day = due;
  for (let step = 0; day < on && step < mostSteps; step++) {
    const period = shutPeriodOn(day, shut);
    const weekday = isoWeekday(day);
    if (period !== undefined) add(reasonOf(period));
    else if (shut.closedWeekdays.includes(weekday)) add({ id: "moved.closed-weekday", values: { weekday } });
    else if (travel !== null && windowOf(day, travel) === undefined) add({ id: "moved.travel-window", values: {} });
    else if (day >= washedOut) add({ id: "moved.wished", values: { on: wished ?? on } });
    day = addDays(period === undefined || period.to >= on ? day : period.to, 1);
  }
  return [...reasons.values()];
}

function reasonOf(period: { from: CalendarDate; to: CalendarDate; kind?: string; reason?: string }): MoveReason {
  const { from, to, kind, reason } = period;
  if (kind === undefined) return { id: "moved.unavailable", values: { from, to } };
  return { id: `moved.absence.${kind}`, values: { from, to, reason: reason ?? "" } };
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
