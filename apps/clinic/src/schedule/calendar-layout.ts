import type { Absence, BookedVisit, Calendar } from "@pistor/api/schedule";
import type { Zone } from "@pistor/core/basics";
import { addDays, calendarDate, dayOf, isoWeekday, minuteMs, momentAt, timeOf } from "@pistor/core/basics";

/** A column of the grid: one day of one room, or of one person. */
export interface Column {
  readonly key: string;
  readonly on: string;
  readonly title: string;
  readonly below: string;
  readonly roomId: string | null;
  readonly practitionerId: string | null;
  /** The moment at its upper edge. */
  readonly begins: number;
}

/** What of the day is drawn, as the clinic's clocks write it, and how many real minutes that takes on its first day. */
export interface Axis {
  readonly from: string;
  readonly minutes: number;
  readonly ticks: readonly { readonly minute: number; readonly clock: string }[];
}

/**
 * The opening hours of a day, widened to what lies outside of them. Minutes are real ones: on a day on which the clocks
 * change, an hour is missing among the ticks or stands there twice, and no visit changes its length.
 */
export function axisOfDay(
  zone: Zone,
  on: string,
  opens: string,
  closes: string,
  visits: readonly Pick<BookedVisit, "arrives" | "leaves">[],
): Axis {
  const date = calendarDate(on);
  const midnight = momentAt(zone, date, "00:00");
  const next = momentAt(zone, addDays(date, 1), "00:00");
  const starts = visits.map(({ arrives }) => Date.parse(arrives));
  const ends = visits.map(({ leaves }) => Date.parse(leaves));
  const half = 30 * minuteMs;
  const from = Math.floor((Math.min(momentAt(zone, date, opens), ...starts) - midnight) / half) * half + midnight;
  const to = Math.ceil((Math.max(momentAt(zone, date, closes), ...ends) - midnight) / half) * half + midnight;
  const begins = Math.max(midnight, from);
  const minutes = (Math.min(next, to) - begins) / minuteMs;
  const ticks = Array.from({ length: Math.floor(minutes / 30) + 1 }, (_, i) => i * 30).map((minute) => ({
    minute,
    clock: timeOf(zone, begins + minute * minuteMs),
  }));
  return { from: timeOf(zone, begins), minutes, ticks };
}

export type CalendarView = "day" | "people" | "week" | "list";

/** Monday to Sunday round a day. */
export function weekOf(on: string): readonly string[] {
  const date = calendarDate(on);
  const monday = addDays(date, 1 - isoWeekday(date));
  return [0, 1, 2, 3, 4, 5, 6].map((more) => addDays(monday, more));
}

/** The days that a view shows, and so has to ask for. */
export function stretchOf(view: CalendarView, on: string): { readonly from: string; readonly to: string } {
  const week = weekOf(on);
  return view === "week" ? { from: week[0] ?? on, to: week[6] ?? on } : { from: on, to: on };
}

/** Rooms side by side, people side by side, or the days of one room. */
export function columnsOf(
  zone: Zone,
  view: CalendarView,
  calendar: Pick<Calendar, "rooms" | "members">,
  on: string,
  axisFrom: string,
  roomId: string | null,
  dayName: (on: string) => string,
): readonly Column[] {
  const begins = (day: string) => momentAt(zone, calendarDate(day), axisFrom);
  if (view === "week")
    return weekOf(on).map((day) => ({
      key: day,
      on: day,
      title: dayName(day),
      below: "",
      roomId,
      practitionerId: null,
      begins: begins(day),
    }));
  if (view === "people")
    return calendar.members.map(({ id, name }) => ({
      key: id,
      on,
      title: name,
      below: "",
      roomId: null,
      practitionerId: id,
      begins: begins(on),
    }));
  return calendar.rooms.map(({ id, name, purpose }) => ({
    key: id,
    on,
    title: name,
    below: purpose,
    roomId: id,
    practitionerId: null,
    begins: begins(on),
  }));
}

/** Whether something of a day, a room and a person is drawn in a column. */
export function isIn(
  zone: Zone,
  column: Pick<Column, "on" | "roomId" | "practitionerId">,
  visit: Pick<BookedVisit, "at" | "roomId" | "practitionerId">,
): boolean {
  return (
    dayOf(zone, Date.parse(visit.at)) === column.on &&
    (column.roomId === null || column.roomId === visit.roomId) &&
    (column.practitionerId === null || column.practitionerId === visit.practitionerId)
  );
}

/** Whether an absence shuts a column, wholly or in part. */
export function shuts(column: Pick<Column, "roomId" | "practitionerId">, absence: Absence): boolean {
  return (
    absence.resourceId === null || absence.resourceId === column.roomId || absence.resourceId === column.practitionerId
  );
}

/** Where the parts of a visit begin and end, in real minutes from the column's upper edge. */
export interface Parts {
  readonly cream: readonly [number, number];
  readonly preparation: readonly [number, number];
  readonly treatment: readonly [number, number];
  readonly cleaning: readonly [number, number];
  readonly observation: readonly [number, number];
}

export function partsOf({ at, lengths }: Pick<BookedVisit, "at" | "lengths">, begins: number): Parts {
  const start = (Date.parse(at) - begins) / minuteMs;
  const end = start + lengths.treatment;
  return {
    cream: [start - lengths.preparation - lengths.cream, start - lengths.preparation],
    preparation: [start - lengths.preparation, start],
    treatment: [start, end],
    cleaning: [end, end + lengths.cleaning],
    observation: [end, end + lengths.observation],
  };
}

/**
 * Beside each other where they overlap: the lane of each, and how many lanes those that overlap need together. The first
 * lane is at the start side, so that it is at the right in Arabic.
 */
export function lanesOf<Item>(
  items: readonly Item[],
  span: (item: Item) => readonly [number, number],
): readonly { readonly item: Item; readonly lane: number; readonly of: number }[] {
  const sorted = [...items].sort((one, other) => span(one)[0] - span(other)[0] || span(other)[1] - span(one)[1]);
  const placed: { item: Item; lane: number; of: number }[] = [];
  let group: { item: Item; lane: number; of: number }[] = [];
  let ends: number[] = [];
  for (const item of sorted) {
    const [from, to] = span(item);
    if (ends.every((end) => end <= from)) {
      group = [];
      ends = [];
    }
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    const one = { item, lane, of: ends.length };
    group.push(one);
    placed.push(one);
    for (const each of group) each.of = ends.length;
  }
  return placed;
}

/** The moment of a height in a column, in whole steps of the clock. */
export function snap(begins: number, minute: number, stepMinutes: number): number {
  return begins + Math.round(minute / stepMinutes) * stepMinutes * minuteMs;
}
