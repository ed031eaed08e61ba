import type { Ml, Mm } from "../basics/index.ts";
import { decimal, plain } from "../basics/index.ts";
import type { Point } from "../geometry/index.ts";
import type { Chart, Side } from "./chart.ts";
import { sideOfPoint } from "./regions.ts";

/** What was laid in one go: the points of one chart at one depth and drop. */
export interface LaidLayer {
  readonly chart: Chart;
  readonly depthMm: Mm;
  readonly dropMl: Ml | null;
  readonly points: readonly Point[];
}

export interface Total {
  readonly count: number;
  readonly volumeMl: Ml;
}

export interface MapTotals extends Total {
  /** Shallow first. */
  readonly byDepth: readonly (Total & { readonly depthMm: Mm })[];
  /** By the patient's side; the middle line is neither. */
  readonly bySide: Readonly<Record<Side | "middle", Total>>;
}

/** What several layers add up to, in exact decimals. */
export function mapTotals(layers: readonly LaidLayer[]): MapTotals {
  const parts = layers.flatMap((layer) => {
    const bySide = { left: 0, right: 0, middle: 0 };
    for (const point of layer.points) bySide[sideOfPoint(layer.chart, point)]++;
    return (["left", "right", "middle"] as const).map((side) => ({ ...layer, side, count: bySide[side] }));
  });
  const depths = [...new Set(layers.map((layer) => layer.depthMm))].sort((a, b) => a - b);
  const onSide = (side: Side | "middle") => add(parts.filter((part) => part.side === side));
  return {
    ...add(parts),
    byDepth: depths.map((depthMm) => ({ depthMm, ...add(parts.filter((part) => part.depthMm === depthMm)) })),
    bySide: { left: onSide("left"), right: onSide("right"), middle: onSide("middle") },
  };
}

function add(parts: readonly { readonly count: number; readonly dropMl: Ml | null }[]): Total {
  const volume = parts.reduce((sum, part) => sum.plus(decimal(part.dropMl ?? 0).times(part.count)), decimal(0));
  return { count: parts.reduce((sum, part) => sum + part.count, 0), volumeMl: plain(volume) };
}
