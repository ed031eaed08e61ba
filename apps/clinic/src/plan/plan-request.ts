import type { CourseBody } from "@pistor/api/plan";
import { isCalendarDate } from "@pistor/core/basics";
import type { Treatment } from "@pistor/core/eligibility";

interface TypedPeriod {
  readonly from: string;
  readonly to: string;
}

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
  /** Whether the first stay begins with the first visit, however many nights that makes. */
  readonly firstVisit: boolean;
  readonly items: readonly string[];
  readonly unavailable: readonly TypedPeriod[];
  /** When the patient can be here; none: on any day. */
  readonly windows: readonly TypedPeriod[];
  /** Why the course differs from its protocol. */
  readonly reason: string;
}

/** The request that the form says; null while it has no start. Numbers out of range are for the engine to refuse. */
export function requestOf(form: PlanForm): CourseBody | null {
  if (!isCalendarDate(form.start)) return null;
  const sessions = whole(form.sessions);
  const intervalDays = whole(form.intervalDays);
  const nights = whole(form.nights);
  const unavailable = form.unavailable.filter(isPeriod);
  const windows = form.windows.filter(isPeriod);
  return {
    treatment: form.treatment,
    ...(form.protocol === "" ? {} : { protocol: form.protocol }),
    start: form.start,
    ...(sessions === undefined ? {} : { sessions }),
    ...(intervalDays === undefined ? {} : { intervalDays }),
    ...(form.time === "" ? {} : { time: form.time }),
    ...(unavailable.length === 0 ? {} : { unavailable: unavailable.map(({ from, to }) => ({ from, to })) }),
    ...(form.travels
      ? {
          travel: {
            // Without periods somebody travels for so many nights; an empty field is then none at all.
            ...(nights === undefined && windows.length > 0 ? {} : { nights: nights ?? 0 }),
            ...(form.firstVisit ? { firstVisit: true } : {}),
            ...(windows.length === 0 ? {} : { windows: windows.map(({ from, to }) => ({ from, to })) }),
            items: [...form.items],
          },
        }
      : {}),
    ...(form.reason.trim() === "" ? {} : { reason: form.reason.trim() }),
  };
}

/** The form that says a request, such as that of a quote; what it leaves out is as in the form before. */
export function formOf(request: CourseBody, before: PlanForm): PlanForm {
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  return {
    ...before,
    treatment: request.treatment,
    protocol: request.protocol ?? "",
    start: request.start,
    sessions: text(request.sessions),
    intervalDays: text(request.intervalDays),
    time: request.time ?? before.time,
    unavailable: request.unavailable ?? [],
    travels: request.travel !== undefined,
    nights: text(request.travel?.nights),
    firstVisit: request.travel?.firstVisit ?? false,
    windows: request.travel?.windows ?? [],
    items: request.travel?.items ?? before.items,
    reason: request.reason ?? "",
  };
}

const whole = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined);

function isPeriod({ from, to }: TypedPeriod): boolean {
  return isCalendarDate(from) && isCalendarDate(to);
}
