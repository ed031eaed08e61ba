import type { ReactNode } from "react";
import type { MapBox } from "./chart-art.tsx";
import { ChartArt } from "./chart-art.tsx";
import type { MapLayerLook } from "./map-points.tsx";
import { MapPoints } from "./map-points.tsx";

interface BodyMapProps {
  /** The drawing itself, our own SVG file as text: it holds no script and comes with the app. */
  readonly art: string;
  readonly label: string;
  readonly viewBox: MapBox;
  readonly layers: readonly MapLayerLook[];
  readonly zones?: boolean;
  readonly path?: boolean;
  /** Diameter of a point on the chart, mm. */
  readonly pointMm?: number;
  readonly children?: ReactNode;
}

/**
 * A chart with its points, to be read: one unit is one millimetre. Never turned over, whatever the reading direction:
 * left is the patient's left.
 */
export function BodyMap({
  art,
  label,
  viewBox,
  layers,
  zones = true,
  path = false,
  pointMm = 2.6,
  children,
}: BodyMapProps) {
  return (
    <div className="map" style={{ aspectRatio: `${viewBox[2]} / ${viewBox[3]}` }} data-zones={zones || undefined}>
      <ChartArt art={art} />
      <svg className="map__over" viewBox={viewBox.join(" ")} role="img" aria-label={label}>
        {layers.map((layer) => (
          <MapPoints key={layer.id} layer={layer} pointMm={pointMm} path={path} />
        ))}
        {children}
      </svg>
    </div>
  );
}
