import type { EquipmentUse } from "../devices/index.ts";
import type { SessionRecord } from "./record.ts";

/** What the equipment of a session is judged for: its regions, its substances, and when the needles went in. */
export function equipmentUse(record: SessionRecord): EquipmentUse {
  const { treatment, on, map, mixture, firstNeedleAt, lastNeedleAt } = record;
  return {
    treatment,
    on,
    layers: map?.layers ?? [],
    substances: (mixture?.ingredients ?? []).map(({ substance }) => substance),
    firstNeedleAt,
    lastNeedleAt,
  };
}
