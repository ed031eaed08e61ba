/** What a session is given with: devices, needles, heads, how they are cleaned, and what speaks against them. */
export type { CleaningState, DeviceLogLine } from "./cleaning-state.ts";
export { cleaningState, mayTouch, spoiledBy } from "./cleaning-state.ts";
export type {
  DeviceKind,
  DeviceLogKind,
  DeviceState,
  EquipmentDelivery,
  FluidPath,
  WaterKind,
} from "./device-kinds.ts";
export {
  cleaningKinds,
  deliveries,
  deliveryOf,
  deviceKinds,
  deviceLogKinds,
  deviceStates,
  fluidPaths,
  isForbidden,
  isMultiInjector,
  poles,
  waterKinds,
  waterLineKinds,
} from "./device-kinds.ts";
export type { DeviceKnowledge } from "./device-knowledge.ts";
export type { Cleaning, Equipment } from "./equipment.ts";
export { equipmentSchema, needleFreeQuestions } from "./equipment.ts";
export type { EquipmentFinding, EquipmentUse } from "./judge-equipment.ts";
export { equipmentVerdict, judgeEquipment } from "./judge-equipment.ts";
