import { readMoment } from "../basics/index.ts";
import type { DeviceLogKind, WaterKind } from "./device-kinds.ts";
import { cleaningKinds } from "./device-kinds.ts";

/** A line of a device's log. */
export interface DeviceLogLine {
  readonly id: string;
  readonly kind: DeviceLogKind;
  readonly at: string;
  readonly by: string;
  /** null: the line says nothing of water. */
  readonly water: WaterKind | null;
}

/** Where a device stands between two patients. */
export interface CleaningState {
  /** The last line that cleaned it, with whatever water. */
  readonly lastCleaned: DeviceLogLine | null;
  readonly lastUsedAt: string | null;
  /** Never cleaned, used since, or cleaned with water that may not touch it. */
  readonly needsCleaning: boolean;
}

/**
 * The line that leaves a device with water that may not touch it: a cleaning with such water, or a change to it after the
 * last cleaning. null: the last that came to it may.
 */
export function spoiledBy<Line extends Pick<DeviceLogLine, "kind" | "at" | "water">>(
  log: readonly Line[],
): Line | null {
  const inTime = [...log].sort((one, other) => readMoment(one.at) - readMoment(other.at));
  return inTime.reduce<Line | null>((spoiled, line) => {
    if (cleaningKinds.some((each) => each === line.kind)) return mayTouch(line.water ?? "unknown") ? null : line;
    return line.kind === "water-changed" && line.water !== null && !mayTouch(line.water) ? line : spoiled;
  }, null);
}

/** Reads a device's log, in any order. A cleaning at the very moment of a use comes after it. */
export function cleaningState(log: readonly DeviceLogLine[]): CleaningState {
  const lastCleaned = latest(log.filter(({ kind }) => cleaningKinds.some((each) => each === kind)));
  const lastUsedAt = latest(log.filter(({ kind }) => kind === "used"))?.at ?? null;
  const usedSince = lastCleaned !== null && lastUsedAt !== null && readMoment(lastUsedAt) > readMoment(lastCleaned.at);
  return {
    lastCleaned,
    lastUsedAt,
    needsCleaning: lastCleaned === null || usedSince || spoiledBy(log) !== null,
  };
}

/** Whether water of this kind may touch what touches skin and liquid. */
export function mayTouch(water: WaterKind): boolean {
  return water !== "tap" && water !== "unknown";
}

function latest(lines: readonly DeviceLogLine[]): DeviceLogLine | null {
  return lines.reduce<DeviceLogLine | null>(
    (last, line) => (last === null || readMoment(line.at) >= readMoment(last.at) ? line : last),
    null,
  );
}
