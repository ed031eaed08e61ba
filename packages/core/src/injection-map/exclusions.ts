import type { Shape } from "../geometry/index.ts";
import { withoutRepeats } from "../geometry/index.ts";
import type { Chart } from "./chart.ts";
import type { MapKnowledge, MapPolicy } from "./map-knowledge.ts";
import type { MapRequest } from "./map-request.ts";
import { shapesOf, withoutSide } from "./regions.ts";

/** Everything on a chart that takes no needle: excluded zones, closed regions, and what this patient is spared. */
export function exclusionsOf(
  knowledge: MapKnowledge,
  chart: Chart,
  avoid: MapRequest["avoid"] = [],
  policy: MapPolicy = {},
): Shape[] {
  return [
    ...shapesOf(chart.zones.filter((zone) => zone.kind === "excluded")),
    ...shapesOf(chart.regions.filter((region) => isClosed(knowledge, region.id, policy))),
    ...avoid.map(
      (each): Shape =>
        "circleMm" in each
          ? { circle: { centre: [each.circleMm[0], each.circleMm[1]], radius: each.circleMm[2] } }
          : { polygon: withoutRepeats(each.polygonMm) },
    ),
  ];
}

/** Whether a region takes no points because no protocol on record names it. */
export function isClosed(knowledge: MapKnowledge, region: string, policy: MapPolicy = {}): boolean {
  const id = withoutSide(region);
  return knowledge.closedRegions.regions.includes(id) && !(policy.regionsNamed ?? []).map(withoutSide).includes(id);
}
