import type { MapAct, MapKnowledge } from "@pistor/core/injection-map";
import type { MapLayer, MixtureIngredient, SessionMap, SessionTotals } from "@pistor/core/session";
import type { MapDeviation, MapDoses, PanelTimes } from "./map-props.ts";

/** Something that was done to the map, in words; its place in the list says how far back it lies. */
export interface PanelAct {
  readonly at: string;
  readonly what: string;
  /** Points more, or less, than before. */
  readonly points: number;
}

export interface MapPanelProps {
  readonly sessionId: string;
  /** Null before the first point. */
  readonly map: SessionMap | null;
  /** What the mirror would add; null where nothing waits. */
  readonly waiting: MapLayer | null;
  /** With the charts that are loaded, also those of photographs; null before the first. */
  readonly knowledge: MapKnowledge | null;
  readonly dosesOf: (map: SessionMap | null) => MapDoses;
  readonly totalsOf: (map: SessionMap | null) => SessionTotals;
  readonly ingredients: readonly MixtureIngredient[];
  readonly times: PanelTimes;
  readonly deviations: readonly MapDeviation[];
  readonly onReason: (rule: string, reason: string) => void;
  /** The earliest first. */
  readonly acts: readonly PanelAct[];
  /** Takes back every act after the first `keep` ones. */
  readonly onBackTo: (keep: number) => void;
  /** Everything that changes the map: a confirmed zone, the gun's counter, a layer's own count. */
  readonly onAct: (act: MapAct) => void;
  /** Who works, and the moment. */
  readonly stamp: () => { at: string; by: string };
  readonly placeName: (chart: string, region: string) => string;
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
  /** What the step still lacks, in words. */
  readonly missing: readonly string[];
  readonly onFinish: () => void;
}
