import type { CalendarDate, Moment, Zone } from "../basics/index.ts";
import { dayOf, hourMs, isoWeekday, timeOf } from "../basics/index.ts";
import type { FreeSlot } from "./free-slots.ts";
import type { ScheduleKnowledge } from "./lengths.ts";
import { arrivesAt, leavesAt } from "./takings.ts";

/** Days and times that suit somebody, by the clinic's clocks: they are there from `earliest` to `latest` at most. */
export interface Wishes {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** ISO weekdays. */
  readonly weekdays: readonly number[];
  /** `HH:MM`. */
  readonly earliest: string;
  readonly latest: string;
}

/** Somebody who waits for another time. */
export interface Waiting {
  readonly id: string;
  readonly since: Moment;
  readonly wishes: Wishes;
  /** null: anybody. */
  readonly practitionerId: string | null;
  /** When the visit is that they would rather have earlier; null: they have none. */
  readonly has: Moment | null;
}

/** Why a slot is nothing for somebody. */
export type Misfit = "day" | "weekday" | "time" | "practitioner" | "not-earlier";

/** Whether a slot suits somebody; null where it does. Whether it is right for their course is asked besides. */
export function misfit(waiting: Waiting, slot: FreeSlot, zone: Zone): Misfit | null {
  const { wishes } = waiting;
  const day = dayOf(zone, slot.at);
  if (day < wishes.from || day > wishes.to) return "day";
  if (!wishes.weekdays.includes(isoWeekday(day))) return "weekday";
  const arrives = arrivesAt(slot);
  const leaves = leavesAt(slot);
  const isWithin = timeOf(zone, arrives) >= wishes.earliest && timeOf(zone, leaves) <= wishes.latest;
  if (!isWithin || dayOf(zone, arrives) !== day || dayOf(zone, leaves) !== day) return "time";
  if (waiting.practitionerId !== null && waiting.practitionerId !== slot.practitionerId) return "practitioner";
  return waiting.has !== null && slot.at >= waiting.has ? "not-earlier" : null;
}

/** Who is asked first: whoever has waited longest. */
export function inTurn<Kind extends Pick<Waiting, "id" | "since">>(waiting: readonly Kind[]): Kind[] {
  return waiting.toSorted((one, other) => one.since - other.since || (one.id < other.id ? -1 : 1));
}

/**
 * Until when a slot is held for whom it is offered to; null where it is too near to be offered.
 *
 * Never longer than there is notice: who declines late must leave time for somebody else.
 */
export function offerUntil(knowledge: ScheduleKnowledge, slot: FreeSlot, now: Moment): Moment | null {
  const latest = arrivesAt(slot) - knowledge.noticeHours.settled.value * hourMs;
  const until = Math.min(now + knowledge.offerHours.settled.value * hourMs, latest);
  return until > now ? until : null;
}
