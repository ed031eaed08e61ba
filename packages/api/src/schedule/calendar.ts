/** The calendar: what is booked, what is free, and who waits for an earlier day. */
import * as z from "zod";
import { languageSchema, treatmentSchema } from "../evidence/index.ts";
import { calendarFile, endpoint, fileEndpoint } from "../kit/index.ts";
import { visitPurposes, visitReply, visitStates } from "./visit.ts";

const booking = ["physician", "nurse", "coordinator"] as const;
const seeing = [...booking, "safety-officer", "owner"] as const;
/** ISO 8601 with an offset. */
const moment = z.iso.datetime({ offset: true });
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Minutes round the treatment itself; `treatment` begins at the visit's own moment. */
export const visitMinutes = z.strictObject({
  /** The patient's alone, before the treatment: the cream works. */
  cream: z.number().int().min(0).max(300),
  /** Of room and device, right before the treatment. */
  preparation: z.number().int().min(0).max(120),
  treatment: z.number().int().min(5).max(480),
  /** The patient's alone, after it. */
  observation: z.number().int().min(0).max(240),
  /** Of room and device, right after it. */
  cleaning: z.number().int().min(0).max(120),
});
export type VisitMinutes = z.infer<typeof visitMinutes>;

/** A visit with everything that is booked for it. */
export const bookedVisit = visitReply.extend({
  practitionerId: z.uuid().nullable(),
  deviceId: z.uuid().nullable(),
  lengths: visitMinutes,
  /** When the patient is expected, and when they may leave: ISO 8601 with the clinic's offset. */
  arrives: z.string(),
  leaves: z.string(),
  /** Visits of one patient that were booked as one; null: alone. */
  togetherId: z.uuid().nullable(),
  note: z.string(),
});
export type BookedVisit = z.infer<typeof bookedVisit>;

