import type { Parameter } from "@pistor/core/evidence";
import type { ReminderRule } from "@pistor/core/schedule";

const settledOn = { by: "knowledge board", on: "2026-11-22" } as const;

const hours = (
  id: string,
  title: string,
  value: number,
  why = "No source gives a time for a reminder.",
): Parameter<number> => ({
  id: `schedule.reminder-${id}`,
  title,
  unit: "h",
  claims: [{ source: "clinic-default", at: "reminders", says: value, unit: "h" }],
  settled: { value, how: "clinic-default", why, ...settledOn },
});

const all = ["session", "first-visit", "review", "allergy-test", "allergy-reading"] as const;

/** Mails before a visit; of those that are due at once only the nearest one is sent. */
export const reminders: readonly ReminderRule[] = [
  {
    id: "week",
    hoursBefore: hours(
      "week",
      "Hours from the first reminder of a session to the arrival",
      192,
      "A day before the 7 days begin in which no painkiller is taken that nobody prescribed.",
    ),
    purposes: ["session"],
    says: ["before.no-unprescribed-nsaid", "before.prescribed-stays", "before.tell-us"],
  },
  {
    id: "two-days",
    hoursBefore: hours("two-days", "Hours from the second reminder to the arrival", 48),
    purposes: all,
    says: ["before.tell-us", "before.cannot-come"],
  },
  {
    id: "day",
    hoursBefore: hours("day", "Hours from the last reminder to the arrival", 24),
    purposes: all,
    says: ["before.clean-skin", "before.cannot-come"],
  },
];
