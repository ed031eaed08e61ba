import type { Chart } from "@pistor/core/injection-map";
import type { MapLayer } from "@pistor/core/session";

/** Upper left corner, width and height, mm in the chart's frame. */
export type PrintBox = readonly [x: number, y: number, width: number, height: number];

/** Scales that a reader can turn back in the head: 1 : 1, 1 : 1.5, 1 : 2 … */
const scales = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25] as const;

/** A box on paper, mm. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** What is free for charts on an A4 sheet with margins of 15 mm, beside the table, lots and signatures. */
const free: Paper = { width: 180, height: 112 };
const gapMm = 4;

/** What each of so many charts may take of the sheet: side by side, in two rows from the fourth on. */
export function cellOf(charts: number): Paper {
  const columns = Math.min(3, Math.max(1, charts));
  const rows = Math.ceil(Math.max(1, charts) / columns);
  return { width: (free.width - gapMm * (columns - 1)) / columns, height: (free.height - gapMm * (rows - 1)) / rows };
}

/** The largest of the round scales at which a box fits into a cell. */
export function scaleOf([, , width, height]: PrintBox, cell: Paper): number {
  return scales.find((scale) => width / scale <= cell.width && height / scale <= cell.height) ?? 25;
}

/**
 * What of a chart is printed: a head whole, a body as far as its points reach and a hand's breadth beyond, so that they
 * can be told apart on paper.
 */
export function boxOfPrint({ viewBox }: Chart, layers: readonly Pick<MapLayer, "points">[]): PrintBox {
  const points = layers.flatMap((layer) => layer.points);
  const [x, y, width, height] = viewBox;
  if (height <= 400 || points.length === 0) return viewBox;
  const around = 80;
  const xs = points.map(([each]) => each);
  const ys = points.map(([, each]) => each);
  const left = Math.max(x, Math.min(...xs) - around);
  const top = Math.max(y, Math.min(...ys) - around);
  const right = Math.min(x + width, Math.max(...xs) + around);
  const bottom = Math.min(y + height, Math.max(...ys) + around);
  return [left, top, right - left, bottom - top];
}

/** A length for the bar that is 10 to 30 mm on paper and round on the chart. */
export function barOf(scale: number): number {
  return [10, 20, 50, 100, 200, 500].find((length) => length / scale >= 12) ?? 500;
}
