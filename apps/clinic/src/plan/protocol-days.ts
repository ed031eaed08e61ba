import type { Interval, Protocol } from "@pistor/core/plan";

/** A month as it is drawn: how long it is depends on when a course begins. */
const drawnMonth = 30;

/** A session as it lies on the line of a course: days after session 1, and the phase that it belongs to. */
export interface DrawnSession {
  readonly day: number;
  readonly phase: number;
}

/** Where the sessions of a protocol lie, none shut out: the line shows the course and no calendar. */
export function drawnSessions({ phases }: Pick<Protocol, "phases">): DrawnSession[] {
  const sessions: DrawnSession[] = [];
  let day = 0;
  phases.forEach(({ sessions: count, interval }, at) => {
    for (let nth = 0; nth < count; nth++) {
      // Session 1 has nothing before it; the first of a later phase is away by its own interval.
      if (sessions.length > 0) day += daysOf(interval, at === 0 ? nth - 1 : nth);
      sessions.push({ day, phase: at + 1 });
    }
  });
  return sessions;
}

/** The days of the reviews that follow a session, and those that stand on days of their own. */
export function drawnReviews(protocol: Pick<Protocol, "phases" | "reviewEvery" | "reviewOnDays">): number[] {
  const sessions = drawnSessions(protocol);
  const after = sessions.filter((_, at) => (at + 1) % protocol.reviewEvery === 0 || at === sessions.length - 1);
  return [...new Set([...after.map(({ day }) => day), ...protocol.reviewOnDays])].sort((one, other) => one - other);
}

function daysOf(interval: Interval, turn: number): number {
  if ("days" in interval) return interval.days;
  if ("daysInTurn" in interval) return interval.daysInTurn[turn % interval.daysInTurn.length] ?? 0;
  return Math.max(interval.months * drawnMonth, interval.atLeastDays);
}
