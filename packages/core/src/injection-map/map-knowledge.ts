import type { Claim, Parameter } from "../evidence/index.ts";
import type { Chart } from "./chart.ts";
import type { MapMeasures } from "./map-measures.ts";
import type { Range, Technique } from "./technique.ts";

/** What the engine must be told to draw a map: charts, techniques, and the depth that holds for all of them. */
export interface MapKnowledge {
  /** Every chart there is, loaded or not. */
  readonly chartIds: readonly string[];
  /** A loaded chart; undefined where it is unknown or was not loaded. */
  readonly chart: (id: string) => Chart | undefined;
  readonly techniques: readonly Technique[];
  /** Holds for every technique whose layer is the skin; a label's own depth stands above it. */
  readonly depthMm: Parameter<Range>;
  /** Base ids of regions that take no points unless a protocol names them. */
  readonly closedRegions: { readonly regions: readonly string[]; readonly claims: readonly Claim[] };
  readonly measures: MapMeasures;
  /** What stands behind the rules that belong to no technique, by rule id. */
  readonly ruleClaims: Readonly<Record<string, readonly Claim[]>>;
}

/** What a clinic has on record for this map, beyond the knowledge. */
export interface MapPolicy {
  /** Closed regions that the protocol of this course names. */
  readonly regionsNamed?: readonly string[];
  /**
   * The treatment is for pain, and the patient agreed to this depth by a consent of its own. Without it nothing goes
   * deeper than the skin, whatever the clinic has opened.
   */
  readonly agreedDeeper?: boolean;
}
