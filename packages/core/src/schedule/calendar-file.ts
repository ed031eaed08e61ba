import type { Moment } from "../basics/index.ts";

/** One visit as other calendars take it. */
export interface CalendarEvent {
  /** Stays the same however often the visit is moved, so that calendars move it and do not double it. */
  readonly uid: string;
  /** Grows with each change: of two files of one visit the higher one holds. */
  readonly sequence: number;
  readonly from: Moment;
  readonly until: Moment;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  readonly cancelled: boolean;
}

/**
 * Visits as an iCalendar file (RFC 5545): moments in UTC, which every calendar shows by its own clocks.
 *
 * @param now when it is written; the engine reads no clock
 */
export function writeCalendar(
  events: readonly CalendarEvent[],
  { now, method }: { readonly now: Moment; readonly method: "PUBLISH" | "CANCEL" },
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Pistor//Calendar//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${escaped(event.uid)}`,
      `SEQUENCE:${event.sequence}`,
      `DTSTAMP:${utc(now)}`,
      `DTSTART:${utc(event.from)}`,
      `DTEND:${utc(event.until)}`,
      `SUMMARY:${escaped(event.title)}`,
      ...(event.text === "" ? [] : [`DESCRIPTION:${escaped(event.text)}`]),
      ...(event.place === "" ? [] : [`LOCATION:${escaped(event.place)}`]),
      `STATUS:${event.cancelled ? "CANCELLED" : "CONFIRMED"}`,
      "TRANSP:OPAQUE",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** @example utc(0) // => "19700101T000000Z" */
function utc(moment: Moment): string {
  return `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** RFC 5545, 3.3.11: a backslash, a semicolon, a comma and a new line are written with a backslash. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/(?!\t)\p{Cc}/gu, "");
}

/** What a line may hold without its line break, in octets: a letter of Arabic takes two, an emoji four. */
const mostOctets = 75;

/** RFC 5545, 3.1: what is longer goes on in a line that begins with a space; no letter is cut in two. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > mostOctets) {
      text += "\r\n ";
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
