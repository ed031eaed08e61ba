/** How long somebody has waited for an answer of ours. */
export interface Waiting {
  /** Whole hours by the clock; null: nobody waits. */
  readonly hours: number | null;
  /** Whether that is longer than the clinic means to take. */
  readonly overdue: boolean;
}

const hourMs = 3_600_000;

/** @param since when they wrote, in ms; null: nobody waits */
export function waitingAt(since: number | null, now: number, withinHours: number): Waiting {
  if (since === null) return { hours: null, overdue: false };
  // A clock that was set back makes nobody wait for less than nothing.
  const waited = Math.max(0, now - since);
  return { hours: Math.floor(waited / hourMs), overdue: waited > withinHours * hourMs };
}

/** Those who wait come first, the longest first; then the others, the latest first. */
export function byWaiting(
  one: { readonly waitsSince: number | null; readonly receivedAt: number },
  other: { readonly waitsSince: number | null; readonly receivedAt: number },
): number {
  if (one.waitsSince !== null && other.waitsSince !== null) return one.waitsSince - other.waitsSince;
  if (one.waitsSince !== null || other.waitsSince !== null) return one.waitsSince === null ? 1 : -1;
  return other.receivedAt - one.receivedAt;
}
