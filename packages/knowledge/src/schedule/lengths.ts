import type { ScheduleKnowledge } from "@pistor/core/schedule";
import { planTimes } from "../plan/index.ts";
import { roomKnowledge } from "../session/index.ts";
import { reminders } from "./reminders.ts";

const settledOn = { by: "knowledge board", on: "2026-11-22" } as const;

/** A length that no source gives. */
const ours = (id: string, title: string, value: number, why: string, unit = "min") =>
  ({
    id: `schedule.${id}`,
    title,
    unit,
    claims: [{ source: "clinic-default", at: "calendar", says: value, unit }],
    settled: { value, how: "clinic-default", why, ...settledOn },
  }) as const;

/** What a calendar is filled by. What the planner and the room know already is theirs, so that one number holds. */
export const scheduleKnowledge: ScheduleKnowledge = {
  minutes: {
    session: planTimes.sessionMinutes,
    "first-visit": planTimes.consultationMinutes,
    review: ours("review-minutes", "Minutes of a review", 20, "Photographs, a scale and a talk."),
    "allergy-test": ours(
      "allergy-test-minutes",
      "Minutes of an allergy test, its first reading with it",
      30,
      "It is placed, and read for the first time 20 minutes later.",
    ),
    "allergy-reading": ours(
      "allergy-reading-minutes",
      "Minutes of the last reading of an allergy test",
      10,
      "One look.",
    ),
  },
  sessionMinutes: {
    face: {
      id: "schedule.face-minutes",
      title: "Minutes of a session of the face",
      unit: "min",
      claims: [
        { source: "S2", at: "face and body", says: "20 to 45 min by area" },
        { source: "S4", at: "how long", says: "30 to 60 min, of no place in particular" },
      ],
      settled: {
        value: 45,
        how: "clinic-default",
        why: "The longest that is claimed of the face itself. Cream, preparation and observation come on top.",
        ...settledOn,
      },
    },
    hair: {
      id: "schedule.hair-minutes",
      title: "Minutes of a session of the scalp",
      unit: "min",
      claims: [
        { source: "S2", at: "hair", says: "10 to 30 min by area" },
        { source: "S4", at: "how long", says: "30 to 60 min, of no place in particular" },
      ],
      settled: {
        value: 30,
        how: "clinic-default",
        why: "The longest that is claimed of the scalp itself. Cream, preparation and observation come on top.",
        ...settledOn,
      },
    },
  },
  creamMinutes: planTimes.creamMinutesBefore,
  observationMinutes: roomKnowledge.observationMinutes,
  preparationMinutes: ours(
    "preparation-minutes",
    "Minutes in which room and device are made ready before a session",
    10,
    "The mixture is drawn and checked by a second name.",
  ),
  cleaningMinutes: ours(
    "cleaning-minutes",
    "Minutes in which room and device are cleaned after a session",
    10,
    "Surfaces and device are wiped, and the next set is laid out.",
  ),
  stepMinutes: ours(
    "step-minutes",
    "Minutes between two starts that are offered",
    15,
    "A quarter of an hour is easily told.",
  ),
  offerHours: ours(
    "offer-hours",
    "Hours for which a freed slot is held for whom it was offered to",
    12,
    "A mail of the evening is answered in the morning.",
    "h",
  ),
  noticeHours: ours(
    "notice-hours",
    "Hours before an arrival up to which a freed slot is offered",
    3,
    "Nobody can come sooner than they have read of it.",
    "h",
  ),
  gapMinutes: ours("gap-minutes", "Longest wait between two services of one visit", 60, "The stay is kept short."),
  reminders,
};
