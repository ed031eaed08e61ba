import type { Finding } from "../evidence/index.ts";
import type { MapKnowledge } from "../injection-map/index.ts";
import { cautionZones } from "../injection-map/index.ts";
import type { SessionRecord } from "./record.ts";

type Say = (rule: string, because?: Readonly<Record<string, unknown>>) => void;

/** The charts of a record's map; one that is not loaded is not looked at. */
export type Charts = Pick<MapKnowledge, "chart">;

/** Points in a caution zone stand there on purpose: whoever treats looked at each zone once and said so. */
export function checkCautionZones({ map }: Pick<SessionRecord, "map">, charts: Charts | undefined, say: Say): void {
  if (map === undefined || charts === undefined) return;
  for (const { chart, zone, points, confirmed } of cautionZones(charts, map))
    if (confirmed === null) say("session.caution-zone-not-confirmed", { chart, zone, points: points.length });
}

/**
 * What of a map wants a look and stops nobody: with a gun in the hand and no count written down, what was shot is known
 * from the map alone.
 */
export function mapCautions({ map, equipment }: Pick<SessionRecord, "map" | "equipment">): Finding<"caution">[] {
  const layers = map?.layers ?? [];
  const counted = layers.some(({ gunCount }) => gunCount !== null) || (map?.counter?.after ?? null) !== null;
  if (equipment?.delivery !== "gun" || layers.length === 0 || counted) return [];
  const because = { layers: layers.length };
  return [{ rule: "session.gun-not-counted", then: "caution", until: null, because, claims: [], disagree: false }];
}
