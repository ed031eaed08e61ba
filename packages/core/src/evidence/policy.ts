import type { CalendarDate, Moment } from "../basics/index.ts";

/** Which way a value is more careful; a parameter without it cannot be changed by a clinic. */
export type Stricter = "higher" | "lower";

/** One value that a clinic set for itself, laid over the settled one. The latest for a parameter holds. */
export interface PolicyOverride {
  readonly parameter: string;
  readonly value: number;
  readonly reason: string;
  /** Who set it; a looser value needs a physician. */
  readonly by: string;
  readonly on: CalendarDate | Moment | string;
}

/** What a clinic set for itself. `version` counts its changes, 0 where it never made one. */
export interface ClinicPolicy {
  readonly version: number;
  readonly overrides: readonly PolicyOverride[];
}
