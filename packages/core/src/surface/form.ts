import type { ChartView } from "./surface.ts";

/** A form as the knowledge keeps it: the outline that is blown up, and how deep. */
export interface Form {
  readonly id: string;
  readonly views: readonly ChartView[];
}
