import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import type { CalendarDate } from "./calendar-date.ts";
import { addDays } from "./calendar-date.ts";
import { Problem } from "./problem.ts";

/** A point in time: whole milliseconds since 1970-01-01T00:00Z. Written with the offset of a zone for people. */
export type Moment = number;

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A moment as text: ISO 8601 with an offset, `2026-12-01T10:00:00+03:00`. */
export const momentSchema = z.iso.datetime({ offset: true, error: "give a moment as ISO 8601 with its offset" });

/** From `from` on, clocks of the zone show UTC plus `offset`. */
interface Stretch {
  readonly from: Moment;
  readonly offset: number;
}

/** The clocks of one place. Asking the platform for an offset costs 30 µs, so each year is asked for once and kept. */
export interface Zone {
  readonly name: string;
  readonly years: Map<number, readonly Stretch[]>;
}

const zones = new Map<string, Zone>();

/**
 * The clocks of an IANA zone.
 *
 * @throws {Problem} `time-zone.unknown`
 */
export function timeZone(name: string, at = ""): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  } catch {
    throw new Problem(
      "time-zone.unknown",
      at,
      `The time zone ${JSON.stringify(name)} is not known: give its IANA name, such as Europe/Istanbul.`,
    );
  }
  const zone: Zone = { name, years: new Map() };
  zones.set(name, zone);
  return zone;
}

/**
 * When the clocks of a zone show this day and time.
 *
 * A time that a change of clocks leaves out is as much later as the change is long; of a time that comes twice, it is
 * the first.
 *
 * @param time `HH:MM`
 */
export function momentAt(zone: Zone, day: CalendarDate, time: string): Moment {
  const local = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(zone, local - dayMs);
  const after = offsetAt(zone, local + dayMs);
  const early = local - before;
  // In a gap neither holds, and the offset before it gives the later time; in an overlap both hold, and it is the first.
  return before === after || offsetAt(zone, early) === before || offsetAt(zone, local - after) !== after
    ? early
    : local - after;
}

/** The day that the calendars of a zone show. */
export function dayOf(zone: Zone, moment: Moment): CalendarDate {
  return localText(zone, moment).slice(0, 10) as CalendarDate;
}

/** The time that the clocks of a zone show, `HH:MM`. */
export function timeOf(zone: Zone, moment: Moment): string {
  return localText(zone, moment).slice(11, 16);
}

/** @example writeMoment(timeZone("Europe/Istanbul"), 0) // => "1970-01-01T02:00:00+02:00" */
export function writeMoment(zone: Zone, moment: Moment): string {
  const minutes = Math.round(offsetAt(zone, moment) / minuteMs);
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${localText(zone, moment).slice(0, 19)}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** @throws {Problem} `moment.impossible` */
export function readMoment(text: string, at = ""): Moment {
  const moment = momentSchema.safeParse(text).success ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(moment)) return moment;
  throw new Problem(
    "moment.impossible",
    at,
    `${JSON.stringify(text)} is no moment: give it as ISO 8601 with its offset, such as 2026-12-01T10:00:00+03:00.`,
  );
}

/** The same time on a later day; where the clocks change between, more or fewer hours later. */
export function addClockDays(zone: Zone, moment: Moment, days: number): Moment {
  return momentAt(zone, addDays(dayOf(zone, moment), days), timeOf(zone, moment));
}

function localText(zone: Zone, moment: Moment): string {
  return new Date(moment + offsetAt(zone, moment)).toISOString();
}

function offsetAt(zone: Zone, moment: Moment): number {
  const year = new Date(moment).getUTCFullYear();
  let stretches = zone.years.get(year);
  if (stretches === undefined) {
    stretches = stretchesOf(zone.name, year);
    zone.years.set(year, stretches);
  }
  let offset = 0;
  for (const stretch of stretches) if (stretch.from <= moment) offset = stretch.offset;
  return offset;
}

function stretchesOf(name: string, year: number): Stretch[] {
  const end = Date.UTC(year + 1, 0, 1);
  const stretches: Stretch[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    Date.UTC(year, 0, 1),
  ).toZonedDateTimeISO(name);
  while (at !== null && at.epochMilliseconds < end) {
    stretches.push({ from: at.epochMilliseconds, offset: at.offsetNanoseconds / 1e6 });
    at = at.getTimeZoneTransition("next");
  }
  return stretches;
}
