import type { Mm } from "../basics/index.ts";
import type { Point } from "../geometry/index.ts";
import { contains, distance, isFree } from "../geometry/index.ts";
import type { Chart } from "./chart.ts";
import { exclusionsOf, isClosed } from "./exclusions.ts";
import type { MapKnowledge, MapPolicy } from "./map-knowledge.ts";
import type { MapRequest } from "./map-request.ts";
import { regionsAt, shapesOf } from "./regions.ts";

/** Whether a single point may be set, and if not, why; `zone` and `region` name what is in the way. */
export type Standing =
  | { readonly may: true }
  | { readonly may: false; readonly why: "excluded-zone"; readonly zone: string }
  | { readonly may: false; readonly why: "closed-region"; readonly region: string }
  | { readonly may: false; readonly why: "avoided" | "outside-regions" | "too-close" };

/** Two needles are too close when they are nearer than the spacing by more than this: coordinates have six places. */
const rounding = 1e-6;

/**
 * Whether one point may stand on a chart among others: on drawn skin, outside everything that takes no needle, and no
 * closer to another than the spacing.
 *
 * @param others the points that stand already, without this one
 */
export function mayStand(
  knowledge: MapKnowledge,
  chart: Chart,
  point: Point,
  others: readonly Point[],
  spacing: Mm,
  options: { readonly avoid?: MapRequest["avoid"]; readonly policy?: MapPolicy } = {},
): Standing {
  const zone = chart.zones.find((each) => each.kind === "excluded" && contains({ polygon: each.outline }, point));
  if (zone !== undefined) return { may: false, why: "excluded-zone", zone: zone.id };
  const skin = [shapesOf(chart.regions)];
  if (!isFree(skin, [], point)) return { may: false, why: "outside-regions" };
  if (!isFree(skin, exclusionsOf(knowledge, chart, options.avoid, options.policy), point)) {
    const closed = regionsAt(chart, point).find((region) => isClosed(knowledge, region.id, options.policy));
    return closed === undefined
      ? { may: false, why: "avoided" }
      : { may: false, why: "closed-region", region: closed.id };
  }
  if (others.some((other) => distance(point, other) < spacing - rounding)) return { may: false, why: "too-close" };
  return { may: true };
}
