import type { CalendarDate } from "@pistor/core/basics";
import { addDays, writeMoment } from "@pistor/core/basics";
import type { DemoAbsence, DemoVisit } from "./demo-clinic.ts";
import type { DemoMember } from "./staff.ts";
import type { WorkingDay } from "./working-day.ts";
import { isOpenOn, momentOf } from "./working-day.ts";

/** How far ahead a day without visits is looked for. */
const lookAheadDays = 60;

/** A holiday on which nobody comes, and an afternoon on which a physician is away; neither lies over a visit. */
export function absencesOf(day: WorkingDay, staff: readonly DemoMember[], visits: readonly DemoVisit[]): DemoAbsence[] {
  const first = (isFree: (on: CalendarDate) => boolean): CalendarDate | undefined =>
    Array.from({ length: lookAheadDays }, (_, i) => addDays(day.today, i + 1)).find(
      (on) => isOpenOn(day, on) && isFree(on),
    );
  const isOn = (visit: DemoVisit, on: CalendarDate) => visit.at.startsWith(on);
  const away = staff.filter(({ role }) => role === "physician").at(-1);
  const freeFor = (key: string) =>
    first((on) => visits.every((visit) => visit.practitioner !== key || !isOn(visit, on)));
  const holiday = first((on) => visits.every((visit) => !isOn(visit, on)));
  const hours = (on: CalendarDate, from: number, to: number) => ({
    from: writeMoment(day.zone, momentOf(day, on, from)),
    to: writeMoment(day.zone, momentOf(day, on, to)),
  });
  const absences: DemoAbsence[] = [];
  if (holiday !== undefined)
    absences.push({ member: null, ...hours(holiday, day.opensMinute, day.closesMinute), reason: "Holiday" });
  const on = away === undefined ? undefined : freeFor(away.key);
  if (away !== undefined && on !== undefined)
    absences.push({
      member: away.key,
      ...hours(on, day.opensMinute, day.closesMinute),
      reason: "Congress",
    });
  return absences;
}
