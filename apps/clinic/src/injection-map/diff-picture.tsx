import type { Point } from "@pistor/core/geometry";
import { ChartArt } from "@pistor/ui";
import type { PictureChart } from "./diff-ground.tsx";
import type { ChartChange } from "./diff-maps.ts";

export type ChangeKind = "kept" | "added" | "gone";

/** Two maps on one chart: a dot stayed, a plus is new, a cross is gone; colour only repeats it. */
export function DiffPicture({
  loaded: { art, chart, ground },
  change,
  label,
}: {
  loaded: PictureChart;
  change: ChartChange;
  label: string;
}) {
  const size = Math.max(chart.viewBox[2], chart.viewBox[3]) / 165;
  return (
    <div className="map map-diff__chart" style={{ aspectRatio: `${chart.viewBox[2]} / ${chart.viewBox[3]}` }}>
      {ground ?? <ChartArt art={art} />}
      <svg className="map__over" viewBox={chart.viewBox.join(" ")} role="img" aria-label={label}>
        {(["kept", "gone", "added"] as const).map((kind) => (
          <Marks key={kind} kind={kind} points={change[kind]} size={size} />
        ))}
      </svg>
    </div>
  );
}

/** The same sign as on the picture, for its key. */
export function ChangeMark({ kind }: { kind: ChangeKind }) {
  return (
    <svg className="change-mark" viewBox="-4 -4 8 8" aria-hidden="true">
      <Marks kind={kind} points={[[0, 0]]} size={2.6} />
    </svg>
  );
}

function Marks({ kind, points, size }: { kind: ChangeKind; points: readonly Point[]; size: number }) {
  const r = (size * 0.62).toFixed(2);
  const d = points
    .map(([x, y]) => {
      if (kind === "kept")
        return `M${x - Number(r)} ${y}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0`;
      if (kind === "added") return `M${x - size} ${y}h${2 * size}M${x} ${y - size}v${2 * size}`;
      const s = size * 0.8;
      return `M${x - s} ${y - s}l${2 * s} ${2 * s}M${x + s} ${y - s}l${-2 * s} ${2 * s}`;
    })
    .join("");
  return (
    <path
      className={`change change--${kind}`}
      data-change={kind}
      data-count={points.length}
      d={d}
      strokeWidth={kind === "kept" ? 0 : size * 0.5}
    />
  );
}
