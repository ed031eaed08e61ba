import type { SessionRecord } from "@pistor/core/session";

/** The points of one version, chart by chart, in the frame that both versions share. Never mirrored. */
export function VersionMap({ record, beside, label }: { record: SessionRecord; beside: SessionRecord; label: string }) {
  const layers = record.map?.layers ?? [];
  const charts = [...new Set([...layers, ...(beside.map?.layers ?? [])].map(({ chart }) => chart))];
  return (
    <span className="version-map">
      {charts.map((chart) => {
        const of = (from: SessionRecord) =>
          (from.map?.layers ?? []).filter((layer) => layer.chart === chart).flatMap(({ points }) => points);
        const own = of(record);
        const all = [...own, ...of(beside)];
        const xs = all.map(([x]) => x);
        const ys = all.map(([, y]) => y);
        const [x, y] = [Math.min(...xs) - 4, Math.min(...ys) - 4];
        const box = [x, y, Math.max(...xs) - x + 4, Math.max(...ys) - y + 4].join(" ");
        return (
          <svg key={chart} viewBox={box} role="img" aria-label={`${label}, ${chart}: ${own.length}`}>
            {own.map(([px, py]) => (
              <circle key={`${px} ${py}`} cx={px} cy={py} r={1.4} />
            ))}
          </svg>
        );
      })}
    </span>
  );
}