export const absenceReply = z.object({
  id: z.uuid(),
  kind: z.enum(["clinic", "member", "room", "device"]),
  /** null: the whole clinic. */
  resourceId: z.uuid().nullable(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
});
export type Absence = z.infer<typeof absenceReply>;

export const showCalendar = endpoint({
  id: "schedule.calendar",
  method: "GET",
  path: "/calendar",
  may: [...seeing],
  act: "see",
  does: "Visits, absences, rooms, people and devices from one day to another.",
  query: z.strictObject({ from: z.iso.date(), to: z.iso.date(), lang: languageSchema.optional() }),
  reply: z.object({
    from: z.string(),
    to: z.string(),
    now: z.string(),
    timeZone: z.string(),
    opens: z.string(),
    closes: z.string(),
    closedWeekdays: z.array(z.number()),
    rooms: z.array(z.object({ id: z.uuid(), name: z.string(), purpose: z.string(), physicianId: z.uuid().nullable() })),
    /** Who can be booked to treat. */
    members: z.array(z.object({ id: z.uuid(), name: z.string(), initials: z.string(), role: z.string() })),
    devices: z.array(z.object({ id: z.uuid(), name: z.string(), held: z.boolean() })),
    visits: z.array(bookedVisit),
    absences: z.array(absenceReply),
    /** Ahead and booked with somebody who works here no more, on whatever day: must be moved. */
    mustMove: z.array(z.object({ visitId: z.uuid(), at: z.string(), patient: z.string(), practitioner: z.string() })),
  }),
});
export type Calendar = z.infer<(typeof showCalendar)["reply"]>;

/** What a visit is booked from. `at` is when the treatment begins; lengths left out are the clinic's for this purpose. */
export const visitBody = z.strictObject({
  patientId: z.uuid(),
  purpose: z.enum(visitPurposes),
  courseId: z.uuid().nullable(),
  number: z.number().int().min(1).nullable(),
  roomId: z.uuid(),
  practitionerId: z.uuid().nullable(),
  deviceId: z.uuid().nullable(),
  at: moment,
  lengths: visitMinutes.partial(),
  note: z.string().trim().max(500),
});
export type VisitBody = z.infer<typeof visitBody>;

/** Several services in one visit: each its own room, person and device, all of them booked or none. */
export const bookVisits = endpoint({
  id: "schedule.book",
  method: "POST",
  path: "/visits",
  may: [...booking],
  act: "write",
  does: "Books one visit, or several of one patient as one: everything that they need, or nothing.",
  body: z.strictObject({ visits: z.array(visitBody).min(1).max(6) }),
  reply: z.object({ visits: z.array(bookedVisit) }),
});

export const moveBooking = endpoint({
  id: "schedule.move",
  method: "PUT",
  path: "/visits/:visitId/booking",
  may: [...booking],
  act: "write",
  guard: "if-match",
  does: "Moves a visit to another time, room, person or device; what was booked for it is given back.",
  params: z.strictObject({ visitId: z.uuid() }),
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: z.strictObject({
    at: moment,
    roomId: z.uuid(),
    practitionerId: z.uuid().nullable(),
    deviceId: z.uuid().nullable(),
    lengths: visitMinutes.partial(),
    reason: z.string().trim().max(300),
  }),
  /** `changed` says in words what else the move touches: an interval that is too short, a reading that no longer fits. */
  reply: z.object({
    version: z.number(),
    visit: bookedVisit,
    changed: z.array(z.object({ id: z.string(), tell: z.string() })),
    /** Who is offered the time that became free; null: it fits nobody who waits. */
    offeredTo: z.string().nullable(),
  }),
});

export const cancelBooking = endpoint({
  id: "schedule.cancel",
  method: "POST",
  path: "/visits/:visitId/cancel",
  may: [...booking],
  act: "write",
  guard: "if-match",
  does: "Cancels a visit with its reason, gives back what was booked, and offers the slot to one who waits.",
  params: z.strictObject({ visitId: z.uuid() }),
  body: z.strictObject({ reason: z.string().trim().min(3).max(300) }),
  reply: z.object({ version: z.number(), offeredTo: z.string().nullable() }),
});

/** The last move or cancellation, undone: the old time is booked again if it is still free. */
export const takeBackBooking = endpoint({
  id: "schedule.take-back",
  method: "POST",
  path: "/visits/:visitId/take-back",
  may: [...booking],
  act: "write",
  guard: "if-match",
  does: "Undoes the last change of a visit, where the time before it is still free.",
  params: z.strictObject({ visitId: z.uuid() }),
  reply: z.object({ version: z.number(), visit: bookedVisit }),
});

export const slotReply = z.object({
  at: z.string(),
  arrives: z.string(),
  leaves: z.string(),
  roomId: z.uuid(),
  practitionerId: z.uuid().nullable(),
  deviceId: z.uuid().nullable(),
  lengths: visitMinutes,
});
export type Slot = z.infer<typeof slotReply>;

export const findSlots = endpoint({
  id: "schedule.slots",
  method: "GET",
  path: "/slots",
  may: [...booking],
  act: "see",
  does: "The first times at which everything that a visit needs is free.",
  query: z.strictObject({
    purpose: z.enum(visitPurposes),
    treatment: treatmentSchema.optional(),
    patientId: z.uuid().optional(),
    practitionerId: z.uuid().optional(),
    roomId: z.uuid().optional(),
    deviceId: z.uuid().optional(),
    from: z.iso.date(),
    to: z.iso.date(),
    minutes: z.coerce.number().int().min(5).max(480).optional(),
    limit: z.coerce.number().int().min(1).max(50).optional(),
    lang: languageSchema.optional(),
  }),
  reply: z.object({ slots: z.array(slotReply), none: z.string().nullable() }),
});

/** Consultation, test, readings, sessions and reviews of a kept course, each at the first free time of its day or after it. */
export const bookCourse = endpoint({
  id: "schedule.book-course",
  method: "POST",
  path: "/courses/:courseId/visits",
  may: [...booking],
  act: "write",
  does: "Books what a course has planned and nothing is booked for yet, and says what could not be; moves what is booked for other days where that is asked for.",
  params: z.strictObject({ courseId: z.uuid() }),
  body: z.strictObject({
    practitionerId: z.uuid().nullable(),
    roomId: z.uuid().nullable(),
    deviceId: z.uuid().nullable(),
    earliest: clockTime.nullable(),
    /** Moves every visit that is booked for another day than the plan has: all of them, or none. */
    moveAlong: z.boolean().optional(),
    lang: languageSchema.optional(),
  }),
  reply: z.object({
    visits: z.array(bookedVisit),
    /** Those of the visits that were booked before, and have moved. */
    rebooked: z.array(z.uuid()),
    /** What of the plan lies ahead and was not booked, and why: it has no time, or the patient was seen already. */
    notBooked: z.array(z.object({ kind: z.string(), number: z.number().nullable(), on: z.string(), tell: z.string() })),
    /** Sessions that lie on a later day than planned; the course's plan follows. */
    moved: z.array(z.object({ number: z.number(), from: z.string(), to: z.string() })),
  }),
});

export const addAbsence = endpoint({
  id: "schedule.add-absence",
  method: "POST",
  path: "/absences",
  may: ["physician", "nurse", "coordinator", "owner"],
  act: "write",
  does: "Says that somebody, a room, a device or the whole clinic cannot be booked for a time.",
  body: z.strictObject({
    kind: z.enum(["clinic", "member", "room", "device"]),
    resourceId: z.uuid().nullable(),
    from: moment,
    to: moment,
    reason: z.string().trim().max(200),
  }),
  /** `visits` lie in it and must be moved; an absence of something that is booked is still kept. */
  reply: z.object({ absence: absenceReply, visits: z.array(bookedVisit) }),
});

export const endAbsence = endpoint({
  id: "schedule.end-absence",
  method: "POST",
  path: "/absences/:absenceId/end",
  may: ["physician", "nurse", "coordinator", "owner"],
  act: "write",
  does: "Takes an absence back.",
  params: z.strictObject({ absenceId: z.uuid() }),
  reply: z.object({ ended: z.literal(true) }),
});

/** By the clinic's clocks; weekdays are ISO. */
export const waitWishes = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  weekdays: z.array(z.number().int().min(1).max(7)).min(1),
  earliest: clockTime,
  latest: clockTime,
});

