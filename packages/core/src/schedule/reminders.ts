import type { Moment } from "../basics/index.ts";
import { hourMs } from "../basics/index.ts";
import type { Purpose, ReminderRule } from "./lengths.ts";

/**
 * The reminder that is now due for a visit; null where none is.
 *
 * Of several the nearest to the visit, and none whose moment was over when the visit was booked or moved: who has just
 * been told need not be told again.
 */
export function reminderDue(
  rules: readonly ReminderRule[],
  visit: { readonly purpose: Purpose; readonly arrives: Moment; readonly toldAt: Moment },
  now: Moment,
): ReminderRule | null {
  if (now >= visit.arrives) return null;
  const due = rules
    .filter(({ purposes }) => purposes.includes(visit.purpose))
    .map((rule) => ({ rule, at: visit.arrives - rule.hoursBefore.settled.value * hourMs }))
    .filter(({ at }) => at <= now)
    .toSorted((one, other) => other.at - one.at)[0];
  return due === undefined || due.at < visit.toldAt ? null : due.rule;
}
