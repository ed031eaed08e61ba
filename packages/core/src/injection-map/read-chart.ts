import type { Point, Polygon } from "../geometry/index.ts";
import { signedArea } from "../geometry/index.ts";
import type { Chart, Side, ZoneKind } from "./chart.ts";

/** A chart as it is kept in a file: outlines are packed, so that a chart loads fast and its text stays small. */
export interface ChartFile {
  readonly id: string;
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly otherSide: string | null;
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly side: Side | null;
    readonly outline: string;
  }[];
  readonly zones: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: ZoneKind;
    readonly side: Side | null;
    readonly outline: string;
  }[];
}

/** Unpacks a chart. Do it once and keep it. */
export function readChart(file: ChartFile): Chart {
  return {
    id: file.id,
    viewBox: file.viewBox,
    otherSide: file.otherSide,
    regions: file.regions.map((region) => {
      const outline = unpackOutline(region.outline);
      return { ...region, outline, areaCm2: Math.round(Math.abs(signedArea(outline)) * 1e4) / 1e6 };
    }),
    zones: file.zones.map((zone) => ({ ...zone, outline: unpackOutline(zone.outline) })),
  };
}

/**
 * Corners from their packed form: whole hundredths of a millimetre, x and y in turn, the first corner in full and each
 * later one as the step from the one before.
 *
 * @example unpackOutline("0 0 1000 0 0 550") // => [[0, 0], [10, 0], [10, 5.5]]
 */
export function unpackOutline(packed: string): Polygon {
  const steps = packed.split(" ").map(Number);
  const corners: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    corners.push([x / 100, y / 100]);
  }
  return corners;
}

/** The packed form of corners, rounded to hundredths of a millimetre. */
export function packOutline(outline: Polygon): string {
  let beforeX = 0;
  let beforeY = 0;
  const steps: number[] = [];
  for (const [x, y] of outline) {
    const atX = Math.round(x * 100);
    const atY = Math.round(y * 100);
    steps.push(atX - beforeX, atY - beforeY);
    beforeX = atX;
    beforeY = atY;
  }
  return steps.join(" ");
}