export const waitlistReply = z.object({
  id: z.uuid(),
  version: z.number(),
  patient: z.object({ id: z.uuid(), name: z.string(), initials: z.string() }),
  purpose: z.enum(visitPurposes),
  treatment: treatmentSchema.nullable(),
  courseId: z.uuid().nullable(),
  number: z.number().nullable(),
  minutes: z.number(),
  practitionerId: z.uuid().nullable(),
  /** The visit that they have and would rather have earlier; null: none. */
  visitId: z.uuid().nullable(),
  /** When that visit is, by the clinic's clocks. */
  visitAt: z.string().nullable(),
  wishes: waitWishes,
  state: z.enum(["waiting", "offered", "booked", "ended"]),
  since: z.string(),
  offer: z.object({ slot: slotReply, expiresAt: z.string() }).nullable(),
});
export type WaitlistEntry = z.infer<typeof waitlistReply>;

export const listWaiting = endpoint({
  id: "schedule.waitlist",
  method: "GET",
  path: "/waitlist",
  may: [...booking],
  act: "see",
  does: "Who waits for an earlier or another time, the longest first, with what is offered to whom.",
  reply: z.object({ entries: z.array(waitlistReply) }),
});

export const addToWaitlist = endpoint({
  id: "schedule.wait",
  method: "POST",
  path: "/waitlist",
  may: [...booking],
  act: "write",
  does: "Puts a patient on the waitlist with the days and times that suit them.",
  body: z.strictObject({
    patientId: z.uuid(),
    visitId: z.uuid().nullable(),
    purpose: z.enum(visitPurposes),
    courseId: z.uuid().nullable(),
    number: z.number().int().min(1).nullable(),
    minutes: z.number().int().min(5).max(480).nullable(),
    practitionerId: z.uuid().nullable(),
    wishes: waitWishes,
  }),
  reply: waitlistReply,
});

