import type { Mm } from "../../basics/index.ts";
import type { Finding } from "../../evidence/index.ts";
import type { Point } from "../../geometry/index.ts";
import type { MapAnswer, MapVerdict } from "../map-answer.ts";
import type { MapPolicy } from "../map-knowledge.ts";
import type { MapRequest } from "../map-request.ts";
import type { SessionMap, Spare } from "../session-map.ts";
import type { TechniqueId } from "../technique.ts";

/** What the next points are laid with. */
export interface Hand {
  readonly technique: TechniqueId;
  readonly depthMm: Mm;
  readonly spacingMm: Mm;
  /** Left aside where the technique measures no drop. */
  readonly dropMl: number;
  readonly needleMm: Mm | null;
  readonly angleDeg: number | null;
  readonly passes: number;
  readonly surface: "flat" | "curved";
}

/** One point of a map: the number of its layer, and its own in the layer's order. */
export interface PointRef {
  readonly layer: number;
  readonly point: number;
}

/**
 * Everything that a hand can do to a session's map. Each gives a new map and leaves the old one as it was, so that
 * undo is a list of maps.
 *
 * `fill` takes a region of the chart, `draw` a stroke that need not be closed or thinned. `split` cuts a layer's place
 * by a line. The chosen points of `move-points`, `erase-points` and `lift` come from `pointsInLasso`; `lift` lays them in
 * a layer of their own with another depth or drop. `change` gives a layer another hand and keeps what was set by hand.
 * `share` spreads what the counter says over the layers.
 */
export type MapAct =
  | { readonly kind: "fill"; readonly chart: string; readonly region: string; readonly hand: Hand }
  | { readonly kind: "draw"; readonly chart: string; readonly stroke: readonly Point[]; readonly hand: Hand }
  | { readonly kind: "split"; readonly layer: number; readonly line: readonly Point[] }
  | { readonly kind: "mirror"; readonly layer: number }
  | { readonly kind: "change"; readonly layer: number; readonly hand: Hand }
  | { readonly kind: "remove"; readonly layer: number }
  | { readonly kind: "add-point"; readonly chart: string; readonly at: Point; readonly hand: Hand }
  | { readonly kind: "move-point"; readonly point: PointRef; readonly to: Point }
  | { readonly kind: "erase-point"; readonly chart: string; readonly at: Point }
  | {
      readonly kind: "erase-stroke";
      readonly chart: string;
      readonly stroke: readonly Point[];
      readonly widthMm: Mm;
    }
  | { readonly kind: "erase-points"; readonly points: readonly PointRef[] }
  | { readonly kind: "move-points"; readonly points: readonly PointRef[]; readonly by: Point }
  | {
      readonly kind: "lift";
      readonly points: readonly PointRef[];
      readonly depthMm?: Mm;
      readonly dropMl?: number;
    }
  | { readonly kind: "spare"; readonly spare: Spare }
  | { readonly kind: "unspare"; readonly spare: number }
  | {
      readonly kind: "confirm-zone";
      readonly chart: string;
      readonly zone: string;
      readonly at: string;
      readonly by: string;
    }
  | { readonly kind: "repeat"; readonly earlier: SessionMap }
  | { readonly kind: "count"; readonly layer: number; readonly gunCount: number | null }
  | { readonly kind: "counter"; readonly counter: SessionMap["counter"]; readonly share: boolean };

/** What the engine says to an act: the weightiest finding, the rest of them, and what may be done instead. */
export interface MapSaid extends Finding<MapVerdict> {
  readonly also: readonly Finding<MapVerdict>[];
  /** An act that would go through, such as filling the mended outline; null where there is none to offer. */
  readonly suggest: MapAct | null;
}

/** The name of what was done, for the list of steps. */
export interface ActName {
  readonly kind: MapAct["kind"];
  /** The region that it was done to; null where it was done to more than one, or to none. */
  readonly region: string | null;
  readonly chart: string | null;
  /** Points more, or less, than before. */
  readonly points: number;
}

export interface Acted {
  /** The very map that was given where nothing was done. */
  readonly map: SessionMap;
  readonly said: MapSaid | null;
  /** Null where nothing was done. */
  readonly name: ActName | null;
  /** The layer that the act made or changed; also where a fill found its layer there already. */
  readonly selected: number | null;
}

/** How a place is filled and measured on the skin that a chart stands for. */
export interface OnSkin {
  /** As `drawMap`, with the spacing true on the skin; null where the chart has no surface. */
  readonly fill: (request: MapRequest, policy: MapPolicy) => MapAnswer | null;
  /** From point to point over the skin; null where the chart has no surface there. */
  readonly distanceMm: (chart: string, a: Point, b: Point) => Mm | null;
}

/** What an act needs beside map and knowledge. */
export interface ActContext {
  /** The version of the charts, written into a new map. */
  readonly chartVersion: string;
  /** Left out: layers are filled on the drawing alone. */
  readonly onSkin?: OnSkin;
  /** The needle of today, for a map that is repeated. */
  readonly needleMm?: Mm | null;
}
