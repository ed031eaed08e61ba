/** The day in the clinic. */
import * as z from "zod";
import { claimReply, languageSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";
import {
  addAbsence,
  addToWaitlist,
  answerOffer,
  bookCourse,
  bookVisits,
  cancelBooking,
  endAbsence,
  endWaiting,
  findSlots,
  listWaiting,
  moveBooking,
  myCalendarFile,
  myVisitCalendarFile,
  openSlotOffer,
  showCalendar,
  showMyVisits,
  takeBackBooking,
  visitCalendarFile,
} from "./calendar.ts";
import { visitBlock, visitReply, visitStates } from "./visit.ts";

export type { Absence, BookedVisit, Calendar, Slot, VisitBody, VisitMinutes, WaitlistEntry } from "./calendar.ts";
export {
  absenceReply,
  addAbsence,
  addToWaitlist,
  answerOffer,
  bookCourse,
  bookedVisit,
  bookVisits,
  cancelBooking,
  endAbsence,
  endWaiting,
  findSlots,
  listWaiting,
  moveBooking,
  myCalendarFile,
  myVisitCalendarFile,
  openSlotOffer,
  showCalendar,
  showMyVisits,
  slotReply,
  takeBackBooking,
  visitBody,
  visitCalendarFile,
  visitMinutes,
  waitlistReply,
  waitWishes,
} from "./calendar.ts";
export type { Visit, VisitBlock } from "./visit.ts";
export { visitPurposes, visitReply, visitStates } from "./visit.ts";

/** Something that waits for somebody: one sentence, its sources, one verb. */
export const queueReply = z.object({
  kind: z.enum(["must-move", "decide", "sign", "co-sign", "ask"]),
  patient: z.object({ id: z.uuid(), name: z.string() }),
  tell: z.string(),
  claims: z.array(claimReply),
  disagree: z.boolean(),
  /** A path of the clinic app. */
  opens: z.string(),
});

const staff = ["physician", "nurse", "coordinator", "safety-officer", "owner"] as const;

export const showToday = endpoint({
  id: "schedule.today",
  method: "GET",
  path: "/today",
  may: [...staff],
  act: "see",
  does: "Rooms, visits and what waits for somebody on one day.",
  query: z.strictObject({ on: z.iso.date().optional(), lang: languageSchema.optional() }),
  reply: z.object({
    on: z.string(),
    now: z.string(),
    opens: z.string(),
    closes: z.string(),
    rooms: z.array(z.object({ id: z.uuid(), name: z.string(), purpose: z.string(), physician: z.string() })),
    visits: z.array(visitReply),
    /** What each visit waits for now. */
    blocks: z.array(visitBlock),
    /** Of the sessions that are still to be given. */
    mixtures: z.object({
      ready: z.number(),
      /** Those with a mixture on record. */
      of: z.number(),
      notOnRecord: z.number(),
      /** Of those that are ready, the first that may be used no longer. */
      expire: z.object({ count: z.number(), at: z.string() }).nullable(),
    }),
    queue: z.array(queueReply),
  }),
});

export const moveVisit = endpoint({
  id: "schedule.visit-state",
  method: "PUT",
  path: "/visits/:visitId/state",
  may: ["physician", "nurse", "coordinator"],
  act: "write",
  guard: "if-match",
  does: "Says where a patient now is: arrived, cream on, in the room, under observation, left.",
  params: z.strictObject({ visitId: z.uuid() }),
  body: z.strictObject({ state: z.enum(visitStates) }),
  reply: z.object({ version: z.number() }),
});

/** What an endpoint answers, with what it was asked: a device that keeps it answers the same question by itself. */
export const keptAnswer = z.object({
  endpoint: z.string(),
  params: z.record(z.string(), z.string()),
  query: z.record(z.string(), z.string()),
  reply: z.unknown(),
});
export type KeptAnswer = z.infer<typeof keptAnswer>;

/**
 * Sessions of the day that nobody has opened yet stand in it as they would be opened; the id that they will have is known
 * beforehand. Whose day was taken is kept in the audit, once for each patient, tablet and day.
 */
export const showDayBundle = endpoint({
  id: "schedule.day-bundle",
  method: "GET",
  path: "/day",
  may: ["physician", "nurse"],
  act: "see",
  does: "Everything that a tablet needs to go on treating today while the network is away.",
  query: z.strictObject({
    tablet: z.uuid(),
    lang: languageSchema.optional(),
    /** The mark of the day that the tablet has. */
    mark: z.string().max(64).optional(),
  }),
  reply: z.object({
    /** Of what is in it; the same mark means the same day. */
    mark: z.string(),
    takenAt: z.string(),
    /** After this moment the tablet forgets it. */
    expiresAt: z.string(),
    on: z.string(),
    lang: languageSchema,
    /** null: nothing has changed since the tablet's mark. */
    answers: z.array(keptAnswer).nullable(),
    /** Sessions that are not opened yet, by the id that they will have. */
    unopened: z.array(z.object({ sessionId: z.uuid(), courseId: z.uuid(), number: z.number() })),
  }),
});

export const scheduleEndpoints = [
  showToday,
  moveVisit,
  showDayBundle,
  showCalendar,
  bookVisits,
  bookCourse,
  moveBooking,
  cancelBooking,
  takeBackBooking,
  findSlots,
  addAbsence,
  endAbsence,
  listWaiting,
  addToWaitlist,
  endWaiting,
  answerOffer,
  openSlotOffer,
  showMyVisits,
  visitCalendarFile,
  myVisitCalendarFile,
  myCalendarFile,
] as const;
