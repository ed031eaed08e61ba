/** Devices that the sources name. A needle that the hand leads is none: it comes out of stock. */
export const deviceKinds = [
  "gun-single-needle",
  "gun-multi-needle",
  "multi-injector-plate",
  "dermojet",
  "iontophoresis",
  "ultrasound",
] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** What the liquid runs through: thrown away after one patient, cleaned for the next, or the device holds none. */
export const fluidPaths = ["single-use", "reprocessed", "none"] as const;
export type FluidPath = (typeof fluidPaths)[number];

export const deviceStates = ["in-use", "held", "retired"] as const;
export type DeviceState = (typeof deviceStates)[number];

/** How the liquid gets into the skin. */
export const deliveries = ["hand", "gun", "needle-free"] as const;
export type EquipmentDelivery = (typeof deliveries)[number];

/** Water that touched a device. `none`: it was wiped dry or with a ready-made product; `unknown`: nobody wrote it down. */
export const waterKinds = ["sterile", "sterile-filtered", "tap", "none", "unknown"] as const;
export type WaterKind = (typeof waterKinds)[number];

/** Lines of a log after which a device counts as ready for the next patient. */
export const cleaningKinds = ["cleaned", "disinfected", "sterilised"] as const;
/** Lines that say which water came to a device. */
export const waterLineKinds = [...cleaningKinds, "water-changed"] as const;
/** Every line that a device's log can hold. `used` is written by the session itself. */
export const deviceLogKinds = [...cleaningKinds, "maintenance", "water-changed", "held", "released", "used"] as const;
export type DeviceLogKind = (typeof deviceLogKinds)[number];

export const poles = ["anode", "cathode"] as const;

/** How a device delivers. The Dermojet shoots a jet through the skin: it stands with the guns. */
export function deliveryOf(kind: DeviceKind): Exclude<EquipmentDelivery, "hand"> {
  return kind === "iontophoresis" || kind === "ultrasound" ? "needle-free" : "gun";
}

/** Kinds that no clinic may use, whatever is thrown away after it. */
export function isForbidden(kind: DeviceKind, needlesPerShot: number | null): boolean {
  return isMultiInjector(kind, needlesPerShot) || kind === "dermojet";
}

/** By its kind, or by the needles of one shot, whatever it is called. */
export function isMultiInjector(kind: DeviceKind, needlesPerShot: number | null): boolean {
  return kind === "gun-multi-needle" || kind === "multi-injector-plate" || (needlesPerShot ?? 1) > 1;
}
