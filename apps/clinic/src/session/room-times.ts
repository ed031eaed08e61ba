import type { SessionRecord } from "@pistor/core/session";

const minuteMs = 60_000;

/** Milliseconds that the patient has been treated: from the start on, without the pauses. */
export function workedMs({ startedAt, pauses }: Pick<SessionRecord, "startedAt" | "pauses">, nowMs: number): number {
  if (startedAt === undefined) return 0;
  const paused = pauses.reduce(
    (sum, { from, to }) => sum + ((to === null ? nowMs : Date.parse(to)) - Date.parse(from)),
    0,
  );
  return Math.max(0, nowMs - Date.parse(startedAt) - paused);
}

export function isPaused({ pauses }: Pick<SessionRecord, "pauses">): boolean {
  return pauses.at(-1)?.to === null;
}

/** Where a cream stands against its label. */
export type CreamStands =
  | { readonly state: "too-early"; readonly minutes: number; readonly toGo: number }
  | { readonly state: "ready"; readonly minutes: number; readonly left: number }
  | { readonly state: "too-long"; readonly minutes: number; readonly over: number };

/** @param untilMs the moment, or when the cream came off */
export function creamStands(
  cream: { readonly onAt: string; readonly minMinutes: number; readonly maxMinutes: number },
  untilMs: number,
): CreamStands {
  const minutes = Math.floor((untilMs - Date.parse(cream.onAt)) / minuteMs);
  if (minutes < cream.minMinutes) return { state: "too-early", minutes, toGo: cream.minMinutes - minutes };
  if (minutes <= cream.maxMinutes) return { state: "ready", minutes, left: cream.maxMinutes - minutes };
  return { state: "too-long", minutes, over: minutes - cream.maxMinutes };
}

/** How the watch after the last needle stands. */
export type Watch =
  | { readonly state: "not-begun" }
  | { readonly state: "running"; readonly leftMs: number }
  /** The minutes are over, and nobody has ended it yet. */
  | { readonly state: "due"; readonly overMs: number }
  | { readonly state: "ended"; readonly minutes: number; readonly enough: boolean };

export function watchOf(
  { lastNeedleAt, observedUntil, observation }: Pick<SessionRecord, "lastNeedleAt" | "observedUntil" | "observation">,
  minutes: number,
  nowMs: number,
): Watch {
  if (lastNeedleAt === undefined) return { state: "not-begun" };
  const needed = observation?.minutes ?? minutes;
  const from = Date.parse(lastNeedleAt);
  if (observedUntil !== undefined) {
    const watched = Math.floor((Date.parse(observedUntil) - from) / minuteMs);
    return { state: "ended", minutes: watched, enough: watched >= needed };
  }
  const leftMs = from + needed * minuteMs - nowMs;
  return leftMs > 0 ? { state: "running", leftMs } : { state: "due", overMs: -leftMs };
}
