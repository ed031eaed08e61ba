import type { PointerEvent, ReactNode } from "react";
import { memo, useRef, useState } from "react";
import { depthClass, glyphPath } from "./depth-glyph.ts";

/** A point in the chart's own frame, millimetres, y down. */
export type MapPoint = readonly [x: number, y: number];

/** Points of one technique and depth. `faded` is the last session; `waiting` is drawn dashed and not yet written. */
export interface MapLayerLook {
  readonly id: string;
  readonly depthMm: number;
  readonly points: readonly MapPoint[];
  readonly look?: "now" | "faded" | "waiting";
}

export interface MapRegion {
  readonly id: string;
  readonly name: string;
  readonly outline: readonly MapPoint[];
  readonly on: boolean;
}

interface BodyMapProps {
  /** The drawing itself, our own SVG file as text: it holds no script and comes with the app. */
  readonly art: string;
  readonly label: string;
  readonly viewBox: readonly [number, number, number, number];
  readonly layers: readonly MapLayerLook[];
  readonly regions?: readonly MapRegion[];
  readonly outline?: readonly MapPoint[];
  readonly zones?: boolean;
  readonly path?: boolean;
  readonly tool?: "pick" | "point" | "erase" | "draw";
  /** Diameter of a point on the chart, mm. */
  readonly pointMm?: number;
  readonly onRegion?: (id: string) => void;
  /** A tap or a drawn stroke, in the chart's frame. */
  readonly onPlace?: (at: MapPoint) => void;
  readonly onStroke?: (stroke: readonly MapPoint[], done: boolean) => void;
  readonly children?: ReactNode;
}

/**
 * A chart with its points: one unit is one millimetre. Never turned over, whatever the reading direction: left is the
 * patient's left.
 *
 * All points of a layer are one path, so that two thousand of them cost as much as one element.
 */
export function BodyMap({
  art,
  label,
  viewBox,
  layers,
  regions = [],
  outline = [],
  zones = true,
  path = false,
  tool = "pick",
  pointMm = 2.6,
  onRegion,
  onPlace,
  onStroke,
  children,
}: BodyMapProps) {
  const over = useRef<SVGSVGElement>(null);
  const stroke = useRef<MapPoint[] | null>(null);
  const penDown = useRef(false);
  const [current, setCurrent] = useState<string | null>(null);
  const canPick = tool === "pick" && onRegion !== undefined;
  const reached = regions.some((region) => region.id === current) ? current : (regions[0]?.id ?? null);
  const box = viewBox.join(" ");
  const at = (event: PointerEvent): MapPoint | null => {
    const frame = over.current?.getScreenCTM();
    if (!frame) return null;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(frame.inverse());
    return [Math.round(point.x * 10) / 10, Math.round(point.y * 10) / 10];
  };

  return (
    <div
      className={`map map--${tool}`}
      style={{ aspectRatio: `${viewBox[2]} / ${viewBox[3]}` }}
      data-zones={zones || undefined}
    >
      <Art art={art} />
      <svg
        ref={over}
        className="map__over"
        viewBox={box}
        role="group"
        aria-label={label}
        onPointerDown={(event) => {
          if (event.pointerType === "pen") penDown.current = true;
          // A palm that rests beside the pen is not a point.
          else if (penDown.current) return;
          const place = at(event);
          if (place === null || event.button !== 0) return;
          if (tool === "draw") {
            event.currentTarget.setPointerCapture(event.pointerId);
            stroke.current = [place];
          } else if (tool !== "pick") onPlace?.(place);
        }}
        onPointerMove={(event) => {
          const place = stroke.current === null ? null : at(event);
          if (place === null || stroke.current === null) return;
          stroke.current.push(place);
          onStroke?.([...stroke.current], false);
        }}
        onPointerCancel={() => {
          penDown.current = false;
          stroke.current = null;
          onStroke?.([], false);
        }}
        onPointerUp={(event) => {
          if (event.pointerType === "pen") penDown.current = false;
          if (stroke.current !== null) onStroke?.(stroke.current, true);
          stroke.current = null;
        }}
      >
        {regions.map((region) => (
          <path
            key={region.id}
            className="map__region"
            d={closed(region.outline)}
            role="button"
            // One stop for all regions; the arrow keys go from one to the next.
            tabIndex={canPick && region.id === reached ? 0 : -1}
            onFocus={() => setCurrent(region.id)}
            aria-label={region.name}
            aria-pressed={region.on}
            style={tool === "pick" ? undefined : { pointerEvents: "none" }}
            onClick={() => onRegion?.(region.id)}
            onKeyDown={(event) => {
              if (event.key in along) {
                event.preventDefault();
                neighbour(event.currentTarget, along[event.key as keyof typeof along])?.focus();
              }
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              onRegion?.(region.id);
            }}
          />
        ))}
        <g style={{ pointerEvents: "none" }}>
          {outline.length > 1 && (
            <path
              d={closed(outline)}
              fill="var(--marker)"
              fillOpacity="0.09"
              stroke="var(--marker)"
              strokeWidth="0.75"
            />
          )}
          {layers.map((layer) => (
            <Points key={layer.id} layer={layer} pointMm={pointMm} path={path} />
          ))}
          {children}
        </g>
      </svg>
    </div>
  );
}

/** The drawing changes only with the chart, never with a point. */
const Art = memo(function Art({ art }: { art: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, shipped with the app and never from outside
  return <div className="map__art" aria-hidden="true" dangerouslySetInnerHTML={{ __html: art }} />;
});

const Points = memo(function Points({ layer, pointMm, path }: { layer: MapLayerLook; pointMm: number; path: boolean }) {
  const depth = depthClass(layer.depthMm);
  const colour = `var(--d${depth})`;
  const d = layer.points.map(([x, y]) => glyphPath(depth, x, y, pointMm / 2)).join("");
  const solid = depth === 2 || depth === 4;
  const look = layer.look ?? "now";
  return (
    <g opacity={look === "faded" ? 0.25 : 1} data-points={layer.points.length}>
      {path && look === "now" && layer.points.length > 1 && (
        <path
          d={`M${layer.points.map((point) => point.join(" ")).join("L")}`}
          fill="none"
          stroke="var(--marker)"
          strokeWidth="0.35"
          strokeOpacity="0.6"
        />
      )}
      <path
        d={d}
        fill={solid && look !== "waiting" ? colour : depth === 3 && look !== "waiting" ? colour : "none"}
        fillRule="evenodd"
        stroke={look === "waiting" ? "var(--marker)" : colour}
        strokeWidth={depth === 1 || look === "waiting" ? pointMm * 0.2 : 0}
        strokeDasharray={look === "waiting" ? "0.9 0.6" : undefined}
      />
    </g>
  );
});

const along = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as const;

/** The region before or after this one in the drawing's order, going round at the ends. */
function neighbour(region: SVGPathElement, step: 1 | -1): SVGPathElement | undefined {
  const all = [...(region.ownerSVGElement?.querySelectorAll<SVGPathElement>(".map__region") ?? [])];
  return all.at((all.indexOf(region) + step) % all.length);
}

function closed(outline: readonly MapPoint[]): string {
  return outline.length === 0 ? "" : `M${outline.map((point) => point.join(" ")).join("L")}Z`;
}
