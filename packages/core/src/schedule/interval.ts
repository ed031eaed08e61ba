import type { CalendarDate } from "../basics/index.ts";
import { daysBetween } from "../basics/index.ts";
import type { PlanAnswer, Protocol } from "../plan/index.ts";

/** Two sessions of a course that lie closer to each other than its protocol has them. */
export interface TooSoon {
  readonly number: number;
  /** The session that it is too close to. */
  readonly other: number;
  readonly days: number;
  /** What the protocol allows at the least, and what it has. */
  readonly leastDays: number;
  readonly usualDays: number;
  /** `refused` below what the protocol allows; `shorter` where it needs a reason. */
  readonly verdict: "refused" | "shorter";
}

/**
 * How a day of a session fits between those before and after it.
 *
 * A session that is later than planned is never too soon; of the sessions in between that have no day yet, each is given
 * its own interval, so that a late one cannot be booked where an earlier one no longer fits before it.
 *
 * @param days the other sessions that were given or are booked
 */
export function tooSoon(
  plan: Pick<PlanAnswer, "sessions">,
  protocol: Pick<Protocol, "intervalDaysRange"> | undefined,
  number: number,
  on: CalendarDate,
  days: readonly { readonly number: number; readonly on: CalendarDate }[],
): TooSoon | null {
  const others = days.filter((each) => each.number !== number).toSorted((one, other) => one.number - other.number);
  const before = others.findLast((each) => each.number < number);
  const after = others.find((each) => each.number > number);
  const found = [
    before === undefined ? null : judge(plan, protocol, { ...before }, { number, on }, number, before.number),
    after === undefined ? null : judge(plan, protocol, { number, on }, after, number, after.number),
  ].filter((each) => each !== null);
  return found.find(({ verdict }) => verdict === "refused") ?? found[0] ?? null;
}

interface Dated {
  readonly number: number;
  readonly on: CalendarDate;
}

function judge(
  plan: Pick<PlanAnswer, "sessions">,
  protocol: Pick<Protocol, "intervalDaysRange"> | undefined,
  first: Dated,
  second: Dated,
  number: number,
  other: number,
): TooSoon | null {
  const days = daysBetween(first.on, second.on);
  const steps = Array.from({ length: second.number - first.number }, (_, i) =>
    intervalBefore(plan, first.number + 1 + i),
  );
  const usualDays = steps.reduce((sum, step) => sum + step, 0);
  const least = protocol?.intervalDaysRange?.min;
  // Where a protocol gives no range, nothing closer than its own interval is known to be right.
  const leastDays = steps.reduce((sum, step) => sum + Math.min(step, least ?? step), 0);
  if (days >= usualDays) return null;
  return { number, other, days, leastDays, usualDays, verdict: days < leastDays ? "refused" : "shorter" };
}

/** The days that the plan has before a session, without those by which a shut day moved it. */
function intervalBefore({ sessions }: Pick<PlanAnswer, "sessions">, number: number): number {
  const own = sessions.find((each) => each.number === number) ?? sessions.at(-1);
  const before = sessions.find((each) => each.number === (own?.number ?? 0) - 1);
  return own === undefined || before === undefined ? 0 : daysBetween(before.on, own.on) - own.movedDays;
}
