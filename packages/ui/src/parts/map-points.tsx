import { memo } from "react";
import { depthClass, glyphPath } from "./depth-glyph.ts";

/** A point in the chart's own frame, millimetres, y down. */
export type MapPoint = readonly [x: number, y: number];

/** Points of one technique and depth. `faded` is another session; `waiting` is drawn dashed and not yet written. */
export interface MapLayerLook {
  readonly id: string;
  readonly depthMm: number;
  readonly points: readonly MapPoint[];
  readonly look?: "now" | "faded" | "waiting";
}

/** As many points as one path holds: a change draws one such path anew and not thousands of points. */
const perPath = 250;

/**
 * The points of one layer, in the order of injection.
 *
 * @param pointMm diameter of a point on the chart
 * @param without numbers of the points that are drawn elsewhere, since they are being dragged or only just arrive
 * @param path whether the way of the hand is drawn, from point to point
 */
export const MapPoints = memo(function MapPoints({
  layer,
  pointMm,
  path = false,
  without,
}: {
  layer: MapLayerLook;
  pointMm: number;
  path?: boolean;
  without?: ReadonlySet<number> | undefined;
}) {
  const { look = "now", points } = layer;
  const paths = Math.ceil(points.length / perPath);
  return (
    <g opacity={look === "faded" ? 0.25 : 1} data-points={points.length} data-look={look}>
      {path && look === "now" && points.length > 1 && (
        <path
          d={`M${points.map((point) => point.join(" ")).join("L")}`}
          fill="none"
          stroke="var(--marker)"
          strokeWidth={pointMm * 0.14}
          strokeOpacity="0.6"
        />
      )}
      {Array.from({ length: paths }, (_, i) => (
        <Glyphs
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one layer are told apart by their place in it
          key={i}
          depthMm={layer.depthMm}
          look={look}
          pointMm={pointMm}
          d={glyphsOf(layer, pointMm, i * perPath, without)}
        />
      ))}
    </g>
  );
});

function glyphsOf(
  { points, depthMm }: MapLayerLook,
  pointMm: number,
  from: number,
  without?: ReadonlySet<number>,
): string {
  const depth = depthClass(depthMm);
  let d = "";
  for (let i = from; i < Math.min(points.length, from + perPath); i++) {
    const point = points[i];
    if (point !== undefined && without?.has(i) !== true) d += glyphPath(depth, point[0], point[1], pointMm / 2);
  }
  return d;
}

const Glyphs = memo(function Glyphs({
  depthMm,
  look,
  pointMm,
  d,
}: {
  depthMm: number;
  look: NonNullable<MapLayerLook["look"]>;
  pointMm: number;
  d: string;
}) {
  return <path d={d} {...glyphPaint(depthMm, look, pointMm)} />;
});

/** How a glyph is filled and edged, so that one drawn alone looks like its neighbours. */
export function glyphPaint(depthMm: number, look: "now" | "faded" | "waiting", pointMm: number) {
  const depth = depthClass(depthMm);
  const colour = `var(--d${depth})`;
  const waiting = look === "waiting";
  return {
    fill: waiting || depth === 1 ? "none" : colour,
    fillRule: "evenodd",
    stroke: waiting ? "var(--marker)" : colour,
    strokeWidth: depth === 1 || waiting ? pointMm * 0.2 : 0,
    strokeDasharray: waiting ? `${pointMm * 0.35} ${pointMm * 0.23}` : undefined,
  } as const;
}