export const endWaiting = endpoint({
  id: "schedule.end-waiting",
  method: "POST",
  path: "/waitlist/:waitlistId/end",
  may: [...booking],
  act: "write",
  guard: "if-match",
  does: "Takes somebody off the waitlist.",
  params: z.strictObject({ waitlistId: z.uuid() }),
  reply: z.object({ version: z.number() }),
});

/** Told at the desk or by phone; by mail the patient answers through a link of one use. */
export const answerOffer = endpoint({
  id: "schedule.answer-offer",
  method: "POST",
  path: "/waitlist/:waitlistId/answer",
  may: [...booking],
  act: "write",
  does: "Takes or declines the offered slot for a patient; declined, it goes to the next one whom it fits.",
  params: z.strictObject({ waitlistId: z.uuid() }),
  body: z.strictObject({ take: z.boolean() }),
  reply: z.object({ visit: bookedVisit.nullable(), offeredTo: z.string().nullable() }),
});

/** What stands behind a link is sent in a body, so that no log keeps it. */
export const openSlotOffer = endpoint({
  id: "schedule.open-offer",
  method: "POST",
  path: "/open-offer",
  may: ["nobody", "patient", ...seeing],
  act: "write",
  does: "Shows, takes or declines a freed slot with the link of a mail.",
  body: z.strictObject({ link: z.string().min(1).max(200), take: z.boolean().nullable() }),
  reply: z.object({
    clinic: z.object({ name: z.string(), city: z.string(), phone: z.string(), timeZone: z.string() }),
    state: z.enum(["open", "taken", "declined", "expired", "withdrawn"]),
    at: z.string(),
    arrives: z.string(),
    purpose: z.enum(visitPurposes),
    expiresAt: z.string(),
  }),
});

/** A visit for a calendar of one's own: for staff and for the patient, and all that lie ahead of the patient. */
export const visitCalendarFile = fileEndpoint({
  id: "schedule.ics",
  path: "/visits/:visitId/visit.ics",
  may: [...booking],
  does: "One visit as an iCalendar file.",
  params: z.strictObject({ visitId: z.uuid() }),
  query: z.strictObject({ lang: languageSchema.optional() }),
  file: calendarFile,
});

export const myVisitCalendarFile = fileEndpoint({
  id: "schedule.my-ics",
  path: "/my/visits/:ownVisitId/visit.ics",
  may: ["patient"],
  does: "One of the caller's own visits as an iCalendar file.",
  params: z.strictObject({ ownVisitId: z.uuid() }),
  query: z.strictObject({ lang: languageSchema.optional() }),
  file: calendarFile,
});

export const myCalendarFile = fileEndpoint({
  id: "schedule.my-calendar",
  path: "/my/visits.ics",
  may: ["patient"],
  does: "The caller's own visits to come as one iCalendar file.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  file: calendarFile,
});

/** The caller's own visits, for the portal; wall times of the clinic, with its zone. */
export const showMyVisits = endpoint({
  id: "schedule.mine",
  method: "GET",
  path: "/my/visits",
  may: ["patient"],
  act: "see",
  does: "The caller's own visits to come.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    timeZone: z.string(),
    visits: z.array(
      z.object({
        id: z.uuid(),
        at: z.string(),
        arrives: z.string(),
        leaves: z.string(),
        purpose: z.enum(visitPurposes),
        treatment: treatmentSchema.nullable(),
        number: z.number().nullable(),
        of: z.number().nullable(),
        state: z.enum(visitStates),
        before: z.array(z.string()),
      }),
    ),
  }),
});
