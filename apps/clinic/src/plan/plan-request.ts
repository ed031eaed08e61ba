import type { CourseBody } from "@pistor/api/plan";
import { isCalendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";

/** What is typed in the form of a course; empty fields leave the choice to the protocol. */
export interface PlanForm {
  readonly treatment: Treatment;
  readonly protocol: string;
  readonly start: string;
  readonly sessions: string;
  readonly intervalDays: string;
  readonly time: string;
  readonly travels: boolean;
  readonly nights: string;
  readonly items: readonly string[];
  readonly unavailable: readonly { readonly from: string; readonly to: string }[];
}

/** The request that the form says; null while it has no start. Numbers out of range are for the engine to refuse. */
export function requestOf(form: PlanForm): CourseBody | null {
  if (!isCalendarDate(form.start)) return null;
  const whole = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined);
  const sessions = whole(form.sessions);
  const intervalDays = whole(form.intervalDays);
  const unavailable = form.unavailable.filter(({ from, to }) => isCalendarDate(from) && isCalendarDate(to));
  return {
    treatment: form.treatment,
    ...(form.protocol === "" ? {} : { protocol: form.protocol }),
    start: form.start,
    ...(sessions === undefined ? {} : { sessions }),
    ...(intervalDays === undefined ? {} : { intervalDays }),
    ...(form.time === "" ? {} : { time: form.time }),
    ...(unavailable.length === 0 ? {} : { unavailable }),
    ...(form.travels ? { travel: { nights: whole(form.nights) ?? 0, items: [...form.items] } } : {}),
  };
}
