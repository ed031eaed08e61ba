import type { Equipment } from "@pistor/core/devices";

/** Changes a part of the equipment. */
export type SetEquipment = (part: Partial<Equipment>) => void;
