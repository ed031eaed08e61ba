import type { CalendarDate } from "../basics/index.ts";
import { addDays, addMonths } from "../basics/index.ts";
import type { PlanNote } from "./answer.ts";
import type { Bound } from "./moved-because.ts";
import type { PlanTimes } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";

/** A bound with the note that a reader of the plan gets when it moves the course. */
export interface Washout {
  readonly bound: Bound;
  readonly note: PlanNote;
}

/** What the patient took or used, and the day before which the first session to come must not be for it. */
export function washoutsOf(request: PlanRequest, times: PlanTimes): Washout[] {
  const months = times.isotretinoinMonths.settled.value;
  const retinoid = times.retinoidDays.settled.value;
  const nsaid = times.nsaidFreeDays.settled.value;
  const found: Washout[] = [];
  const washout = (
    why: Bound["why"],
    id: string,
    last: CalendarDate | null | undefined,
    day: (last: CalendarDate) => CalendarDate,
    values: PlanNote["values"],
    claims: PlanNote["claims"],
  ) => {
    if (!last) return;
    const firstDay = day(last);
    found.push({
      bound: { day: firstDay, why },
      note: { id, values: { lastTaken: last, firstDay, ...values }, claims },
    });
  };
  washout(
    "moved.nsaid",
    "plan.nsaid-moves-session-1",
    request.nsaidLastTaken,
    (last) => addDays(last, nsaid),
    { days: nsaid },
    times.nsaidFreeDays.claims,
  );
  washout(
    "moved.isotretinoin",
    "plan.isotretinoin-moves-session-1",
    request.isotretinoinStopped,
    (last) => addMonths(last, months),
    { months },
    times.isotretinoinMonths.claims,
  );
  washout(
    "moved.retinoid",
    "plan.retinoid-moves-session-1",
    request.retinoidLastUsed,
    (last) => addDays(last, retinoid),
    { days: retinoid },
    times.retinoidDays.claims,
  );
  return found;
}

/** Days before which each session must not be: wash-outs of the first to come, today, and what is wished. */
export function boundsOf(request: PlanRequest, washouts: readonly Washout[]): (number: number) => readonly Bound[] {
  const firstToCome = Math.max(0, ...request.given.map(({ number }) => number)) + 1;
  const wished = new Map(request.moves.map(({ number, to }) => [number, to]));
  return (number) => {
    const bounds: Bound[] = number === firstToCome ? washouts.map(({ bound }) => bound) : [];
    if (request.today !== undefined) bounds.push({ day: request.today, why: "moved.today" });
    const wish = wished.get(number);
    if (wish !== undefined) bounds.push({ day: wish, why: "moved.wished" });
    return bounds;
  };
}
