import type { Point } from "@pistor/core/geometry";
import type { RegionChange } from "@pistor/core/injection-map";
import { compareMaps } from "@pistor/core/injection-map";
import type { SessionMap } from "@pistor/core/session";

/** What became of the points of one chart. */
export interface ChartChange {
  readonly chart: string;
  readonly kept: readonly Point[];
  readonly added: readonly Point[];
  readonly gone: readonly Point[];
}

/** A figure of one place that is not what it was. */
export interface ValueChange {
  readonly what: "points" | "volume" | "depth" | "area";
  readonly from: number;
  readonly to: number;
}

/** One place with one technique. */
export interface PlaceChange {
  readonly chart: string;
  readonly region: string;
  readonly technique: string;
  readonly kept: number;
  readonly added: number;
  readonly gone: number;
  readonly values: readonly ValueChange[];
}

export interface MapChange {
  readonly kept: number;
  readonly added: number;
  readonly gone: number;
  readonly charts: readonly ChartChange[];
  readonly rows: readonly PlaceChange[];
}

/** What a later map does otherwise than an earlier one: chart by chart for a picture, place by place for a table. */
export function differenceOf(earlier: SessionMap, later: SessionMap, sameWithinMm: number): MapChange {
  const changes = compareMaps(earlier, later, sameWithinMm);
  const ids = [...new Set(changes.map(({ chart }) => chart))];
  const rows = changes.map(rowOf);
  const sum = (of: "kept" | "added" | "gone") => rows.reduce((all, row) => all + row[of], 0);
  return {
    kept: sum("kept"),
    added: sum("added"),
    gone: sum("gone"),
    charts: ids.map((chart) => {
      const own = changes.filter((change) => change.chart === chart);
      return {
        chart,
        kept: own.flatMap(({ kept }) => kept),
        added: own.flatMap(({ fresh }) => fresh),
        gone: own.flatMap(({ gone }) => gone),
      };
    }),
    rows,
  };
}

function rowOf(change: RegionChange): PlaceChange {
  const { chart, region, technique, points, volumeMl, depthMm, areaCm2 } = change;
  const figures = [
    ["points", points],
    ["volume", volumeMl],
    ["depth", depthMm],
    ["area", areaCm2],
  ] as const;
  return {
    chart,
    region,
    technique,
    kept: change.kept.length,
    added: change.fresh.length,
    gone: change.gone.length,
    // Where there is no point there is no depth and no area that could have changed.
    values: figures.flatMap(([what, figure]): ValueChange[] =>
      figure === null ||
      figure.change === "same" ||
      ((what === "depth" || what === "area") && (points.before === 0 || points.after === 0))
        ? []
        : [{ what, from: figure.before, to: figure.after }],
    ),
  };
}
