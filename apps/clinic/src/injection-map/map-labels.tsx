import type { Point } from "@pistor/core/geometry";
import { nameThatFits, partsThatFit } from "./label-fit.ts";
import type { Lens } from "./use-view.ts";
import { pixelAt } from "./view.ts";

export interface MapLabel {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What it names, in the chart's frame. */
  readonly points: readonly Point[];
  readonly look: "plain" | "chosen" | "quiet";
}

/** Room that a name takes, px. */
const lineHeight = 40;
const widest = 190;

/**
 * Names beside the chart with a line to what they name, so that no word lies on a point. Where the chart fills the
 * window there is no room beside it, and the status line names what is chosen.
 */
export function MapLabels({
  lens,
  labels,
  edge,
  insets,
}: {
  lens: Lens;
  labels: readonly MapLabel[];
  /** Left and right end of the drawing, mm. */
  edge: readonly [left: number, right: number];
  insets: { readonly top: number; readonly bottom: number };
}) {
  const { size, view } = lens;
  const left = pixelAt(view, size, [edge[0], 0])[0] - 14;
  const right = pixelAt(view, size, [edge[1], 0])[0] + 14;
  const room = [left - 12, size.width - right - 12] as const;
  const middle = size.width / 2;
  const placed = labels.flatMap((label) => {
    const on = label.points.map((point) => pixelAt(view, size, point));
    const [first] = on;
    if (first === undefined) return [];
    const x = on.reduce((sum, point) => sum + point[0], 0) / on.length;
    const y = on.reduce((sum, point) => sum + point[1], 0) / on.length;
    const side = x <= middle ? 0 : 1;
    // The line ends at the near side of what it names and does not run over its points.
    const end = on.reduce((best, point) => (nearness(point, side, y) < nearness(best, side, y) ? point : best), first);
    return [{ ...label, side, y: end[1], end }];
  });
  return (
    <svg className="map-labels" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {([0, 1] as const).flatMap((side) =>
        room[side] < 96
          ? []
          : spread(
              placed.filter((label) => label.side === side),
              insets.top + 20,
              size.height - insets.bottom - 24,
            ).map((label) => {
              const x = side === 0 ? left : right;
              const from = x + (side === 0 ? 4 : -4);
              return (
                <g key={label.id} className={`map-labels__one map-labels__one--${label.look}`}>
                  <path d={`M${from} ${label.at - 4}L${label.end[0]} ${label.end[1]}`} />
                  <circle cx={label.end[0]} cy={label.end[1]} r="2.5" />
                  <text x={x} y={label.at} textAnchor={side === 0 ? "end" : "start"} className="map-labels__title">
                    {nameThatFits(label.title, Math.min(widest, room[side]) / 6.7)}
                  </text>
                  <text x={x} y={label.at + 16} textAnchor={side === 0 ? "end" : "start"}>
                    {partsThatFit(label.text, Math.min(widest, room[side]) / 5.9)}
                  </text>
                </g>
              );
            }),
      )}
    </svg>
  );
}

function nearness([x, y]: Point, side: 0 | 1, middle: number): number {
  return (side === 0 ? x : -x) + Math.abs(y - middle) * 0.6;
}

/** Moves names apart down the edge until none lies on another. */
function spread<Each extends { readonly y: number }>(
  labels: readonly Each[],
  from: number,
  to: number,
): (Each & { at: number })[] {
  let at = from - lineHeight;
  const down = [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      at = Math.max(label.y, at + lineHeight);
      return { ...label, at };
    });
  // What ran over the lower end is pushed up again.
  let most = to;
  for (const label of down.reverse()) {
    label.at = Math.min(label.at, most);
    most = label.at - lineHeight;
  }
  return down.reverse();
}
