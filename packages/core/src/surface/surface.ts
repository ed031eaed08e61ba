import type { Mm } from "../basics/index.ts";
import type { Mesh } from "./mesh.ts";
import type { Reshape } from "./reshape.ts";

/** From where a chart looks at the body; `left` sees the patient's left side. */
export type ViewSide = "front" | "back" | "left" | "right" | "top";

/** How one chart looks at a surface. The chart's x and y are the view's own, plus `offset`. */
export interface ChartView {
  readonly chart: string;
  readonly side: ViewSide;
  /** Added to what the view sees, so that it lands in the chart's frame, mm. */
  readonly offset: readonly [x: Mm, y: Mm];
  /** How far from the frame's origin, away from the viewer, skin is still drawn, mm; left out: all of it. */
  readonly depth?: Mm;
}

/** The measures of a body. What is left out is the reference adult's. */
export interface BodyMeasures {
  readonly heightMm?: Mm;
  readonly sex?: "female" | "male" | null;
  /** Girths, mm. */
  readonly waistMm?: Mm;
  readonly hipMm?: Mm;
  readonly bustMm?: Mm;
}

/** A form of a body with its measures, ready to be asked. Build it once and keep it. */
export interface Surface {
  readonly form: string;
  /** The skin itself, with the measures applied. */
  readonly mesh: Mesh;
  /** Where each vertex stands on the reference adult, whom the charts show: x, y, z in turn, mm. */
  readonly home: Float64Array;
  readonly views: readonly ChartView[];
  /** What the measures did; null: nothing, `home` and the mesh are the same. */
  readonly shaped: Reshape | null;
}
