import type { Point } from "@pistor/core/geometry";
import { memo, useState } from "react";

export interface RegionLook {
  readonly id: string;
  readonly name: string;
  readonly outline: readonly Point[];
  /** Points lie in it. */
  readonly on: boolean;
  /** It belongs to the layer that changes go to. */
  readonly chosen: boolean;
}

const along = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as const;

/** The regions of a chart as buttons: one stop for all of them, and the arrow keys go from one to the next. */
export const MapRegions = memo(function MapRegions({
  regions,
  live,
  scale,
  onRegion,
}: {
  regions: readonly RegionLook[];
  /** They can be picked; with another tool in the hand they cannot. */
  live: boolean;
  scale: number;
  onRegion: (id: string) => void;
}) {
  const [current, setCurrent] = useState<string | null>(null);
  const reached = regions.some((region) => region.id === current) ? current : (regions[0]?.id ?? null);
  return regions.map((region) => (
    <path
      key={region.id}
      className="map__region"
      d={`M${region.outline.map((point) => point.join(" ")).join("L")}Z`}
      role="button"
      tabIndex={live && region.id === reached ? 0 : -1}
      aria-label={region.name}
      aria-pressed={region.on}
      data-chosen={region.chosen || undefined}
      data-live={live || undefined}
      strokeWidth={(region.chosen ? 2 : 1.2) / scale}
      onFocus={() => setCurrent(region.id)}
      // A hand's tap is read by the chart; what comes here without a hand is a screen reader's.
      onClick={(event) => event.detail === 0 && live && onRegion(region.id)}
      onKeyDown={(event) => {
        if (event.defaultPrevented || !live) return;
        if (event.key in along) {
          event.preventDefault();
          neighbour(event.currentTarget, along[event.key as keyof typeof along])?.focus();
        }
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onRegion(region.id);
      }}
    />
  ));
});

/** The region before or after this one in the drawing's order, going round at the ends. */
function neighbour(region: SVGPathElement, step: 1 | -1): SVGPathElement | undefined {
  const all = [...(region.ownerSVGElement?.querySelectorAll<SVGPathElement>(".map__region") ?? [])];
  return all.at((all.indexOf(region) + step) % all.length);
}
