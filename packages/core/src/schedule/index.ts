/** What a visit takes and when that is free; who is offered a freed slot; what is sent before a visit. */
export type { Choice, FreeSlot, Opening, Service, SlotRequest, Taken } from "./free-slots.ts";
export { chainedSlots, freeSlots, hoursOf, isWithinHours } from "./free-slots.ts";
export type { TooSoon } from "./interval.ts";
export { tooSoon } from "./interval.ts";
export type { Lengths, Purpose, ReminderRule, ScheduleKnowledge } from "./lengths.ts";
export { lengthsOf, purposes } from "./lengths.ts";
export type { PlacedVisit, ResourceKind, Stretch, Taking } from "./takings.ts";
export { arrivesAt, leavesAt, meets, resourceKinds, roomStretchOf, takingsOf, treatmentOf } from "./takings.ts";
