import type { Point } from "@pistor/core/geometry";
import type { Chart } from "@pistor/core/injection-map";
import type { Spare } from "@pistor/core/session";
import { ChartArt, ChartGround, depthClass, glyphPaint, glyphPath, type MapLayerLook, MapPoints } from "@pistor/ui";
import type { ReactNode, Ref } from "react";
import { useRef, useState } from "react";
import { MapLoupe } from "./map-loupe.tsx";
import { MapRegions, type RegionLook } from "./map-regions.tsx";
import { MapStroke } from "./map-stroke.tsx";
import type { Tool } from "./tools.ts";
import { useArriving } from "./use-arriving.ts";
import { useHandOnMap } from "./use-hand-on-map.ts";
import type { Lens } from "./use-view.ts";
import { barLength, pixelAt, pointSize } from "./view.ts";

/** A point that is drawn: which layer and which of its points it is. */
export interface Hit {
  readonly layer: number;
  readonly point: number;
}

export interface CanvasLayer extends MapLayerLook {
  /** Number of the layer in the map; −1: not one of its own, and not to be taken hold of. */
  readonly index: number;
}

interface CanvasProps {
  readonly lens: Lens;
  /** How much of the picture's upper end lies under the bars, px. */
  readonly top: number;
  readonly chart: Chart;
  /** The drawing as text, or another ground in the chart's frame. */
  readonly art: string | ReactNode;
  readonly label: string;
  readonly layers: readonly CanvasLayer[];
  readonly regions: readonly RegionLook[];
  /** The outline under a chosen drawn layer, and the place that a mirror would fill. */
  readonly outlines: readonly { readonly points: readonly Point[]; readonly dashed: boolean }[];
  readonly spared: readonly Spare[];
  readonly tool: Tool;
  readonly zones: boolean;
  readonly regionsShown: boolean;
  readonly path: boolean;
  readonly chosen: number | null;
  readonly chosenPoints: ReadonlySet<number>;
  /** Where the keys would set something, in the midst of a tool; null: nowhere. */
  readonly cursor: Point | null;
  readonly corners: readonly Point[];
  readonly mayStand: (held: Hit, at: Point) => boolean;
  readonly onRegion: (id: string) => void;
  readonly onTap: (place: Point, hit: Hit | null) => void;
  readonly onSpot: (place: Point) => void;
  readonly onStroke: (stroke: readonly Point[]) => void;
  readonly onMove: (held: Hit, to: Point) => void;
  /** Drawn over everything, px of the window. */
  readonly children?: ReactNode;
}

/**
 * The chart under the hand. Ground, regions, points and what is held lie in planes of their own: a point that is dragged
 * moves its own plane, and nothing else is painted.
 */
