import type { Point } from "../../geometry/index.ts";
import type { MapKnowledge } from "../map-knowledge.ts";
import type { SessionMap } from "../session-map.ts";
import { pointsInCaution } from "../zones.ts";
import type { MapAct } from "./act.ts";
import type { Desk, Outcome } from "./desk.ts";
import { refuse } from "./desk.ts";

/** A caution zone with points of this map in it, and who confirmed it. */
export interface CautionZone {
  readonly chart: string;
  readonly zone: string;
  /** English; screens translate by id. */
  readonly name: string;
  readonly points: readonly Point[];
  readonly confirmed: SessionMap["confirmed"][number] | null;
}

/** Every caution zone that holds points of a map, in the order of its charts. Charts that are not loaded are left out. */
export function cautionZones(knowledge: Pick<MapKnowledge, "chart">, map: SessionMap): CautionZone[] {
  const ids = [...new Set(map.layers.map(({ chart }) => chart))];
  return ids.flatMap((id) => {
    const chart = knowledge.chart(id);
    if (chart === undefined) return [];
    const points = map.layers.filter((layer) => layer.chart === id).flatMap((layer) => layer.points);
    return pointsInCaution(chart, points).map(({ zone, points: inside }) => ({
      chart: id,
      zone: zone.id,
      name: zone.name,
      points: inside,
      confirmed: map.confirmed.find((each) => each.chart === id && each.zone === zone.id) ?? null,
    }));
  });
}

/** Whoever treats looked at the points in a caution zone. It is confirmed once; a second time changes nothing. */
export function confirmZone(desk: Desk, { chart, zone, at, by }: Extract<MapAct, { kind: "confirm-zone" }>): Outcome {
  const found = cautionZones(desk.knowledge, desk.map).find((each) => each.chart === chart && each.zone === zone);
  if (found === undefined) return refuse(desk, "map.zone-without-points", { zone });
  if (found.confirmed !== null) return { said: null };
  return { map: { ...desk.map, confirmed: [...desk.map.confirmed, { at, by, chart, zone }] }, said: null };
}
