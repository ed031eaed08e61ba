import type { Polygon } from "@pistor/core/geometry";
import type { Chart } from "@pistor/core/injection-map";

/** Regions and zones as they lie on the photograph. */
export function LaidOver({ chart, mmPerPx }: { chart: Chart; mmPerPx: number }) {
  return (
    <g className="photo-laid" transform={`scale(${1 / mmPerPx})`} data-regions={chart.regions.length}>
      {chart.regions.map((region) => (
        <path key={region.id} className="photo-laid__region" data-region={region.id} d={closed(region.outline)} />
      ))}
      {chart.zones.map((zone) => (
        <path key={zone.id} className={`photo-laid__zone photo-laid__zone--${zone.kind}`} d={closed(zone.outline)} />
      ))}
    </g>
  );
}

function closed(outline: Polygon): string {
  return outline.length === 0 ? "" : `M${outline.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`;
}
