/** What a visit takes and when that is free; who is offered a freed slot; what is sent before a visit. */

export type { CalendarEvent } from "./calendar-file.ts";
export { writeCalendar } from "./calendar-file.ts";
export type { Choice, FreeSlot, Opening, Service, SlotRequest, Taken } from "./free-slots.ts";
export { chainedSlots, freeSlots, hoursOf, isWithinHours } from "./free-slots.ts";
export type { TooSoon } from "./interval.ts";
export { tooSoon } from "./interval.ts";
export type { Lengths, Purpose, ReminderRule, ScheduleKnowledge } from "./lengths.ts";
export { lengthsOf, purposes } from "./lengths.ts";
export { reminderDue } from "./reminders.ts";
export type { PlacedVisit, ResourceKind, Stretch, Taking } from "./takings.ts";
export { arrivesAt, leavesAt, meets, resourceKinds, roomStretchOf, takingsOf, treatmentOf } from "./takings.ts";
export type { Misfit, Waiting, Wishes } from "./waitlist.ts";
export { inTurn, misfit, offerUntil } from "./waitlist.ts";
