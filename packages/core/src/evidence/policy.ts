/** Which way a value is more careful; a parameter without it cannot be changed by a clinic. */
export type Stricter = "higher" | "lower";

/** One value that a clinic set for itself, laid over the settled one. The latest for a parameter holds. */
export interface PolicyOverride {
  readonly parameter: string;
  readonly value: number;
  readonly reason: string;
  /** Who set it; a looser value needs a physician. */
  readonly by: string;
  /** Day or moment, ISO 8601. */
  readonly on: string;
}

/** What a clinic set for itself. `version` counts its changes, 0 where it never made one. */
export interface ClinicPolicy {
  readonly version: number;
  readonly overrides: readonly PolicyOverride[];
}

/** Of a clinic that never set a value of its own. */
export const noPolicy: ClinicPolicy = { version: 0, overrides: [] };
