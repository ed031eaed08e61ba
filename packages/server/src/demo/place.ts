import type { CalendarDate } from "@pistor/core/basics";
import type { Anchor } from "./roster-entry.ts";
import type { RoomKey } from "./staff.ts";
import type { WorkingDay } from "./working-day.ts";
import { openDayFrom } from "./working-day.ts";

/** A day and the minute of it. */
export interface Place {
  readonly on: CalendarDate;
  readonly minute: number;
}

/** How the turns of a room follow each other: where turn 0 stands from now, and how far apart they are. */
const turns: Readonly<Record<RoomKey, { readonly first: number; readonly apart: number }>> = {
  face: { first: -12, apart: 65 },
  hair: { first: 18, apart: 55 },
  pain: { first: -2, apart: 45 },
  consultation: { first: -15, apart: 65 },
};

/** From opening to the first session with a cream: it is on for an hour before. */
export const firstWithCreamAfter = 70;

/**
 * Where a turn of today stands. One that would lie outside the hours is kept, so that nobody of the demo is missing: what
 * is over was yesterday at the end of the day, what is to come is on the next open day.
 */
export function placeOfTurn(day: WorkingDay, room: RoomKey, turn: number, minutes: number): Place {
  const { first, apart } = turns[room];
  const earliest = day.opensMinute + (room === "face" ? firstWithCreamAfter : 0);
  const zero = Math.max(Math.floor((day.nowMinute + first) / 5) * 5, turn === 0 ? day.opensMinute : 0);
  const minute = zero + turn * apart;
  if (turn === 0 && first < 0) return { on: day.today, minute: zero };
  if (turn < 0)
    return minute >= earliest
      ? { on: day.today, minute }
      : { on: openDayFrom(day, -1), minute: day.closesMinute - minutes - 10 + (turn + 1) * apart };
  return minute + minutes <= day.closesMinute
    ? { on: day.today, minute }
    : { on: openDayFrom(day, 1), minute: day.opensMinute + firstWithCreamAfter + turn * apart };
}

/** The day of an anchor that is no turn. */
export function dayOfAnchor(day: WorkingDay, at: Anchor): CalendarDate {
  return "turn" in at ? day.today : openDayFrom(day, at.days);
}
