import { calendarDate, momentAt, timeZone, writeMoment } from "@pistor/core/basics";
import { useMe } from "../kit/me.tsx";

/** Moments with the clinic's offset, and acts stamped with who is working. */
export function useStamp(): {
  readonly now: () => string;
  readonly stamp: () => { at: string; by: string };
  /** A day and time as the clinic's clocks show it, `2026-11-20T10:00`, as a moment. */
  readonly at: (local: string) => string;
} {
  const me = useMe();
  const zone = timeZone(me.clinic?.timeZone ?? "UTC");
  const by = me.member?.name ?? "";
  const now = () => writeMoment(zone, Date.now());
  return {
    now,
    stamp: () => ({ at: now(), by }),
    at: (local) => writeMoment(zone, momentAt(zone, calendarDate(local.slice(0, 10)), local.slice(11, 16))),
  };
}

/** `10:20`: moments of a record carry the clinic's offset, so that their own figures are the clinic's clock. */
export function clock(moment: string | null | undefined): string {
  return moment === null || moment === undefined ? "–" : moment.slice(11, 16);
}

/** Whole minutes from one moment to another. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}
