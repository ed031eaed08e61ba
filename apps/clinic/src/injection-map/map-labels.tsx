import type { MapPoint } from "@pistor/ui";

export interface MapLabel {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly points: readonly MapPoint[];
  readonly chosen: boolean;
}

/**
 * Names at the edges of the chart with a line to what they name, so that no word lies on a point.
 *
 * All lengths are shares of the chart's width, as a face is drawn larger than a body.
 */
export function MapLabels({
  labels,
  viewBox,
  outside,
}: {
  labels: readonly MapLabel[];
  viewBox: readonly [number, number, number, number];
  /** There is room beside the chart: names stand there and may be larger. */
  outside: boolean;
}) {
  const [left, top, width, height] = viewBox;
  const unit = (outside ? 1.3 : 1) * (width / 224);
  const beyond = outside ? 30 * unit : -3 * unit;
  const placed = labels.flatMap((label) => {
    if (label.points.length === 0) return [];
    const x = label.points.reduce((sum, point) => sum + point[0], 0) / label.points.length;
    const y = label.points.reduce((sum, point) => sum + point[1], 0) / label.points.length;
    return [{ ...label, x, y }];
  });
  const middle = left + width / 2;
  return (
    <g fontSize={4.3 * unit}>
      {[placed.filter(({ x }) => x <= middle), placed.filter(({ x }) => x > middle)].flatMap((side, i) =>
        spread(side, 13 * unit, top + 12 * unit, top + height - 8 * unit).map((label) => {
          const edge = i === 0 ? left - beyond : left + width + beyond;
          const colour = label.chosen ? "var(--marker)" : "var(--ink)";
          return (
            <g key={label.id}>
              <path
                d={`M${edge + (i === 0 ? 1 : -1) * 33 * unit} ${label.at}L${label.x} ${label.y}`}
                stroke={label.chosen ? "var(--marker)" : "var(--ink-3)"}
                strokeWidth={0.35 * unit}
                fill="none"
              />
              <circle cx={label.x} cy={label.y} r={0.8 * unit} fill={colour} />
              <text x={edge} y={label.at} textAnchor={i === 0 ? "start" : "end"} fontWeight="600" fill={colour}>
                {label.title}
              </text>
              <text x={edge} y={label.at + 5.2 * unit} textAnchor={i === 0 ? "start" : "end"} fill="var(--ink-2)">
                {label.text}
              </text>
            </g>
          );
        }),
      )}
    </g>
  );
}

/** Moves names apart down the edge until none lies on another. */
function spread<Each extends { readonly y: number }>(
  labels: readonly Each[],
  gap: number,
  from: number,
  to: number,
): (Each & { at: number })[] {
  let at = from - gap;
  const down = [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      at = Math.max(label.y, at + gap);
      return { ...label, at };
    });
  // What ran over the lower end is pushed up again.
  let most = to;
  for (const label of down.reverse()) {
    label.at = Math.min(label.at, most);
    most = label.at - gap;
  }
  return down.reverse();
}
