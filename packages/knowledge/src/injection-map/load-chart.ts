import type { Chart, ChartFile } from "@pistor/core/injection-map";
import { readChart } from "@pistor/core/injection-map";
import type { ChartId } from "./chart-list.ts";

/** Each chart is a file of its own, so that a screen fetches only what it shows. */
const files: Readonly<Record<ChartId, () => Promise<ChartFile>>> = {
  "face-front": async () => (await import("./charts/face-front.ts")).faceFront,
  "face-left": async () => (await import("./charts/face-left.ts")).faceLeft,
  "face-right": async () => (await import("./charts/face-right.ts")).faceRight,
  "scalp-top": async () => (await import("./charts/scalp-top.ts")).scalpTop,
  "scalp-back": async () => (await import("./charts/scalp-back.ts")).scalpBack,
  "body-front": async () => (await import("./charts/body-front.ts")).bodyFront,
  "body-back": async () => (await import("./charts/body-back.ts")).bodyBack,
};

/** One chart, fetched when it is first asked for. The caller keeps it. */
export async function loadChart(id: ChartId): Promise<Chart> {
  return readChart(await files[id]());
}
