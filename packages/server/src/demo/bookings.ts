import type { Moment } from "@pistor/core/basics";
import { minuteMs } from "@pistor/core/basics";
import type { RoomKey } from "./staff.ts";

/** Which room is taken when. */
export interface Bookings {
  isFree(room: RoomKey, from: Moment, minutes: number): boolean;
  /** Takes a room for a time. @throws {Error} when it is taken already: the demo must not show two people in one room */
  take(room: RoomKey, from: Moment, minutes: number): void;
  /** Leaves a time of a room to what is in it, whoever that is. */
  close(room: RoomKey, from: Moment, minutes: number): void;
}

export function newBookings(): Bookings {
  const taken = new Map<RoomKey, { from: Moment; until: Moment }[]>();
  const close = (room: RoomKey, from: Moment, minutes: number) => {
    taken.set(room, [...(taken.get(room) ?? []), { from, until: from + minutes * minuteMs }]);
  };
  const isFree = (room: RoomKey, from: Moment, minutes: number) =>
    (taken.get(room) ?? []).every((each) => each.until <= from || each.from >= from + minutes * minuteMs);
  return {
    isFree,
    close,
    take(room, from, minutes) {
      if (!isFree(room, from, minutes))
        throw new Error(`Two visits meet in room ${room} at ${new Date(from).toISOString()}`);
      close(room, from, minutes);
    },
  };
}