export function MapCanvas(props: CanvasProps) {
  const { lens, chart, layers, tool } = props;
  const [held, setHeld] = useState<Hit | null>(null);
  const [stroke, setStroke] = useState<readonly Point[]>([]);
  const [aim, setAim] = useState<Point | null>(null);
  const mark = useRef<HTMLDivElement>(null);
  const arriving = useArriving(layers);
  const pointMm = pointSize(lens.view.scale);
  const frameBox = lens.box.join(" ");

  const nearest = (place: Point, reachMm: number, only: number | null): Hit | null => {
    let best: (Hit & { far: number }) | null = null;
    for (const layer of layers) {
      if (layer.index < 0 || (only !== null && layer.index !== only)) continue;
      for (const [point, [x, y]] of layer.points.entries()) {
        const far = Math.hypot(x - place[0], y - place[1]);
        if (far <= reachMm && (best === null || far < best.far)) best = { layer: layer.index, point, far };
      }
    }
    return best === null ? null : { layer: best.layer, point: best.point };
  };
  // What is held moves by its own style alone: React draws nothing while the hand is on its way.
  const moveMark = (to: Point, refused: boolean) => {
    const at = pixelAt(lens.now(), lens.size, to);
    if (mark.current === null) return;
    mark.current.style.transform = `translate(${at[0]}px, ${at[1]}px)`;
    mark.current.dataset.refused = String(refused);
  };
  const hand = useHandOnMap<Hit>(lens, {
    tool,
    pointAt: (place, reachMm) =>
      tool === "pick" && props.chosen === null ? null : nearest(place, reachMm, tool === "pick" ? props.chosen : null),
    onTap: (place, reachMm) => props.onTap(place, nearest(place, reachMm, null)),
    onSpot: props.onSpot,
    onStroke: (points, done) => {
      setStroke(done ? [] : [...points]);
      if (done) props.onStroke(points);
    },
    onDrag: (hit, to, done) => {
      if (held?.layer !== hit.layer || held.point !== hit.point) setHeld(hit);
      moveMark(to, !props.mayStand(hit, to));
      if (!done) return;
      setHeld(null);
      props.onMove(hit, to);
    },
    onLeave: () => {
      setHeld(null);
      setStroke([]);
    },
    onAim: setAim,
  });

  const heldLayer = held === null ? undefined : layers.find(({ index }) => index === held.layer);
  const heldAt = held === null ? undefined : heldLayer?.points[held.point];
  const bar = barLength(lens.view.scale);
  return (
    <div
      className={`map map--${tool} map-canvas`}
      data-zones={props.zones || undefined}
      data-regions={props.regionsShown || undefined}
      ref={lens.frame}
      {...hand}
    >
      <div className="map-canvas__stage" ref={lens.stage}>
        {typeof props.art === "string" ? (
          <ChartArt art={props.art} box={lens.box} />
        ) : (
          <ChartGround box={lens.box}>{props.art}</ChartGround>
        )}
        <svg className="map__over map-canvas__plane" viewBox={frameBox} role="group" aria-label={props.label}>
          <MapRegions
            regions={props.regions}
            live={tool === "pick"}
            scale={lens.view.scale}
            onRegion={props.onRegion}
          />
          {props.outlines.map(({ points, dashed }) => (
            <path
              key={`${dashed} ${points[0]?.join(" ")} ${points.length}`}
              className={dashed ? "map-canvas__waiting" : "map-canvas__outline"}
              d={closed(points)}
            />
          ))}
          <Spared spared={props.spared} chart={chart.id} />
        </svg>
        <svg
          id="map-points"
          className="map__over map-canvas__plane map-canvas__points"
          viewBox={frameBox}
          aria-hidden="true"
        >
          {layers.map((layer) => (
            <MapPoints
              key={layer.id}
              layer={layer}
              pointMm={pointMm}
              path={props.path}
              without={heldLayer?.id === layer.id && held !== null ? only(held.point) : arriving.of(layer.id)}
            />
          ))}
          <Chosen
            layer={layers.find(({ index }) => index === props.chosen)}
            which={props.chosenPoints}
            size={pointMm}
          />
        </svg>
        {arriving.points.length > 0 && (
          <svg className="map__over map-canvas__arriving" viewBox={frameBox} aria-hidden="true">
            {arriving.points.map(({ at, depthMm, delay }) => (
              <path
                key={at.join(" ")}
                style={{ animationDelay: `${delay}ms` }}
                d={glyphPath(depthClass(depthMm), at[0], at[1], pointMm / 2)}
                {...glyphPaint(depthMm, "now", pointMm)}
              />
            ))}
          </svg>
        )}
        {props.children}
      </div>
      <MapStroke lens={lens} tool={tool} stroke={stroke} corners={props.corners} cursor={props.cursor} />
      {heldAt !== undefined && heldLayer !== undefined && (
        <Held
          mark={mark}
          at={pixelAt(lens.now(), lens.size, heldAt)}
          depthMm={heldLayer.depthMm}
          size={pointMm * lens.view.scale}
        />
      )}
      {aim !== null && <MapLoupe lens={lens} at={aim} chartId={typeof props.art === "string" ? chart.id : null} />}
      <Sides lens={lens} chart={chart} top={props.top} />
      <div className="map-canvas__scale" aria-hidden="true">
        <svg width={bar * lens.view.scale + 2} height="9">
          <path d={`M1 1v7h${bar * lens.view.scale}v-7M${1 + (bar * lens.view.scale) / 2} 8v-4`} />
        </svg>
        <bdi dir="ltr">{bar} mm</bdi>
      </div>
    </div>
  );
}

