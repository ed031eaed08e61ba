import type { Moment } from "@pistor/core/basics";
import { minuteMs } from "@pistor/core/basics";
import { scheduleKnowledge } from "@pistor/knowledge/schedule";
import type { Booked } from "./demo-course.ts";
import type { RoomKey } from "./staff.ts";

/** Which room is taken when, with what is prepared before a session and cleaned after it. */
export interface Bookings {
  isFree(visit: Place): boolean;
  /** Takes a room for a visit. @throws {Error} when it is taken already: the demo must not show two people in one room */
  take(visit: Place): void;
  /** Leaves a time of a room to what is in it, whoever that is. */
  close(room: RoomKey, from: Moment, minutes: number): void;
}

type Place = Pick<Booked, "room" | "at" | "minutes" | "purpose">;

/** Minutes of the room before and after a session; anything else leaves nothing to clean. */
export const preparationMinutes = scheduleKnowledge.preparationMinutes.settled.value;
export const cleaningMinutes = scheduleKnowledge.cleaningMinutes.settled.value;

export function newBookings(): Bookings {
  const taken = new Map<RoomKey, { from: Moment; until: Moment }[]>();
  const close = (room: RoomKey, from: Moment, minutes: number) => {
    taken.set(room, [...(taken.get(room) ?? []), { from, until: from + minutes * minuteMs }]);
  };
  const stretchOf = ({ at, minutes, purpose }: Place) => {
    const isSession = purpose === "session";
    return {
      from: at - (isSession ? preparationMinutes : 0) * minuteMs,
      until: at + (minutes + (isSession ? cleaningMinutes : 0)) * minuteMs,
    };
  };
  const isFree = (visit: Place) => {
    const { from, until } = stretchOf(visit);
    return (taken.get(visit.room) ?? []).every((each) => each.until <= from || each.from >= until);
  };
  return {
    isFree,
    close,
    take(visit) {
      if (!isFree(visit))
        throw new Error(`Two visits meet in room ${visit.room} at ${new Date(visit.at).toISOString()}`);
      const { from, until } = stretchOf(visit);
      close(visit.room, from, (until - from) / minuteMs);
    },
  };
}
