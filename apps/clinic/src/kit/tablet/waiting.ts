import type { Waiting } from "./state.ts";

/** Changes that wait in all, and since when; null: none. A signature counts as one. */
export function countWaiting(waiting: readonly Waiting[]): { readonly count: number; readonly since: string } | null {
  if (waiting.length === 0) return null;
  const counts = waiting.map(({ work }) => Math.max(1, work.changes + (work.signature === null ? 0 : 1)));
  const since = waiting.flatMap(({ work }) => work.since ?? []).sort();
  return { count: counts.reduce((sum, count) => sum + count, 0), since: since[0] ?? "" };
}
