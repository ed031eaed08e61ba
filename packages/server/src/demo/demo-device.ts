import type { DeviceKind, FluidPath } from "@pistor/core/devices";

/** A device of the demo. Its log follows from the sessions that name it. */
export interface DemoDevice {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly name: string;
  readonly serial: string;
  readonly needlesPerShot: number | null;
  readonly fluidPath: FluidPath;
  readonly held: boolean;
}
