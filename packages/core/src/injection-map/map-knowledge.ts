import type { Claim, Parameter } from "../evidence/index.ts";
import type { Chart } from "./chart.ts";
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
  /** Regions that take no points unless a protocol names them. */
  readonly closedRegions: { readonly regions: readonly string[]; readonly claims: readonly Claim[] };
}