/** The patient's right and left, where the chart shows both: as every letter on a chart never turned over, and below the bars. */
function Sides({ lens, chart, top }: { lens: Lens; chart: Chart; top: number }) {
  const [x, y, width] = chart.viewBox;
  const left = chart.regions.find(({ side }) => side === "left");
  if (left === undefined || !chart.regions.some(({ side }) => side === "right")) return null;
  const leftIsEnd = left.outline.reduce((sum, each) => sum + each[0], 0) > 0;
  return [x + 8, x + width - 8].map((edge, i) => {
    const at = pixelAt(lens.view, lens.size, [edge, y + 8]);
    return (
      <bdi
        key={edge}
        dir="ltr"
        className="map-canvas__side"
        aria-hidden="true"
        style={{ transform: `translate(${at[0]}px, ${Math.max(at[1], top + 6)}px)` }}
      >
        {(i === 1) === leftIsEnd ? "L" : "R"}
      </bdi>
    );
  });
}

/** What is dragged, in a plane of its own. */
function Held({ mark, at, depthMm, size }: { mark: Ref<HTMLDivElement>; at: Point; depthMm: number; size: number }) {
  return (
    <div className="map-canvas__held" ref={mark} style={{ transform: `translate(${at[0]}px, ${at[1]}px)` }}>
      <svg width="44" height="44" viewBox="-22 -22 44 44" aria-hidden="true">
        <circle r="16" className="map-canvas__halo" />
        <path d={glyphPath(depthClass(depthMm), 0, 0, Math.max(3, size / 2))} {...glyphPaint(depthMm, "now", size)} />
      </svg>
    </div>
  );
}

/** Rings about the points that are chosen. */
function Chosen({ layer, which, size }: { layer: CanvasLayer | undefined; which: ReadonlySet<number>; size: number }) {
  if (layer === undefined || which.size === 0) return null;
  return (
    <path
      className="map-canvas__chosen"
      strokeWidth={size * 0.14}
      d={[...which]
        .flatMap((i) => layer.points.slice(i, i + 1))
        .map(([x, y]) => ring(x, y, size * 0.95))
        .join("")}
    />
  );
}

/** What on this patient takes no needle, hatched as the chart's own zones. */
function Spared({ spared, chart }: { spared: readonly Spare[]; chart: string }) {
  const here = spared.filter((each) => each.chart === chart);
  if (here.length === 0) return null;
  return (
    <g className="map-canvas__spared">
      <defs>
        <pattern id="map-spared" width="2.4" height="2.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V2.4" stroke="var(--chart-stop)" strokeWidth="0.9" strokeOpacity="0.6" />
        </pattern>
      </defs>
      {here.map(({ circleMm, polygonMm }) =>
        circleMm !== undefined ? (
          <circle key={circleMm.join(" ")} cx={circleMm[0]} cy={circleMm[1]} r={circleMm[2]} fill="url(#map-spared)" />
        ) : (
          <path key={polygonMm?.[0]?.join(" ")} d={closed(polygonMm ?? [])} fill="url(#map-spared)" />
        ),
      )}
    </g>
  );
}

function only(point: number): ReadonlySet<number> {
  return new Set([point]);
}

function closed(outline: readonly Point[]): string {
  return outline.length === 0 ? "" : `M${outline.map((point) => point.join(" ")).join("L")}Z`;
}

function ring(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
