import { addDevice, logDevice } from "@pistor/api/devices";
import type { Role } from "@pistor/api/kit";

/** Who adds and corrects devices. */
export function mayKeepDevices(role: Role): boolean {
  return addDevice.may.includes(role);
}

/** Who writes into their log. */
export function mayLogDevices(role: Role): boolean {
  return logDevice.may.includes(role);
}
