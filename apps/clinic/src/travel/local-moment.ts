import {
  addDays,
  calendarDate,
  isCalendarDate,
  momentAt,
  readMoment,
  timeZone,
  writeMoment,
} from "@pistor/core/basics";

/**
 * What a field for day and time holds, as a moment with the offset of its place; null where it is not filled in.
 *
 * @param local `YYYY-MM-DDTHH:MM` by the clocks of the zone
 */
export function momentOf(local: string, zone: string): string | null {
  const [day = "", time = ""] = local.split("T");
  if (!isCalendarDate(day) || !/^\d\d:\d\d/.test(time)) return null;
  const clocks = timeZone(zone);
  return writeMoment(clocks, momentAt(clocks, day, time.slice(0, 5)));
}

/** The way back: a moment as the clocks of the zone show it, for a field. */
export function localOf(moment: string, zone: string): string {
  return writeMoment(timeZone(zone), readMoment(moment)).slice(0, 16);
}

/** Whether the platform knows a zone by this name. */
export function isZone(name: string): boolean {
  try {
    timeZone(name);
    return true;
  } catch {
    return false;
  }
}

/** The first moment from this one on at which nobody is woken: by the clocks of the zone, from one hour until another. */
export function wakingFrom(
  moment: string,
  zone: string,
  hours: { readonly from: number; readonly until: number },
): string {
  const local = localOf(moment, zone);
  const hour = Number(local.slice(11, 13));
  if (hour >= hours.from && hour < hours.until) return moment;
  const day = calendarDate(local.slice(0, 10));
  const next = hour < hours.from ? day : addDays(day, 1);
  return momentOf(`${next}T${String(hours.from).padStart(2, "0")}:00`, zone) ?? moment;
}
