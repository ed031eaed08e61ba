import type { Point } from "@pistor/core/geometry";
import type { Lens } from "./use-view.ts";
import { pixelAt } from "./view.ts";

/** Across, px; and how much larger than on the chart. */
const across = 104;
const times = 2.4;
/** From the fingertip to the lower edge of the picture, px. */
const above = 40;

/** What lies under the fingertip, larger and above it, with a cross where the point will stand. */
export function MapLoupe({ lens, at, chartId }: { lens: Lens; at: Point; chartId: string | null }) {
  const [x, y] = pixelAt(lens.now(), lens.size, at);
  const half = across / 2 / times / lens.view.scale;
  // At the upper edge there is no room above: it stands beside the finger.
  const over = y - above - across;
  const left = over < 0 ? (x > lens.size.width / 2 ? x - above - across : x + above) : x - across / 2;
  const box = `${at[0] - half} ${at[1] - half} ${2 * half} ${2 * half}`;
  return (
    <div
      className="map-loupe"
      style={{
        inlineSize: across,
        blockSize: across,
        transform: `translate(${Math.min(lens.size.width - across, Math.max(0, left))}px, ${Math.max(4, over)}px)`,
      }}
    >
      <svg viewBox={box} width={across} height={across} aria-hidden="true">
        {chartId !== null && <use href={`#${chartId}-art`} />}
        <use href="#map-points" />
        <path
          className="map-loupe__cross"
          strokeWidth={half * 0.03}
          d={`M${at[0] - half} ${at[1]}h${half * 0.8}M${at[0] + half * 0.2} ${at[1]}h${half * 0.8}M${at[0]} ${at[1] - half}v${half * 0.8}M${at[0]} ${at[1] + half * 0.2}v${half * 0.8}`}
        />
      </svg>
    </div>
  );
}
